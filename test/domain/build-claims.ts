/** Claims, reviews and articles to test with: plausible by default, each test names only what matters to it. */
import type { Article } from '../../shared/domain/article.ts'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { type ArticleId, articleIdOf, PersonId as Person, type PersonId, reviewIdOf } from '../../shared/domain/ids.ts'
import { Judgement, type Review } from '../../shared/domain/review.ts'
import type { ReviewPolicy } from '../../shared/domain/review-policy.ts'
import type { Statement } from '../../shared/domain/statement.ts'

export const ARTICLE_ID = articleIdOf({ url: 'https://news.example/storms' })
export const LEASE_MS = 30 * 60_000

/** ISO 8601, so many minutes after the start of a made-up morning. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2024, 2, 1, 9) + minutes * 60_000).toISOString()
}

export function person(name: string): PersonId {
  return Person.parse(`per_${name}`)
}

export const [SAMIRA, YUSUF, EDITOR] = [person('samira'), person('yusuf'), person('editor')] as const

export const ARABIC_QUOTE = 'أعلنت وزارةُ الصحة نقل أكثر من ٤٧ مريضاً إلى مستشفى المدينة منذ مساء أمس.'

export function buildStatement(exact: string = ARABIC_QUOTE, changes: Partial<Statement> = {}): Statement {
  return {
    quote: { exact, start: 12, end: 12 + exact.length },
    figures: [
      {
        ...{ exact: 'أكثر من ٤٧ مريضاً', start: 33, end: 50, value: 47, max: null, comparator: '>' },
        ...{ kind: 'count', unit: 'patient', change: null, indefinite: false },
      },
    ],
    attributions: [
      {
        ...{ speaker: { exact: 'وزارةُ الصحة', start: 18, end: 30 }, cue: { exact: 'أعلنت', start: 12, end: 17 } },
        ...{ kind: 'organisation', stance: 'asserts' },
      },
    ],
    timeframe: { start: '2024-02-29', end: null, exact: 'منذ مساء أمس' },
    checkworthiness: { score: 0.9, reasons: ['figure', 'attributed'] },
    claim: true,
    ...changes,
  }
}

export type ClaimChoices = {
  exact?: string
  articleId?: ArticleId
  language?: string
  policy?: ReviewPolicy
  score?: number
  at?: string
}

export function buildClaim(choices: ClaimChoices = {}): Claim {
  const { exact = ARABIC_QUOTE, articleId = ARTICLE_ID, language = 'ar', policy = 'second-look' } = choices
  const { score = 0.9, at = minute(0) } = choices
  const statement = buildStatement(exact, { checkworthiness: { score, reasons: ['figure'] } })
  return createClaim(statement, { articleId, language, saidAt: '2024-02-29', policy, at })
}

const EVIDENCE = {
  ...{ kind: 'link', says: 'السجل اليومي يذكر ٣١ مريضاً فقط.', stance: 'refutes', source: 'primary' },
} as const

export function buildJudgement(changes: Record<string, unknown> = {}): Judgement {
  return Judgement.parse({
    rating: 'false',
    explanation: 'سجلات المستشفى تذكر ٣١ مريضاً لا ٤٧.',
    evidence: [
      { ...EVIDENCE, url: 'https://hospital.example/log' },
      { ...EVIDENCE, url: 'https://statistics.example/day' },
    ],
    asOf: '2024-03-01',
    ...changes,
  })
}

export function buildReview(
  claim: Claim,
  given: { by: PersonId; fence?: number; at?: string; role?: Review['role']; judgement?: Record<string, unknown> },
): Review {
  const { by: reviewer, fence = claim.fence, at = minute(5), role = 'review' } = given
  const judgement = buildJudgement(given.judgement)
  return {
    ...judgement,
    id: reviewIdOf({ claimId: claim.id, reviewer, fence, judgement }),
    ...{ claimId: claim.id, reviewer, role, scaleVersion: 1, submittedAt: at },
  }
}

/** The claim after the actions, one a minute. */
export function claimAfter(claim: Claim, ...actions: ((claim: Claim) => Action)[]): Claim {
  return actions.reduce((current, action, index) => applyAction(current, action(current), minute(index)).claim, claim)
}

export const admit = (): Action => ({ action: 'admit', by: EDITOR, why: null })
export const lease =
  (by: PersonId, receiptHandle: string | null = null) =>
  (): Action => ({
    ...{ action: 'lease', by, leaseMs: LEASE_MS, receiptHandle },
  })

/** A submit under the claim's latest fence; `earlier` are the reviews before it. */
export const submit =
  (by: PersonId, judgement: Record<string, unknown> = {}, earlier: (claim: Claim) => Review[] = () => []) =>
  (claim: Claim): Action => ({
    ...{ action: 'submit', by, fence: claim.fence, earlier: earlier(claim) },
    review: buildReview(claim, { by, judgement }),
  })

/** The fence of the first lease of a claim, where that is taken at a time (ISO 8601). */
export const fenceAt = (at: string): number => Date.parse(at)

/** The draft that `by` submitted first, as it was built. */
export const draftOf =
  (by: PersonId, judgement: Record<string, unknown> = {}) =>
  (claim: Claim): Review[] => [buildReview(claim, { by, fence: claim.reviews[0]?.fence ?? 1, judgement })]

export const publish = (): Action => ({
  ...{ action: 'publish', by: EDITOR, factCheck: { headline: 'لا، لم يُنقل ٤٧ مريضاً', url: 'https://desk.example/47' } },
})

export function buildArticle(changes: Partial<Article> = {}): Article {
  return {
    ...{ id: ARTICLE_ID, url: 'https://news.example/storms', publisher: 'news.example', title: 'عاصفة على الساحل' },
    ...{ declaredLanguage: 'ar', publishedAt: '2024-02-29', createdAt: minute(0), version: 1 },
    submission: { number: 1, page: { hash: 'aa', key: 'pages/aa' } },
    ...{ fetching: null, sameAs: null, copyOf: null, tip: null },
    read: null,
    revision: null,
    ...changes,
  }
}

/**
 * Where an article says a thing again (headline, lead, body) one claim stands for them all: the one worth most. The others
 * stay as statements, no claims, with the reason `repeated`.
 */
import type { Statement } from '../domain/statement.ts'
import type { PlacedSentence } from './article/read-sentences.ts'

const REPEATED = 'repeated'

/** Shared words, as a share of the shorter statement's, from which two statements are one. */
const SAME_WITHOUT_FIGURES = 0.75
const SAME_WITH_SMALL_FIGURE = 0.5
const SAME_WITH_FIGURE = 0.25
/** A figure from here on seldom comes twice by chance in one article. */
const TELLING_FIGURE = 10
const FEWEST_SHARED = 2
const SHORTEST_WORD = 4
const STEM = 5
/** How many earlier claims under one key are compared, so that an article of any length takes linear time. */
const MOST_COMPARED = 12
const KEYS_OF_WORDS = 4

type Claimed = {
  readonly at: number
  readonly words: ReadonlySet<string>
  /** Its figures as keys; a headline has but one of them. */
  readonly figures: ReadonlySet<string>
  readonly isTelling: boolean
  readonly denies: boolean
}

/** The statements with repetitions marked. `placed` are their sentences, in the same order. */
export function markRepeated(statements: readonly Statement[], placed: readonly PlacedSentence[]): Statement[] {
  const marked = [...statements]
  if (statements.length < 2) return marked
  const byKey = new Map<string, Claimed[]>()
  const stronger = new Map<number, number>()
  for (const [at, statement] of statements.entries()) {
    const sentence = placed[at]
    if (!statement.claim || !sentence) continue
    const claimed = describe(at, statement, sentence)
    const keys = keysOf(claimed)
    const earlier = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => isSame(claimed, other))
    if (earlier) {
      const standing = lastOf(stronger, earlier.at)
      const [weak, strong] = scoreAt(marked, standing) < scoreAt(marked, at) ? [standing, at] : [at, standing]
      stronger.set(weak, strong)
      marked[weak] = withoutClaim(statements[weak] ?? statement)
    }
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(1 - MOST_COMPARED), claimed])
  }
  return marked
}

/** Which claim stands for the one at `at`. */
function lastOf(stronger: ReadonlyMap<number, number>, at: number): number {
  let last = at
  for (let next = stronger.get(last); next !== undefined; next = stronger.get(last)) last = next
  return last
}

function scoreAt(statements: readonly Statement[], at: number): number {
  return statements[at]?.checkworthiness.score ?? 0
}

function withoutClaim(statement: Statement): Statement {
  const { score, reasons } = statement.checkworthiness
  return { ...statement, checkworthiness: { score, reasons: [...reasons, REPEATED] }, claim: false }
}

function describe(at: number, statement: Statement, { sentence }: PlacedSentence): Claimed {
  const forms = sentence.tokens.filter(({ kind, form }) => kind === 'word' && form.length >= SHORTEST_WORD)
  return {
    at,
    words: new Set(forms.map(({ form }) => form.slice(0, STEM))),
    figures: new Set(statement.figures.map(({ value, max, kind }) => `${kind}:${value}:${max ?? ''}`)),
    isTelling: statement.figures.some(({ value }) => value >= TELLING_FIGURE),
    denies: statement.attributions.some(({ stance }) => stance === 'denies'),
  }
}

/** What a repetition may have in common with the claim: its figures, or without any its longest words. */
function keysOf({ words, figures }: Claimed): string[] {
  if (figures.size > 0) return [...figures]
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, KEYS_OF_WORDS)
}

function isSame(one: Claimed, other: Claimed): boolean {
  if (one.denies !== other.denies) return false
  const [fewer, more] = one.figures.size < other.figures.size ? [one, other] : [other, one]
  if ((fewer.figures.size === 0) !== (more.figures.size === 0)) return false
  if (![...fewer.figures].every((figure) => more.figures.has(figure))) return false
  let shared = 0
  for (const word of one.words) if (other.words.has(word)) shared += 1
  return shared >= FEWEST_SHARED && shared >= leastShare(fewer) * Math.min(one.words.size, other.words.size)
}

function leastShare({ figures, isTelling }: Claimed): number {
  if (figures.size === 0) return SAME_WITHOUT_FIGURES
  return isTelling ? SAME_WITH_FIGURE : SAME_WITH_SMALL_FIGURE
}

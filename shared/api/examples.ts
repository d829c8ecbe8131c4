/** What the description of the API shows for the answers that newsrooms read most, in Arabic and in English. */
import type { z } from '@hono/zod-openapi'
import type { Span } from '../domain/statement.ts'
import type { ClaimView } from './views/claim-view.ts'

const ATTRIBUTED = { kind: 'organisation', stance: 'asserts' } as const
const COUNT = { max: null, kind: 'count', change: null, indefinite: false } as const
const IDS = { id: 'clm_0123456789abcdef01234567', articleId: 'art_89abcdef0123456789abcdef' }
const VERDICT = {
  ...{ rating: 'half-true', ratingNames: { ar: 'صحيح جزئياً', en: 'Half true' }, scaleVersion: 1 },
  ...{ asOf: '2026-03-01', validUntil: null, decidedAt: '2026-03-02T08:00:00.000Z', underRecheck: false },
  newerFigure: null,
}
const PUBLISHED = '2026-03-02T09:30:00.000Z'

const ARABIC_QUOTE = 'قالت وزارة النقل إن أكثر من ١١٠ جسور أُغلقت منذ أمس.'
const ENGLISH_QUOTE = 'The transport ministry said more than 110 bridges had closed since yesterday.'

function spanIn(text: string, exact: string): Span {
  const start = text.indexOf(exact)
  return { exact, start, end: start + exact.length }
}

const ARABIC: ClaimView = {
  ...{ ...IDS, state: 'checked', language: 'ar', wording: 'أُغلق أكثر من 110 جسور منذ أمس.', origins: 2 },
  claimant: { id: 'transport-ministry', name: 'وزارة النقل', kind: 'organisation' },
  quote: spanIn(ARABIC_QUOTE, ARABIC_QUOTE),
  figures: [{ ...COUNT, value: 110, comparator: '>', unit: 'bridge', ...spanIn(ARABIC_QUOTE, 'أكثر من ١١٠ جسور') }],
  attributions: [
    {
      ...ATTRIBUTED,
      speaker: spanIn(ARABIC_QUOTE, 'وزارة النقل'),
      cue: spanIn(ARABIC_QUOTE, 'قالت'),
    },
  ],
  timeframe: { start: '2026-02-28', end: null, exact: 'منذ أمس' },
  checkworthiness: { score: 0.91, reasons: ['figure', 'attributed'] },
  verdict: { ...VERDICT, ratingName: 'صحيح جزئياً' },
  factCheck: {
    ...{ headline: 'أُغلق 112 جسراً، لكن نصفها قبل أمس', url: 'https://checks.example/bridges' },
    ...{ publishedAt: PUBLISHED, rightOfReply: null },
  },
  createdAt: '2026-03-01T09:00:00.000Z',
}

const ENGLISH: ClaimView = {
  ...{
    ...IDS,
    state: 'checked',
    language: 'en',
    wording: 'More than 110 bridges have closed since yesterday.',
    origins: 2,
  },
  claimant: { id: 'transport-ministry', name: 'The transport ministry', kind: 'organisation' },
  quote: spanIn(ENGLISH_QUOTE, ENGLISH_QUOTE),
  figures: [
    { ...COUNT, value: 110, comparator: '>', unit: 'bridge', ...spanIn(ENGLISH_QUOTE, 'more than 110 bridges') },
  ],
  attributions: [
    {
      ...ATTRIBUTED,
      speaker: spanIn(ENGLISH_QUOTE, 'The transport ministry'),
      cue: spanIn(ENGLISH_QUOTE, 'said'),
    },
  ],
  timeframe: { start: '2026-02-28', end: null, exact: 'since yesterday' },
  checkworthiness: { score: 0.88, reasons: ['figure', 'attributed'] },
  verdict: { ...VERDICT, ratingName: 'Half true' },
  factCheck: {
    ...{ headline: 'There were 112, but half of them closed earlier', url: 'https://checks.example/bridges-en' },
    ...{ publishedAt: PUBLISHED, rightOfReply: null },
  },
  createdAt: '2026-03-01T09:00:00.000Z',
}

/** The same answer about a claim in each language. */
export function claimExamples<Answer>(answer: (claim: ClaimView) => Answer) {
  return {
    arabic: { summary: 'A claim in Arabic', value: answer(ARABIC) },
    english: { summary: 'A claim in English', value: answer(ENGLISH) },
  }
}

/** A JSON answer with examples, for the description of a route. */
export function jsonWith<Schema extends z.ZodType>(
  schema: Schema,
  examples: Record<string, { summary: string; value: z.input<Schema> }>,
) {
  return { 'application/json': { schema, examples } }
}

/** What is read out of one sentence: the contract between the extractor, the store, the API and `npm run extract`. */
import * as z from 'zod'

/** A stretch of the text exactly as given. Offsets are UTF-16 code units (W3C TextPositionSelector). */
export const Span = z.object({
  exact: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Span = z.infer<typeof Span>

export const Comparator = z.enum(['=', '>', '>=', '<', '<=', '~', 'range'])
export type Comparator = z.infer<typeof Comparator>

export const FigureKind = z.enum([
  'count',
  'percent',
  'money',
  'measure',
  'duration',
  'fraction',
  'multiplier',
  'score',
  'age',
])
export type FigureKind = z.infer<typeof FigureKind>

/** A typed quantity. `unit` is a canonical English singular, `%`, an ISO 4217 code, an SI or customary unit, or a duration unit. */
export const Figure = Span.extend({
  value: z.number(),
  max: z.number().nullable(),
  comparator: Comparator,
  kind: FigureKind,
  unit: z.string().nullable(),
  change: z.enum(['increase', 'decrease']).nullable(),
  /** True for "dozens", "مئات": the word is shown, never "at least ten". */
  indefinite: z.boolean(),
})
export type Figure = z.infer<typeof Figure>

export const SpeakerKind = z.enum(['person', 'organisation', 'media', 'document', 'group', 'anonymous', 'pronoun'])
export type SpeakerKind = z.infer<typeof SpeakerKind>

export const Stance = z.enum(['asserts', 'denies', 'questions', 'reports'])
export type Stance = z.infer<typeof Stance>

/** Who is given as the source. `speaker` is null for a hidden subject ("وأضاف"). */
export const Attribution = z.object({
  speaker: Span.nullable(),
  cue: Span,
  kind: SpeakerKind,
  stance: Stance,
  /** The office that stands beside the name ("رئيس الوزراء العراقي"). */
  office: Span.optional(),
  /** For a hidden subject or a pronoun: who is most likely meant, from the sentences before, and how sure (0 to 1). */
  resolved: z.object({ speaker: Span, confidence: z.number().min(0).max(1) }).optional(),
})
export type Attribution = z.infer<typeof Attribution>

/** A stretch of time. `start` and `end` are ISO 8601 dates of any precision ("2023-10", "2024-01-13"). */
export const Timeframe = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  exact: z.string(),
})
export type Timeframe = z.infer<typeof Timeframe>

/** The reason of what somebody asked the desk to check. */
export const TIP = 'tip'

export const Checkworthiness = z.object({
  score: z.number().min(0).max(1),
  /** Short keys in the order of their weight, each named in words by the desk: "figure", "attributed", "opinion". */
  reasons: z.array(z.string()),
})
export type Checkworthiness = z.infer<typeof Checkworthiness>

/** One sentence of a text and everything that was read out of it. */
export const Statement = z.object({
  quote: Span,
  figures: z.array(Figure),
  attributions: z.array(Attribution),
  timeframe: Timeframe.nullable(),
  checkworthiness: Checkworthiness,
  /** Whether the score reaches the language's threshold. */
  claim: z.boolean(),
})
export type Statement = z.infer<typeof Statement>

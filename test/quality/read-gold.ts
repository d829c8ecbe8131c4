/** The gold sentences of the quality card: what a careful reader takes out of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { Comparator, FigureKind, SpeakerKind, Stance } from '../../shared/domain/statement.ts'

export const GOLD_FOLDER = join(import.meta.dirname, 'gold')

export const GoldQuantity = z.strictObject({
  span: z.string().min(1),
  value: z.number(),
  max: z.number().nullable(),
  comparator: Comparator,
  kind: FigureKind.exclude(['age']),
  unit: z.string().nullable(),
  indefinite: z.literal(true).optional(),
  change: z.enum(['increase', 'decrease']).optional(),
})
export type GoldQuantity = z.infer<typeof GoldQuantity>

export const GoldAttribution = z.strictObject({
  /** Empty for a hidden subject ("وأضاف"). */
  speaker: z.string(),
  cue: z.string().min(1),
  kind: SpeakerKind,
  stance: Stance,
})
export type GoldAttribution = z.infer<typeof GoldAttribution>

export const GoldSentence = z.strictObject({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  quantities: z.array(GoldQuantity),
  attributions: z.array(GoldAttribution),
  checkworthy: z.enum(['yes', 'maybe', 'no']),
})
export type GoldSentence = z.infer<typeof GoldSentence>

/** BCP 47 codes of the languages that have gold sentences. */
export function goldLanguages(): string[] {
  return readdirSync(GOLD_FOLDER)
    .filter((name) => /^[a-z]{2}\.jsonl$/u.test(name))
    .map((name) => name.slice(0, 2))
    .sort()
}

export function readGold(language: string): GoldSentence[] {
  return readFileSync(join(GOLD_FOLDER, `${language}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => GoldSentence.parse(JSON.parse(line)))
}

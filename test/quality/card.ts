/** The quality card: what was measured when it was last written, kept in git so that a fall below its interval is seen. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { intervalOf } from './confidence.ts'
import { type Measurement, scoreOfAll } from './measurement.ts'
import { GOLD_FOLDER } from './read-gold.ts'

export const CARD_FILE = join(import.meta.dirname, 'card.json')

const Row = z.strictObject({
  gold: z.string(),
  measure: z.string(),
  /** Sentences or pairs. */
  size: z.int(),
  score: z.number(),
  /** The 95 % interval. */
  low: z.number(),
  high: z.number(),
})
export type Row = z.infer<typeof Row>

export const Card = z.strictObject({
  /** Names the gold that the rows were measured on. */
  gold: z.string(),
  rows: z.array(Row),
})
export type Card = z.infer<typeof Card>

export function readCard(): Card {
  return Card.parse(JSON.parse(readFileSync(CARD_FILE, 'utf8')))
}

export function makeCard(measurements: readonly Measurement[]): Card {
  return { gold: hashGold(), rows: measurements.map(makeRow) }
}

function makeRow(measurement: Measurement): Row {
  const { gold, measure, size } = measurement
  const { low, high } = intervalOf(measurement)
  return { gold, measure, size, score: round(scoreOfAll(measurement)), low: round(low), high: round(high) }
}

/** Changes with every change of a gold file. */
export function hashGold(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(GOLD_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    hash.update(name).update(readFileSync(join(GOLD_FOLDER, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** What is below its interval, or was measured once and is no more. */
export function findFalls(rows: readonly Row[], measurements: readonly Measurement[]): string[] {
  return rows.flatMap(({ gold, measure, score, low }) => {
    const now = measurements.find((one) => one.gold === gold && one.measure === measure)
    if (now === undefined) return [`${gold} ${measure} is no longer measured`]
    const fresh = round(scoreOfAll(now))
    return fresh < low ? [`${gold} ${measure} fell from ${score} to ${fresh}, below ${low}`] : []
  })
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

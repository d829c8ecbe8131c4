/** Gives a named event ("منذ اندلاع الحرب") the date that the same article gives for it elsewhere. */
import type { Statement, Timeframe } from '../../domain/statement.ts'
import { tokenize } from '../tokens.ts'
import type { TimeWords } from './time-words.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Letters of an event's first word that its verb shares: اندلاع، اندلعت; "invasion", "invaded". */
const STEM = 3

/** The same statements, in reading order, with the dates of events that another statement of the article dates. */
export function dateEvents(statements: readonly Statement[], words: TimeWords): Statement[] {
  if (!statements.some((statement) => isUndated(statement.timeframe, words))) return [...statements]
  const dated = statements
    .filter((statement) => isDate(statement.timeframe?.start))
    .map((statement) => ({
      forms: contentOf(statement.quote.exact, words),
      start: statement.timeframe?.start ?? null,
    }))
  return statements.map((statement) => {
    const timeframe = statement.timeframe
    if (timeframe === null || !isUndated(timeframe, words)) return statement
    const event = contentOf(timeframe.exact, words)
    const source = dated.find(({ forms }) => speaksOf(forms, event))
    return source ? { ...statement, timeframe: { ...timeframe, start: source.start } } : statement
  })
}

function isDate(start: string | null | undefined): boolean {
  return typeof start === 'string' && start.length >= 4
}

function isUndated(timeframe: Timeframe | null, words: TimeWords): boolean {
  if (timeframe === null || timeframe.start !== null || timeframe.end !== null) return false
  const first = tokenize(timeframe.exact)[0]?.form ?? ''
  return vocabularyOf(words).meanings.get(first)?.leads?.includes('since') ?? false
}

/** The words of a text that tell one event from another. */
function contentOf(text: string, words: TimeWords): string[] {
  const light = new Set([...words.light, ...words.leads.since])
  return tokenize(text)
    .filter((token) => token.kind === 'word' && !light.has(token.form))
    .map((token) => token.form)
}

/** Whether a statement holds every word of an event, the first by its stem alone. */
function speaksOf(forms: readonly string[], event: readonly string[]): boolean {
  const [head, ...rest] = event
  if (head === undefined || rest.length === 0) return false
  const known = new Set(forms)
  return (
    rest.every((form) => known.has(form)) && forms.some((form) => form === head || form.includes(head.slice(0, STEM)))
  )
}

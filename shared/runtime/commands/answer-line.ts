/** Turns one line of `npm run extract` into its answer: what was read out of it, or the coded reason why it was not read. */
import * as z from 'zod'
import type { Statement } from '../../domain/statement.ts'
import { extractStatements } from '../../extraction/extract-statements.ts'
import { type Refusal, readRow } from './read-row.ts'
import type { Line } from './split-lines.ts'

const Id = z.union([z.string(), z.number()])

const Request = z.object({
  id: Id,
  text: z.string(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
    .nullish(),
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .nullish(),
  headline: z.string().nullish(),
})

export type Answer = { id: string | number; language: string; statements: Statement[] } | Refusal

/** Never throws for what a line holds. */
export function answerLine(line: Line): Answer {
  const row = readRow(line, Request)
  if ('refusal' in row) return row.refusal
  const { id, text, language, publishedAt, headline } = row.data
  const found = extractStatements(text, {
    ...(language ? { language } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(headline ? { headline } : {}),
  })
  return { id, ...found }
}

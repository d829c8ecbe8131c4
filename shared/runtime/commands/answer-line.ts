/** Turns one line of `npm run extract` into its answer: what was read out of it, or the coded reason why it was not read. */
import * as z from 'zod'
import type { Statement } from '../../domain/statement.ts'
import { extractStatements } from '../../extraction/extract-statements.ts'
import { type Line, TOO_LONG } from './split-lines.ts'

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

type Code = 'not-json' | 'not-an-object' | 'bad-field' | 'too-long'

export type Answer =
  | { id: string | number; language: string; statements: Statement[] }
  | { id: string | number | null; error: { code: Code; message: string } }

/** Never throws for what a line holds. */
export function answerLine(line: Line): Answer {
  if (line === TOO_LONG) return refuse(null, 'too-long', 'the line is longer than 16 MiB')
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return refuse(null, 'not-json', 'the line is not JSON')
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return refuse(null, 'not-an-object', 'the line is not a JSON object')
  }
  const request = Request.safeParse(row)
  if (!request.success) {
    const id = 'id' in row ? Id.safeParse(row.id) : undefined
    const issue = request.error.issues[0]
    return refuse(id?.success ? id.data : null, 'bad-field', `${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { id, text, language, publishedAt, headline } = request.data
  const found = extractStatements(text, {
    ...(language ? { language } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(headline ? { headline } : {}),
  })
  return { id, ...found }
}

function refuse(id: string | number | null, code: Code, message: string): Answer {
  return { id, error: { code, message } }
}

/** Reads one line of an NDJSON command, or says with a code why it cannot be read. */
import * as z from 'zod'
import { type Line, TOO_LONG } from './split-lines.ts'

const Id = z.union([z.string(), z.number()])

export type Refusal = {
  id: string | number | null
  error: { code: 'not-json' | 'not-an-object' | 'bad-field' | 'too-long'; message: string }
}
export type Row<Data> = { data: Data } | { refusal: Refusal }

/** Never throws for what a line holds. */
export function readRow<Data>(line: Line, schema: z.ZodType<Data>): Row<Data> {
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
  const read = schema.safeParse(row)
  if (read.success) return { data: read.data }
  const id = 'id' in row ? Id.safeParse(row.id) : undefined
  const issue = read.error.issues[0]
  return refuse(id?.success ? id.data : null, 'bad-field', `${issue?.path.join('.')}: ${issue?.message}`)
}

function refuse(id: Refusal['id'], code: Refusal['error']['code'], message: string): { refusal: Refusal } {
  return { refusal: { id, error: { code, message } } }
}

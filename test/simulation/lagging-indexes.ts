/** Every read of an index of the table, whatever store asks, may show the past: an answer of one or some askings ago. */
import { Readable } from 'node:stream'
import * as z from 'zod'
import type { SeededChance } from './seeded-chance.ts'
import { type Handler, type Request, type Result, wrappedHandler } from './wrapped-handler.ts'

type Answer = { statusCode: number; headers: Record<string, string>; body: Buffer }

const OLDEST = 3
const IndexRead = z.object({ IndexName: z.string(), ExpressionAttributeValues: z.record(z.string(), z.unknown()) })

/** `behind`: how often (0 to 1) an index is asked and has not caught up. Reads by key stay consistent. */
export class LaggingIndexes {
  /** Reads that were answered from the past. */
  behind = 0
  /** Names of the indexes that were read. */
  readonly read = new Set<string>()
  readonly #answers = new Map<string, Answer[]>()
  readonly #options: { behind: number; chance: SeededChance }

  constructor(options: { behind: number; chance: SeededChance }) {
    this.#options = options
  }

  /** The SDK's own handler, behind the lag. */
  handler(): Handler {
    return wrappedHandler(async (send, request) => this.#answer(request, await send()))
  }

  async #answer(request: Request, result: Result): Promise<Result> {
    const subject = this.#subjectOf(request)
    if (subject === null || result.response.statusCode !== 200) return result
    const { response } = result
    const fresh = { statusCode: 200, headers: response.headers, body: await bytesOf(response.body) }
    const known = [...(this.#answers.get(subject) ?? []), fresh].slice(-OLDEST - 1)
    this.#answers.set(subject, known)
    const { behind, chance } = this.#options
    const back = chance.happens(behind) ? chance.between(1, OLDEST) : 0
    const shown = known[Math.max(0, known.length - 1 - back)] ?? fresh
    if (shown !== fresh) this.behind += 1
    response.headers = shown.headers
    response.body = Readable.from([shown.body])
    return result
  }

  /** What is asked of an index; of what is due by now the past is what was due before. Null for other requests. */
  #subjectOf({ headers, body }: Request): string | null {
    if (!headers['x-amz-target']?.endsWith('.Query')) return null
    const text = Buffer.from(body).toString('utf8')
    const asked: unknown = JSON.parse(text)
    const query = IndexRead.safeParse(asked).data
    if (query === undefined) return null
    this.read.add(query.IndexName)
    const { ':pk': partition } = query.ExpressionAttributeValues
    return query.IndexName === 'by-due' ? `due ${JSON.stringify(partition)}` : text
  }
}

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

/** Answers the lines of `npm run match`: claims are taken in by the batch, and each query sees all that came before it. */
import * as z from 'zod'
import type { Match } from '../../domain/match.ts'
import type { Services } from '../../ports.ts'
import { matchClaims } from '../../use-cases/match-claims.ts'
import { rememberClaims } from '../../use-cases/remember-claims.ts'
import { type Refusal, readRow } from './read-row.ts'
import type { Line } from './split-lines.ts'

/** Claims that are written together: the more, the fewer items their common terms cost. */
const BATCH = 1_000
const USUAL_MATCHES = 5

const Id = z.union([z.string(), z.number()])
const Claim = { id: Id, text: z.string(), language: z.string().nullish(), saidAt: z.string().nullish() }
const Request = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), ...Claim }),
  z.object({ op: z.literal('query'), ...Claim, k: z.int().min(1).max(100).default(USUAL_MATCHES) }),
])
type Claim = z.infer<typeof Request>

export type MatchAnswer = { id: string | number; matches: Match[] } | Refusal

export function matchLines(services: Pick<Services, 'matches' | 'clock'>) {
  let waiting: Extract<Claim, { op: 'add' }>[] = []

  async function flush(): Promise<void> {
    const claims = waiting.map(({ id, text, language, saidAt }) => ({
      id: String(id),
      text,
      language: language ?? null,
      saidAt: saidAt ?? null,
    }))
    waiting = []
    await rememberClaims(services, claims, services.clock.now().toISOString())
  }

  return {
    /** Null where the line wants no answer. */
    async answer(line: Line): Promise<MatchAnswer | null> {
      const row = readRow(line, Request)
      if ('refusal' in row) return row.refusal
      if (row.data.op === 'add') {
        waiting.push(row.data)
        if (waiting.length >= BATCH) await flush()
        return null
      }
      await flush()
      const { id, text, language, saidAt, k } = row.data
      return {
        id,
        matches: await matchClaims(services, { text, language: language ?? null, saidAt: saidAt ?? null }, k),
      }
    },
    flush,
  }
}

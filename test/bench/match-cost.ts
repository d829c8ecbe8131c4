/** What a question about a known claim costs in requests and time, and whether that grows with the number of claims. */
import { startTable } from '../../infra/local/start-table.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { matchClaims } from '../../shared/use-cases/match-claims.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import { startCountingProxy } from './counting-proxy.ts'
import { madeUpClaim } from './made-up-claims.ts'

/** About the claims of one article. */
const BATCH = 25
const QUERIES = 100

export type MatchCost = {
  claims: number
  /** Of the claims added since the row before. */
  addedPerSecond: number
  requestsEach: number
  mostRequests: number
  medianMs: number
  found: number
}

/** One row for each of the sizes, which grow. The same questions are asked at each: claims among the first, said in the other language. */
export async function measureMatching(sizes: readonly number[]): Promise<MatchCost[]> {
  const table = await startTable()
  const proxy = await startCountingProxy(table.connection.endpoint)
  const services = tableServices({ TABLE_NAME: table.name }, { ...table.connection, endpoint: proxy.url })
  const rows: MatchCost[] = []
  let known = 0
  try {
    for (const size of sizes) {
      const [from, started] = [known, performance.now()]
      for (; known < size; known += BATCH) await addBatch(services, known)
      const addedPerSecond = ((known - from) * 1000) / (performance.now() - started)
      rows.push({ claims: known, addedPerSecond, ...(await ask(services, () => proxy.take())) })
    }
  } finally {
    proxy.close()
    await table.stop()
  }
  return rows
}

function addBatch(services: ReturnType<typeof tableServices>, from: number): Promise<void> {
  const claims = Array.from({ length: BATCH }, (_, index) => ({
    id: `clm_${from + index}`,
    ...madeUpClaim(from + index),
  }))
  return rememberClaims(services, claims, new Date(Date.UTC(2024, 0, 1) + from * 60_000).toISOString())
}

async function ask(services: ReturnType<typeof tableServices>, take: () => Map<string, number>) {
  const times: number[] = []
  const requests: number[] = []
  let found = 0
  for (let number = 0; number < QUERIES; number += 1) {
    take()
    const started = performance.now()
    const matches = await matchClaims(services, madeUpClaim(number, 'other'), 5)
    times.push(performance.now() - started)
    requests.push([...take().values()].reduce((sum, count) => sum + count, 0))
    if (matches[0]?.id === `clm_${number}`) found += 1
  }
  return {
    requestsEach: requests.reduce((sum, count) => sum + count, 0) / QUERIES,
    mostRequests: Math.max(...requests),
    medianMs: times.toSorted((a, b) => a - b)[QUERIES / 2] ?? 0,
    found,
  }
}

export function printMatching(rows: readonly MatchCost[]): void {
  for (const { claims, addedPerSecond, requestsEach, mostRequests, medianMs, found } of rows) {
    console.log(
      `  ${String(claims).padStart(7)} claims  ${requestsEach.toFixed(1)} requests a question, at most ${mostRequests}; ${medianMs.toFixed(0)} ms; twin first ${found} of ${QUERIES}; ${addedPerSecond.toFixed(0)} claims added a second`,
    )
  }
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return
  const ratio = (of: (row: MatchCost) => number) => (of(last) / of(first)).toFixed(2)
  console.log(`  growth: requests × ${ratio((row) => row.requestsEach)}, time × ${ratio((row) => row.medianMs)}`)
}

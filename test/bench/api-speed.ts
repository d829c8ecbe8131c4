/** How long a newsroom's questions take beside a bare GetItem and a bare Query behind the same HTTP server, and what each asks of the table. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { startTable } from '../../infra/local/start-table.ts'
import { facetOf } from '../../shared/domain/facet.ts'
import type { Services } from '../../shared/ports.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { type WholeApi, wholeApi } from '../api/whole-api.ts'
import {
  admit,
  buildClaim,
  claimAfter,
  lease,
  minute,
  person,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { type CountingProxy, portOf, startCountingProxy } from './counting-proxy.ts'
import { arabicNews, englishNews } from './news-sentences.ts'

const WARM = 40
const ROUNDS = 300
const CHECKS = 12
const CLAIMS = 200
const PAGE = 20

type Asked = { name: string; medianMs: number; p99Ms: number; requests: string }
export type ApiSpeed = {
  pairs: readonly (readonly [bare: Asked, ours: Asked])[]
  check: { sentences: number; perSecond: number; requests: string }
}

export async function measureApi(): Promise<ApiSpeed> {
  const table = await startTable()
  const proxy = await startCountingProxy(table.connection.endpoint)
  const connection = { ...table.connection, endpoint: proxy.url }
  const services = {
    ...fakeServices({ callers: { newsroom: { id: person('newsroom'), roles: ['newsroom'] } } }),
    ...tableServices({ TABLE_NAME: table.name }, connection),
  }
  const id = await publishAll(services)
  const bare = DynamoDBDocumentClient.from(new DynamoDBClient(connection))
  const server = await serve(wholeApi(services), {
    '/bare/get': () => bare.send(new GetCommand({ TableName: table.name, Key: { pk: `CLAIM#${id}`, sk: 'CLAIM' } })),
    '/bare/query': () =>
      bare.send(
        new QueryCommand({
          ...{ TableName: table.name, ScanIndexForward: false, Limit: PAGE, ConsistentRead: true },
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': `FACET#${facetOf('rating', 'false')}` },
        }),
      ),
  })
  const ask = (name: string, path: string) => measure(name, proxy, () => get(`${server.url}${path}`))
  try {
    return {
      pairs: [
        [await ask('bare GetItem', '/bare/get'), await ask('GET /v1/claims/{id}', `/v1/claims/${id}`)],
        [
          await ask('bare Query', '/bare/query'),
          await ask('GET /v1/claims?rating=…', `/v1/claims?rating=false&language=ar&limit=${PAGE}`),
        ],
      ],
      check: await measureCheck(server.url, proxy),
    }
  } finally {
    server.close()
    proxy.close()
    await table.stop()
  }
}

/** The id of the last of as many published claims. */
async function publishAll({ claims }: Pick<Services, 'claims'>): Promise<string> {
  let last = ''
  for (let number = 0; number < CLAIMS; number += 1) {
    const built = buildClaim({ exact: `أُغلق ${number + 2} جسراً.`, policy: 'solo', at: minute(number % 60) })
    const published = claimAfter(built, admit, lease(SAMIRA), submit(SAMIRA), publish)
    await claims.create({ ...published, version: 1 })
    await claims.write({ claim: { ...published, version: 2 }, spilled: [], event: null })
    last = built.id
  }
  return last
}

async function measure(name: string, proxy: CountingProxy, ask: () => Promise<unknown>): Promise<Asked> {
  const times: number[] = []
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    if (round === WARM) proxy.take()
    const started = performance.now()
    await ask()
    if (round >= WARM) times.push(performance.now() - started)
  }
  const requests = inWords(proxy.take(), ROUNDS)
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN
  return { name, medianMs: at(0.5), p99Ms: at(0.99), requests }
}

async function measureCheck(url: string, proxy: CountingProxy): Promise<ApiSpeed['check']> {
  const text = [...arabicNews, ...englishNews].join('\n')
  const check = async (): Promise<number> => {
    const answer = await fetch(`${url}/v1/check`, {
      method: 'POST',
      headers: { authorization: 'Bearer newsroom', 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    })
    if (!answer.ok) throw new Error(`a check was answered with ${answer.status}`)
    return ((await answer.json()) as { statements: unknown[] }).statements.length
  }
  const sentences = await check()
  proxy.take()
  const started = performance.now()
  for (let round = 0; round < CHECKS; round += 1) await check()
  const perSecond = (CHECKS * sentences * 1000) / (performance.now() - started)
  return { sentences, perSecond, requests: inWords(proxy.take(), CHECKS) }
}

function inWords(counts: ReadonlyMap<string, number>, rounds: number): string {
  const each = [...counts].map(([operation, count]) => `${(count / rounds).toFixed(1)} ${operation}`)
  return each.sort().join(', ') || 'none'
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`)
  await answer.arrayBuffer()
}

/** One HTTP server for both. */
async function serve(api: WholeApi, bare: Readonly<Record<string, () => Promise<unknown>>>) {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request
    const answered = bare[url]
    const answer = answered
      ? Response.json(await answered())
      : await api.request(url, { method, headers: headersOf(request), ...(await bodyOf(request)) })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

async function bodyOf(request: IncomingMessage): Promise<{ body?: string }> {
  if (request.method === 'GET') return {}
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return { body: Buffer.concat(parts).toString('utf8') }
}

export function printApi({ pairs, check }: ApiSpeed): void {
  for (const [bare, ours] of pairs) {
    for (const { name, medianMs, p99Ms, requests } of [bare, ours]) {
      console.log(`${name.padEnd(24)} p50 ${medianMs.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, requests: ${requests}`)
    }
    const [median, worst] = [ours.medianMs / bare.medianMs, ours.p99Ms / bare.p99Ms].map((ratio) => ratio.toFixed(1))
    console.log(`${ours.name} takes ${median} times as long as a ${bare.name} (p99 ${worst} times)`)
  }
  const { sentences, perSecond, requests } = check
  console.log(
    `POST /v1/check           ${Math.round(perSecond)} sentences/s (drafts of ${sentences}), requests a draft: ${requests}`,
  )
}

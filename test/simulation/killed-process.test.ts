/** The functions as they are, in a thread that is really ended at a request, and started again with the same event. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../../infra/local/local-aws.ts'
import { leaseIdOf } from '../../shared/domain/ids.ts'
import { createApiKey } from '../../shared/use-cases/create-api-key.ts'
import { fillLane } from '../../shared/use-cases/fill-lane.ts'
import { leaseNextClaim } from '../../shared/use-cases/lease-claim.ts'
import { readArticle } from '../../shared/use-cases/read-article.ts'
import { seeReviewer } from '../../shared/use-cases/see-reviewer.ts'
import { submitArticle } from '../../shared/use-cases/submit-article.ts'
import { ARABIC_ARTICLE } from '../articles.ts'
import { buildClaim, buildJudgement, YUSUF } from '../domain/build-claims.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { sqsEvent } from '../functions/sqs-events.ts'
import { type DeadlyGate, startDeadlyGate } from './deadly-gate.ts'
import { stateOf } from './desk-state.ts'
import type { Moment } from './lifeline.ts'
import { startTimedServers, type TimedDesk, type TimedServers } from './timed-servers.ts'
import { VirtualTime } from './virtual-time.ts'
import { type Desk, runSchedules } from './works.ts'

const HOUR_MS = 3_600_000
/** The processes go by the real clock; what they find was made at one and the same time. */
const STARTED = new Date().toISOString()
const time = new VirtualTime()
let servers: TimedServers
let gate: DeadlyGate

beforeAll(async () => {
  servers = await startTimedServers(time.shared)
  gate = await startDeadlyGate([servers.endpoints.dynamodb, servers.endpoints.queuesAndBucket])
})
afterAll(async () => {
  gate.close()
  await servers.stop()
})

type Process = { functionName: string; every: number; prepare: (desk: Desk) => Promise<unknown> }

const PROCESSES: Process[] = [
  {
    ...{ functionName: 'review-api', every: 1 },
    async prepare(desk) {
      const { key, secret } = await createApiKey(desk, { name: 'مراجع', roles: ['reviewer'], expiresAt: null })
      await desk.claims.create(buildClaim({ at: STARTED }))
      await fillLane(desk, 'ar')
      await seeReviewer(desk, YUSUF)
      const leased = await leaseNextClaim(desk, { reviewer: key.id, lanes: ['ar'] })
      if (leased === null) throw new Error('a claim should wait')
      const path = `/v1/reviews/${leaseIdOf(leased.claim.id, leased.lease.fence)}/submit`
      return {
        ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '' },
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        requestContext: { http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' } },
        ...{ body: JSON.stringify(buildJudgement()), isBase64Encoded: false },
      }
    },
  },
  {
    // So many requests that every third has to do; each of them is cut in the crash test.
    ...{ functionName: 'extract-claims', every: 3 },
    async prepare(desk) {
      const { text, ...about } = ARABIC_ARTICLE
      const page = { format: 'text', body: text } as const
      const { id } = await submitArticle(desk, { ...about, title: null, page })
      await readArticle(desk, { articleId: id, submission: 1 })
      return sqsEvent({ articleId: id, revision: 1 })
    },
  },
]

/** Runs a function's event in a fresh thread: what it answers, or null where it was killed. */
async function runProcess(
  functionName: string,
  place: TimedDesk,
  event: unknown,
  cut?: { at: number; moment: Moment },
) {
  const worker = new Worker(new URL('./mortal-worker.ts', import.meta.url), {
    ...{ execArgv: [], stdout: true, env: environmentOf(place) },
    workerData: { entry: new URL(`../../functions/${functionName}.ts`, import.meta.url).href, event },
  })
  const ended = once(worker, 'exit')
  let answer: unknown = null
  worker.once('message', (message) => {
    answer = message
  })
  gate.arm(cut?.at ?? 0, cut?.moment ?? 'before', () => void worker.terminate())
  const [code] = (await ended) as [number]
  return { answer, killed: answer === null && code === 1, requests: gate.requests() }
}

function environmentOf({ bare }: TimedDesk): Record<string, string> {
  const queuesAndBucket = gate.urlOf(servers.endpoints.queuesAndBucket)
  const urlOf = (queue: Parameters<typeof bare.urlOf>[0]) =>
    bare.urlOf(queue).replace(servers.endpoints.queuesAndBucket, queuesAndBucket)
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: gate.urlOf(servers.endpoints.dynamodb),
    AWS_ENDPOINT_URL_SQS: queuesAndBucket,
    AWS_ENDPOINT_URL_S3: queuesAndBucket,
    ...{ TABLE_NAME: bare.tableName, BUCKET_NAME: bare.tableName, MATCHING_QUEUE_URL: urlOf('matching') },
    EXTRACTION_QUEUE_URL: urlOf('extraction'),
    ...{ LANE_AR_QUEUE_URL: urlOf('ar'), LANE_EN_QUEUE_URL: urlOf('en'), LANE_OTHER_QUEUE_URL: urlOf('other') },
    ...{ ISSUER_URL: 'https://issuer.example/', CLIENT_ID: 'desk' },
  }
}

async function endOf({ functionName, prepare }: Process, cut?: { at: number; moment: Moment }) {
  const place = await servers.openDesk()
  const desk: Desk = { ...fakeServices(), ...place.table, ...place, clock: fakeClock(STARTED) }
  const event = await prepare(desk)
  const first = await runProcess(functionName, place, event, cut)
  const last = first.killed ? await runProcess(functionName, place, event) : first
  await runSchedules(desk)
  time.skip(48 * HOUR_MS)
  const { answer } = last
  return {
    killed: first.killed,
    requests: first.requests,
    answered: answer !== null,
    state: await stateOf(place, desk),
  }
}

describe.each(PROCESSES)('$functionName, killed', (one) => {
  test('before or after a request took effect, ends as if nothing had happened', async () => {
    const undisturbed = await endOf(one)
    expect(undisturbed).toMatchObject({ killed: false, answered: true })
    expect(undisturbed.requests).toBeGreaterThan(5)
    for (let at = 1; at <= undisturbed.requests; at += one.every) {
      const moment = at % 2 === 0 ? 'before' : 'after'
      const { killed, answered, state } = await endOf(one, { at, moment })
      expect({ at, killed, answered, ...state }).toEqual({ at, killed: true, answered: true, ...undisturbed.state })
    }
  }, 120_000)
})

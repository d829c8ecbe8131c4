/** How long a lease and a submit take beside a bare conditional UpdateItem and a bare ReceiveMessage, turn by turn. */
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { PersonId } from '../../shared/domain/ids.ts'
import { Judgement } from '../../shared/domain/review.ts'
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts'
import { fillLane } from '../../shared/use-cases/fill-lane.ts'
import { leaseNextClaim } from '../../shared/use-cases/lease-claim.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import { buildClaim } from '../domain/build-claims.ts'
import { startTimedServers, type TimedDesk } from '../simulation/timed-servers.ts'
import { VirtualTime } from '../simulation/virtual-time.ts'

const WARM = 20
const ROUNDS = 80
/** As many messages as a lease is shown. */
const MESSAGES = 10
const REVIEWER = PersonId.parse('per_first')
const KEY = { pk: 'BARE', sk: 'BARE' }

export type Latency = { name: string; medianMs: number; p95Ms: number }
export type Latencies = { updateItem: Latency; receiveMessage: Latency; lease: Latency; submit: Latency }

export async function measureLeases(): Promise<Latencies> {
  const time = new VirtualTime()
  const servers = await startTimedServers(time.shared)
  try {
    const desk = await servers.openDesk()
    return await measure(desk, time)
  } finally {
    await servers.stop()
  }
}

async function measure(desk: TimedDesk, time: VirtualTime): Promise<Latencies> {
  const lanes = { ...DEFAULT_SETTINGS.lanes, ar: { dailyBudget: 400, leastWorth: 0 } }
  const services = { ...desk.table, laneQueues: desk.laneQueues, clock: time, settings: { ...DEFAULT_SETTINGS, lanes } }
  for (let number = 0; number < WARM + ROUNDS + MESSAGES; number += 1) {
    await services.claims.create(buildClaim({ exact: `أُغلقت ${number} مدرسة هذا الشتاء.` }))
  }
  while ((await fillLane(services, 'ar')) > 0);
  const bare = await bareRequests(desk)
  const times: Record<keyof Latencies, number[]> = { updateItem: [], receiveMessage: [], lease: [], submit: [] }
  async function clock<Result>(of: keyof Latencies, run: () => Promise<Result>): Promise<Result> {
    const started = performance.now()
    const result = await run()
    times[of].push(performance.now() - started)
    return result
  }
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    await clock('updateItem', () => bare.updateItem(round))
    await clock('receiveMessage', bare.receiveMessage)
    const leased = await clock('lease', () => leaseNextClaim(services, { reviewer: REVIEWER, lanes: ['ar'] }))
    if (leased === null) throw new Error('the lane ran dry')
    const { claim, lease } = leased
    const held = { reviewer: REVIEWER, claimId: claim.id, fence: lease.fence }
    await clock('submit', () => submitReview(services, { ...held, judgement: judgement(round) }))
  }
  return {
    updateItem: latencyOf('conditional UpdateItem', times.updateItem),
    receiveMessage: latencyOf('ReceiveMessage', times.receiveMessage),
    lease: latencyOf('lease', times.lease),
    submit: latencyOf('submit', times.submit),
  }
}

async function bareRequests({ bare }: TimedDesk) {
  const table = DynamoDBDocumentClient.from(bare.dynamodb)
  const { tableName: TableName, sqs } = bare
  const QueueUrl = bare.urlOf('other')
  await table.send(new PutCommand({ TableName, Item: { ...KEY, version: 0 } }))
  for (let sent = 0; sent < MESSAGES; sent += 1) await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }))
  const receive = { QueueUrl, MaxNumberOfMessages: MESSAGES, VisibilityTimeout: 0 }
  return {
    updateItem: (version: number) =>
      table.send(
        new UpdateCommand({
          ...{ TableName, Key: KEY, UpdateExpression: 'SET #version = :next', ConditionExpression: '#version = :read' },
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':next': version + 1, ':read': version },
        }),
      ),
    receiveMessage: () => sqs.send(new ReceiveMessageCommand(receive)),
  }
}

function judgement(round: number): Judgement {
  const link = { kind: 'link', says: 'سجل اليوم', stance: 'supports', source: 'primary' }
  const evidence = ['first', 'second'].map((name) => ({ ...link, url: `https://${name}.example/${round}` }))
  return Judgement.parse({ rating: 'true', explanation: 'كلا السجلين يؤكد ذلك.', evidence, asOf: '2024-03-01' })
}

function latencyOf(name: string, all: readonly number[]): Latency {
  const sorted = all.slice(WARM).sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { name, medianMs: at(0.5), p95Ms: at(0.95) }
}

export function printLatencies({ updateItem, receiveMessage, lease, submit }: Latencies): void {
  for (const { name, medianMs, p95Ms } of [updateItem, receiveMessage, lease, submit]) {
    console.log(`${name.padEnd(24)} median ${medianMs.toFixed(1)} ms, 95th of a hundred ${p95Ms.toFixed(1)} ms`)
  }
  for (const { name, medianMs } of [lease, submit]) {
    const [update, receive] = [updateItem, receiveMessage].map((bare) => (medianMs / bare.medianMs).toFixed(1))
    console.log(`a ${name} takes as long as ${update} conditional UpdateItems, or ${receive} ReceiveMessages`)
  }
}

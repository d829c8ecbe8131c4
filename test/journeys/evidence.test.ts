/** A verdict cites pages of a site on this machine: they are looked at over HTTP, time and again, with tables, queues and texts on the embedded servers. */
import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { guardedFetcher } from '../../shared/adapters/http/guarded-fetcher.ts'
import { SETTLED_MS } from '../../shared/domain/claim-event.ts'
import { EvidenceMessage } from '../../shared/domain/messages.ts'
import { evidenceQueueServices, tableServices, textServices } from '../../shared/runtime/services.ts'
import { flagVerdict } from '../../shared/use-cases/amend-verdict.ts'
import { askForEvidence, noteCitations } from '../../shared/use-cases/ask-for-evidence.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { checkEvidence } from '../../shared/use-cases/check-evidence.ts'
import { citationsInForce } from '../../shared/use-cases/citations-in-force.ts'
import { listChanges, placeBefore } from '../../shared/use-cases/list-changes.ts'
import { makeBucket, makeQueue, makeTable, useServers } from '../contracts/servers.ts'
import { admit, buildClaim, buildReview, EDITOR, lease, publish, SAMIRA } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { NewsSite, newsPage } from '../news-site.ts'

useServers()

const DAY_MS = 86_400_000
const SAYS = 'استقبل المستشفى ٣١ مريضاً، لا أكثر'
const page = (paragraph: string) => newsPage({ language: 'ar', title: 'سجل المستشفى', paragraphs: [paragraph] })
const BEARS_OUT = page('وقال المدير: «استقبل المستشفى 31 مريضاً لا أكثر» منذ مساء أمس.')

let site: NewsSite
let desk: Awaited<ReturnType<typeof openDesk>>

beforeAll(async () => {
  site = await NewsSite.start()
})
afterAll(() => site.stop())
beforeEach(async () => {
  desk = await openDesk()
})

async function openDesk() {
  const fakes = fakeServices()
  const { clock } = fakes
  const EVIDENCE_QUEUE_URL = await makeQueue()
  const services = {
    ...fakes,
    ...tableServices({ TABLE_NAME: await makeTable() }),
    ...textServices({ BUCKET_NAME: await makeBucket() }),
    ...evidenceQueueServices({ EVIDENCE_QUEUE_URL }),
    fetcher: guardedFetcher({ clock, userAgent: 'Claimdesk/1.0', allowedHosts: [site.host] }),
  }
  const taken: EvidenceMessage[] = []
  return {
    ...services,
    taken,
    /** What the schedule does, and then the worker with each message, which comes `times` times. */
    async look({ times = 1 } = {}): Promise<string[]> {
      await noteCitations(services, 'ar')
      await askForEvidence(services)
      const outcomes: string[] = []
      for (;;) {
        const request = new ReceiveMessageCommand({ QueueUrl: EVIDENCE_QUEUE_URL, MaxNumberOfMessages: 10 })
        const { Messages = [] } = await new SQSClient().send(request)
        if (Messages.length === 0) return outcomes.sort()
        for (const { Body = '' } of Messages) {
          const message = EvidenceMessage.parse(JSON.parse(Body))
          taken.push(message)
          for (let time = 0; time < times; time += 1) outcomes.push(await checkEvidence(services, message))
        }
      }
    },
  }
}

/** A published claim whose verdict cites pages for what they say. */
async function publishedWith(...cited: { url: string; says?: string }[]) {
  const evidence = cited.map(({ url, says = SAYS }) => ({
    ...{ kind: 'link', url, says, stance: 'refutes', source: 'primary' },
  }))
  const claim = buildClaim({ policy: 'solo' })
  // Before anybody judges, so that nothing is gone through from before.
  await noteCitations(desk, 'ar')
  await desk.claims.create(claim)
  for (const action of [admit, lease(SAMIRA)]) await changeClaim(desk, claim.id, action)
  const [leased = claim] = await desk.claims.getMany([claim.id])
  const review = buildReview(leased, { by: SAMIRA, judgement: { evidence, fewSourcesReason: 'السجل هو المصدر' } })
  await desk.claims.putReview(review)
  await changeClaim(desk, claim.id, ({ fence }) => ({ action: 'submit', by: SAMIRA, fence, earlier: [], review }))
  await changeClaim(desk, claim.id, publish)
  desk.clock.advance(SETTLED_MS + 1_000)
  return claim.id
}

const openTasks = async () => (await desk.tasks.listOpen(null, 50)).items
const outcomes = async (claimId: Parameters<typeof citationsInForce>[1]) =>
  (await citationsInForce(desk, claimId)).map(({ check }) => check?.outcome ?? null)

describe('a page that a verdict cites', () => {
  test('is looked at once after the verdict, and its text is kept', async () => {
    site.put('/log', BEARS_OUT)
    const claimId = await publishedWith({ url: site.url('/log') })
    expect(await outcomes(claimId)).toEqual([null])
    expect(await desk.look({ times: 2 })).toEqual(['found', 'found'])
    expect(await desk.look()).toEqual([])
    const [citation] = await citationsInForce(desk, claimId)
    expect(citation).toMatchObject({ check: { outcome: 'found', snapshot: expect.stringMatching(/^snapshots\//) } })
    expect(citation?.foundAt).toBe(citation?.check?.at)
    expect(await openTasks()).toEqual([])
  })

  test('is a task where it does not say it, is gone, or is no text: one each, however often the message comes', async () => {
    site.put('/else', page('استقبل المستشفى 47 مريضاً منذ مساء أمس، بحسب المدير.'))
    site.put('/scan', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0x01, 0x02]), 'application/pdf')
    const urls = ['/else', '/gone', '/scan'].map((path) => ({ url: site.url(path) }))
    const claimId = await publishedWith(...urls, { url: 'http://10.0.0.7/log' })
    expect(await desk.look({ times: 2 })).toEqual(
      ['dead', 'dead', 'missing', 'missing', 'unreadable', 'unreadable', 'unreadable', 'unreadable'].sort(),
    )
    expect(await outcomes(claimId)).toEqual(['missing', 'dead', 'unreadable', 'unreadable'])
    const tasks = await openTasks()
    expect(tasks).toHaveLength(4)
    expect(tasks.every((task) => task.kind === 'evidence.changed' && task.claimId === claimId && !task.wasFound)).toBe(
      true,
    )
    // The same fault a day later is no news.
    desk.clock.advance(DAY_MS + 1_000)
    expect(await desk.look()).toHaveLength(4)
    expect(await openTasks()).toHaveLength(4)
  })

  test('that fails is tried again, and counts as out of reach only after days', async () => {
    site.break('/weak', 503)
    const claimId = await publishedWith({ url: site.url('/weak') })
    for (let tries = 0; tries < 4; tries += 1) {
      expect(await desk.look()).toEqual(['retried'])
      expect(await openTasks()).toEqual([])
      desk.clock.advance(DAY_MS + 1_000)
    }
    expect(await desk.look()).toEqual(['unreachable'])
    expect(await openTasks()).toMatchObject([{ outcome: 'unreachable' }])
    site.put('/weak', BEARS_OUT)
    desk.clock.advance(7 * DAY_MS)
    expect(await desk.look()).toEqual(['found'])
    expect(await outcomes(claimId)).toEqual(['found'])
  })

  test('that said it and says it no more is a task; the verdict stands, and subscribers hear of it from the editor', async () => {
    site.put('/log', BEARS_OUT)
    const claimId = await publishedWith({ url: site.url('/log') })
    await desk.look()
    site.put('/log', page('حُدّث السجل، وسيُنشر مجموع جديد لمن استقبلهم المستشفى.'))
    desk.clock.advance(DAY_MS + 1_000)
    expect(await desk.look()).toEqual(['missing'])
    expect(await openTasks()).toMatchObject([
      { kind: 'evidence.changed', outcome: 'missing', wasFound: true, says: SAYS },
    ])
    const [claim] = await desk.claims.getMany([claimId])
    expect(claim).toMatchObject({ status: 'published', underRecheck: null })
    const flag = { action: 'recheck', claimId, by: EDITOR, why: 'تغيّر السجل المستشهَد به', about: 'evidence' } as const
    await flagVerdict(desk, flag)
    const since = placeBefore(desk.clock.now().toISOString())
    desk.clock.advance(SETTLED_MS + 1_000)
    const { changes } = await listChanges(desk, { after: since, limit: 10, wanted: () => true })
    expect(changes.map(({ notice }) => notice.type)).toEqual(['evidence.changed'])
  })

  test('is looked at no more once another verdict is in force', async () => {
    site.put('/log', BEARS_OUT)
    const claimId = await publishedWith({ url: site.url('/log') })
    await desk.look()
    await changeClaim(desk, claimId, () => ({ action: 'retract', by: EDITOR, why: 'نُشر خطأ' }))
    desk.clock.advance(DAY_MS + 1_000)
    expect(await desk.look()).toEqual(['not-cited'])
    desk.clock.advance(30 * DAY_MS)
    expect(await desk.look()).toEqual([])
  })

  test('a message that another look has overtaken does nothing', async () => {
    site.put('/log', BEARS_OUT)
    await publishedWith({ url: site.url('/log') })
    await desk.look()
    desk.clock.advance(DAY_MS + 1_000)
    await desk.look()
    const [first] = desk.taken
    if (!first) throw new Error('one was taken')
    expect(await checkEvidence(desk, first)).toBe('superseded')
  })
})

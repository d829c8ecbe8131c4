/** The works of the desk that a crash may cut: what stands before each, the work itself, and what comes again after a crash. */
import { ActionRefusedError, LeaseLostError } from '../../shared/domain/errors.ts'
import type { ClaimId, PersonId } from '../../shared/domain/ids.ts'
import type { Lane } from '../../shared/domain/lane.ts'
import type { ExtractionMessage } from '../../shared/domain/messages.ts'
import type { ReviewPolicy } from '../../shared/domain/review-policy.ts'
import type { Services } from '../../shared/ports.ts'
import { ageOutCandidates } from '../../shared/use-cases/age-out-candidates.ts'
import { countFigures } from '../../shared/use-cases/count-figures.ts'
import { extendLease } from '../../shared/use-cases/extend-lease.ts'
import { extractClaims } from '../../shared/use-cases/extract-claims.ts'
import { fillLane } from '../../shared/use-cases/fill-lane.ts'
import { leaseNamedClaim, leaseNextClaim } from '../../shared/use-cases/lease-claim.ts'
import { listOwnWork } from '../../shared/use-cases/list-own-work.ts'
import { handOverClaim, parkClaim, skipClaim } from '../../shared/use-cases/pass-on-claim.ts'
import { publishClaim } from '../../shared/use-cases/publish-claim.ts'
import { readArticle } from '../../shared/use-cases/read-article.ts'
import { reconcileLane } from '../../shared/use-cases/reconcile-lane.ts'
import { releaseLease } from '../../shared/use-cases/release-lease.ts'
import { seeReviewer } from '../../shared/use-cases/see-reviewer.ts'
import { submitArticle } from '../../shared/use-cases/submit-article.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import { ARABIC_ARTICLE } from '../articles.ts'
import { buildClaim, buildJudgement, EDITOR, minute, SAMIRA, YUSUF } from '../domain/build-claims.ts'
import type { FakeClock } from '../fakes/fake-clock.ts'

export type Desk = Services & { clock: FakeClock }
export type Work = { what: string; prepare: (desk: Desk) => Promise<(desk: Services) => Promise<unknown>> }

/** The lanes that are used here. */
const LANES: readonly Lane[] = ['ar', 'en']

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
export const WHY = 'بانتظار رد الوزارة'
const RIGHT_OF_REPLY = 'سُئلت الوزارة ولم ترد'

/** A claim in its lane, held by Samira; Yusuf is at work too unless she is alone. */
export async function held(desk: Desk, options: { policy?: ReviewPolicy; alone?: boolean } = {}) {
  const claim = buildClaim({ policy: options.policy ?? 'second-look' })
  await desk.claims.create(claim)
  await fillLane(desk, 'ar')
  if (options.alone !== true) await seeReviewer(desk, YUSUF)
  return take(desk, SAMIRA)
}

export async function take(desk: Services, reviewer: PersonId) {
  const leased = await leaseNextClaim(desk, { reviewer, lanes: ['ar'] })
  if (leased === null) throw new Error('a claim should wait')
  return { reviewer, claimId: leased.claim.id, fence: leased.lease.fence }
}

/** She is told that it is done already: the first request had taken effect. */
export async function unlessDone(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof LeaseLostError || error instanceof ActionRefusedError) return null
    throw error
  }
}

export async function decided(desk: Desk): Promise<ClaimId> {
  const lease = await held(desk, { policy: 'solo' })
  await submitReview(desk, {
    ...lease,
    judgement: buildJudgement({ rightOfReply: RIGHT_OF_REPLY, validUntil: '2024-03-02' }),
  })
  return lease.claimId
}

export const factCheck = { headline: 'لا، لم يُنقل ٤٧ مريضاً', url: 'https://desk.example/47' }

export const WORKS: Work[] = [
  {
    what: 'lease',
    async prepare(desk) {
      for (const exact of ['أُغلقت ٤٥ مدرسة.', 'تعطلت ٩ محطات.']) await desk.claims.create(buildClaim({ exact }))
      await fillLane(desk, 'ar')
      return async (living) => {
        const { leases } = await listOwnWork(living, SAMIRA)
        return leases[0] ?? leaseNextClaim(living, { reviewer: SAMIRA, lanes: ['ar'] })
      }
    },
  },
  {
    what: 'lease by name',
    async prepare(desk) {
      const claim = buildClaim()
      await desk.claims.create(claim)
      await fillLane(desk, 'ar')
      return (living) => leaseNamedClaim(living, { reviewer: SAMIRA, claimId: claim.id })
    },
  },
  {
    what: 'extend',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => extendLease(living, lease)
    },
  },
  {
    what: 'submit of a first review',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => submitReview(living, { ...lease, judgement: buildJudgement() })
    },
  },
  {
    what: 'submit of the second review',
    async prepare(desk) {
      const first = await held(desk, { policy: 'blind-pair' })
      await submitReview(desk, { ...first, judgement: buildJudgement() })
      const second = await take(desk, YUSUF)
      return (living) => submitReview(living, { ...second, judgement: buildJudgement() })
    },
  },
  {
    what: 'submit of one who is alone',
    async prepare(desk) {
      const lease = await held(desk, { alone: true })
      return (living) => submitReview(living, { ...lease, judgement: buildJudgement() })
    },
  },
  {
    what: 'submit that comes too late',
    async prepare(desk) {
      const lease = await held(desk)
      desk.clock.advance(HOUR_MS)
      return (living) => unlessDone(() => submitReview(living, { ...lease, judgement: buildJudgement() }))
    },
  },
  {
    what: 'release',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => unlessDone(() => releaseLease(living, lease))
    },
  },
  {
    what: 'skip',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => skipClaim(living, { ...lease, why: WHY })
    },
  },
  {
    what: 'skip of the last who could be second',
    async prepare(desk) {
      const first = await held(desk)
      await submitReview(desk, { ...first, judgement: buildJudgement() })
      const second = await take(desk, YUSUF)
      return (living) => skipClaim(living, { ...second, why: WHY })
    },
  },
  {
    what: 'hand-over',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => unlessDone(() => handOverClaim(living, { ...lease, to: YUSUF, why: null }))
    },
  },
  {
    what: 'park',
    async prepare(desk) {
      const lease = await held(desk)
      return (living) => unlessDone(() => parkClaim(living, { ...lease, until: minute(60 * 24 * 9), why: WHY }))
    },
  },
  {
    what: 'fill-lanes',
    async prepare(desk) {
      for (const exact of ['أُغلقت ٤٥ مدرسة.', 'تعطلت ٩ محطات.']) await desk.claims.create(buildClaim({ exact }))
      await desk.claims.create(buildClaim({ exact: 'The council closed 14 libraries.', language: 'en' }))
      return fillLanes
    },
  },
  {
    what: 'extract-claims',
    async prepare(desk) {
      const messages: ExtractionMessage[] = []
      const extractionQueue = { send: async (message: ExtractionMessage) => void messages.push(message) }
      const { text, language, ...about } = ARABIC_ARTICLE
      const page = { format: 'text', body: text } as const
      const article = await submitArticle(desk, { ...about, language, title: null, page })
      await readArticle({ ...desk, extractionQueue }, { articleId: article.id, submission: 1 })
      return async (living) => {
        for (const message of messages) {
          const { lanes } = await extractClaims(living, message)
          for (const lane of lanes) await fillLane(living, lane)
        }
      }
    },
  },
  {
    what: 'reconcile',
    async prepare(desk) {
      const published = await decided(desk)
      await publishClaim(desk, { editor: EDITOR, claimId: published, factCheck })
      for (const exact of ['أُغلقت ٤٥ مدرسة.', 'تعطلت ٩ محطات.']) await desk.claims.create(buildClaim({ exact }))
      await fillLane(desk, 'ar')
      const parked = await take(desk, SAMIRA)
      await parkClaim(desk, { ...parked, until: minute(60), why: WHY })
      await desk.claims.create(buildClaim({ exact: 'لا يهم أحداً ٣ أمور.', score: 0.1 }))
      desk.clock.advance(40 * HOUR_MS)
      return (living) => reconcile(living, ['ar'])
    },
  },
  {
    what: 'publish',
    async prepare(desk) {
      const claimId = await decided(desk)
      return (living) => publishClaim(living, { editor: EDITOR, claimId, factCheck })
    },
  },
]

async function fillLanes(desk: Services): Promise<void> {
  for (const lane of LANES) await fillLane(desk, lane)
}

async function reconcile(desk: Services, lanes: readonly Lane[] = LANES): Promise<void> {
  for (const lane of lanes) {
    await reconcileLane(desk, lane)
    await ageOutCandidates(desk, lane)
    await countFigures(desk, lane)
  }
}

/** What runs by itself: twice, since what one run leaves behind the next one finds. */
export async function runSchedules(desk: Desk): Promise<void> {
  await fillLanes(desk)
  desk.clock.advance(25 * HOUR_MS)
  await reconcile(desk)
  desk.clock.advance(5 * MINUTE_MS)
  await reconcile(desk)
}

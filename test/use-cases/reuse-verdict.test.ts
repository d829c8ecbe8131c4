import { describe, expect, test } from 'vitest'
import type { Claim } from '../../shared/domain/claim.ts'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import { revisionIdOf } from '../../shared/domain/ids.ts'
import type { ReviewPolicy } from '../../shared/domain/review-policy.ts'
import { mergeClaims } from '../../shared/use-cases/merge-claims.ts'
import { relateClaims } from '../../shared/use-cases/relate-claims.ts'
import { reuseVerdict } from '../../shared/use-cases/reuse-verdict.ts'
import { seeReviewer } from '../../shared/use-cases/see-reviewer.ts'
import {
  admit,
  buildClaim,
  buildReview,
  claimAfter,
  EDITOR,
  lease,
  publish,
  SAMIRA,
  submit,
  YUSUF,
} from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const source = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(YUSUF), submit(YUSUF), publish)
const basis = buildReview(source, { by: YUSUF, fence: source.reviews[0]?.fence ?? 0 })
const wordedAnew = (policy: ReviewPolicy) =>
  claimAfter(buildClaim({ exact: 'نُقل ما يزيد على ٤٧ مريضاً، قالت الوزارة.', policy }), admit)
const reuse = { from: source.id, by: SAMIRA, asOf: '2024-03-01', opinion: null }

async function desk(...claims: Claim[]): Promise<FakeServices> {
  const services = fakeServices()
  for (const claim of [source, ...claims]) await services.claims.create(claim)
  await services.claims.putReview(basis)
  return services
}

describe('a verdict that is taken over', () => {
  test('is one review under the claim’s policy, which notes where it came from, and never publishes', async () => {
    const claim = wordedAnew('solo')
    const services = await desk(claim)
    const reviewed = await reuseVerdict(services, { claimId: claim.id, ...reuse })
    expect(reviewed).toMatchObject({ status: 'decided', verdict: { rating: 'false', asOf: '2024-03-01' }, lease: null })
    const reviews = await services.claims.reviewsOf(claim.id, [reviewed.reviews[0]?.id ?? basis.id])
    expect(reviews).toMatchObject([{ reviewer: SAMIRA, reusedFrom: { claimId: source.id, reviewId: basis.id } }])
    expect(firstBrokenEntry(reviewed.history.recent, reviewed.history.head)).toBeNull()
    expect((await services.claims.get(source.id))?.version).toBe(source.version)
  })

  test.each(['second-look', 'blind-pair'] as const)(
    'decides nothing alone where two must judge: %s',
    async (policy) => {
      const claim = wordedAnew(policy)
      const services = await desk(claim)
      for (const one of [YUSUF, EDITOR]) await seeReviewer(services, one)
      const reviewed = await reuseVerdict(services, { claimId: claim.id, ...reuse })
      expect(reviewed).toMatchObject({ status: 'in-review', reviews: [{ reviewer: SAMIRA }] })
    },
  )

  test('twice, or twice at once, is recorded once', async () => {
    const claim = wordedAnew('solo')
    const services = await desk(claim)
    const again = () => reuseVerdict(services, { claimId: claim.id, ...reuse })
    await Promise.allSettled([again(), again()])
    const once = await services.claims.get(claim.id)
    expect(once).toMatchObject({ status: 'decided', reviews: [{ reviewer: SAMIRA }] })
    expect(await again()).toEqual(once)
  })

  test('goes under the lease that she holds', async () => {
    const claim = claimAfter(wordedAnew('solo'), lease(SAMIRA))
    const services = await desk(claim)
    const reviewed = await reuseVerdict(services, { claimId: claim.id, ...reuse })
    expect(reviewed.reviews).toMatchObject([{ fence: claim.fence }])
  })

  test('comes from the surviving claim where the one that was named is merged', async () => {
    const [claim, old] = [wordedAnew('solo'), buildClaim({ exact: 'أكثر من ٤٧ مريضاً نُقلوا.' })]
    const services = await desk(claim, old)
    await mergeClaims(services, { claimId: old.id, into: source.id, by: EDITOR, why: 'واحد' })
    const reviewed = await reuseVerdict(services, { claimId: claim.id, ...reuse, from: old.id })
    const reviews = await services.claims.reviewsOf(claim.id, [reviewed.reviews[0]?.id ?? basis.id])
    expect(reviews).toMatchObject([{ reusedFrom: { claimId: source.id } }])
  })
})

describe('nothing is taken over', () => {
  test('for a claim that a colleague holds', async () => {
    const claim = claimAfter(wordedAnew('solo'), lease(YUSUF))
    const services = await desk(claim)
    await expect(reuseVerdict(services, { claimId: claim.id, ...reuse })).rejects.toMatchObject({ code: 'lease_held' })
    expect(await services.claims.get(claim.id)).toEqual(claim)
  })

  test('for a claim that was merged meanwhile: its refusal names the surviving one', async () => {
    const [claim, survivor] = [wordedAnew('solo'), buildClaim({ exact: 'نُقل ٤٧ مريضاً وأكثر.' })]
    const services = await desk(claim, survivor)
    await mergeClaims(services, { claimId: claim.id, into: survivor.id, by: EDITOR, why: 'واحد' })
    await expect(reuseVerdict(services, { claimId: claim.id, ...reuse })).rejects.toMatchObject({
      ...{ code: 'claim_merged', message: expect.stringContaining(survivor.id) },
    })
  })

  test('where a person said that the two are not the same, until that is taken back', async () => {
    const claim = wordedAnew('solo')
    const services = await desk(claim)
    const pair = { claimId: claim.id, other: source.id, by: EDITOR, reason: 'حدثان' }
    await relateClaims(services, { ...pair, answer: 'not-same' })
    const taken = { claimId: claim.id, ...reuse }
    await expect(reuseVerdict(services, taken)).rejects.toMatchObject({ code: 'action_refused', field: 'from' })
    await relateClaims(services, { ...pair, answer: 'undo' })
    expect(await reuseVerdict(services, taken)).toMatchObject({ status: 'decided' })
  })

  test('whose evidence is a page that says the claim; she has it as a draft, and holds nothing', async () => {
    const claim = wordedAnew('solo')
    const services = await desk(claim)
    await services.claims.putAppearances([
      {
        ...{ claimId: claim.id, articleId: claim.articleId, revisionId: revisionIdOf(claim.articleId, 1) },
        ...{ url: 'https://hospital.example/log', publisher: null, quote: claim.quote, stance: 'asserts' },
        ...{ attributions: [], saidAt: '2024-02-29' },
      },
    ])
    await expect(reuseVerdict(services, { claimId: claim.id, ...reuse })).rejects.toMatchObject({
      code: 'verdict_invalid',
    })
    expect((await services.drafts.get(claim.id, SAMIRA))?.content).toMatchObject({ rating: 'false' })
    expect(await services.claims.get(claim.id)).toMatchObject({ status: 'waiting', lease: null, reviews: [] })
  })
})

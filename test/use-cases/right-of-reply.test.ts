/** Nobody reads that a named person or body was wrong before they were asked, or before it is said why they were not. */
import { describe, expect, test } from 'vitest'
import { createClaim } from '../../shared/domain/create-claim.ts'
import { ActionRefusedError, VerdictInvalidError } from '../../shared/domain/errors.ts'
import { replaceVerdict } from '../../shared/use-cases/amend-verdict.ts'
import { promoteClaim } from '../../shared/use-cases/choose-claims.ts'
import { leaseNamedClaim } from '../../shared/use-cases/lease-claim.ts'
import { publishClaim } from '../../shared/use-cases/publish-claim.ts'
import { submitReview } from '../../shared/use-cases/submit-review.ts'
import { ARABIC_QUOTE, ARTICLE_ID, buildJudgement, buildStatement, EDITOR, SAMIRA } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const ASKED = 'سُئلت الوزارة في ١ آذار ولم تجب.'
const [NAMED] = buildStatement().attributions
if (NAMED === undefined) throw new Error('a statement with its source')
const SOURCES = {
  named: [NAMED],
  hidden: [{ ...NAMED, speaker: null }],
  'only denying it': [{ ...NAMED, stance: 'denies' as const }],
  none: [],
}

/** A claim that one has judged so, ready to be published. */
async function decided(source: keyof typeof SOURCES, judgement: Record<string, unknown>) {
  const services = fakeServices()
  const context = { articleId: ARTICLE_ID, language: 'ar', saidAt: '2024-02-29', policy: 'solo' } as const
  const at = services.clock.now().toISOString()
  const claim = createClaim(buildStatement(ARABIC_QUOTE, { attributions: SOURCES[source] }), { ...context, at })
  const claimId = claim.id
  await services.claims.create(claim)
  await promoteClaim(services, { claimId, by: EDITOR, why: null })
  const { lease } = await leaseNamedClaim(services, { reviewer: SAMIRA, claimId })
  await submitReview(services, { reviewer: SAMIRA, claimId, fence: lease.fence, judgement: buildJudgement(judgement) })
  const publish = (rightOfReply: string | null = null) =>
    publishClaim(services, {
      editor: EDITOR,
      claimId,
      factCheck: { headline: 'لا', url: 'https://desk.example/1', rightOfReply },
    })
  return { services, claimId, publish }
}

describe('a verdict', () => {
  test.each([
    ['false', 'named'],
    ['mostly-false', 'named'],
    ['misleading', 'named'],
  ] as const)(
    'that is %s of a claimant who is %s is not published without a word of their reply',
    async (rating, source) => {
      const { services, claimId, publish } = await decided(source, { rating })
      await expect(publish()).rejects.toThrow(VerdictInvalidError)
      expect(await services.claims.get(claimId)).toMatchObject({ status: 'decided' })
      expect(await publish(ASKED)).toMatchObject({ status: 'published', factCheck: { rightOfReply: ASKED } })
    },
  )

  test.each([
    ['true', 'named'],
    ['half-true', 'named'],
    ['missing-context', 'named'],
    ['false', 'hidden'],
    ['false', 'only denying it'],
    ['false', 'none'],
  ] as const)('that is %s of a claimant who is %s is published without', async (rating, source) => {
    const { publish } = await decided(source, { rating })
    expect(await publish()).toMatchObject({ status: 'published', factCheck: { rightOfReply: null } })
  })

  test('that is published is not given other words by publishing again', async () => {
    const { publish } = await decided('named', { rating: 'true' })
    const first = await publish()
    expect(await publish()).toEqual(first)
    await expect(publish(ASKED)).rejects.toThrow(ActionRefusedError)
  })

  test('is published where its reviewer has said already who was asked', async () => {
    const { publish } = await decided('named', { rating: 'false', rightOfReply: ASKED })
    expect(await publish()).toMatchObject({ status: 'published' })
  })

  test.each(['correct', 'update'] as const)(
    'does not become adverse by %s without a word of their reply',
    async (action) => {
      const { services, claimId, publish } = await decided('named', { rating: 'true' })
      await publish()
      const change = (rightOfReply: string | null) =>
        replaceVerdict(services, {
          ...{ action, claimId, by: EDITOR, why: 'نُشر السجل' },
          judgement: buildJudgement({ rating: 'false', rightOfReply }),
        })
      await expect(change(null)).rejects.toThrow(VerdictInvalidError)
      expect(await change(ASKED)).toMatchObject({ verdict: { rating: 'false' } })
    },
  )
})

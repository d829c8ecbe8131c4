/** How many independent origins a claim has is kept on the claim, whoever says it first and whoever stops saying it. */
import { describe, expect, test } from 'vitest'
import type { Appearance } from '../../shared/domain/appearance.ts'
import { type ArticleId, articleIdOf, revisionIdOf } from '../../shared/domain/ids.ts'
import { countOrigins } from '../../shared/use-cases/count-origins.ts'
import { buildClaim } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const CLAIM = buildClaim()
const articleAt = (path: string): ArticleId => articleIdOf({ url: `https://news.example/${path}` })

function saidIn(path: string, changes: Partial<Appearance> = {}): Appearance {
  const articleId = articleAt(path)
  return {
    ...{ claimId: CLAIM.id, articleId, revisionId: revisionIdOf(articleId, 1), url: null, publisher: null },
    ...{ quote: CLAIM.quote, stance: 'asserts', attributions: [], saidAt: '2024-02-29', originId: articleId },
    ...changes,
  }
}

async function countOf(appearances: readonly Appearance[]): Promise<number | undefined> {
  const services = fakeServices()
  await services.claims.create(CLAIM)
  await services.claims.putAppearances(appearances)
  await countOrigins(services, CLAIM.id)
  await countOrigins(services, CLAIM.id)
  return (await services.claims.get(CLAIM.id))?.origins
}

describe('the origins of a claim', () => {
  test.each([
    { says: 'two papers that wrote it themselves', appearances: [saidIn('أ'), saidIn('ب')], origins: 2 },
    {
      says: 'a paper and two copies of its text',
      appearances: [saidIn('a'), saidIn('b', { originId: articleAt('a') }), saidIn('c', { originId: articleAt('a') })],
      origins: 1,
    },
    {
      says: 'two revisions of one article',
      appearances: [saidIn('a'), saidIn('a', { revisionId: revisionIdOf(articleAt('a'), 2) })],
      origins: 1,
    },
    { says: 'a paper that denies it', appearances: [saidIn('a'), saidIn('b', { stance: 'denies' })], origins: 1 },
    {
      says: 'a paper that no longer says it',
      appearances: [saidIn('a'), saidIn('b', { goneIn: revisionIdOf(articleAt('b'), 2) })],
      origins: 1,
    },
  ])('with $says are $origins', async ({ appearances, origins }) => {
    expect(await countOf(appearances)).toBe(origins)
  })

  test('of two counts at once none is lost, and a second count changes nothing', async () => {
    const services = fakeServices()
    await services.claims.create(CLAIM)
    const arrive = async (path: string) => {
      await services.claims.putAppearances([saidIn(path)])
      await countOrigins(services, CLAIM.id)
    }
    await Promise.all(['a', 'b', 'c', 'd'].map(arrive))
    const counted = await services.claims.get(CLAIM.id)
    expect(counted).toMatchObject({ origins: 4, history: CLAIM.history })
    expect(counted?.priority.score).toBeCloseTo(CLAIM.priority.score + 2, 3)
    await countOrigins(services, CLAIM.id)
    expect((await services.claims.get(CLAIM.id))?.version).toBe(counted?.version)
  })
})

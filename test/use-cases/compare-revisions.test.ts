/** What an article no longer says is noted once and wholly, also where the run that noted it was cut off. */
import { expect, test } from 'vitest'
import { extractClaims } from '../../shared/use-cases/extract-claims.ts'
import { readArticle } from '../../shared/use-cases/read-article.ts'
import { submitArticle } from '../../shared/use-cases/submit-article.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const FIRST = 'أعلنت وزارة الصحة إصابة ٤٧ مريضاً بالحمى في المدينة الساحلية.'
const SECOND = FIRST.replace('٤٧', '٥٢')

async function submit(services: FakeServices, body: string) {
  const about = { publisher: 'صحيفة المرفأ', title: null, language: 'ar', publishedAt: '2024-02-29T10:30:00Z' }
  const page = { format: 'text', body } as const
  const article = await submitArticle(services, { ...about, url: 'https://news.example/fever', page })
  await readArticle(services, { articleId: article.id, submission: article.submission.number })
  return { articleId: article.id, revision: article.submission.number }
}

/** Claims and appearances after a second revision, whose first run ends at the given write of appearances or at none. */
async function afterChange(cutAt: number | null) {
  const services = fakeServices()
  const first = await submit(services, FIRST)
  await extractClaims(services, first)
  const second = await submit(services, SECOND)
  if (cutAt !== null) {
    let writes = 0
    const putAppearances: FakeServices['claims']['putAppearances'] = async (appearances) => {
      await services.claims.putAppearances(appearances)
      writes += 1
      if (writes === cutAt) throw new Error('cut off')
    }
    await expect(
      extractClaims({ ...services, claims: { ...services.claims, putAppearances } }, second),
    ).rejects.toThrow('cut off')
  }
  await extractClaims(services, second)
  const claims = await services.claims.getMany(await services.articles.claimsOf(first.articleId))
  const appearances = await Promise.all(claims.map(({ id }) => services.claims.appearancesOf(id)))
  return { origins: claims.map(({ quote, origins }) => [quote.exact, origins]), appearances: appearances.flat() }
}

test.each([1, 2])('as if its run had not been cut off after write %i of appearances', async (cutAt) => {
  const whole = await afterChange(null)
  expect(whole.origins).toEqual(
    expect.arrayContaining([
      [FIRST, 0],
      [SECOND, 1],
    ]),
  )
  expect(whole.appearances.filter(({ was, became }) => was || became)).toHaveLength(2)
  expect(await afterChange(cutAt)).toEqual(whole)
})

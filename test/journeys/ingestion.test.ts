import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readSamples } from '../../infra/local/samples/read-samples.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, ENGLISH_ARTICLE, ENGLISH_CLAIM } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { claimWith } from './reviews.ts'

let desk: LocalDesk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stack.stop())

test.each([
  ['Arabic', ARABIC_ARTICLE],
  ['English', ENGLISH_ARTICLE],
])('the same article twice changes nothing (%s)', async (_language, submission) => {
  const first = await desk.read(submission)
  const tracked = `${submission.url}?utm_source=feed#top`
  for (const url of [submission.url, tracked]) expect(await desk.read({ ...submission, url })).toEqual(first)
})

test('the same text at another address is a copy: its claims are those of the first, said once more', async () => {
  const one = await desk.read({ ...ARABIC_ARTICLE, url: 'https://ufuq.example/one' })
  const other = await desk.read({ ...ARABIC_ARTICLE, url: 'https://ufuq.example/other' })
  expect(other.article).toMatchObject({
    status: 'extracted',
    copyOf: { articleId: one.article.copyOf?.articleId ?? one.article.id },
  })
  expect(other.claims.map(({ id }) => id)).toEqual(one.claims.map(({ id }) => id))
})

test('a corrected article is its next revision, and a claim that stands in both stays the same claim', async () => {
  const url = 'https://almarfa.example/tests/corrected'
  const before = await desk.read({ ...ARABIC_ARTICLE, url })
  const after = await desk.read({ ...ARABIC_ARTICLE, url, text: ARABIC_ARTICLE.text.replace('45 مليون', '47 مليون') })
  expect(before.article.revision?.number).toBe(1)
  expect(after.article.revision?.number).toBe(2)
  expect(claimWith(ARABIC_CLAIM, after.claims).id).toBe(claimWith(ARABIC_CLAIM, before.claims).id)
  expect(claimWith('47 مليون', after.claims).id).not.toBe(claimWith('45 مليون', before.claims).id)
})

test('workers that are killed while they work lose nothing and double nothing', async () => {
  const submissions = Array.from({ length: 6 }, (_, index) => {
    const article = index % 2 === 0 ? ARABIC_ARTICLE : ENGLISH_ARTICLE
    return { ...article, url: `${article.url}/killed-${index}` }
  })
  const untouched = await desk.read({ ...ARABIC_ARTICLE, url: 'https://almarfa.example/tests/untouched' })
  const { queues, deadLetters } = desk.stack.resources
  const ids = await Promise.all(submissions.map((submission) => desk.submit(submission)))
  for (const [queue, worker] of [
    ['article', 'fetch-article'],
    ['extraction', 'extract-claims'],
  ] as const) {
    await vi.waitUntil(() => desk.inFlight(queues[queue]), { timeout: 10_000, interval: 1 })
    await desk.stack.kill(worker)
  }
  await desk.stack.idle()
  for (const [index, id] of ids.entries()) {
    const { article, claims } = await desk.show(id)
    expect(article).toMatchObject({ status: 'extracted', revision: { number: 1, claims: claims.length } })
    claimWith(index % 2 === 0 ? ARABIC_CLAIM : ENGLISH_CLAIM, claims)
  }
  expect(await desk.show(untouched.article.id)).toEqual(untouched)
  for (const queue of ['article', 'extraction']) expect(await desk.take(deadLetters[queue])).toEqual([])
})

describe('what holds no article', () => {
  test.each<[rule: string, page: Record<string, string>, code: string]>([
    ['a text of white space', { text: ' \n\u00a0\n ' }, 'article_empty'],
    ['one word', { text: 'عاجل' }, 'article_too_short'],
    ['one word in English', { text: 'Breaking' }, 'article_too_short'],
    ['figures without words', { text: '110 130 ٢٥٤٫٨ 1,244' }, 'article_too_short'],
    ['a page of scripts', { html: '<html><body><script>alert("خبر")</script></body></html>' }, 'article_not_found'],
    ['a page that is empty', { html: '<!doctype html><html lang="ar"><body></body></html>' }, 'article_not_found'],
    ['control characters', { text: `خبر عاجل من العاصمة عن الجسور\u0000\u0001\u0002` }, 'article_not_text'],
    ['a picture sent as text', { text: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR' }, 'article_not_text'],
    ['2 MB of Arabic text', { text: 'أُغلق 110 جسور في البلاد. '.repeat(45_000) }, 'article_too_long'],
  ])('%s is refused on the article with its code, and the article beside it is read', async (rule, page, code) => {
    const beside = { ...ARABIC_ARTICLE, url: `https://almarfa.example/beside/${encodeURIComponent(rule)}` }
    const [bad, good] = await Promise.all([desk.submit(page), desk.submit(beside)])
    await desk.stack.idle()
    expect((await desk.show(bad)).article).toMatchObject({
      status: 'refused',
      refused: { code, message: expect.any(String) },
      revision: null,
    })
    const { article, claims } = await desk.show(good)
    expect(article).toMatchObject({ status: 'extracted', refused: null })
    claimWith(ARABIC_CLAIM, claims)
  })

  test('of a known article leaves its last text and its claims', async () => {
    const url = 'https://almarfa.example/tests/emptied'
    const before = await desk.read({ ...ARABIC_ARTICLE, url })
    const after = await desk.read({ url, text: 'حُذف' })
    expect(after.article).toMatchObject({ status: 'refused', refused: { code: 'article_too_short' } })
    expect(after.article.revision).toEqual(before.article.revision)
    expect(after.claims).toEqual(before.claims)
  })
})

test('every sample article is read and holds claims', async () => {
  const samples = await readSamples()
  const ids = await Promise.all(samples.map((sample) => desk.submit(sample)))
  await desk.stack.idle()
  expect(new Set(ids).size).toBe(samples.length)
  for (const [index, id] of ids.entries()) {
    const { article, claims } = await desk.show(id)
    const { language, publisher, title } = samples[index] ?? {}
    expect(article).toMatchObject({ status: 'extracted', language, publisher, title })
    expect(claims.length, title).toBeGreaterThanOrEqual(3)
  }
})

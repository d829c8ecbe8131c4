import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import { ARABIC_ARTICLE, ENGLISH_ARTICLE } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'

type Sentences = {
  text: string
  newestRevision: number
  revision: { number: number }
  statements: { quote: { exact: string; start: number; end: number }; claimId: string | null }[]
}

let desk: LocalDesk

/** With a sentence that nobody would check by itself. */
const ARABIC = { ...ARABIC_ARTICLE, text: `${ARABIC_ARTICLE.text}\n\nكان الصباح هادئاً على ضفة النهر.` }
const ENGLISH = { ...ENGLISH_ARTICLE, text: `${ENGLISH_ARTICLE.text}\n\nIt was a quiet morning by the river.` }

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stack.stop())

const sentencesOf = async (article: string, query = '') =>
  (await desk.get('reviewer', `/v1/articles/${article}/statements${query}`)).body as Sentences

test.each([
  ['Arabic', ARABIC],
  ['English', ENGLISH],
])(
  'an article is shown with its sentences, each at its place, and its claims among them (%s)',
  async (_name, given) => {
    const { article, claims } = await desk.read(given)
    const { text, statements } = await sentencesOf(article.id)
    for (const { quote } of statements) expect(text.slice(quote.start, quote.end)).toBe(quote.exact)
    const marked = statements.flatMap(({ claimId }) => claimId ?? [])
    expect(new Set(marked)).toEqual(new Set(claims.map(({ id }) => id)))
    expect(marked.length).toBeLessThan(statements.length)
  },
)

test('a sentence that was no claim becomes one by hand, once, and stands in its lane with its place', async () => {
  const { article } = await desk.read({ ...ARABIC, url: 'https://almarfa.example/tests/by-hand' })
  const plain = (await sentencesOf(article.id)).statements.find(({ claimId }) => claimId === null)
  const path = `/v1/articles/${article.id}/statements/${plain?.quote.start}/promote`
  const [first, again] = [
    await desk.post('reviewer', path, { reason: 'يتداوله القراء' }),
    await desk.post('reviewer', path, {}),
  ]
  expect(first).toMatchObject({ status: 200, body: { status: 'waiting', quote: { exact: plain?.quote.exact } } })
  expect((again.body as ClaimView).id).toBe((first.body as ClaimView).id)
  const promoted = await desk.get('reviewer', `/v1/claims/${(first.body as ClaimView).id}`)
  expect(promoted.body).toMatchObject({ appearances: [{ articleId: article.id, quote: plain?.quote }] })
  const shown = (await sentencesOf(article.id)).statements.find(({ quote }) => quote.start === plain?.quote.start)
  expect(shown?.claimId).toBe((first.body as ClaimView).id)
})

test('an older revision can still be read, and one that never was is not found', async () => {
  const url = 'https://almarfa.example/tests/older'
  await desk.read({ ...ARABIC_ARTICLE, url })
  const { article } = await desk.read({
    ...ARABIC_ARTICLE,
    url,
    text: ARABIC_ARTICLE.text.replace('45 مليون', '47 مليون'),
  })
  const [old, now] = [await sentencesOf(article.id, '?revision=1'), await sentencesOf(article.id)]
  expect([old.revision.number, now.revision.number, old.newestRevision]).toEqual([1, 2, 2])
  expect([old.text.includes('45 مليون'), now.text.includes('45 مليون')]).toEqual([true, false])
  expect(await desk.get('reviewer', `/v1/articles/${article.id}/statements?revision=3`)).toMatchObject({
    ...{ status: 404, body: { code: 'article_not_found', errors: [{ field: 'revision' }] } },
  })
  expect(await desk.get('reviewer', `/v1/articles/${article.id}/statements?revision=٢`)).toMatchObject({ status: 400 })
})

test.each([
  ['no sentence starts there', '1', 404, 'statement_not_found'],
  ['the place is no number', 'أول', 400, 'request_invalid'],
])('nothing becomes a claim where %s', async (_why, start, status, code) => {
  const { article } = await desk.read(ENGLISH)
  const refused = await desk.post('reviewer', `/v1/articles/${article.id}/statements/${start}/promote`, {})
  expect(refused).toMatchObject({ status, body: { code } })
})

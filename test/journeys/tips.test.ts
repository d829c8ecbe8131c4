/** A reader sends something in, and the desk finds it among its candidates. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleView } from '../../shared/api/views/article-view.ts'
import type { ClaimView } from '../../shared/api/views/claim-view.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'

let desk: LocalDesk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.stack.stop())

async function sendTip(body: Record<string, unknown>): Promise<{ article: ArticleView; claims: ClaimView[] }> {
  const { status, body: tip } = await desk.post('newsroom', '/v1/claims', body)
  expect(status).toBe(202)
  await desk.stack.idle()
  return desk.show((tip as ArticleView).id)
}

test.each([
  ['with a figure, in Arabic', 'ستُغلق الوزارة ١٤ مستشفى في الساحل خلال أسبوع.', 'ar', [14]],
  ['with a figure, in English', 'The ministry will close 14 hospitals on the coast within a week.', 'en', [14]],
  // Nothing of it would be a claim if it stood in an article.
  ['that would be none by itself', 'يُقال في الحي إن الجسر القديم سيُهدم قريباً.', 'ar', []],
])('a tip %s stands on the shortlist and says that somebody asks for it', async (_what, text, language, values) => {
  const claimant = { name: 'وزارة الصحة', kind: 'organisation' }
  const { article, claims } = await sendTip({ text, url: 'https://social.example/p/1', claimant })
  expect(article).toMatchObject({
    ...{ status: 'extracted', url: null, publisher: 'social.example', language },
    tip: { seenAt: 'https://social.example/p/1', claimant },
  })
  expect(claims).toHaveLength(1)
  const [claim] = claims
  expect(claim).toMatchObject({ language, claimant, quote: { exact: text } })
  expect(claim?.figures.filter(({ kind }) => kind === 'count').map(({ value }) => value)).toEqual(values)
  expect(claim?.checkworthiness.reasons[0]).toBe('tip')
  expect(claim?.priority?.parts).toContainEqual(expect.objectContaining({ part: 'asked', points: 1 }))
  const listed = await desk.get('editor', `/v1/shortlist?lane=${language}&status=${claim?.status}`)
  expect((listed.body as { claims: ClaimView[] }).claims.map(({ id }) => id)).toContain(claim?.id)
})

test('the same tip twice is one; what stands in an article says nothing of a tip', async () => {
  const text = 'وصل عدد المدارس المتضررة إلى ٣٧ مدرسة في المحافظة.'
  const [first, second] = [await sendTip({ text }), await sendTip({ text })]
  expect(second).toEqual(first)
  const read = await desk.read({ text: `${text} وكان الصباح هادئاً.`, url: 'https://news.example/schools' })
  expect(read.article.tip).toBeNull()
  expect(read.claims.flatMap(({ checkworthiness }) => checkworthiness.reasons)).not.toContain('tip')
})

test.each([
  [{}, 'text'],
  [{ text: '  ' }, 'text'],
  [{ text: 'هل صحيح؟' }, 'text'],
  [{ text: 'م'.repeat(2_001) }, 'text'],
  [{ text: 'سيُغلق ١٤ مستشفى الأسبوع المقبل.', url: 'javascript:alert(1)' }, 'url'],
  [{ text: 'سيُغلق ١٤ مستشفى الأسبوع المقبل.', claimant: { name: '', kind: 'person' } }, 'claimant.name'],
  [{ text: 'سيُغلق ١٤ مستشفى الأسبوع المقبل.', saidAt: '٢٠٢٦-٠٣-٠١' }, 'saidAt'],
  [{ text: 'سيُغلق ١٤ مستشفى الأسبوع المقبل.', rating: 'false' }, 'rating'],
])('%j is refused and the field named', async (body, field) => {
  const answer = await desk.post('newsroom', '/v1/claims', body)
  expect(answer).toMatchObject({
    ...{ status: 400 },
    body: { code: 'request_invalid', errors: [expect.objectContaining({ field })] },
  })
})

/** When an article has another text, and when it only looks different. */
import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../shared/use-cases/extract-claims.ts'
import { getArticle } from '../../shared/use-cases/get-article.ts'
import { readArticle } from '../../shared/use-cases/read-article.ts'
import { submitArticle } from '../../shared/use-cases/submit-article.ts'
import { ARABIC, article, page, paragraphs } from '../articles/build-page.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const URL = 'https://news.example/dam'

/** Hands a page in and reads it. */
async function read(
  services: FakeServices,
  body: string,
  format: 'html' | 'text' = 'html',
  publisher: string | null = null,
) {
  const about = { publisher, title: null, language: null, publishedAt: null }
  const { id, submission } = await submitArticle(services, { ...about, url: URL, page: { format, body } })
  const outcome = await readArticle(services, { articleId: id, submission: submission.number })
  return { outcome, article: await getArticle(services, id) }
}
const head = (modified: string) =>
  `<meta property="og:site_name" content="صحيفة المرفأ"><meta name="author" content="سلمى الحداد">
   <meta property="article:published_time" content="2024-02-29T10:30:00+03:00"><meta property="article:modified_time" content="${modified}">`

describe('no revision is made', () => {
  test.each([
    ['other spaces', page(article(paragraphs(ARABIC.map((text) => ` ${text.replaceAll(' ', '\n ')}`))))],
    [
      'a related link',
      page(article(`${paragraphs(ARABIC)}<div class="related"><a href="/x">رياح شديدة على الساحل</a></div>`)),
    ],
    [
      'a "read also" line in the middle',
      page(article(paragraphs([ARABIC[0] ?? '', 'اقرأ أيضاً: <a href="/x">رياح</a>', ...ARABIC.slice(1)]))),
    ],
    ['another menu', page(article(paragraphs(ARABIC))).replace('رياضة', 'اقتصاد')],
  ])('by %s', async (_, changed) => {
    const services = fakeServices()
    await read(services, page(article(paragraphs(ARABIC))))
    expect(await read(services, changed)).toMatchObject({ outcome: 'same-text', article: { revision: { number: 1 } } })
  })

  test('by other line breaks in a text', async () => {
    const services = fakeServices()
    await read(services, ARABIC.join('\n'), 'text')
    expect((await read(services, ARABIC.join('\r\n\r\n'), 'text')).outcome).toBe('same-text')
  })
})

test('a text that goes back to what it was is a third revision, and each keeps its own text', async () => {
  const services = fakeServices()
  const [first, second] = [ARABIC.join('\n'), ARABIC.join('\n').replace('42', '47')]
  for (const text of [first, second]) await read(services, text, 'text')
  const { article: last } = await read(services, `${ARABIC.join('\n\n')}`, 'text')
  expect(last.revision?.number).toBe(3)
  const revisions = [...(await services.articles.revisionsOf(last.id)), last.revision]
  const texts = await Promise.all(revisions.map((one) => services.texts.getText(one?.textKey ?? '')))
  expect(texts.map(({ text }) => text)).toEqual([first, second, ARABIC.join('\n\n')])
})

test.each([
  { says: 'as a page', format: 'html', body: page(article(paragraphs(ARABIC)), { language: 'en-US' }) },
  { says: 'as text', format: 'text', body: ARABIC.join('\n') },
] as const)('an Arabic article whose feed declares English is read as Arabic, $says', async ({ format, body }) => {
  const services = fakeServices()
  const about = { publisher: null, title: null, language: 'en-US', publishedAt: null }
  const { id, submission } = await submitArticle(services, { ...about, url: URL, page: { format, body } })
  await readArticle(services, { articleId: id, submission: submission.number })
  const { revision } = await getArticle(services, id)
  await extractClaims(services, { articleId: id, revision: 1 })
  expect(revision?.language).toBe('ar')
  expect(services.claims.all()).toMatchObject([{ lane: 'ar' }, { lane: 'ar' }])
})

describe('what a page says of its article', () => {
  test('is kept with the revision, and its publisher with the article', async () => {
    const { article: read1 } = await read(
      fakeServices(),
      page(article(paragraphs(ARABIC)), { head: head('2024-02-29T11:00:00+03:00') }),
    )
    expect(read1).toMatchObject({
      publisher: 'صحيفة المرفأ',
      revision: {
        about: {
          byline: 'سلمى الحداد',
          publishedAt: '2024-02-29T10:30:00+03:00',
          modifiedAt: '2024-02-29T11:00:00+03:00',
        },
      },
    })
  })

  test('is renewed though its text is the same', async () => {
    const services = fakeServices()
    await read(services, page(article(paragraphs(ARABIC)), { head: head('2024-02-29T11:00:00+03:00') }))
    const again = await read(services, page(article(paragraphs(ARABIC)), { head: head('2024-02-29T12:00:00+03:00') }))
    expect(again.article.revision).toMatchObject({ number: 1, about: { modifiedAt: '2024-02-29T12:00:00+03:00' } })
  })

  test('does not stand over the publisher that was given', async () => {
    const { article: read1 } = await read(
      fakeServices(),
      page(article(paragraphs(ARABIC)), { head: head('2024') }),
      'html',
      'وكالة الساحل',
    )
    expect(read1.publisher).toBe('وكالة الساحل')
  })
})

/** The same text elsewhere is a copy, with its origin named; like sentences in unlike articles are not. */
import { describe, expect, test } from 'vitest'
import type { Article } from '../../shared/domain/article.ts'
import { extractClaims } from '../../shared/use-cases/extract-claims.ts'
import { getArticle } from '../../shared/use-cases/get-article.ts'
import { readArticle } from '../../shared/use-cases/read-article.ts'
import { submitArticle } from '../../shared/use-cases/submit-article.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const DAY_MS = 86_400_000
const LINES = [
  'قالت سلطة المياه، الخميس، إن السد خزّن 42 مليون متر مكعب منذ بداية الموسم المطري في تشرين الثاني الماضي.',
  'وأضافت أن 9 قنوات فرعية فُتحت أمام المزارعين في السهل الشرقي، بعدما طلبوا ذلك مرات عدة خلال الأسابيع الماضية.',
  'ويخشى المزارعون أن يتأخر موسم الزرع هذا العام، إذ لم تهطل الأمطار إلا قليلاً، ولم تُصلح المضخات القديمة بعد.',
  'وتعمل في السهل 14 مضخة من أصل 30، فيما تنتظر البقية قطع غيار طُلبت من الخارج قبل عام كامل ولم تصل حتى الآن.',
  'ولم تذكر السلطة متى تُفتح القنوات الأخرى، واكتفت بالقول إن الأمر رهن بما يهطل من مطر حتى نهاية شهر آذار المقبل.',
]
const TEXT = LINES.join('\n\n')

/** The article at this host after its claims were taken out. */
async function take(
  services: FakeServices,
  host: string,
  body = TEXT,
  format: 'text' | 'html' = 'text',
): Promise<Article> {
  const about = { publisher: host, title: `عنوان ${host}`, language: null, publishedAt: null }
  const url = `https://${host}/dam`
  const { id, submission } = await submitArticle(services, { ...about, url, page: { format, body } })
  await readArticle(services, { articleId: id, submission: submission.number })
  const { revision } = await getArticle(services, id)
  await extractClaims(services, { articleId: id, revision: revision?.number ?? 0 })
  return getArticle(services, id)
}
const pageWith = (canonical: string) =>
  `<html><head><link rel="canonical" href="${canonical}"></head><body><article>${LINES.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

describe('a text that came before is known again', () => {
  test.each([
    { says: 'word for word', body: TEXT },
    { says: 'with a note of the editors’ below', body: `${TEXT}\n\nحرره قسم المحليات.` },
    { says: 'with other spaces and vowel marks', body: TEXT.replaceAll('خزّن', 'خزن').replaceAll('\n\n', '\n') },
  ])('$says, and its origin is who brought it first', async ({ body }) => {
    const services = fakeServices()
    const first = await take(services, 'first.example')
    const { copyOf } = await take(services, 'second.example', body)
    expect(copyOf).toMatchObject({ articleId: first.id, by: 'earliest', origin: 'first.example' })
    expect(copyOf?.likeness).toBeGreaterThanOrEqual(0.8)
  })

  test.each([
    { says: 'the first', canonical: 'https://first.example/dam', origin: 'first.example' },
    { says: 'a third', canonical: 'https://third.example/dam', origin: 'third.example' },
  ])('and its origin is the page that it names: $says', async ({ canonical, origin }) => {
    const services = fakeServices()
    const first = await take(services, 'first.example')
    const { copyOf } = await take(services, 'second.example', pageWith(canonical), 'html')
    expect(copyOf).toMatchObject({ articleId: first.id, by: 'canonical', origin })
  })

  test('and its origin is the agency that it names, though a paper brought it first', async () => {
    const services = fakeServices()
    await take(services, 'first.example', `الساحل - رويترز: ${TEXT}`)
    const { copyOf } = await take(services, 'second.example', `(رويترز) ${TEXT}`)
    expect(copyOf).toMatchObject({ by: 'agency', origin: 'Reuters' })
  })

  test('and what it says is the first article’s claims, said once more by the same origin', async () => {
    const services = fakeServices()
    const first = await take(services, 'first.example')
    const before = services.claims.all()
    const { revision } = await take(services, 'second.example')
    expect(services.claims.all().map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(revision?.claims).toBe(before.length)
    for (const { id, origins } of services.claims.all()) {
      expect(origins).toBe(1)
      const said = await services.claims.appearancesOf(id)
      expect(said.map(({ publisher }) => publisher).sort()).toEqual(['first.example', 'second.example'])
      expect(new Set(said.map(({ originId }) => originId))).toEqual(new Set([first.id]))
    }
  })

  test('and what it adds is a claim of its own', async () => {
    const services = fakeServices()
    await take(services, 'first.example')
    const before = services.claims.all().length
    await take(services, 'second.example', `${TEXT}\n\nوأعلنت البلدية أن 3 قرى ستُزوّد بالماء الأسبوع المقبل.`)
    expect(services.claims.all()).toHaveLength(before + 1)
  })
})

describe('no copy is', () => {
  test.each([
    {
      says: 'another text that shares a sentence',
      body: [LINES[0], ...LINES.slice(1).map((line) => line.split(' ').reverse().join(' '))].join('\n\n'),
    },
    { says: 'a notice of one sentence', body: LINES[0] ?? '' },
  ])('$says', async ({ body }) => {
    const services = fakeServices()
    await take(services, 'first.example', body === LINES[0] ? body : TEXT)
    expect((await take(services, 'second.example', body)).copyOf).toBe(null)
  })

  test('the same text four days later', async () => {
    const services = fakeServices()
    await take(services, 'first.example')
    services.clock.advance(4 * DAY_MS)
    expect((await take(services, 'second.example')).copyOf).toBe(null)
  })

  test('an article of itself, when it is edited', async () => {
    const services = fakeServices()
    await take(services, 'first.example')
    expect((await take(services, 'first.example', TEXT.replace('42', '47'))).copyOf).toBe(null)
  })
})

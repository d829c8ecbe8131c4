/** The same text elsewhere is a copy, with its origin named; like sentences in unlike articles are not. */
import { describe, expect, test } from 'vitest'
import type { Article } from '../../shared/domain/article.ts'
import { bandsOf, signatureOf } from '../../shared/matching/text-signature.ts'
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

describe('of copies that come at once', () => {
  /** Takes a text in at all these papers at the same moment; what is put off comes again when it is due, and together what is due together. */
  async function takeAtOnce(services: FakeServices, hosts: readonly string[]): Promise<Article[]> {
    const { sent } = services.extractionQueue
    for (const host of hosts) {
      const about = { publisher: host, title: null, language: null, publishedAt: null }
      const page = { format: 'text', body: `${TEXT}\n\nحرره قسم المحليات في ${host}.` } as const
      const { id } = await submitArticle(services, { ...about, url: `https://${host}/dam`, page })
      await readArticle(services, { articleId: id, submission: 1 })
    }
    const messages = sent.map(({ message }) => message)
    for (let waits = sent.splice(0); waits.length > 0; ) {
      const [soonest = 0] = waits.map(({ delaySeconds }) => delaySeconds).sort((a, b) => a - b)
      services.clock.advance(soonest * 1000)
      const due = waits.filter(({ delaySeconds }) => delaySeconds === soonest)
      const later = waits.filter((one) => !due.includes(one))
      await Promise.all(due.map(({ message }) => extractClaims(services, message)))
      waits = [
        ...later.map((one) => ({ ...one, delaySeconds: one.delaySeconds - soonest })),
        ...sent.splice(0).filter(({ message: { putOff = 0 } }) => putOff < 30),
      ]
    }
    return Promise.all(messages.map(({ articleId }) => getArticle(services, articleId)))
  }

  test.each([2, 3, 10])('%i of them: one is the first, and each claim is one', async (count) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const services = fakeServices()
      let state = seed
      services.random.next = () => {
        state = (state * 48_271) % 2_147_483_647
        return state / 2_147_483_647
      }
      const articles = await takeAtOnce(
        services,
        Array.from({ length: count }, (_, index) => `paper${index}.example`),
      )
      const [first, ...others] = articles.filter(({ copyOf }) => copyOf === null)
      expect(others).toEqual([])
      const origins = articles.flatMap(({ copyOf }) => copyOf?.articleId ?? [])
      expect(origins).toEqual(Array.from({ length: count - 1 }, () => first?.id))
      expect(articles.every(({ revision }) => revision?.claims !== null)).toBe(true)
      expect(services.claims.all().every(({ articleId }) => articleId === first?.id)).toBe(true)
      expect(await services.copies.announced()).toEqual([])
    }
  })

  test('one whose reading died is waited for some minutes and no more', async () => {
    const services = fakeServices()
    await take(services, 'dead.example')
    const [text] = await services.copies.find(bandsOf(signatureOf(TEXT) ?? []))
    if (text === undefined) throw new Error('the text is known')
    const other = fakeServices()
    await other.copies.announce({ ...text, seenAt: other.clock.now().toISOString() }, 'never')
    expect((await take(other, 'second.example')).revision?.claims).toBeNull()
    expect(other.extractionQueue.sent.at(-1)).toMatchObject({ message: { putOff: 1 }, delaySeconds: 3 })
    other.clock.advance(5 * 60_000 + 1)
    expect(await take(other, 'second.example')).toMatchObject({ copyOf: null, revision: { claims: 3 } })
  })
})

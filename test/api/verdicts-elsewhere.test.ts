/** Published verdicts in the shapes of others: Google's search and an Atom feed. */
import { describe, expect, test } from 'vitest'
import { parseFeed } from '../../shared/articles/feeds/parse-feed.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { changeClaim } from '../../shared/use-cases/change-claim.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import { admit, buildClaim, EDITOR, lease, minute, publish, SAMIRA, submit } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const DAY_MS = 86_400_000
const solo = { policy: 'solo' } as const
const BRIDGES = buildClaim({ ...solo, exact: 'أغلقت البلدية 112 جسراً بسبب الفيضان.', at: minute(1) })
const LIBRARIES = buildClaim({
  ...solo,
  exact: 'The council closed 14 libraries & halls.',
  language: 'en',
  at: minute(2),
})
const OPEN = buildClaim({ ...solo, exact: 'أغلقت البلدية 9 جسور بسبب الفيضان.', at: minute(3) })

async function openDesk() {
  const services = fakeServices({ settings: { newsroom: { name: 'مكتب التحقق', url: 'https://desk.example' } } })
  const api = wholeApi(services)
  const change = (claim: Claim, action: Parameters<typeof changeClaim>[2]) => {
    services.clock.advance(1_000)
    return changeClaim(services, claim.id, action)
  }
  for (const claim of [BRIDGES, LIBRARIES, OPEN]) {
    await services.claims.create(claim)
    for (const action of [admit, lease(SAMIRA), submit(SAMIRA)]) await change(claim, action)
  }
  for (const claim of [LIBRARIES, BRIDGES]) await change(claim, publish)
  const said = [BRIDGES, LIBRARIES, OPEN].map(({ id, quote, language, createdAt: saidAt }) => {
    return { id, text: quote.exact, language, saidAt }
  })
  await rememberClaims(services, said, minute(5))
  const get = async (path: string) => {
    const answer = await api.request(path)
    expect(api.faults).toEqual([])
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return {
    ...{ services, get, change },
    async search(query: string) {
      const { status, text } = await get(`/v1alpha1/claims:search?${query}`)
      return { status, body: JSON.parse(text) }
    },
  }
}

const words = (text: string): string => `query=${encodeURIComponent(text)}`
const texts = (body: { claims?: { text: string }[] }) => (body.claims ?? []).map(({ text }) => text)

describe('a search as Google’s clients make it', () => {
  test('finds what is published, in Google’s shape', async () => {
    const { search } = await openDesk()
    const { status, body } = await search(words('البلدية أغلقت ١١٢ جسراً'))
    expect(status).toBe(200)
    expect(body.claims[0]).toEqual({
      text: BRIDGES.quote.exact,
      claimant: expect.any(String),
      claimReview: [
        {
          ...{ publisher: { name: 'مكتب التحقق', site: 'desk.example' }, url: 'https://desk.example/47' },
          ...{ title: 'لا، لم يُنقل ٤٧ مريضاً', reviewDate: expect.stringMatching(/^2024-.*Z$/) },
          ...{ textualRating: 'زائف', languageCode: 'ar' },
        },
      ],
    })
    expect(texts(body)).not.toContain(OPEN.quote.exact)
  })

  test('by site alone lists the newest, in pages that end', async () => {
    const { search } = await openDesk()
    const first = await search('reviewPublisherSiteFilter=DESK.example&pageSize=1')
    expect(texts(first.body)).toEqual([LIBRARIES.quote.exact])
    const token = first.body.nextPageToken
    const second = await search(`reviewPublisherSiteFilter=desk.example&pageSize=1&pageToken=${token}`)
    expect(texts(second.body)).toEqual([BRIDGES.quote.exact])
    expect(second.body.nextPageToken).toBeUndefined()
    expect((await search('reviewPublisherSiteFilter=other.example')).body).toEqual({})
    expect((await search('reviewPublisherSiteFilter=esk.example')).body).toEqual({})
  })

  test('keeps to the language and the age that are asked for', async () => {
    const { services, search } = await openDesk()
    expect(texts((await search('reviewPublisherSiteFilter=desk.example&languageCode=en-GB')).body)).toEqual([
      LIBRARIES.quote.exact,
    ])
    services.clock.advance(3 * DAY_MS)
    expect((await search('reviewPublisherSiteFilter=desk.example&maxAgeDays=2')).body).toEqual({})
    expect(texts((await search('reviewPublisherSiteFilter=desk.example&maxAgeDays=4')).body)).toHaveLength(2)
  })

  test('passes over as many as the offset says', async () => {
    const { search } = await openDesk()
    const all = texts((await search(words('closed جسراً council البلدية'))).body)
    expect(texts((await search(`${words('closed جسراً council البلدية')}&offset=1`)).body)).toEqual(all.slice(1))
  })

  test.each([
    ['nothing to look for', '', 'query'],
    ['a page in Arabic digits', `${words('جسر')}&pageSize=${encodeURIComponent('١٠')}`, 'pageSize'],
    ['a page of nothing', `${words('جسر')}&pageSize=0`, 'pageSize'],
    ['a page above the most', `${words('جسر')}&pageSize=101`, 'pageSize'],
    ['an age that is none', `${words('جسر')}&maxAgeDays=-1`, 'maxAgeDays'],
    ['a language that is none', `${words('جسر')}&languageCode=x`, 'languageCode'],
    ['a token that nobody gave', `${words('جسر')}&pageToken=x`, 'cursor'],
    ['a token and an offset', `${words('جسر')}&pageToken=x&offset=1`, 'offset'],
  ])('%s is refused as Google refuses it', async (_, query, field) => {
    const { search } = await openDesk()
    const { status, body } = await search(query)
    expect({ status, body }).toMatchObject({ status: 400, body: { error: { code: 400, status: 'INVALID_ARGUMENT' } } })
    expect(body.error.message).toContain(field)
  })
})

describe('the feed of verdicts', () => {
  test('holds what was published, the last first, and is read by a reader of feeds', async () => {
    const { get } = await openDesk()
    const { status, headers, text } = await get('/feeds/verdicts.atom')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expect(headers.get('etag')).not.toBeNull()
    const feed = parseFeed(new TextEncoder().encode(text), headers.get('content-type'), 'https://desk.example/')
    expect(feed).toMatchObject({ outcome: 'feed', title: 'مكتب التحقق' })
    expect(text.indexOf(`urn:claimdesk:claim:${BRIDGES.id}`)).toBeLessThan(
      text.indexOf(`urn:claimdesk:claim:${LIBRARIES.id}`),
    )
    expect(text).toContain('14 libraries &amp; halls')
    expect(text).toContain('<entry xml:lang="ar">')
    expect(text).not.toContain(OPEN.id)
  })

  test('says of a verdict that was taken back that it was, once, at the top', async () => {
    const { get, change } = await openDesk()
    await change(LIBRARIES, () => ({ action: 'retract', by: EDITOR, why: 'نُشر خطأ' }))
    const { text } = await get('/feeds/verdicts.atom')
    expect(text.match(/<entry/g)).toHaveLength(2)
    expect(text).toContain('<category term="retracted" label="The verdict was retracted"/>')
    expect(text.indexOf(LIBRARIES.id)).toBeLessThan(text.indexOf(BRIDGES.id))
  })

  test('is a feed with nothing in it where nothing is published', async () => {
    const services = fakeServices()
    const answer = await wholeApi(services).request('/feeds/verdicts.atom')
    expect(await answer.text()).not.toContain('<entry')
  })
})

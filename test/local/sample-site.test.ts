/** A first start has feeds to poll, though nobody's site is asked for anything. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pollSampleFeeds } from '../../infra/local/run-desk.ts'
import { sampleKeys } from '../../infra/local/sample-keys.ts'
import { type SampleSite, startSampleSite } from '../../infra/local/sample-site.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'

let site: SampleSite
let stack: LocalStack
beforeAll(async () => {
  site = await startSampleSite(0)
  stack = await startLocalStack({ settings: { ALLOWED_HOSTS: site.host } })
})
afterAll(async () => {
  await stack.stop()
  site.stop()
})

test('the sample feeds are polled, and their articles come in with claims in both languages', async () => {
  const keys = await sampleKeys(stack)
  await pollSampleFeeds(stack, keys, site)
  const ask = async (path: string) =>
    (await fetch(`${stack.url}${path}`, { headers: { authorization: `Bearer ${keys.admin}` } })).json()
  const { feeds } = (await ask('/v1/feeds')) as { feeds: { title: string; recentItems: { articleId: string }[] }[] }
  expect(feeds.map(({ title }) => title).sort()).toEqual(['The Blue Bank Gazette', 'جريدة الضفة الزرقاء'])
  const items = feeds.flatMap(({ recentItems }) => recentItems)
  const articles = (await Promise.all(items.map(({ articleId }) => ask(`/v1/articles/${articleId}`)))) as {
    status: string
    publisher: string
    revision: { claims: number } | null
  }[]
  expect(articles).toHaveLength(6)
  for (const article of articles) {
    expect(article).toMatchObject({ status: 'extracted', publisher: expect.stringMatching(/^(The Blue|جريدة)/u) })
    expect(article.revision?.claims).toBeGreaterThan(1)
  }
})

test.each(['/', '/../sample-keys.ts', '/ar/nothing.html', '/en/../../samples.json'])(
  'the site has nothing at %s',
  async (path) => {
    expect((await fetch(`http://${site.host}${path}`)).status).toBe(404)
  },
)

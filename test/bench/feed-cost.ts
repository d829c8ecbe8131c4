/** What an article that a feed announces costs: requests to DynamoDB, SQS and S3, and to its site; then that of a quiet poll. */
import { sampleKeys } from '../../infra/local/sample-keys.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { FeedView } from '../../shared/api/views/feed-view.ts'
import { atomFeed, NewsSite, newsPage } from '../news-site.ts'
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts'
import { articleSentences, type Cost, costOf } from './desk-cost.ts'

const ARTICLES = 25

export async function measureFeedCost(): Promise<Cost[]> {
  const site = await NewsSite.start()
  const proxies: CountingProxy[] = []
  async function counted(target: string): Promise<string> {
    const proxy = await startCountingProxy(target)
    proxies.push(proxy)
    return proxy.url
  }
  const stack = await startLocalStack({
    settings: { ALLOWED_HOSTS: site.host },
    functionEndpoints: async ({ dynamodb, sqs, s3, issuer }) => ({
      issuer,
      dynamodb: await counted(dynamodb),
      sqs: await counted(sqs),
      s3: await counted(s3),
    }),
  })
  const take = (): Map<string, number> => {
    const requests = new Map(proxies.flatMap((proxy) => [...proxy.take()]))
    requests.set('site GET', site.requests.length)
    site.requests = []
    return requests
  }
  try {
    fill(site)
    return await measure(stack, { url: site.url('/feed.atom'), take })
  } finally {
    await stack.stop()
    await site.stop()
    for (const proxy of proxies) proxy.close()
  }
}

async function measure(stack: LocalStack, feed: { url: string; take: () => Map<string, number> }): Promise<Cost[]> {
  const { ingester } = await sampleKeys(stack)
  const post = (path: string, body?: unknown) =>
    fetch(`${stack.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ingester}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const { id } = FeedView.parse(await (await post('/v1/feeds', { url: feed.url })).json())
  feed.take()
  await stack.invoke('poll-feeds', {})
  await stack.idle()
  const perArticle = costOf('announced article', feed.take(), ARTICLES)
  await post(`/v1/feeds/${id}/resume`)
  feed.take()
  await stack.invoke('poll-feeds', {})
  await stack.idle()
  return [perArticle, costOf('quiet poll', feed.take(), 1)]
}

function fill(site: NewsSite): void {
  const entries = Array.from({ length: ARTICLES }, (_, index) => {
    const paragraphs = articleSentences(2 * index)
    site.put(`/${index}`, newsPage({ language: 'ar', title: `خبر ${index}`, paragraphs }))
    return { url: site.url(`/${index}`), title: `خبر ${index}`, publishedAt: '2026-01-05T08:00:00Z' }
  })
  site.put('/feed.atom', atomFeed('أخبار', entries), 'application/atom+xml')
}

/** What an article and a review cost in requests to DynamoDB, SQS and S3, and how many articles a second get through. */
import { apiClient } from '../../infra/local/api-client.ts'
import { sampleKeys } from '../../infra/local/sample-keys.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts'
import { arabicNews, englishNews } from './news-sentences.ts'

const ARTICLES = 100
const SENTENCES_EACH = 12
const REVIEWS = 20

export type Cost = { what: string; total: number; requests: Map<string, number> }
export type DeskCost = { costs: Cost[]; articlesPerSecond: number; claimsPerArticle: number }

export async function measureDesk(): Promise<DeskCost> {
  const proxies: CountingProxy[] = []
  async function counted(target: string): Promise<string> {
    const proxy = await startCountingProxy(target)
    proxies.push(proxy)
    return proxy.url
  }
  const stack = await startLocalStack({
    functionEndpoints: async ({ dynamodb, sqs, s3, issuer }) => ({
      issuer,
      dynamodb: await counted(dynamodb),
      sqs: await counted(sqs),
      s3: await counted(s3),
    }),
  })
  try {
    return await measure(stack, () => new Map(proxies.flatMap((proxy) => [...proxy.take()])))
  } finally {
    await stack.stop()
    for (const proxy of proxies) proxy.close()
  }
}

async function measure(stack: LocalStack, take: () => Map<string, number>): Promise<DeskCost> {
  const keys = await sampleKeys(stack)
  const api = apiClient(stack.url, keys.admin)
  const reviewer = apiClient(stack.url, keys.reviewer)
  const submit = (number: number) =>
    api.submitArticle({ text: articleText(number), url: `https://news.example/${number}` })
  await submit(0)
  await stack.idle()
  take()
  const started = performance.now()
  const articles = await Promise.all(Array.from({ length: ARTICLES }, (_, index) => submit(index + 1)))
  await stack.idle()
  const articlesPerSecond = (ARTICLES * 1000) / (performance.now() - started)
  const perArticle = costOf('article', take(), ARTICLES)
  const claims = await Promise.all(articles.map(({ id }) => api.claimsOfArticle(id)))
  take()
  for (let review = 0; review < REVIEWS; review += 1) {
    const { lease } = await reviewer.lease()
    await reviewer.extend(lease.id)
    await reviewer.submit(lease.id, judgement(review))
  }
  const perReview = costOf('review (lease, extend, submit)', take(), REVIEWS)
  return { costs: [perArticle, perReview], articlesPerSecond, claimsPerArticle: claims.flat().length / ARTICLES }
}

/** No two alike, else they would be copies of one: each takes other sentences, with figures of its own. */
export function articleSentences(number: number): string[] {
  const news = number % 2 === 0 ? arabicNews : englishNews
  return Array.from({ length: SENTENCES_EACH }, (_, index) =>
    `${news[(number * 7 + index) % news.length]}`.replaceAll(/\d+/g, (figure) => `${Number(figure) + number}`),
  )
}

function articleText(number: number): string {
  const sentences = articleSentences(number)
  return [
    number % 2 === 0 ? `سُجل ${number} حادثاً في المدينة.` : `The city recorded ${number} accidents.`,
    ...sentences,
  ].join('\n')
}

function judgement(review: number): Record<string, unknown> {
  const link = { kind: 'link', says: 'the count of the day', stance: 'supports', source: 'primary' }
  const evidence = ['first', 'second'].map((name) => ({ ...link, url: `https://${name}.example/${review}` }))
  return { rating: 'true', explanation: 'Both registers say so.', evidence, asOf: '2026-01-01' }
}

export function costOf(what: string, requests: Map<string, number>, times: number): Cost {
  const each = new Map([...requests].map(([operation, count]) => [operation, count / times] as const))
  return { what, total: [...each.values()].reduce((sum, count) => sum + count, 0), requests: each }
}

export function printDesk({ costs, articlesPerSecond, claimsPerArticle }: DeskCost): void {
  console.log(
    `articles, end to end            ${articlesPerSecond.toFixed(1)} a second, ${claimsPerArticle.toFixed(1)} claims each`,
  )
  printCosts(costs)
}

export function printCosts(costs: readonly Cost[]): void {
  for (const { what, total, requests } of costs) {
    const parts = [...requests]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => `${name} ${count.toFixed(2)}`)
    console.log(`requests a ${what.padEnd(20)} ${total.toFixed(1)}  (${parts.join(', ')})`)
  }
}

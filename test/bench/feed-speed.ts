/** Feed items a second, beside rss-parser on the same bytes. */
import RssParser from 'rss-parser'
import { parseFeed } from '../../shared/articles/feeds/parse-feed.ts'

const ITEMS = 200
const LEAST_MS = 1_000

export type FeedSpeed = { name: string; itemsPerSecond: number }

export async function measureFeeds(): Promise<FeedSpeed[]> {
  const feed = rssOf(ITEMS)
  const bytes = new TextEncoder().encode(feed)
  const peer = new RssParser()
  return [
    await timed('claimdesk', async () => void parseFeed(bytes, 'application/rss+xml', 'https://news.example/rss')),
    await timed('rss-parser', async () => void (await peer.parseString(feed))),
  ]
}

export function printFeeds([ours, peer]: readonly FeedSpeed[]): void {
  if (ours === undefined || peer === undefined) return
  for (const { name, itemsPerSecond } of [ours, peer]) {
    console.log(`${name.padEnd(12)}${Math.round(itemsPerSecond).toLocaleString('en').padStart(10)} items/s`)
  }
  console.log(`ours is ${(ours.itemsPerSecond / peer.itemsPerSecond).toFixed(1)} times as fast`)
}

async function timed(name: string, parse: () => Promise<void>): Promise<FeedSpeed> {
  await parse()
  const started = performance.now()
  let items = 0
  while (performance.now() - started < LEAST_MS) {
    await parse()
    items += ITEMS
  }
  return { name, itemsPerSecond: (items * 1000) / (performance.now() - started) }
}

function rssOf(items: number): string {
  const item = (index: number) => `<item><title>افتتاح ${index} مدارس جديدة في الساحل &amp; الجبل</title>
<link>https://news.example/${index}</link><guid>https://news.example/${index}</guid>
<pubDate>Tue, 03 Feb 2026 10:${String(index % 60).padStart(2, '0')}:00 +0200</pubDate>
<description><![CDATA[<p>قالت الوزارة إن ${index} مدرسة تفتح أبوابها هذا العام.</p>]]></description></item>`
  const list = Array.from({ length: items }, (_, index) => item(index + 1)).join('\n')
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>أخبار</title><link>https://news.example/</link>${list}</channel></rss>`
}

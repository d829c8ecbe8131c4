/** Feed items a second, beside rss-parser on the same bytes. */
import RssParser from 'rss-parser'
import { parseFeed } from '../../shared/articles/feeds/parse-feed.ts'
import { type Speed, timed } from './timed.ts'

const ITEMS = 200

export async function measureFeeds(): Promise<Speed[]> {
  const feed = rssOf(ITEMS)
  const bytes = new TextEncoder().encode(feed)
  const peer = new RssParser()
  return [
    await timed(
      'claimdesk',
      ITEMS,
      async () => void parseFeed(bytes, 'application/rss+xml', 'https://news.example/rss'),
    ),
    await timed('rss-parser', ITEMS, async () => void (await peer.parseString(feed))),
  ]
}

function rssOf(items: number): string {
  const item = (index: number) => `<item><title>افتتاح ${index} مدارس جديدة في الساحل &amp; الجبل</title>
<link>https://news.example/${index}</link><guid>https://news.example/${index}</guid>
<pubDate>Tue, 03 Feb 2026 10:${String(index % 60).padStart(2, '0')}:00 +0200</pubDate>
<description><![CDATA[<p>قالت الوزارة إن ${index} مدرسة تفتح أبوابها هذا العام.</p>]]></description></item>`
  const list = Array.from({ length: items }, (_, index) => item(index + 1)).join('\n')
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>أخبار</title><link>https://news.example/</link>${list}</channel></rss>`
}

/** Feeds to test with: plausible by default, each test names only what matters to it. */
import { createFeed, type Feed } from '../../shared/domain/feed.ts'
import { feedIdOf } from '../../shared/domain/ids.ts'
import { minute } from './build-claims.ts'

export function buildFeed(name = 'feed', changes: Partial<Feed> = {}): Feed {
  const url = `https://news.example/${name}.xml`
  const choices = { title: 'أخبار الساحل', publisher: 'صحيفة الساحل', language: 'ar' }
  return { ...createFeed({ id: feedIdOf(url), url, at: minute(0), ...choices }), ...changes }
}

/** Finds the feeds that are due and asks for each to be polled. Safe beside itself: who writes first asks, the other does not. */
import { VersionConflictError } from '../domain/errors.ts'
import { askForPoll, type Feed } from '../domain/feed.ts'
import { sha256 } from '../domain/hash.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

/** One run asks for so many; the next one goes on. */
const MOST_FEEDS = 500
const AT_ONCE = 8

/** How many polls were asked for. */
export async function askForPolls(services: Pick<Services, 'feeds' | 'feedQueue' | 'clock'>): Promise<number> {
  const { feeds, clock } = services
  const at = clock.now().toISOString()
  const due = await feeds.getMany(await feeds.due(at, MOST_FEEDS))
  const asked = await mapInParallel(due, AT_ONCE, (feed) => ask(services, feed, at))
  return asked.filter(Boolean).length
}

async function ask(services: Pick<Services, 'feeds' | 'feedQueue'>, feed: Feed, at: string): Promise<boolean> {
  if (feed.status !== 'active' || feed.nextPollAt > at) return false
  const asking = { ...askForPoll(feed, at), version: feed.version + 1 }
  try {
    await services.feeds.write(asking)
  } catch (error) {
    if (error instanceof VersionConflictError) return false
    throw error
  }
  await services.feedQueue.send({ feedId: feed.id, poll: asking.poll.asked }, groupOfFeed(feed))
  return true
}

/** Feeds of one host share a group, so that a site with many does not delay the others. */
export function groupOfFeed(feed: Feed): string {
  return sha256(new URL(feed.url).host).slice(0, 24)
}

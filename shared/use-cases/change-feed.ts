/** Changes a stored feed: read, decide, write on the version read; again where another came first. */
import { FeedNotFoundError, VersionConflictError } from '../domain/errors.ts'
import type { Feed } from '../domain/feed.ts'
import type { FeedId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'

const MOST_TRIES = 5

/** The feed as it is now. `change` returns null where nothing is to be done. Throws `FeedNotFoundError`. */
export async function changeFeed(
  { feeds }: Pick<Services, 'feeds'>,
  id: FeedId,
  change: (feed: Feed) => Feed | null,
): Promise<{ feed: Feed; changed: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await getFeed({ feeds }, id)
    const changed = change(read)
    if (changed === null) return { feed: read, changed: false }
    const feed = { ...changed, version: read.version + 1 }
    try {
      await feeds.write(feed)
      return { feed, changed: true }
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
  }
}

/** The feed, read consistently. Throws `FeedNotFoundError`. */
export async function getFeed({ feeds }: Pick<Services, 'feeds'>, id: FeedId): Promise<Feed> {
  const feed = await feeds.get(id)
  if (feed === null) throw new FeedNotFoundError(`no feed ${id}`)
  return feed
}

/** Every feed of the desk, in the order in which they were registered. */
import type { Feed } from '../domain/feed.ts'
import type { Services } from '../ports.ts'

const PART = 100

export async function listAllFeeds({ feeds }: Pick<Services, 'feeds'>): Promise<Feed[]> {
  const all: Feed[] = []
  let after: string | null = null
  do {
    const part: Awaited<ReturnType<typeof feeds.list>> = await feeds.list(after, PART)
    all.push(...(await feeds.getMany(part.items)))
    after = part.next
  } while (after !== null)
  return all
}

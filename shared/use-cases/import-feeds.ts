/** Takes in the feeds of an OPML file without a look at them, and tells line by line what became of each. */
import { readOpml } from '../articles/feeds/read-opml.ts'
import { FeedUnusableError } from '../domain/errors.ts'
import { WebUrl } from '../domain/evidence.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { storeFeed } from './register-feed.ts'

const AT_ONCE = 8
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

export type ImportLine = {
  line: number
  url: string
  outcome: 'registered' | 'known' | 'refused'
  feedId: string | null
  /** Why it was refused. */
  message: string | null
}

/** Throws `FeedUnusableError` for what is no OPML. */
export async function importFeeds(services: Pick<Services, 'feeds' | 'clock'>, opml: string): Promise<ImportLine[]> {
  const parsed = readOpml(opml)
  if (parsed.outcome === 'refused') throw new FeedUnusableError(`${parsed.code}: this is no OPML file`, 'opml')
  return mapInParallel(parsed.outlines, AT_ONCE, async ({ line, url, title, language }) => {
    if (!WebUrl.safeParse(url).success) {
      return { line, url, outcome: 'refused', feedId: null, message: 'give an http or https URL' }
    }
    const { username, password } = new URL(url)
    if (username !== '' || password !== '') {
      // Not repeated: the report would show the password.
      const message = 'give a URL without a user name or a password'
      return { line, url: '', outcome: 'refused', feedId: null, message }
    }
    const spoken = language !== null && LANGUAGE.test(language) ? language : null
    const { feed, created } = await storeFeed(services, { url, title, publisher: null, language: spoken })
    return { line, url, outcome: created ? 'registered' : 'known', feedId: feed.id, message: null }
  })
}

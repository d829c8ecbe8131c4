/** Finds the feeds that a page names, so that a newsroom can register a site by its front page. */
import { Parser } from 'htmlparser2'
import { fold } from './feed-text.ts'
import { webUrl } from './read-xml-feed.ts'

export type DiscoveredFeed = { url: string; title: string | null }

const FEED_TYPES =
  /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml|application\/xml)\s*(;|$)/i
/** A link in the page's text that is a feed by its look, for pages that declare none. */
const FEED_PATH =
  /(^|[/.?=_-])(rss2?|atom|feeds?|rdf)([/.?&=_-]|$)|\.(rss|rdf|atom)$|[/.](feed|rss|atom|index)\.(xml|json)$/i
const MOST_FEEDS = 50

/** The feeds that the page declares, else those that it links to, in their order there; each once. */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const declared = new Map<string, DiscoveredFeed>()
  const linked = new Map<string, DiscoveredFeed>()
  let base = url
  let open: { url: string; text: string } | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      const href = webUrl(attributes.href ?? '', base)
      if (href === null) return
      if (name === 'base') base = href
      if (name === 'link' && isFeedLink(attributes)) note(declared, href, attributes.title ?? '')
      if (name === 'a') open = isFeedUrl(href, url) ? { url: href, text: '' } : null
    },
    ontext(text) {
      if (open !== null) open.text += text
    },
    onclosetag(name) {
      if (name !== 'a' || open === null) return
      note(linked, open.url, open.text)
      open = null
    },
  })
  parser.end(html)
  return [...(declared.size > 0 ? declared : linked).values()]
}

function isFeedLink({ rel = '', type = '' }: Record<string, string>): boolean {
  const relations = rel.toLowerCase().split(/\s+/)
  return relations.includes('feed') || (relations.includes('alternate') && FEED_TYPES.test(type.trim()))
}

function isFeedUrl(href: string, page: string): boolean {
  const { hostname, pathname, search } = new URL(href)
  const sameSite = URL.canParse(page) && siteOf(hostname) === siteOf(new URL(page).hostname)
  return (sameSite || /^feeds?\./.test(hostname)) && FEED_PATH.test(pathname + search)
}

function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}

function note(feeds: Map<string, DiscoveredFeed>, url: string, title: string): void {
  if (!feeds.has(url) && feeds.size < MOST_FEEDS) feeds.set(url, { url, title: fold(title) })
}

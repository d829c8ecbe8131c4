/** What the namespaces of feeds are called here, whatever prefix a feed gives them; the feed formats' own have none. */

const OWN = [
  'http://backend.userland.com/rss',
  'http://backend.userland.com/rss2',
  'http://blogs.law.harvard.edu/tech/rss',
  'http://cyber.law.harvard.edu/rss',
  'http://purl.org/rss/1.0',
  'http://purl.org/net/rss1.1',
  'http://channel.netscape.com/rdf/simple/0.9',
  'http://my.netscape.com/rdf/simple/0.9',
  'http://purl.org/rss/1.0/modules/rss091',
  'http://purl.org/echo',
  'http://purl.org/pie',
  'http://purl.org/atom/ns',
  'http://www.w3.org/2005/atom',
  'http://www.sitemaps.org/schemas/sitemap/0.9',
  'http://www.google.com/schemas/sitemap/0.84',
  'http://www.google.com/schemas/sitemap/0.9',
]

const NAMED: readonly (readonly [string, string])[] = [
  ['dc', 'http://purl.org/dc/elements/1.1'],
  ['dc', 'http://purl.org/dc/elements/1.0'],
  ['dcterms', 'http://purl.org/dc/terms'],
  ['content', 'http://purl.org/rss/1.0/modules/content'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns'],
  ['xhtml', 'http://www.w3.org/1999/xhtml'],
  ['xml', 'http://www.w3.org/xml/1998/namespace'],
  ['feedburner', 'http://rssnamespace.org/feedburner/ext/1.0'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['itunes', 'http://example.com/dtds/podcast-1.0.dtd'],
  ['media', 'http://search.yahoo.com/mrss'],
  ['news', 'http://www.google.com/schemas/sitemap-news/0.9'],
]

const names = new Map([...OWN.map((uri) => [uri, ''] as const), ...NAMED.map(([name, uri]) => [uri, name] as const)])

/** The name of a namespace by its address; null where it is none of these. */
export function nameOfNamespace(uri: string): string | null {
  return (
    names.get(
      uri
        .trim()
        .toLowerCase()
        .replace(/[/#]+$/, ''),
    ) ?? null
  )
}

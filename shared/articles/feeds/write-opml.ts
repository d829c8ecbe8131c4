/** Writes feeds as an OPML 2.0 file, which any reader of feeds takes in. */
import { escapeXml } from './escape-xml.ts'

export function writeOpml(
  title: string,
  feeds: readonly { url: string; title: string | null; language: string | null }[],
): string {
  const outlines = feeds.map(({ url, title: name, language }) => {
    const label = escapeXml(name ?? url)
    const spoken = language === null ? '' : ` language="${escapeXml(language)}"`
    return `    <outline type="rss" text="${label}" title="${label}" xmlUrl="${escapeXml(url)}"${spoken}/>\n`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n' +
    `  <head><title>${escapeXml(title)}</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
  )
}

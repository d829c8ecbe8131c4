/** Writes feeds as an OPML 2.0 file, which any reader of feeds takes in. */

export function writeOpml(
  title: string,
  feeds: readonly { url: string; title: string | null; language: string | null }[],
): string {
  const outlines = feeds.map(({ url, title: name, language }) => {
    const label = escaped(name ?? url)
    const spoken = language === null ? '' : ` language="${escaped(language)}"`
    return `    <outline type="rss" text="${label}" title="${label}" xmlUrl="${escaped(url)}"${spoken}/>\n`
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n' +
    `  <head><title>${escaped(title)}</title></head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
  )
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  // XML knows no control characters, not even as references.
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

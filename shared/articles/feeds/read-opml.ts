/** Reads an OPML file, as other readers of feeds write it: each outline with a feed's address, and the line where it stands. */
import { Parser } from 'htmlparser2'

/** `url` as it is written; `line` counts from 1. */
export type OpmlOutline = { line: number; url: string; title: string | null; language: string | null }
export type ParsedOpml = { outcome: 'opml'; outlines: OpmlOutline[] } | { outcome: 'refused'; code: 'opml_invalid' }

const MOST_OUTLINES = 2_000

/** Never throws. Outlines without an address are folders; more than 2,000 feeds are left out. */
export function readOpml(text: string): ParsedOpml {
  const outlines: OpmlOutline[] = []
  let isOpml = false
  let line = 1
  let counted = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'opml') isOpml = true
        const { xmlurl, text: label, title, language } = lowerCased(attributes)
        if (name !== 'outline' || xmlurl === undefined || outlines.length >= MOST_OUTLINES) return
        for (; counted < parser.startIndex; counted += 1) if (text.charCodeAt(counted) === 10) line += 1
        outlines.push({ line, url: xmlurl.trim(), title: given(title) ?? given(label), language: given(language) })
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(text)
  return isOpml ? { outcome: 'opml', outlines } : { outcome: 'refused', code: 'opml_invalid' }
}

function lowerCased(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))
}

function given(value: string | undefined): string | null {
  return value?.trim().slice(0, 200) || null
}

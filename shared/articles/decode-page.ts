/** Bytes to text: by the byte order mark, by what is declared, else UTF-8, else the old Arabic or Western code page. */

export class PageNotTextError extends Error {
  readonly code = 'article_not_text'
}

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i
const ARABIC = /[\u0600-\u06FF]/g

/** The text of a page or a text file. Throws `PageNotTextError` for what is no text in any known charset. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const declared = markOf(bytes) ?? charsetOf(contentType) ?? DECLARED.exec(ascii(bytes.subarray(0, 2048)))?.[1] ?? null
  if (declared === null && bytes.includes(0)) throw new PageNotTextError('the bytes are no text')
  const labels = [declared, 'utf-8'].filter((label) => label !== null)
  for (const label of labels) {
    const text = decode(bytes, label)
    if (text !== null) return text
  }
  return legacy(bytes)
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1] ?? null
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Null where the label is unknown or the bytes are not of that charset. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Neither declared nor UTF-8: windows-1256 where that gives Arabic words, windows-1252 otherwise. */
function legacy(bytes: Uint8Array): string {
  const arabic = new TextDecoder('windows-1256').decode(bytes)
  const letters = arabic.match(ARABIC)?.length ?? 0
  return letters > bytes.length / 4 ? arabic : new TextDecoder('windows-1252').decode(bytes)
}

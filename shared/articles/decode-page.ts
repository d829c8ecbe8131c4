/** Turns bytes into text: decides by the byte order mark, by what the bytes are, and only then by what is declared. */
import { looksArabic1256 } from './looks-arabic.ts'
import { decodeMainframe, isMainframe } from './mainframe-charset.ts'

export class PageNotTextError extends Error {
  readonly code = 'article_not_text'
}

const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([^\s"'>;/]{1,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([^"']{1,40})/i
/** How far a declaration is looked for. */
const DECLARED_WITHIN = 4096
/** So many letters beyond ASCII that are good UTF-8 are no accident, whatever is declared. */
const ENOUGH_SEQUENCES = 4
/** One damaged letter in so many is a damaged UTF-8 text; more is another charset. */
const LETTERS_PER_DAMAGE = 50
const SEVEN_BIT = /^(iso-2022|utf-7|hz)/i
/** What editors and servers write without having looked. */
const UNTHINKING = /^(iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/i

/** The text of a page, a feed or a text file, without its byte order mark. Throws `PageNotTextError` for what is no text in any known charset. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideCharsetOf(bytes)
  if (wide !== null) return withoutMark(decodeWide(bytes, wide))
  const declared = charsetOf(contentType) ?? declaredIn(bytes)
  if (declared !== null && isMainframe(declared) && !bytes.subarray(0, 200).includes(0x3c)) {
    return decodeMainframe(bytes)
  }
  if (bytes.includes(0)) throw new PageNotTextError('the bytes are no text')
  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== null && (declared === null || !SEVEN_BIT.test(declared)) && isSurelyUtf8(utf8, declared)) {
    return withoutMark(utf8)
  }
  const trusted = declared === null || (UNTHINKING.test(declared) && looksArabic1256(bytes)) ? null : declared
  const text = (trusted === null ? null : decode(bytes, trusted)) ?? utf8 ?? damagedUtf8(bytes)
  return withoutMark(text ?? decodeUndeclared(bytes))
}

function isSurelyUtf8(text: string, declared: string | null): boolean {
  if (declared === null || /^utf-?8$/i.test(declared)) return true
  return countBeyondAscii(text) >= ENOUGH_SEQUENCES
}

function countBeyondAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1
  return count
}

type Wide = { unit: 2 | 4; bigEndian: boolean }

/** By a mark, or by how a `<` stands at the start of the text. */
function wideCharsetOf(bytes: Uint8Array): Wide | null {
  const start = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (start === '0000feff' || start === '0000003c') return { unit: 4, bigEndian: true }
  if (start === 'fffe0000' || start === '3c000000') return { unit: 4, bigEndian: false }
  if (start.startsWith('feff') || /^003c00/.test(start)) return { unit: 2, bigEndian: true }
  if (start.startsWith('fffe') || /^3c00..00$/.test(start)) return { unit: 2, bigEndian: false }
  return null
}

function decodeWide(bytes: Uint8Array, { unit, bigEndian }: Wide): string {
  if (unit === 2) return new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !bigEndian)
    parts.push(point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point))
  }
  return parts.join('')
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType ?? '')?.[1] ?? null
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, DECLARED_WITHIN)
  const found = DECLARED.exec(new TextDecoder('latin1').decode(start)) ?? DECLARED.exec(decodeMainframe(start))
  return found?.[1] ?? found?.[2] ?? null
}

/** Null where the label is unknown or the bytes are not of that charset. */
function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 with a few broken letters; null where too many are broken for that. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  const sound = countBeyondAscii(text) - damaged
  return sound > damaged * LETTERS_PER_DAMAGE ? text : null
}

/** Neither declared nor UTF-8: windows-1256 where that gives Arabic words, windows-1252 otherwise. */
function decodeUndeclared(bytes: Uint8Array): string {
  return new TextDecoder(looksArabic1256(bytes) ? 'windows-1256' : 'windows-1252').decode(bytes)
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Whether a page says a passage that is cited from it: the same words, whatever their marks, digits and spacing. */
import { foldWord } from '../extraction/fold.ts'
import { blocksOf } from './page-blocks.ts'
import { readDocument } from './page-document.ts'

const OMISSION = /\[?\(?(?:…|\.{3})\)?\]?/u
/** A mark between digits is a part of the number. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,٬٫](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu
const MARKS: Readonly<Record<string, string>> = { '٬': ',', '٫': '.' }
const DIGIT_SETS = [0x0660, 0x06f0]

/** All that an HTML page says, also outside its article: what is cited often stands in a table. Null where it cannot be read. */
export function textOfPage(html: string, url: string): string | null {
  const document = readDocument(html, url)
  if (typeof document === 'string') return null
  const text = blocksOf(document.body)
    .map((block) => block.text)
    .join('\n')
  return text === '' ? null : text
}

/**
 * True where the text has the words of the passage in their order. Parts that the passage leaves out ("…") may hold
 * anything. Punctuation, quotation marks, Arabic vowel signs, letter case and the kind of digits do not count.
 */
export function hasPassage(text: string, passage: string): boolean {
  const words = wordsOf(text)
  let from = 0
  const parts = passage
    .split(OMISSION)
    .map(wordsOf)
    .filter((part) => part !== ' ')
  if (parts.length === 0) return false
  for (const part of parts) {
    const at = words.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length - 1
  }
  return true
}

/** Its words, each folded, with a space on both sides. */
function wordsOf(text: string): string {
  const words = [...text.normalize('NFKC').matchAll(WORD)].map(([word]) => foldWord(westernDigits(word)))
  return ` ${words.join(' ')}${words.length === 0 ? '' : ' '}`
}

function westernDigits(word: string): string {
  return word.replaceAll(/[\u0660-\u0669\u06f0-\u06f9٬٫]/g, (sign) => {
    const code = sign.charCodeAt(0)
    return MARKS[sign] ?? String(code - (DIGIT_SETS.findLast((zero) => code >= zero) ?? 0))
  })
}

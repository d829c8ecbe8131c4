/** Reads digits whose thousands are parted by a space, as one number: "1 234 567,8". */
import type { Reading } from './reading.ts'

const HEAD = /^[1-9]\d{0,2}$/
const GROUP = /^\d{3}$/
const LAST_GROUP = /^\d{3}(?:[.,]\d+)?$/

/** The number and the index behind it; null where the digits at `at` stand alone or the language has no such spaces. */
export function readSpacedThousands(
  { tokens, lexicon }: Reading,
  at: number,
): { readonly value: number; readonly end: number } | null {
  const head = tokens[at]
  if (!lexicon.pack.grammar.spacedThousands || head === undefined || !HEAD.test(head.text)) return null
  const before = tokens[at - 1]
  if (before?.kind === 'number' && head.start === before.end + 1) return null
  let digits = head.text
  let end = at + 1
  for (;;) {
    const [last, group] = [tokens[end - 1], tokens[end]]
    if (last === undefined || group === undefined || group.start !== last.end + 1) break
    if (!LAST_GROUP.test(group.text)) break
    digits += group.text.replace(',', '.')
    end += 1
    if (!GROUP.test(group.text)) break
  }
  return end === at + 1 ? null : { value: Number(digits), end }
}

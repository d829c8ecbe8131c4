/** Finds which quotation marks belong together, so that what is inside them can be told from what is around them. */
import type { Token } from './tokens.ts'

/** ” opens too: Arabic news often sets the same mark on both sides. */
const OPENERS = new Set(['“', '”', '«', '„', '‹'])
const OPENERS_OF = new Map([
  ['”', ['“', '”']],
  ['»', ['«']],
  ['“', ['„']],
  ['›', ['‹']],
])
/** How many marks that were never closed are looked past. */
const DEEPEST = 4

/**
 * For each opening mark's index in `tokens` the index of its closing mark. A mark without a partner is left out. Straight
 * marks pair in their order; of curly ones that were opened twice and closed once the inner pair counts.
 */
export function pairQuotations(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { mark: string; at: number }[] = []
  let straight = -1
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'mark') continue
    const mark = token.text
    if (mark === '"') {
      if (straight >= 0) pairs.set(straight, at)
      straight = straight >= 0 ? -1 : at
      continue
    }
    const openers = OPENERS_OF.get(mark)
    const depth = openers ? findOpener(open, openers) : -1
    const opener = open[depth]
    if (opener) {
      pairs.set(opener.at, at)
      open.length = depth
    } else if (OPENERS.has(mark)) open.push({ mark, at })
  }
  return pairs
}

function findOpener(open: readonly { mark: string }[], marks: readonly string[]): number {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST); depth -= 1) {
    if (marks.includes(open[depth]?.mark ?? '')) return depth
  }
  return -1
}

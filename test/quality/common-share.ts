/** How alike two stretches of text are, whatever their language, marks and punctuation. */

/** The words two stretches share, over the mean of what they hold: 0 to 1. */
export function commonShare(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length + b.length === 0) return 1
  return (2 * a.filter((word) => b.includes(word)).length) / (a.length + b.length)
}

export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

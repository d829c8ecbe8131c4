/** What became of the statements of a text in its next revision, and which new sentence took the place of an old one. */
import type { SentenceChange } from './appearance.ts'
import type { Figure, Statement } from './statement.ts'
import { normalizeWordingV1 } from './wording.ts'

export type LostStatement = { statement: Statement; became: { statement: Statement; change: SentenceChange } | null }

/** Two sentences that share so many of their words (Dice) are the same one, edited. */
const LEAST_SHARED = 0.75

/**
 * The statements of `before` that `after` does not hold any more, in their order. The same words elsewhere in the text are
 * still there. A new sentence takes the place of one old sentence at most, the most alike first.
 */
export function lostStatements(before: readonly Statement[], after: readonly Statement[]): LostStatement[] {
  const wordingsBefore = new Set(before.map(wordingOf))
  const wordingsAfter = new Set(after.map(wordingOf))
  const lost = before.filter((statement) => !wordingsAfter.has(wordingOf(statement)))
  const fresh = after.filter((statement) => !wordingsBefore.has(wordingOf(statement)))
  const pairs = lost
    .flatMap((old) => fresh.map((next) => ({ old, next, likeness: likeness(old, next) })))
    .filter((pair) => pair.likeness >= LEAST_SHARED)
    .sort((a, b) => b.likeness - a.likeness)
  const became = new Map<Statement, Statement>()
  const taken = new Set<Statement>()
  for (const { old, next } of pairs) {
    if (became.has(old) || taken.has(next)) continue
    became.set(old, next)
    taken.add(next)
  }
  return lost.map((statement) => {
    const next = became.get(statement)
    return { statement, became: next ? { statement: next, change: changeOf(statement, next) } : null }
  })
}

function changeOf(old: Statement, next: Statement): SentenceChange {
  const figuresOf = (statement: Statement) => statement.figures.map(quantityOf).join(' ')
  return figuresOf(old) === figuresOf(next) ? 'wording' : 'figure'
}

function quantityOf({ value, max, comparator, unit, change }: Figure): string {
  return `${comparator}${value}-${max ?? ''}${unit ?? ''}${change ?? ''}`
}

function wordingOf(statement: Statement): string {
  return normalizeWordingV1(statement.quote.exact)
}

/** From 0 to 1: how many words two sentences share, their figures left out. */
function likeness(a: Statement, b: Statement): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const left = new Map<string, number>()
  for (const word of wordsA) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of wordsB) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return wordsA.length + wordsB.length === 0 ? 0 : (2 * shared) / (wordsA.length + wordsB.length)
}

function wordsOf({ quote, figures }: Statement): string[] {
  let text = quote.exact
  for (const figure of figures.toSorted((a, b) => b.start - a.start)) {
    const start = figure.start - quote.start
    text = `${text.slice(0, start)} # ${text.slice(start + figure.exact.length)}`
  }
  return normalizeWordingV1(text).match(/[\p{L}\p{M}\p{N}]+|#/gu) ?? []
}

/**
 * Where an article says a thing again (headline, lead, body) one claim stands for them all: the one worth most. The others
 * stay as statements, no claims, with the reason `repeated`.
 */
import type { Figure, Statement } from '../domain/statement.ts'
import type { PlacedSentence } from './article/read-sentences.ts'

export const REPEATED = 'repeated'

/** Shared words, as a share of the shorter statement's, from which two statements are one. */
const SAME_WITH_FIGURES = 0.5
const SAME_WITHOUT = 0.75
const FEWEST_SHARED = 3
const SHORTEST_WORD = 4
/** How many earlier claims under one key are compared, so that an article of any length takes linear time. */
const MOST_COMPARED = 12
const KEYS_OF_WORDS = 4

type Claimed = { readonly at: number; readonly words: ReadonlySet<string>; readonly figures: string; readonly denies: boolean }

/** The statements with repetitions marked. `placed` are their sentences, in the same order. */
export function markRepeated(statements: readonly Statement[], placed: readonly PlacedSentence[]): Statement[] {
  const marked = [...statements]
  const byKey = new Map<string, Claimed[]>()
  for (const [at, statement] of statements.entries()) {
    const sentence = placed[at]
    if (!statement.claim || !sentence) continue
    const claimed = describe(at, statement, sentence)
    const keys = keysOf(claimed)
    const earlier = keys.flatMap((key) => byKey.get(key) ?? []).find((other) => isSame(claimed, other))
    if (earlier) {
      const weaker = (marked[earlier.at]?.checkworthiness.score ?? 0) < statement.checkworthiness.score ? earlier.at : at
      const repeated = marked[weaker]
      if (repeated) marked[weaker] = withoutClaim(repeated)
      if (weaker === at) continue
    }
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []).slice(1 - MOST_COMPARED), claimed])
  }
  return marked
}

function withoutClaim(statement: Statement): Statement {
  const { score, reasons } = statement.checkworthiness
  return { ...statement, checkworthiness: { score, reasons: [...reasons, REPEATED] }, claim: false }
}

function describe(at: number, statement: Statement, { sentence }: PlacedSentence): Claimed {
  const forms = sentence.tokens.filter(({ kind, form }) => kind === 'word' && form.length >= SHORTEST_WORD)
  return {
    at,
    words: new Set(forms.map(({ form }) => form.slice(0, 6))),
    figures: statement.figures.map(keyOfFigure).sort().join(' '),
    denies: statement.attributions.some(({ stance }) => stance === 'denies'),
  }
}

function keyOfFigure({ value, max, kind }: Figure): string {
  return `${kind}:${value}:${max ?? ''}`
}

/** What a repetition has in common with the claim: its figures and its longest words. */
function keysOf({ words, figures }: Claimed): string[] {
  const longest = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, KEYS_OF_WORDS)
  return figures === '' ? longest : [figures, ...longest]
}

function isSame(one: Claimed, other: Claimed): boolean {
  if (one.denies !== other.denies || one.figures !== other.figures) return false
  let shared = 0
  for (const word of one.words) if (other.words.has(word)) shared += 1
  const least = one.figures === '' ? SAME_WITHOUT : SAME_WITH_FIGURES
  return shared >= FEWEST_SHARED && shared >= least * Math.min(one.words.size, other.words.size)
}

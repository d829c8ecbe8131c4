/** What the pack knows of one token: its word as it is, or without the prefix or possessive that is written onto it. */
import type { Token } from '../tokens.ts'
import type { FigureWords } from './figure-words.ts'
import { type Entry, type Lexicon, OPENS, type Word } from './lexicon.ts'
import { parseDigits } from './parse-digits.ts'
import { role } from './roles.ts'

const MOST_SEEN = 50_000

/** What the pack knows of a token, with one of its prefixes taken off where only that leads to a known word. */
export function lookUp(lexicon: Lexicon, token: Token): Word {
  const known = lexicon.seen.get(token.form)
  if (known) return known
  const word = token.kind === 'number' ? readDigits(lexicon, token.form) : analyse(lexicon, token.form)
  if (lexicon.seen.size >= MOST_SEEN) lexicon.seen.clear()
  lexicon.seen.set(token.form, word)
  return word
}

function readDigits(lexicon: Lexicon, form: string): Word {
  const { thousands, bothThousands } = lexicon.pack.grammar
  return wordOf(form, form, undefined, { digits: parseDigits(form, { thousands, bothThousands }) })
}

function wordOf(form: string, stem: string, entry: Entry | undefined, more: Partial<Word>): Word {
  return {
    form,
    stem,
    prefix: 0,
    and: false,
    definite: false,
    mayJoin: false,
    number: entry?.number,
    fraction: entry?.fraction,
    roles: entry?.roles ?? 0,
    opens: entry?.opens ?? 0,
    known: entry !== undefined,
    digits: undefined,
    ...more,
  }
}

/** Roles that a word may have beside being a counted noun under a prefix ("بهدف"). */
const BESIDE = role.sport | role.increase | role.decrease | role['victim-before']

/** A word that is known only as a later word of some phrase, or as a hint. */
function isFaint({ number, fraction, opens, roles }: Entry): boolean {
  return number === undefined && fraction === undefined && opens === 0 && (roles & ~BESIDE) === 0
}

function analyse(lexicon: Lexicon, form: string): Word {
  const { entries, pack } = lexicon
  const whole = entries.get(form)
  const hidden = whole && opensIdiomOnly(whole) ? behindArticle(entries, pack, form) : undefined
  if (whole && hidden) {
    const { entry, letters } = hidden
    const [opens, fraction] = [whole.opens | entry.opens, whole.fraction ?? entry.fraction]
    return wordOf(form, form.slice(letters), entry, { prefix: letters, definite: true, opens, fraction })
  }
  if (whole && !isFaint(whole)) {
    const mayJoin = pack.prefixes.some(
      ({ letters, and }) =>
        and === true &&
        form.startsWith(letters) &&
        entries.get(form.slice(letters.length))?.number?.value === whole.number?.value,
    )
    return wordOf(form, form, whole, { mayJoin: mayJoin && whole.number !== undefined })
  }
  let faint: Word | undefined
  for (const { letters, and = false, definite = false } of pack.prefixes) {
    if (!form.startsWith(letters) || form.length < letters.length + 2) continue
    const stem = form.slice(letters.length)
    const entry = entries.get(stem)
    if (entry === undefined) continue
    const roles = entry.roles | (whole?.roles ?? 0)
    const word = wordOf(form, stem, entry, { prefix: letters.length, and, definite, roles })
    if (!isFaint(entry)) return word
    faint ??= word
  }
  if (whole) return wordOf(form, form, whole, {})
  if (faint) return faint
  for (const { letters, and = false } of [{ letters: '' }, ...pack.prefixes]) {
    if (pack.suffixes.length === 0) break
    if (!form.startsWith(letters)) continue
    const rest = form.slice(letters.length)
    const pair = letters === '' || and ? ownedPair(lexicon, rest) : undefined
    const stem = pair ?? ownedNoun(entries, pack, rest)
    if (stem !== undefined)
      return wordOf(form, stem, entries.get(stem), { prefix: letters.length, and, definite: true })
  }
  return wordOf(form, form, undefined, {})
}

const opensIdiomOnly = ({ number, roles, opens }: Entry): boolean =>
  number === undefined && roles === 0 && (opens & ~OPENS.idiom) === 0

/** "العشر" and "البلدان" open phrases of their own, and are a number and a noun with the article nevertheless. */
function behindArticle(
  entries: Map<string, Entry>,
  pack: FigureWords,
  form: string,
): { entry: Entry; letters: number } | undefined {
  for (const { letters, definite, and } of pack.prefixes) {
    if (!definite || and || !form.startsWith(letters)) continue
    const entry = entries.get(form.slice(letters.length))
    if (entry?.number !== undefined || ((entry?.opens ?? 0) & OPENS.unit) !== 0)
      return entry && { entry, letters: letters.length }
  }
  return undefined
}

/** The dual of a person that a possessive is written onto: "حفيداه" is "حفيدان". */
function ownedPair({ units, pack }: Lexicon, form: string): string | undefined {
  for (const [written, plain] of pack.pairSuffixes ?? []) {
    if (!form.endsWith(written)) continue
    const noun = form.slice(0, -written.length) + plain
    const known = units.root.next?.get(noun)?.value
    if (known?.number === 'two' && known.unit.human === true) return noun
  }
  return undefined
}

/** The noun that a possessive is written onto: "ركابها" is "ركاب". */
function ownedNoun(entries: Map<string, Entry>, pack: FigureWords, form: string): string | undefined {
  for (const [written, plain] of pack.suffixes) {
    if (!form.endsWith(written) || form.length < written.length + 2) continue
    const noun = form.slice(0, -written.length) + plain
    const entry = entries.get(noun)
    if (entry !== undefined && (entry.opens & OPENS.unit) !== 0 && entry.number === undefined) return noun
  }
  return undefined
}

/** A language pack's speech words made ready for look-up: one reading a word form, attached prefixes taken off, cached. */

import { foldWord } from '../fold.ts'
import { parts, role } from './roles.ts'
import type { Agreement, SourceCue, SpeechVerb, SpeechWords } from './speech-words.ts'

type VerbUse = 'finite' | 'perfect' | 'plain' | 'participle' | 'withObject'
export type VerbForm = { readonly verb: SpeechVerb; readonly use: VerbUse; readonly agreement: Agreement }

/** What one word form may be. `cut` counts the letters of the prefixes that are no part of the word. */
export type Reading = {
  readonly roles: number
  readonly verb: VerbForm | null
  readonly pronoun: Agreement | null
  /** Whether a phrase of the lexicon may start here: a source cue, a denial, a known name. */
  readonly opens: boolean
  readonly cut: number
  readonly and: boolean
  readonly preposition: string
  readonly definite: boolean
  readonly base: string
}

export type KnownPhrase = { readonly words: readonly string[] } & (
  | { readonly means: 'source'; readonly cue: SourceCue }
  | { readonly means: 'denial' }
  | { readonly means: 'known'; readonly part: 'organisation' | 'media' }
)

export type Lexicon = {
  readonly words: SpeechWords
  readonly readings: Map<string, Reading>
  readonly phrases: ReadonlyMap<string, readonly KnownPhrase[]>
}

type Entry = { roles: number; verb: VerbForm | null; pronoun: Agreement | null; opens: boolean }

const NOUNS =
  role.title |
  role.honorific |
  role.organisation |
  role.media |
  role.document |
  role.group |
  role.anonymous |
  role.topic |
  role.occasion |
  role.notSource |
  role.place
const CLITIC_NOUNS = NOUNS | (role.relative | role.time | role.determiner)
const MOST_READINGS = 50_000
const COMPILED = new WeakMap<SpeechWords, { lexicon: Lexicon; entries: Map<string, Entry> }>()

/** The lexicon of a pack, compiled the first time it is asked for. */
export function lexiconOf(words: SpeechWords): Lexicon {
  return compiled(words).lexicon
}

function compiled(words: SpeechWords): { lexicon: Lexicon; entries: Map<string, Entry> } {
  const known = COMPILED.get(words)
  if (known) return known
  const entries = new Map<string, Entry>()
  const entry = (form: string): Entry => {
    const folded = foldWord(form)
    const found = entries.get(folded) ?? { roles: 0, verb: null, pronoun: null, opens: false }
    entries.set(folded, found)
    return found
  }
  for (const part of parts) for (const form of words.parts[part]) entry(form).roles |= role[part]
  for (const verb of words.verbs) {
    const uses = [
      ['withObject', verb.withObject],
      ['participle', verb.participles],
      ['plain', verb.plain],
      ['finite', verb.finite],
      ['perfect', verb.perfects],
    ] as const
    for (const [use, forms] of uses) {
      for (const [form, agreement] of forms ?? []) {
        const found = entry(form)
        found.verb ??= { verb, use, agreement }
      }
    }
  }
  for (const [form, agreement] of words.pronouns) {
    const found = entry(form)
    found.pronoun = agreement
    found.roles |= role.pronoun
  }
  const phrases = new Map<string, KnownPhrase[]>()
  const add = (phrase: KnownPhrase): void => {
    const [first] = phrase.words
    if (first === undefined) return
    entry(first).opens = true
    const list = phrases.get(first) ?? []
    list.push(phrase)
    phrases.set(first, list)
  }
  const split = (text: string): string[] => text.split(' ').map(foldWord)
  for (const cue of words.sources) add({ words: split(cue.words), means: 'source', cue })
  for (const text of words.denials) add({ words: split(text), means: 'denial' })
  for (const part of ['organisation', 'media'] as const)
    for (const text of words.known[part]) add({ words: split(text), means: 'known', part })
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  const made = { lexicon: { words, readings: new Map<string, Reading>(), phrases }, entries }
  COMPILED.set(words, made)
  return made
}

/** What a folded form may be in the language of the lexicon. */
export function readForm(lexicon: Lexicon, form: string): Reading {
  const known = lexicon.readings.get(form)
  if (known) return known
  const reading = analyse(lexicon, form)
  if (lexicon.readings.size >= MOST_READINGS) lexicon.readings.clear()
  lexicon.readings.set(form, reading)
  return reading
}

function analyse(lexicon: Lexicon, form: string): Reading {
  const { entries } = compiled(lexicon.words)
  const { and, prepositions, article, contracted } = lexicon.words.prefixes
  const starts = ['', ...and]
  const before = ['', ...contracted, ...prepositions]
  for (const conjunction of starts) {
    if (!form.startsWith(conjunction)) continue
    const word = form.slice(conjunction.length)
    for (const preposition of before) {
      const least = conjunction === '' && preposition === '' ? 1 : 2
      if (!word.startsWith(preposition) || word.length - preposition.length < least) continue
      const rest = word.slice(preposition.length)
      const merged = contracted.includes(preposition)
      const plain = entries.get(rest)
      const cut = conjunction.length + preposition.length
      const shape = { cut, and: conjunction !== '', preposition }
      if (plain && (preposition === '' || (plain.roles & CLITIC_NOUNS) !== 0 || plain.opens))
        return found(
          plain,
          rest,
          { ...shape, definite: merged || (article !== '' && rest.startsWith(article)) },
          preposition !== '',
        )
      if (article !== '' && !merged && rest.startsWith(article) && rest.length > article.length + 1) {
        const bare = entries.get(rest.slice(article.length))
        if (bare && (bare.roles & NOUNS) !== 0)
          return found(bare, rest.slice(article.length), { ...shape, definite: true }, true)
      }
    }
  }
  return unknown(form, lexicon.words)
}

type Shape = { cut: number; and: boolean; preposition: string; definite: boolean }

/** A word behind a preposition or an article is a noun, whatever else its letters might be. */
function found(entry: Entry, base: string, shape: Shape, nounOnly: boolean): Reading {
  return {
    roles: nounOnly ? entry.roles & CLITIC_NOUNS : entry.roles,
    verb: nounOnly ? null : entry.verb,
    pronoun: entry.pronoun,
    opens: entry.opens,
    base,
    ...shape,
  }
}

/** An unknown word keeps its letters, unless an article behind them shows that they are prefixes. */
function unknown(form: string, words: SpeechWords): Reading {
  const { and, prepositions, article, contracted } = words.prefixes
  const plain = { roles: 0, verb: null, pronoun: null, opens: false, base: form }
  if (article === '') return { ...plain, cut: 0, and: false, preposition: '', definite: false }
  for (const conjunction of ['', ...and]) {
    if (!form.startsWith(conjunction)) continue
    const word = form.slice(conjunction.length)
    for (const preposition of ['', ...prepositions.map((letter) => letter + article), ...contracted]) {
      const whole = preposition === '' ? article : preposition
      if (word.length < whole.length + 2 || !word.startsWith(whole)) continue
      const letters = contracted.includes(preposition) ? preposition.length : whole.length - article.length
      const cut = conjunction.length + letters
      return { ...plain, cut, and: conjunction !== '', preposition: preposition.slice(0, letters), definite: true }
    }
  }
  return { ...plain, cut: 0, and: false, preposition: '', definite: false }
}

/** Gives money its country where its own words leave that open ("100 مليون جنيه") and the rest of the article settles it. */
import type { Figure } from '../../domain/statement.ts'
import { tokenize } from '../tokens.ts'
import type { FigureWords } from './figure-words.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { lookUp } from './look-up.ts'
import { addPhrase, makeTrie, matchTrie, type PhraseTrie } from './phrase-trie.ts'

/** A name of money that several countries share, with the codes it may stand for. */
type Shared = ReadonlyMap<string, ReadonlySet<string>>
type Homes = { readonly names: Shared; readonly places: PhraseTrie<readonly string[]> }

const HOMES = new WeakMap<FigureWords, Homes>()

/**
 * Settles figures of unknown money by the article's text: by the full name of such money elsewhere in it ("دينار عراقي"),
 * else by the one country it names whose money has that name. Where two would fit, the unit stays null.
 */
export function settleCurrency(figures: readonly Figure[], articleText: string, pack: FigureWords): Figure[] {
  const open = figures.some((figure) => figure.kind === 'money' && figure.unit === null)
  if (!open) return [...figures]
  const lexicon = lexiconOf(pack)
  const { names, places } = homesOf(pack)
  const said = codesSaid(articleText, lexicon, places)
  return figures.map((figure) => {
    if (figure.kind !== 'money' || figure.unit !== null) return figure
    const codes = tokenize(figure.exact).flatMap((token) => [...(names.get(lookUp(lexicon, token).stem) ?? [])])
    const named = codes.filter((code) => said.named.has(code))
    const placed = codes.filter((code) => said.placed.has(code))
    const fitting = new Set(named.length > 0 ? named : placed)
    const [only] = fitting
    return fitting.size === 1 && only !== undefined ? { ...figure, unit: only } : figure
  })
}

function codesSaid(text: string, lexicon: Lexicon, places: PhraseTrie<readonly string[]>) {
  const words = tokenize(text).map((token) => lookUp(lexicon, token))
  const named = new Set<string>()
  const placed = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    const money = matchTrie(lexicon.units, words, at)?.value.unit
    if (money?.kind === 'money' && money.unit !== null) named.add(money.unit)
    for (const code of matchTrie(places, words, at)?.value ?? []) placed.add(code)
  }
  return { named, placed }
}

function homesOf(pack: FigureWords): Homes {
  const known = HOMES.get(pack)
  if (known) return known
  const lexicon = lexiconOf(pack)
  const names = new Map<string, Set<string>>()
  const open = pack.currencies
    .filter(({ unit }) => unit === null)
    .flatMap(({ one = [], many = [], two = [] }) => [[...one, ...many, ...two]])
  for (const forms of open) {
    const stems = forms.flatMap((form) => tokenize(form).map((token) => lookUp(lexicon, token).stem))
    const codes = new Set<string>()
    for (const { unit, any = [] } of pack.currencies) {
      const fits =
        unit !== null &&
        any.some((phrase) => tokenize(phrase).length > 1 && tokenize(phrase).some(({ form }) => stems.includes(form)))
      if (fits && unit !== null) codes.add(unit)
    }
    for (const stem of stems) names.set(stem, codes)
  }
  const places = makeTrie<readonly string[]>()
  for (const [code, phrases] of pack.countries) for (const phrase of phrases) addPhrase(places, phrase, code.split(' '))
  const homes = { names, places }
  HOMES.set(pack, homes)
  return homes
}

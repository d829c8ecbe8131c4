/**
 * What a word of any language is in English: by the project's own word lists, by the nouns that the figure reader counts, and
 * for French and Spanish by the endings that they share with English.
 */
import { foldWord } from '../extraction/fold.ts'
import { packs } from '../extraction/languages/packs.ts'
import { stem, withoutAccents } from './stem.ts'
import { bareFormsOf, spellLoosely } from './stem-arabic.ts'
import { generalRows } from './words/general-rows.ts'
import { nameRows } from './words/name-rows.ts'
import { politicsRows } from './words/politics-rows.ts'
import { societyRows } from './words/society-rows.ts'

/** More readings than that of one word say nothing. */
const MOST_READINGS = 3
const LANGUAGES = ['en', 'ar', 'fr', 'es'] as const

/** From a word's form to the English stems that stand for it, by language. */
type Index = ReadonlyMap<string, Map<string, string[]>>

const formOf = (word: string, language: string): string =>
  language === 'ar' ? spellLoosely(foldWord(word)).replace(/ه$/u, '') : stem(foldWord(word), language)

function addForm(index: Index, language: string, word: string, concept: string): void {
  const forms = index.get(language)
  const form = formOf(word, language)
  if (forms === undefined || form === '') return
  const known = forms.get(form)
  if (known === undefined) forms.set(form, [concept])
  else if (!known.includes(concept) && known.length < MOST_READINGS) known.push(concept)
}

const headOf = (row: string): string => stem(row.split(/[| ]/u)[0] ?? '', 'en')

let names: ReadonlySet<string> | undefined

/** Whether a concept is a country, a city, a body or a person, whose name has a sound in other scripts. */
export function isNamed(concept: string): boolean {
  names ??= new Set(nameRows.split('\n').map(headOf))
  return names.has(concept)
}

function addRows(index: Index): void {
  for (const row of [politicsRows, societyRows, generalRows, nameRows].join('\n').split('\n')) {
    const cells = row.split('|').map((cell) => cell.split(' ').filter((word) => word !== ''))
    const head = headOf(row)
    if (head === '') continue
    for (const [at, language] of LANGUAGES.entries()) {
      for (const word of cells[at] ?? []) addForm(index, language, word, head)
    }
  }
}

/** What the packs count has an English name already. */
function addUnits(index: Index): void {
  for (const [language, { figures }] of packs) {
    for (const { unit, one = [], two = [], many = [], any = [] } of figures.units) {
      if (unit === null || !/^\p{L}+$/u.test(unit) || language === 'en') continue
      const concepts = index.get('en')?.get(stem(unit, 'en')) ?? [stem(unit, 'en')]
      for (const word of [...one, ...two, ...many, ...any]) {
        if (!word.includes(' ')) for (const concept of concepts) addForm(index, language, word, concept)
      }
    }
  }
}

let made: Index | undefined

/** Made on first use: a function that never matches does not pay for it. */
function conceptIndex(): Index {
  if (made === undefined) {
    made = new Map(LANGUAGES.map((language) => [language, new Map<string, string[]>()]))
    addRows(made)
    addUnits(made)
  }
  return made
}

const MOST_CACHED = 50_000
const cache = new Map<string, readonly string[]>()

/** The English stems that a folded word may stand for; empty where nothing is known of it. */
export function conceptsOf(word: string, language: string): readonly string[] {
  const key = `${language} ${word}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const found = language === 'ar' ? arabicConcepts(word) : latinConcepts(word, language)
  if (cache.size >= MOST_CACHED) cache.clear()
  cache.set(key, found)
  return found
}

function arabicConcepts(word: string): readonly string[] {
  const forms = conceptIndex().get('ar')
  for (const bare of bareFormsOf(spellLoosely(word))) {
    const found = forms?.get(bare) ?? (bare.endsWith('ه') ? forms?.get(bare.slice(0, -1)) : undefined)
    if (found !== undefined) return found
  }
  return []
}

function latinConcepts(word: string, language: string): readonly string[] {
  const index = conceptIndex()
  const own = index.get(language)?.get(stem(word, language))
  if (own !== undefined || language === 'en') return own ?? []
  const english = stem(englishSpellingOf(word, language), 'en')
  return index.get('en')?.get(english) ?? [english]
}

const ENDINGS: Record<string, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/(?:aux|als)$/, 'al'],
    [/(?:elle|el)s?$/, 'al'],
    [/ités?$/, 'ity'],
    [/iques?$/, 'ic'],
    [/eu(?:r|rs|se|ses)$/, 'or'],
    [/istes?$/, 'ist'],
    [/ismes?$/, 'ism'],
    [/aires?$/, 'ary'],
    [/(?:ifs?|ives?)$/, 'ive'],
    [/(?:eux|euses?)$/, 'ous'],
    [/ies?$/, 'y'],
  ],
  es: [
    [/ci(?:ón|ones)$/, 'tion'],
    [/si(?:ón|ones)$/, 'sion'],
    [/(?:idad|idades)$/, 'ity'],
    [/(?:ic[oa]s?)$/, 'ic'],
    [/istas?$/, 'ist'],
    [/ismos?$/, 'ism'],
    [/(?:iv[oa]s?)$/, 'ive'],
    [/(?:os[oa]s?)$/, 'ous'],
    [/ari[oa]s?$/, 'ary'],
    [/(?:ía|ias?|ías)$/, 'y'],
    [/(?:ent[oe]s?)$/, 'ent'],
    [/(?:encia|encias)$/, 'ence'],
    [/(?:ancia|ancias)$/, 'ance'],
    [/[oa]s?$/, ''],
  ],
}

/** "constitución" → "constitution": near enough for a stem. */
function englishSpellingOf(word: string, language: string): string {
  const found = ENDINGS[language]?.find(([pattern]) => pattern.test(word))
  return withoutAccents(found === undefined ? word : word.replace(...found))
}

/** The forms of an Arabic noun in news: accusative, dual and plurals, from its singular and its broken plurals. */
import type { UnitEntry } from '../../figures/figure-words.ts'

export type Inflected = Pick<UnitEntry, 'one' | 'two' | 'many' | 'pair'>

/** Words that take no alef in the accusative. */
const NO_ALEF = /(?:ة|ا|ى|اء|ات|ين|ون|ان|ائل|اصر|اكز|ارس|اعد)$/u

const accusative = (word: string): string[] => (NO_ALEF.test(word) || word.includes(' ') ? [] : [`${word}ا`])

/** `sound` nouns have the plural in ون / ين, which in writing is also their dual in ين: that is read as the plural. */
export function inflect(singular: string, plurals: readonly string[], sound: boolean): Inflected {
  if (singular.includes(' ')) return { one: accusativePhrase(singular), two: pairsOfPhrase(singular), many: plurals }
  const stem = dualStem(singular)
  const feminine = singular.endsWith('ة')
  const regular = sound ? [`${stem}ون`, `${stem}ين`, `${stem}و`, `${stem}ي`] : []
  return {
    one: [singular, ...accusative(singular)],
    two: sound ? [`${stem}ان`] : [`${stem}ان`, `${stem}ين`],
    many: [...plurals.flatMap((plural) => [plural, ...accusative(plural)]), ...regular],
    pair: feminine && stem.length > 3 ? [`${stem}ا`, `${stem}ي`] : [],
  }
}

function dualStem(singular: string): string {
  if (singular.endsWith('ة')) return `${singular.slice(0, -1)}ت`
  if (singular.endsWith('ى')) return `${singular.slice(0, -1)}ي`
  return singular
}

/** "موقع عسكري" → "موقعا عسكريا"; the second noun of "مشروع قانون" stays as it is. */
function accusativePhrase(phrase: string): string[] {
  const [head = '', ...rest] = phrase.split(' ')
  const last = rest.at(-1) ?? ''
  const turned = last.endsWith('ي') && !NO_ALEF.test(head) ? `${last}ا` : last
  const turnedHead = NO_ALEF.test(head) ? head : `${head}ا`
  return last === turned ? [phrase] : [phrase, [turnedHead, ...rest.slice(0, -1), turned].join(' ')]
}

/** "حالة وفاة" → "حالتي وفاة", and with an adjective "غارة جوية" → "غارتين جويتين". */
function pairsOfPhrase(phrase: string): string[] {
  const [head = '', ...rest] = phrase.split(' ')
  const [stem, last] = [dualStem(head), dualStem(rest.at(-1) ?? '')]
  const agreeing = /(?:ي|ة)$/u.test(rest.at(-1) ?? '') ? ['ان', 'ين'] : []
  return [
    ...['ا', 'ي', 'ان', 'ين'].map((ending) => [stem + ending, ...rest].join(' ')),
    ...agreeing.map((ending) => [stem + ending, ...rest.slice(0, -1), last + ending].join(' ')),
  ]
}

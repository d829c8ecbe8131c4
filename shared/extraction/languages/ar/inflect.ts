/** The forms of an Arabic noun in news: accusative, dual and plurals, from its singular and its broken plurals. */
import type { UnitEntry } from '../../figures/figure-words.ts'

export type Inflected = Pick<UnitEntry, 'one' | 'two' | 'many' | 'pair'>

/** Words that take no alef in the accusative. */
const NO_ALEF = /(?:ة|ا|ى|اء|ات|ه|ين|ون|ان|اد|ائل|اصر|اكز|ارس|اعد)$/u

const accusative = (word: string): string[] => (NO_ALEF.test(word) || word.includes(' ') ? [] : [`${word}ا`])

/** `sound` nouns have the plural in ون / ين, which in writing is also their dual in ين: that is read as the plural. */
export function inflect(singular: string, plurals: readonly string[], sound: boolean): Inflected {
  if (singular.includes(' ')) return { one: [singular], two: pairsOfPhrase(singular), many: plurals }
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

/** "حالة وفاة" → "حالتي وفاة". */
function pairsOfPhrase(phrase: string): string[] {
  const [head = '', ...rest] = phrase.split(' ')
  const stem = dualStem(head)
  return ['ا', 'ي', 'ان', 'ين'].map((ending) => [stem + ending, ...rest].join(' '))
}

/** Makes counted nouns of rows `unit: singular/plural, other name; …`, for languages that make plurals word by word. */
import type { UnitEntry } from '../figures/figure-words.ts'

/** A noun phrase in the plural: its words up to the first small word of `links` ("demandeurs d'asile"). */
function pluralPhrase(phrase: string, pluralOf: (word: string) => string, links: ReadonlySet<string>): string {
  const words = phrase.split(' ')
  const link = words.findIndex((word) => links.has(word) || word.includes("'"))
  return words.map((word, at) => (link >= 0 && at >= link ? word : pluralOf(word))).join(' ')
}

/** The entries of `rows`. A form without `/` takes its plural from `pluralOf`; a form that equals its plural tells no number. */
export function readNounRows(
  rows: string,
  human: boolean,
  { pluralOf, links }: { pluralOf: (word: string) => string; links: ReadonlySet<string> },
): UnitEntry[] {
  return rows.split(';').flatMap((row): UnitEntry[] => {
    const [unit = '', names = ''] = row.split(':').map((part) => part.trim().replaceAll(/\s+/gu, ' '))
    if (unit === '' || names === '') return []
    const forms = names.split(',').map((name) => {
      const [one = '', many] = name.trim().split('/')
      return [one, many ?? pluralPhrase(one, pluralOf, links)] as const
    })
    const differing = forms.filter(([one, many]) => one !== many && one !== '')
    return [
      {
        unit,
        kind: 'count',
        ...(human ? { human } : {}),
        one: differing.map(([one]) => one),
        many: [...differing.map(([, many]) => many), ...forms.filter(([one]) => one === '').map(([, many]) => many)],
        any: forms.filter(([one, many]) => one === many).map(([one]) => one),
      },
    ]
  })
}

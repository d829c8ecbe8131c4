/** The page speaks both languages wholly: no text is missing, none is left over, and Arabic has all its plural forms. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import ar from '../../web/locales/ar/index.ts'
import en from '../../web/locales/en/index.ts'

type Texts = { [key: string]: string | Texts }

const PLURAL = /_(zero|one|two|few|many|other)$/

function textsIn(texts: Texts, path = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...textsIn(value, `${path}${key}.`)],
  )
  return new Map(entries)
}

const areas = ['desk', 'shell'] as const
const sources = globSync('web/**/*.{ts,tsx}', { exclude: (path) => path.includes('dist') })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe.each(areas)('the texts of %s', (area) => {
  const [arabic, english] = [textsIn(ar[area]), textsIn(en[area])]
  const bases = (texts: Map<string, string>) =>
    [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort()

  test('are the same in both languages', () => {
    expect(bases(arabic)).toEqual(bases(english))
  })

  test('are written in their language', () => {
    const latin = [...arabic].filter(([, text]) => !/\p{Script=Arabic}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, '')))
    expect(latin.map(([key]) => key)).toEqual(area === 'desk' ? ['figure.='] : ['product'])
    expect([...english].filter(([, text]) => /\p{Script=Arabic}/u.test(text)).map(([key]) => key)).toEqual(
      area === 'desk' ? [] : ['digits.arab'],
    )
  })

  test('take the same values in both languages', () => {
    const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort()
    for (const [key, text] of english) {
      const others = [...arabic].filter(([other]) => other === key || other.replace(PLURAL, '') === key)
      for (const [, other] of others)
        if (!PLURAL.test(key)) expect([key, valuesIn(other)]).toEqual([key, valuesIn(text)])
    }
  })

  test('have six forms in Arabic and two in English where they count', () => {
    const counted = bases(english).filter((base) => english.has(`${base}_other`))
    for (const base of counted) {
      expect(['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => !arabic.has(`${base}_${form}`))).toEqual(
        [],
      )
      expect(english.has(`${base}_one`)).toBe(true)
    }
  })

  test('are all used', () => {
    const unused = bases(english).filter((base) => {
      const parts = base.split('.')
      const families = parts.map((_, at) => parts.slice(0, at + 1).join('.'))
      return !families.some((family) => sources.includes(`'${family}'`) || sources.includes(`\`${family}.\${`))
    })
    expect(unused).toEqual([])
  })
})

/** The normal form of a claim: what languages have in common, and what is left out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKeyOf } from '../../shared/matching/name-key.ts'
import { readFingerprint } from '../../shared/matching/read-fingerprint.ts'

const readingsOf = (text: string, language?: string): string[] =>
  readFingerprint({ id: 'a', text, language: language ?? null }).words.flatMap(([, ...readings]) => readings)

describe('the key of a name', () => {
  test.each([
    ['سوداني', 'sudani'],
    ['بوتين', 'putin'],
    ['غوغل', 'google'],
    ['جوجل', 'google'],
    ['زيلينسكي', 'zelensky'],
    ['شيراك', 'chirac'],
    ['واشنطن', 'washington'],
    ['خالد', 'khalid'],
    ['غوتيريش', 'guterresh'],
    ['هونغ', 'hong'],
    ['محمود', 'mahmoud'],
  ])('%s is that of %s', (arabic, latin) => {
    expect(nameKeyOf(arabic)).toBe(nameKeyOf(latin))
  })

  test.each([
    ['دمشق', 'damietta'],
    ['بغداد', 'basra'],
  ])('%s is not that of %s', (arabic, latin) => {
    expect(nameKeyOf(arabic)).not.toBe(nameKeyOf(latin))
  })
})

describe('a fingerprint', () => {
  test.each([
    ['وللمستشفيات', 'hospit'],
    ['هجماتهم', 'attack'],
    ['الضحايا', 'victim'],
    ['سينسحب', 'withdraw'],
    ['والحكومة', 'govern'],
  ])('reads %s as the English stem %s', (word, concept) => {
    expect(readingsOf(word, 'ar')).toContain(concept)
  })

  test.each([
    ['les inondations', 'fr', 'flood'],
    ['la constitución', 'es', 'constitu'],
    ['los rehenes', 'es', 'hostag'],
    ['une catastrophe', 'fr', 'disast'],
  ])('reads %s (%s) as the English stem %s', (text, language, concept) => {
    expect(readingsOf(text, language)).toContain(concept)
  })

  test('holds numbers by their value, whatever their digits and words', () => {
    for (const text of ['٢٬٥٠٠ لاجئ', '2,500 refugees', 'ألفان وخمسمئة لاجئ'])
      expect(readingsOf(text)).toContain('#2500')
  })

  test('opens tags and handles, and leaves links and small words out', () => {
    expect(readingsOf('RT @NewsDesk: the #FloodWarning https://news.example/x', 'en')).toEqual(
      readingsOf('News Desk Flood Warning', 'en'),
    )
    expect(readingsOf('من #غرفة_الأخبار', 'ar')).toEqual(readingsOf('غرفة الأخبار', 'ar'))
  })

  test.each([
    ['نفت الوزارة وقوع هجمات', true],
    ['لا يقل عن 20 هجوماً', false],
    ['The video is fake', true],
    ['No fewer than 20 attacks', false],
    ['وقوع 20 هجوماً', false],
  ])('of “%s” denies: %s', (text, denies) => {
    expect(readFingerprint({ id: 'a', text }).denies).toBe(denies)
  })

  test('is made of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('ar', 'en', 'fr', 'es', 'xx', null),
        (text, language) => {
          expect(readFingerprint({ id: 'a', text, language }).words.length).toBeLessThanOrEqual(120)
        },
      ),
    )
  })
})

/** Brings a claim into the form in which it is compared: its words in its own language and in any, its figures, its stance. */
import type { Fingerprint, KnownFigure } from '../domain/match.ts'
import type { Figure } from '../domain/statement.ts'
import { detectLanguage } from '../extraction/detect-language.ts'
import { extractStatements } from '../extraction/extract-statements.ts'
import { type Token, tokenize } from '../extraction/tokens.ts'
import { clearNoise } from './clear-noise.ts'
import { conceptsOf, isNamed } from './concepts.ts'
import { isDenialWord, withoutMockDenials } from './denial-words.ts'
import { nameKeyOf } from './name-key.ts'
import { isSmallWord } from './small-words.ts'
import { stem } from './stem.ts'
import { spellLoosely } from './stem-arabic.ts'

export type Said = { id: string; text: string; language?: string | null; saidAt?: string | null }

/** A claim is a sentence or two; what comes after so many words of a longer text is left out. */
const MOST_WORDS = 120
const ARABIC = /\p{Script=Arabic}/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u
const ENDS_SENTENCE = new Set(['.', '!', '?', ':', '"', '“', '«'])
const LEAST_NAME = 3

/** Never throws, whatever the text holds. */
export function readFingerprint(said: Said): Fingerprint {
  const text = clearNoise(said.text)
  const language = said.language?.split('-')[0]?.toLowerCase() ?? detectLanguage(text)
  const figures = extractStatements(text, { language }).statements.flatMap((statement) => statement.figures)
  const words = tokenize(text).flatMap((token, at, tokens) => readWord(token, tokens[at - 1], language, figures))
  return {
    id: said.id,
    language,
    words: [...figures.filter(({ indefinite }) => !indefinite).map(({ value }) => numberWord(value)), ...words].slice(
      0,
      MOST_WORDS,
    ),
    figures: figures.filter(({ kind, indefinite }) => kind !== 'age' && !indefinite).map(carried),
    denies: tokenize(withoutMockDenials(text)).some(({ form }) => isDenialWord(form, language)),
    saidAt: said.saidAt ?? null,
  }
}

const carried = ({ value, max, comparator, kind, unit, change }: Figure): KnownFigure => ({
  value,
  max,
  comparator,
  kind,
  unit,
  change,
})

const numberWord = (value: number): string[] => [`#${value}`, `#${value}`]

function readWord(token: Token, before: Token | undefined, language: string, figures: readonly Figure[]): string[][] {
  if (token.kind === 'mark') return []
  if (token.kind === 'number') {
    const inFigure = figures.some(({ start, end }) => token.start >= start && token.end <= end)
    return inFigure ? [] : [numberWord(Number(plainDigits(token.text)))].filter(([word]) => word !== '#NaN')
  }
  const isAbbreviation = token.text.length > 1 && token.text === token.text.toUpperCase() && !ARABIC.test(token.text)
  if (token.form.length < 2 || (isSmallWord(token.form, language) && !isAbbreviation)) return []
  return [ARABIC.test(token.form) ? readArabic(token.form, before) : readLatin(token, before, language)]
}

/** "١٬٢٠٠" → "1200". Marks between digits are taken as thousands only before three of them. */
function plainDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[,.\u066c](?=\d{3}(?!\d))/g, '')
    .replace(/[,\u066b]/g, '.')
}

/** What stands behind one of these is a name, whatever else it means: "مدينة صعدة". */
const BEFORE_PLACE = /^(?:[ولبف]|ال|بال|لل|وال)?(?:مدين[ةه]|بلد[ةه]|قري[ةه]|محافظ[ةه]|ولاي[ةه]|جزير[ةه]|مخيم)$/u

function readArabic(form: string, before: Token | undefined): string[] {
  const named = before !== undefined && BEFORE_PLACE.test(before.form) && !form.startsWith('ال')
  const concepts = named ? [] : conceptsOf(form, 'ar')
  const native = stem(form, 'ar')
  return [native, ...concepts, ...(concepts.every(isNamed) ? arabicNameKeys(form) : [])]
}

/** A word that no list knows is taken for a name, with its attached letters and without. */
function arabicNameKeys(form: string): string[] {
  const bare = spellLoosely(form).replace(/^(?:وال|بال|كال|فال|ال|ولل|لل)(?=..)/u, '')
  const cut = bare.length > 4 ? bare.replace(/^[وبلفك]/u, '') : bare
  return [...new Set([bare, cut].map(nameKeyOf))].filter((key) => key.length >= LEAST_NAME - 1).map((key) => `n:${key}`)
}

function readLatin(token: Token, before: Token | undefined, language: string): string[] {
  const native = stem(token.form, language)
  const concepts = conceptsOf(token.form, language)
  const readings = concepts.length > 0 ? concepts : [native]
  const starts = before === undefined || ENDS_SENTENCE.has(before.text)
  const named =
    language === 'ar' || (CAPITAL.test(token.text) && SMALL.test(token.text) && !(starts && concepts.length > 0))
  const key = named ? nameKeyOf(token.form) : ''
  return [native, ...readings, ...(key.length >= LEAST_NAME - 1 ? [`n:${key}`] : [])]
}

/** Reads the figures of a sentence and shows each in one line: comparator, value, kind and unit. */
import type { Figure } from '../../../shared/domain/statement.ts'
import { readFigures } from '../../../shared/extraction/figures/read-figures.ts'
import { figureWords as arabic } from '../../../shared/extraction/languages/ar/figure-words.ts'
import { figureWords as english } from '../../../shared/extraction/languages/en/figure-words.ts'
import { figureWords as spanish } from '../../../shared/extraction/languages/es/figure-words.ts'
import { figureWords as french } from '../../../shared/extraction/languages/fr/figure-words.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

export const packs = { ar: arabic, en: english, fr: french, es: spanish }

export type Language = keyof typeof packs

export function figuresOf(language: Language, text: string): Figure[] {
  return readFigures({ text, start: 0, end: text.length, tokens: tokenize(text) }, packs[language])
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

function show(figure: Figure): string {
  const { comparator, value, max, kind, unit } = figure
  return `${comparator === '=' ? '' : comparator}${rounded(value)}${max === null ? '' : `..${rounded(max)}`} ${kind} ${unit}`
}

export const shown = (language: Language, text: string): string[] => figuresOf(language, text).map(show)

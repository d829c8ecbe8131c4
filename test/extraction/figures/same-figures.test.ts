import { expect, test } from 'vitest'
import { extractStatements } from '../../../shared/extraction/extract-statements.ts'
import { compareFigures } from '../../../shared/extraction/figures/same-figures.ts'

const figuresOf = (text: string, language: string) =>
  extractStatements(text, { language }).statements.flatMap((statement) => statement.figures)

test.each([
  ['a figure and its translation', 'More than 30 houses burned.', 'احترق أكثر من 30 منزلاً.', [], []],
  ['a figure that one side says twice', '30 houses burned and 30 houses stood.', 'احترق 30 منزلاً.', [30], []],
  ['the same value with another comparator', 'About 30 houses burned.', 'احترق 30 منزلاً.', [30], [30]],
  ['an age', 'Huda Karim, 62, left.', 'غادرت هدى كريم.', [], []],
] as const)('tells what two sides do not share: %s', (_, here, there, onlyHere, onlyThere) => {
  const found = compareFigures(figuresOf(here, 'en'), figuresOf(there, 'ar'), 'figure')
  expect(found.onlyHere.map(({ value }) => value)).toEqual(onlyHere)
  expect(found.onlyThere.map(({ value }) => value)).toEqual(onlyThere)
})

test('passes over comparators where values alone are compared', () => {
  const found = compareFigures(figuresOf('About 30 houses burned.', 'en'), figuresOf('احترق 30 منزلاً.', 'ar'), 'value')
  expect(found).toEqual({ onlyHere: [], onlyThere: [] })
})

test.each([
  ['miles and kilometres', 'It lies 385 miles away.', 'يبعد 620 كيلومتراً.', true],
  ['a measure said in two units', 'It lies 45 miles (72 km) away.', 'يبعد ٧٢ كيلومتراً.', true],
  ['a range', 'Between 2 and 4 inches fell.', 'هطل بين 5 و10 سنتيمترات.', true],
  ['a rate', 'Three inches an hour fell.', 'هطل 7.5 سنتيمترات في الساعة.', true],
  ['another comparator', 'It lies more than 385 miles away.', 'يبعد 620 كيلومتراً.', false],
  ['another length', 'It lies 385 miles away.', 'يبعد 385 كيلومتراً.', false],
  ['another dimension', 'It lies 100 metres away.', 'يزن 100 غرام.', false],
] as const)('takes a converted measure for one amount: %s', (_, here, there, same) => {
  const found = compareFigures(figuresOf(here, 'en'), figuresOf(there, 'ar'), 'amount')
  expect(found.onlyHere.length + found.onlyThere.length === 0).toBe(same)
})

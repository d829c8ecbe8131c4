/** Figures: the value alone, then with its comparator, its kind, its unit, and with what it says of change. */
import type { Figure } from '../../shared/domain/statement.ts'
import { type Measurement, measureBy } from './measurement.ts'
import type { GoldQuantity } from './read-gold.ts'
import type { ReadSentence } from './read-sentence.ts'
import { sameUnit } from './same-unit.ts'
import { f1, tally } from './tally.ts'

type Same = (wanted: GoldQuantity, found: Figure) => boolean

const CLOSE = 1e-6

const sameNumber = (a: number, b: number) => Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(a), Math.abs(b))

export const sameValue: Same = (wanted, found) =>
  sameNumber(wanted.value, found.value) &&
  (wanted.max === null || (found.max !== null && sameNumber(wanted.max, found.max)))
export const sameComparator: Same = (wanted, found) =>
  sameValue(wanted, found) && wanted.comparator === found.comparator
export const sameKind: Same = (wanted, found) => sameComparator(wanted, found) && wanted.kind === found.kind
export const sameMeasure: Same = (wanted, found) =>
  sameValue(wanted, found) && wanted.kind === found.kind && sameUnit(wanted.unit, found.unit)
export const sameChange: Same = (wanted, found) => sameValue(wanted, found) && wanted.change === found.change

export function scoreFigures(language: string, sentences: readonly ReadSentence[]): Measurement[] {
  const by = (measure: string, same: Same) =>
    measureBy(
      language,
      `figures: ${measure}`,
      sentences.map(({ gold, figures }) => tally(gold.quantities, figures, same)),
      f1,
    )
  const changes = sentences.map(({ gold, figures }) =>
    tally(
      gold.quantities.filter(({ change }) => change !== undefined),
      figures.filter(({ change }) => change !== null),
      sameChange,
    ),
  )
  return [
    by('value', sameValue),
    by('value and comparator', sameComparator),
    by('value, comparator and kind', sameKind),
    by('value, kind and unit', sameMeasure),
    measureBy(language, 'figures: rise or fall', changes, f1),
  ]
}

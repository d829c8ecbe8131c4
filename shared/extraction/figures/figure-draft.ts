/** A figure while it is being read, and the few things the reader remembers from one figure to the next. */
import type { Comparator, Figure, FigureKind } from '../../domain/statement.ts'
import type { Found } from './comparators.ts'
import type { Unit } from './figure-words.ts'

export type Draft = {
  from: number
  end: number
  value: number
  max: number | null
  comparator: Comparator
  kind: FigureKind
  unit: string | null
  human: boolean
  indefinite: boolean
}

export type Memory = {
  readonly figures: Figure[]
  /** The comparator last met, which may govern the next number. */
  comparator: Found | undefined
  /** What the last count counted, for "13 fights, including six". */
  lastCount: Unit | undefined
  /** What "the death toll …" said the next bare number counts. */
  total: { readonly unit: string; readonly at: number } | undefined
  /** Whether the sentence speaks of sport, so that "2-1" is a score. Undefined until asked. */
  sport: boolean | undefined
}

export function draftOf(from: number, end: number, value: number, unit: Unit | null): Draft {
  return {
    from,
    end,
    value: unit?.factor ? Number((value * unit.factor).toPrecision(15)) : value,
    max: null,
    comparator: '=',
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    human: unit?.human ?? false,
    indefinite: false,
  }
}

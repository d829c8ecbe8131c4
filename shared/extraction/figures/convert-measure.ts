/** Measures of one dimension said in different units: "10 inches" and "25 cm". */
import type { Figure } from '../../domain/statement.ts'

/** What one unit is in metres, metres a second, grams, square metres, litres or seconds. */
const IN_BASE: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ['mm', ['m', 0.001]],
  ['cm', ['m', 0.01]],
  ['m', ['m', 1]],
  ['km', ['m', 1000]],
  ['inch', ['m', 0.0254]],
  ['foot', ['m', 0.3048]],
  ['yard', ['m', 0.9144]],
  ['mile', ['m', 1609.344]],
  ['nautical mile', ['m', 1852]],
  ['m/s', ['m/s', 1]],
  ['km/h', ['m/s', 1 / 3.6]],
  ['mph', ['m/s', 0.44704]],
  ['knot', ['m/s', 1852 / 3600]],
  ['mg', ['g', 0.001]],
  ['g', ['g', 1]],
  ['kg', ['g', 1000]],
  ['ton', ['g', 1e6]],
  ['ounce', ['g', 28.349523125]],
  ['pound', ['g', 453.59237]],
  ['m²', ['m²', 1]],
  ['square foot', ['m²', 0.09290304]],
  ['acre', ['m²', 4046.8564224]],
  ['hectare', ['m²', 1e4]],
  ['square mile', ['m²', 2589988.110336]],
  ['millilitre', ['litre', 0.001]],
  ['litre', ['litre', 1]],
  ['gallon', ['litre', 3.785411784]],
  ['m³', ['litre', 1000]],
  ['second', ['second', 1]],
  ['minute', ['second', 60]],
  ['hour', ['second', 3600]],
  ['day', ['second', 86_400]],
  ['week', ['second', 604_800]],
  ['month', ['second', 2_629_800]],
  ['year', ['second', 31_557_600]],
  ['decade', ['second', 315_576_000]],
])

/** How far a converted figure may be rounded: a tenth of the larger. */
const ROUNDING = 0.1

/** What the first amount is in the unit of the second; itself where neither says another, null where they cannot be compared. */
export function valueInUnitOf(
  one: { value: number; unit: string | null },
  other: { unit: string | null },
): number | null {
  if (one.unit === other.unit || one.unit === null || other.unit === null) return one.value
  const [from, to] = [baseOf(one.unit), baseOf(other.unit)]
  return from !== null && to !== null && from.base === to.base ? (one.value * from.factor) / to.factor : null
}

/** Whether two figures are one amount, each said in a unit of its own and rounded: "385 miles", "620 km". */
export function isConverted(one: Figure, other: Figure): boolean {
  if (one.unit === other.unit) return false
  const [a, b] = [baseOf(one.unit), baseOf(other.unit)]
  if (a === null || b === null || a.base !== b.base) return false
  return (
    isNear(one.value * a.factor, other.value * b.factor) &&
    (one.max === null ? other.max === null : other.max !== null && isNear(one.max * a.factor, other.max * b.factor))
  )
}

export function isConvertible({ unit }: Figure): boolean {
  return baseOf(unit) !== null
}

/** A rate that is no unit of its own ("inch/hour") converts by what stands before its stroke. */
function baseOf(unit: string | null): { base: string; factor: number } | null {
  if (unit === null) return null
  const whole = IN_BASE.get(unit)
  const stroke = whole ? unit.length : unit.indexOf('/')
  const found = whole ?? IN_BASE.get(unit.slice(0, Math.max(0, stroke)))
  return found ? { base: found[0] + unit.slice(stroke), factor: found[1] } : null
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))

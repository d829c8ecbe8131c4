/** Reads numbers that are not spelled out: indefinite plurals ("dozens") and parts of a scale ("half a million"). */
import type { NumberRead } from './read-number.ts'
import { DASHES, has, isMark, type Reading } from './reading.ts'
import { role } from './roles.ts'

/** "dozens", "hundreds of thousands", "several hundred", "عدة آلاف". */
export function readIndefinite(reading: Reading, from: number): NumberRead | null {
  const { words } = reading
  let at = from
  let quantified = false
  while (has(reading, at, role.indefinite)) {
    quantified = true
    at += 1
  }
  const first = words[at]?.number
  if (first === undefined || first.attached || first.value < 10) return null
  const scaled = first.rank === 'scale' || first.rank === 'hundred' || first.plural
  if (!first.plural && !(quantified && scaled)) return null
  if (has(reading, at, role.month)) return null
  let value = first.value
  let end = at + 1
  for (;;) {
    let next = end
    if (has(reading, next, role.of)) next += 1
    const word = words[next]?.number
    const multiplies =
      word !== undefined && !word.attached && (word.rank === 'scale' || word.plural) && word.value >= 1000
    if (!multiplies || words[next]?.and || (!word.plural && next > end)) break
    value *= word.value
    end = next + 1
  }
  return { value, from, end, indefinite: true, scale: 1, digits: false, fraction: false, about: false }
}

/** "half a million", "half a dozen", "نصف مليار", "three quarters of a billion". */
export function readFractionOfScale(reading: Reading, from: number): NumberRead | null {
  const { words } = reading
  const named = has(reading, from, role.article) ? from + 1 : from
  const fraction = words[named]?.fraction
  if (fraction === undefined) return null
  let at = named + 1
  if (has(reading, at, role.of) || isMark(reading, at, DASHES)) at += 1
  if (has(reading, at, role.article)) at += 1
  const scale = words[at]?.number
  if (scale === undefined || scale.plural || scale.attached || words[at]?.and) return null
  if (scale.rank !== 'scale' && !(scale.rank === 'hundred' && has(reading, at - 1, role.article))) return null
  const value = Number((fraction.value * scale.value * scale.times).toPrecision(15))
  return {
    value,
    from,
    end: at + 1,
    indefinite: false,
    scale: scale.rank === 'scale' ? scale.value : 1,
    digits: false,
    fraction: true,
    about: scale.about,
  }
}

/** Finds the subject of a speech verb in a language where the subject comes first, or behind the verb after a quotation. */

import type { Phrase } from './phrase.ts'
import { isCapital, namedBehindComma, phraseAfter, phraseBefore, startsClause } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const FURTHEST = 24

export type VerbGroup = {
  readonly start: number
  readonly negated: boolean
  readonly passive: boolean
  readonly bound: boolean
}

/** The auxiliaries, negations and adverbs before a verb; `bound` after "to" or a modal verb, where nothing is yet said. */
export function verbGroup(scene: Scene, verb: number): VerbGroup {
  let start = verb
  let negated = false
  let passive = false
  let bound = false
  while (start > 0 && verb - start < 6) {
    const at = start - 1
    const form = scene.tokens[at]?.form ?? ''
    if (has(scene, at, role.modal)) bound = true
    if (has(scene, at, role.passive)) passive = start === verb || passive
    if (has(scene, at, role.negator)) negated = true
    else if (!has(scene, at, role.auxiliary | role.adverb | role.modal | role.passive) && !isAdverb(scene, at, form))
      break
    start = at
  }
  return { start, negated, passive, bound }
}

function isAdverb(scene: Scene, at: number, form: string): boolean {
  return (
    form.length > 4 &&
    scene.readings[at]?.roles === 0 &&
    !isCapital(scene, at) &&
    scene.lexicon.words.adverbs.some((ending) => form.endsWith(ending))
  )
}

/** "…," said the minister: the subject behind a verb that a quotation or a closed clause precedes. */
export function subjectInverted(scene: Scene, verb: number): Phrase | null {
  const before = verb - 1
  const closes =
    (scene.marks[before] ?? 0) < 0 || (before > 0 && isStop(scene, before) && (scene.marks[before - 1] ?? 0) < 0)
  const comma = isComma(scene, before)
  const opening = verb === 0 || (has(scene, before, role.conjunction) && has(scene, before, role.relative))
  if (!closes && !comma && !opening) return null
  const phrase = phraseAfter(scene, verb + 1)
  if (phrase === null) return null
  if (!closes && !opening && (scene.marks[phrase.end] ?? 0) > 0) return null
  if (closes || opening) return namedBehindComma(scene, phrase)
  const next = scene.tokens[phrase.end]
  const ends =
    next === undefined || next.kind === 'mark' || has(scene, phrase.end, role.preposition | role.time | role.within)
  return ends ? phrase : null
}

function isStop(scene: Scene, at: number): boolean {
  return [',', '.', '!', '?', '-', '–', '—'].includes(scene.tokens[at]?.text ?? '')
}

function isComma(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.text === ','
}

/** The subject that stands before the verb group, insertions between commas and brackets passed over. */
export function subjectFirst(scene: Scene, group: number): Phrase | null {
  let last = group - 1
  while (last >= 0 && has(scene, last, role.time) && !isComma(scene, last)) last -= 1
  if (scene.tokens[last]?.text === ')') last = skipBrackets(scene, last)
  if (has(scene, last, role.relative) && !scene.readings[last]?.pronoun) {
    last -= 1
    if (isComma(scene, last)) last -= 1
    return last < 0 ? null : phraseBefore(scene, last)
  }
  if (isComma(scene, last)) return besideInsertion(scene, last)
  if (last < 0 || scene.tokens[last]?.kind !== 'word') return null
  const phrase = phraseBefore(scene, last)
  return phrase
}

function skipBrackets(scene: Scene, closing: number): number {
  for (let at = closing; at >= 0 && closing - at < 12; at -= 1) if (scene.tokens[at]?.text === '(') return at - 1
  return closing
}

/** "One of his grandsons, Michael Vann, said", "Michael Vann, a grandson, said": the name, wherever it stands. */
function besideInsertion(scene: Scene, comma: number): Phrase | null {
  for (let at = comma - 1; at > 0 && comma - at < FURTHEST; at -= 1) {
    if (!isComma(scene, at)) continue
    const inner = isCapital(scene, at + 1) ? phraseAfter(scene, at + 1) : phraseBefore(scene, comma - 1)
    const outer = phraseBefore(scene, at - 1)
    if (outer === null) {
      if (inner !== null && inner.speaker[0] > at && startsClause(scene, at + 1)) return null
      continue
    }
    const innerIsName =
      inner !== null &&
      inner.kind !== 'pronoun' &&
      isCapital(scene, inner.speaker[0]) &&
      (inner.office ?? inner.speaker)[0] === at + 1
    if (innerIsName && inner !== null && !isCapital(scene, outer.speaker[1] - 1)) {
      return { ...inner, kind: outer.kind === 'group' ? 'person' : outer.kind, office: outer.speaker }
    }
    if (isName(scene, outer) || startsClause(scene, (outer.office ?? outer.speaker)[0])) return outer
  }
  return null
}

function isName(scene: Scene, phrase: Phrase): boolean {
  return isCapital(scene, phrase.speaker[0]) && !has(scene, phrase.speaker[0], role.determiner)
}

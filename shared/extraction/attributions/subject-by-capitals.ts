/** Finds the subject of a speech verb in a language where the subject comes first, or behind the verb after a quotation. */

import { hostOfClitic, startOfInverted } from './behind-verb.ts'
import { namedBehindComma } from './named-behind-comma.ts'
import type { Phrase } from './phrase.ts'
import { isAcronym, isCapital, phraseAfter, phraseBefore, startsClause } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const FURTHEST = 24

export type VerbGroup = {
  readonly start: number
  readonly negated: boolean
  readonly passive: boolean
  readonly bound: boolean
  /** Whether an auxiliary stands in it: "has said". */
  readonly perfect: boolean
  /** "a-t-[il] ajouté": the pronoun in it. */
  readonly pronoun: number | null
}

/** The auxiliaries, negations and adverbs before a verb; `bound` after "to" or a modal verb, where nothing is yet said. */
export function verbGroup(scene: Scene, verb: number): VerbGroup {
  let start = verb
  let negated = false
  let passive = false
  let bound = false
  let perfect = false
  let pronoun: number | null = null
  while (start > 0 && verb - start < 6) {
    const at = start - 1
    const form = scene.tokens[at]?.form ?? ''
    if (isAcronym(scene, at)) break
    const host = scene.readings[at]?.pronoun ? hostOfClitic(scene, at) : null
    if (host !== null) {
      pronoun = at
      start = host + 1
      continue
    }
    if (has(scene, at, role.modal)) bound = true
    if (has(scene, at, role.auxiliary)) perfect = true
    if (has(scene, at, role.passive)) passive = true
    if (has(scene, at, role.negator)) negated = true
    else if (!has(scene, at, role.auxiliary | role.adverb | role.modal | role.passive) && !isAdverb(scene, at, form))
      break
    start = at
  }
  return { start, negated, passive, bound, perfect, pronoun }
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
export function subjectInverted(scene: Scene, verb: number, start: number, says: boolean): Phrase | null {
  const before = start - 1
  const closes =
    (scene.marks[before] ?? 0) < 0 || (before > 0 && isStop(scene, before) && (scene.marks[before - 1] ?? 0) < 0)
  const comma = isComma(scene, before)
  const opening = start === 0 || (has(scene, before, role.conjunction) && has(scene, before, role.relative))
  if (!closes && !comma && !opening) return null
  if (!closes && has(scene, verb + 1, role.complement)) return null
  const phrase = phraseAfter(scene, startOfInverted(scene, verb))
  if (phrase === null || (comma && !closes && phrase.kind === 'pronoun')) return null
  if (!closes && !opening && (scene.marks[phrase.end] ?? 0) > 0) return null
  if (phrase.kind === 'pronoun' && has(scene, phrase.end, role.passive | role.auxiliary | role.modal)) return null
  if (closes || opening) return namedBehindComma(scene, phrase)
  const next = scene.tokens[phrase.end]
  const ends =
    next === undefined ||
    next.kind === 'mark' ||
    has(scene, phrase.end, role.preposition | role.time | role.within) ||
    isCoordinator(scene, phrase.end)
  return ends && isNoun(scene, phrase, says) ? phrase : null
}

/** "announced last month", "reported a fire": behind a comma only a capital or a known noun is a subject, an article only for "said". */
function isNoun(scene: Scene, { speaker, office }: Phrase, says: boolean): boolean {
  for (let at = (office ?? speaker)[0]; at < speaker[1]; at += 1)
    if (isCapital(scene, at) || holdsSource(scene, at) || (says && has(scene, at, role.determiner))) return true
  return false
}

/** "and": joins two nouns or two clauses. */
function isCoordinator(scene: Scene, at: number): boolean {
  return has(scene, at, role.conjunction) && scene.lexicon.words.joints.includes(scene.tokens[at]?.form ?? '')
}

const holdsSource = (scene: Scene, at: number): boolean =>
  has(scene, at, role.title | role.group | role.anonymous | role.organisation | role.media | role.document)

function isStop(scene: Scene, at: number): boolean {
  return [',', '.', '!', '?', '-', '–', '—'].includes(scene.tokens[at]?.text ?? '')
}

function isComma(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.text === ','
}

/** The subject that stands before the verb group, insertions between commas and brackets passed over. */
export function subjectFirst(scene: Scene, group: number): Phrase | null {
  let last = beforeTime(scene, group - 1)
  if (scene.tokens[last]?.text === ')') last = skipBrackets(scene, last)
  if (has(scene, last, role.relative) && !scene.readings[last]?.pronoun && !isAcronym(scene, last)) {
    last -= 1
    if (isComma(scene, last)) last -= 1
    return last < 0 ? null : phraseBefore(scene, last)
  }
  if (isComma(scene, last)) return besideInsertion(scene, last)
  if (last < 0 || scene.tokens[last]?.kind !== 'word') return null
  const phrase = phraseBefore(scene, last)
  if (phrase === null || phrase.kind === 'pronoun') return phrase
  return (
    namedBeforeComma(scene, phrase) ?? headOfRelative(scene, phrase) ?? withPartner(scene, withoutClause(scene, phrase))
  )
}

/** The token before "on Saturday", "late last week". */
function beforeTime(scene: Scene, from: number): number {
  let last = from
  while (last >= 0 && has(scene, last, role.time) && !isComma(scene, last)) last -= 1
  return last < from && has(scene, last, role.preposition) ? last - 1 : last
}

function startOf(scene: Scene, { office, speaker }: Phrase): number {
  let start = (office ?? speaker)[0]
  while (has(scene, start - 1, role.determiner)) start -= 1
  return start
}

const LONGEST_OFFICE = 14

/** "Huda Karim, a professor of law at Leeds University said": the office that follows the name has no comma behind. */
function namedBeforeComma(scene: Scene, phrase: Phrase): Phrase | null {
  const end = startOf(scene, phrase)
  for (let at = phrase.end - 1; at > 0 && phrase.end - at < LONGEST_OFFICE + 4; at -= 1) {
    if (isComma(scene, at)) {
      const opens = has(scene, at + 1, role.determiner) || has(scene, at + 1, role.title)
      if (!opens || isCapital(scene, at + 1) || !holdsTitle(scene, at + 1, phrase.end)) return null
      const name = phraseBefore(scene, at - 1)
      if (name === null || !isName(scene, name) || !startsClause(scene, startOf(scene, name))) return null
      return { ...name, kind: 'person', office: [at + 1, phrase.end], end: phrase.end }
    }
    if (at < end && (scene.tokens[at]?.kind === 'mark' || isVerbal(scene, at)) && !isHyphenMark(scene, at)) return null
  }
  return null
}

function holdsTitle(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (has(scene, at, role.title)) return true
  return false
}

const isHyphenMark = (scene: Scene, at: number): boolean => scene.tokens[at]?.text === '-'

function isVerbal(scene: Scene, at: number): boolean {
  const verb = scene.readings[at]?.verb
  return verb?.use === 'finite' || has(scene, at, role.passive | role.auxiliary | role.modal | role.verb)
}

const LONGEST_RELATIVE = 16

/** "Women who cross the border say": the noun before "who", where what stands before the verb is no source. */
function headOfRelative(scene: Scene, phrase: Phrase): Phrase | null {
  const [from, to] = [(phrase.office ?? phrase.speaker)[0], phrase.speaker[1]]
  for (let at = from; at < to; at += 1) if (isCapital(scene, at) || holdsSource(scene, at)) return null
  for (let at = startOf(scene, phrase) - 1; at > 0 && from - at < LONGEST_RELATIVE; at -= 1) {
    if (scene.tokens[at]?.kind === 'mark' && !isHyphenMark(scene, at)) return null
    if (!has(scene, at, role.relative) || has(scene, at, role.conjunction)) continue
    const head = phraseBefore(scene, at - 1)
    return head !== null && startsClause(scene, startOf(scene, head)) ? { ...head, end: phrase.end } : null
  }
  return null
}

/** "Researchers who followed them for a decade", "two doctors reached by telephone": the noun without what is said of it. */
function withoutClause(scene: Scene, phrase: Phrase): Phrase {
  const [from, to] = phrase.speaker
  for (let at = from + 1; at < to; at += 1) {
    const relative = has(scene, at, role.relative) && !isAcronym(scene, at) && !has(scene, at - 1, role.within)
    if (relative || isReduced(scene, at, to)) return { ...phrase, speaker: [from, at] }
  }
  return phrase
}

/** A past form behind its noun, with a preposition or nothing behind it. */
function isReduced(scene: Scene, at: number, to: number): boolean {
  const form = scene.tokens[at]?.form ?? ''
  const past = !isCapital(scene, at) && scene.lexicon.words.pasts?.some((ending) => form.endsWith(ending))
  if (!past || has(scene, at - 1, role.determiner)) return false
  return at + 1 === to || has(scene, at + 1, role.preposition | role.within)
}

/** "The airline and the navy said": two speakers of one verb. */
function withPartner(scene: Scene, phrase: Phrase): Phrase {
  const start = startOf(scene, phrase)
  if (!isCoordinator(scene, start - 1)) return phrase
  const partner = phraseBefore(scene, start - 2)
  if (partner === null || partner.kind === 'pronoun') return phrase
  const from = startOf(scene, partner)
  const whole = (at: number): boolean => has(scene, at, role.determiner | role.group) || isCapital(scene, at)
  if (!whole(from) || !whole(start) || !startsClause(scene, from) || has(scene, from - 1, role.conjunction))
    return phrase
  return { ...partner, end: phrase.end, others: [phrase.speaker] }
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
    const outer = phraseBefore(scene, beforeTime(scene, at - 1))
    if (outer === null) {
      if (inner !== null && inner.speaker[0] > at && startsClause(scene, at + 1)) return null
      continue
    }
    const innerIsName =
      inner !== null &&
      inner.kind !== 'pronoun' &&
      isCapital(scene, inner.speaker[0]) &&
      (inner.office ?? inner.speaker)[0] === at + 1
    const isOffice = has(scene, outer.speaker[0], role.determiner) && holdsTitle(scene, ...outer.speaker)
    if (innerIsName && inner !== null && (isOffice || !isCapital(scene, outer.speaker[1] - 1))) {
      return { ...inner, kind: outer.kind === 'group' ? 'person' : outer.kind, office: outer.speaker }
    }
    if (isName(scene, outer) || startsClause(scene, (outer.office ?? outer.speaker)[0])) return outer
  }
  return null
}

function isName(scene: Scene, phrase: Phrase): boolean {
  return isCapital(scene, phrase.speaker[0]) && !has(scene, phrase.speaker[0], role.determiner)
}

/**
 * Reads the name of a source where names have capitals: to the left of a verb or to the right of a cue, a noun phrase
 * whose run of capitals is the name and whose words before the name are the office.
 */

import { kindOf, rolesIn } from './kind-by-capitals.ts'
import type { Phrase, Stretch } from './phrase.ts'
import { role } from './roles.ts'
import { endsPhrase, has, phraseAt, type Scene } from './scene.ts'

const SOURCES =
  role.title | role.honorific | role.organisation | role.media | role.document | role.group | role.anonymous
const OFFICE = role.title | role.honorific
const LONGEST = 16

export function isCapital(scene: Scene, at: number): boolean {
  const first = scene.tokens[at]?.text.charAt(0) ?? ''
  return first !== first.toLowerCase()
}

/** "AM", "US": letters that would be small in the word that they are spelled like. */
export function isAcronym(scene: Scene, at: number): boolean {
  const text = scene.tokens[at]?.text ?? ''
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() && !scene.readings[at]?.verb
}

/** A letter or a short title with its full stop: "J.", "Mr.". Returns whether the stop at `at` belongs to a name. */
function isNameStop(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.text !== '.') return false
  const before = scene.tokens[at - 1]
  return (
    before !== undefined &&
    isCapital(scene, at - 1) &&
    (before.text.length <= 1 || before.text.length <= 3 || has(scene, at - 1, OFFICE))
  )
}

function isHyphen(scene: Scene, at: number): boolean {
  const [before, token, after] = [scene.tokens[at - 1], scene.tokens[at], scene.tokens[at + 1]]
  return token?.text === '-' && before?.end === token.start && after?.start === token.end
}

function isAmpersand(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.text === '&'
}

const LONGEST_ARTICLE = 3

/** "the night train": a word of time between an article and its noun, but not "this afternoon friends". */
function isKind(scene: Scene, at: number): boolean {
  const article = (scene.tokens[at - 1]?.text.length ?? 9) <= LONGEST_ARTICLE
  return (
    article &&
    has(scene, at - 1, role.determiner) &&
    scene.tokens[at + 1]?.kind === 'word' &&
    !endsPhrase(scene, at + 1)
  )
}

/** A word, number or inner mark that may stand inside a noun phrase. */
function isInner(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return isNameStop(scene, at) || isHyphen(scene, at) || isAmpersand(scene, at)
  if (isHyphen(scene, at - 1) || isHyphen(scene, at + 1) || isAcronym(scene, at)) return true
  if (has(scene, at, role.time) && phraseAt(scene, at)?.phrase.means !== 'known') return isKind(scene, at)
  if (isPossessive(scene, at)) return true
  // "Doctors Without Borders"
  if (has(scene, at, role.preposition) && [at - 1, at, at + 1].every((one) => isCapital(scene, one))) return true
  if (isCapital(scene, at) && isCapital(scene, at - 1) && at > 1)
    return !has(scene, at, role.preposition | role.conjunction | role.auxiliary | role.complement)
  if (has(scene, at, role.complement) && !has(scene, at, role.determiner)) return false
  return !endsPhrase(scene, at) && !has(scene, at, role.link)
}

function isPossessive(scene: Scene, at: number): boolean {
  const form = scene.tokens[at]?.form ?? ''
  return form === "'s" || form === "'"
}

/** The source whose noun phrase ends with the token at `last`, or null. */
export function phraseBefore(scene: Scene, last: number): Phrase | null {
  const end = last + 1
  if (scene.readings[last]?.pronoun) return pronoun(last)
  let from = chunkStart(scene, last)
  if (from === end) return null
  let outer = from
  while (outer > 0 && end - outer < LONGEST) {
    // "du", "del": the article is part of the joint.
    const joint = has(scene, outer, role.link) && has(scene, outer, role.determiner) ? outer : outer - 1
    const joins = has(scene, joint, role.link | role.within) && joint > 0
    if (!joins) break
    const start = chunkStart(scene, joint - 1)
    if (start === joint) break
    const head = joint - 1
    const fromDocument = has(scene, head, role.document) && !has(scene, joint, role.link)
    if (fromDocument && isName(scene, from, end)) return { ...phraseOf(scene, from, end, end), kind: 'organisation' }
    const source = rolesIn(scene, start, joint, SOURCES) || has(scene, joint, role.link)
    if (!source && !startsClause(scene, start)) break
    outer = start
    if (source) from = start
    else return phraseOf(scene, start, has(scene, joint, role.link) ? end : end, end)
  }
  return phraseOf(scene, from, end, end)
}

function pronoun(at: number): Phrase {
  return { speaker: [at, at + 1], office: null, kind: 'pronoun', end: at + 1, others: [] }
}

/** Where the run of inner words that ends at `last` begins; a determiner begins it at once. */
function chunkStart(scene: Scene, last: number): number {
  let from = last + 1
  while (from > 0 && last - from < LONGEST) {
    const at = from - 1
    if (has(scene, at, role.determiner) && !isCapitalInside(scene, at)) {
      from = at
      if (scene.tokens[at - 1]?.kind === 'number') from = at - 1
      break
    }
    if (isJoint(scene, at) && isCapital(scene, at - 1) && isCapital(scene, at + 1) && from <= last) {
      from = at - 1
      continue
    }
    if (!isInner(scene, at)) break
    if (scene.readings[at]?.pronoun && !has(scene, at, role.determiner)) break
    from = at
  }
  while (from <= last && (scene.tokens[from]?.kind === 'mark' || isPossessive(scene, from))) from += 1
  return from
}

function isCapitalInside(scene: Scene, at: number): boolean {
  return isCapital(scene, at) && at > 0 && isCapital(scene, at - 1) && scene.tokens[at - 1]?.kind === 'word'
}

/** "and", "of", "for", "the" between the capitals of one name. */
function isJoint(scene: Scene, at: number): boolean {
  return has(scene, at, role.link) || scene.lexicon.words.joints.includes(scene.tokens[at]?.form ?? '')
}

/** Whether a clause begins at a token: the sentence's start, or behind a comma, a conjunction, a mark. */
export function startsClause(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  if (before === undefined || before.kind === 'mark') return true
  return has(scene, at - 1, role.complement | role.conjunction)
}

/** The source that starts at a token, or null. */
export function phraseAfter(scene: Scene, first: number): Phrase | null {
  if (scene.readings[first]?.pronoun && !has(scene, first, role.determiner)) return pronoun(first)
  let to = first
  while (has(scene, to, role.determiner)) to += 1
  if (to > first && has(scene, to, role.time)) to += 1
  const start = to
  while (to < scene.tokens.length && to - first < LONGEST) {
    if (to > start && has(scene, to, role.determiner) && !has(scene, to, role.link) && !isHyphen(scene, to - 1)) break
    if (to > start && isJoint(scene, to) && continues(scene, to, start)) {
      to += has(scene, to + 1, role.determiner) ? 3 : 2
      continue
    }
    if (!isInner(scene, to) || (scene.readings[to]?.pronoun && !has(scene, to, role.determiner))) break
    to += 1
  }
  while (to > start && scene.tokens[to - 1]?.kind === 'mark' && !isNameStop(scene, to - 1)) to -= 1
  if (to <= start || to > scene.tokens.length) return null
  return phraseOf(scene, first, to, to)
}

/** "of" and "for" go on with any noun behind an office; "and" only between capitals. */
function continues(scene: Scene, joint: number, start: number): boolean {
  const next = has(scene, joint + 1, role.determiner) ? joint + 2 : joint + 1
  if (!isInner(scene, next) || scene.tokens[next]?.kind !== 'word') return false
  const apart = next > joint + 1 && !rolesIn(scene, start, joint, SOURCES)
  if (!apart && isCapital(scene, joint - 1) && isCapital(scene, next)) return true
  return has(scene, joint, role.link | role.within) && rolesIn(scene, start, joint, SOURCES)
}

/** Parts a stretch of tokens into office and name, takes the name behind a comma, and says what kind of source it is. */
function phraseOf(scene: Scene, from: number, to: number, end: number): Phrase {
  const name = nameIn(scene, from, to)
  if (name !== null) {
    const office: Stretch | null = name[0] > from && !onlyDeterminers(scene, from, name[0]) ? [from, name[0]] : null
    return { speaker: name, office, kind: kindOf(scene, from, to, name), end, others: [] }
  }
  return { speaker: [from, to], office: null, kind: kindOf(scene, from, to, null), end, others: [] }
}

/** Whether no office is left: articles, "Mr.". */
function onlyDeterminers(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!has(scene, at, role.determiner | role.honorific) && scene.tokens[at]?.kind === 'word') return false
  return true
}

function isName(scene: Scene, from: number, to: number): boolean {
  const name = nameIn(scene, from, to)
  return name !== null && name[1] === to
}

/** The run of capitals at the end of a noun phrase, titles before it left out; null when the phrase ends in small letters. */
function nameIn(scene: Scene, from: number, to: number): Stretch | null {
  let start = to
  while (start > from) {
    const at = start - 1
    const token = scene.tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark') {
      if (!isNameStop(scene, at) && !isHyphen(scene, at) && !isAmpersand(scene, at)) break
      start = at
      continue
    }
    if (isPossessive(scene, at)) break
    if (
      isJoint(scene, at) &&
      start < to &&
      at > from &&
      isCapital(scene, start) &&
      isCapital(scene, at - 1) &&
      !has(scene, at - 1, OFFICE)
    ) {
      start = at
      continue
    }
    if (isJoint(scene, at) && start < to && has(scene, at - 1, OFFICE)) return null
    if (start < to && has(scene, at, OFFICE)) break
    if (token.kind === 'number' && start < to && start > from + 1) {
      start = at
      continue
    }
    const particle = start < to && has(scene, at, role.binder)
    if (!particle && (!isCapital(scene, at) || has(scene, at, role.determiner))) break
    start = at
  }
  while (start < to && opensNoName(scene, start, from)) start += 1
  if (start >= to) return null
  let before = start - 1
  while (before > from && has(scene, before, role.determiner)) before -= 1
  if (before >= from && start > from && has(scene, before, role.link | role.within))
    return nameOfMember(scene, from, before)
  if (to - start === 1 && has(scene, start, OFFICE | role.group) && start > from) return null
  return [start, to]
}

/** A mark, or the "de la" between a noun and a capital, which binds names only behind a capital. */
function opensNoName(scene: Scene, at: number, from: number): boolean {
  const bound = at > from && has(scene, at, role.link | role.determiner) && has(scene, at, role.binder)
  return scene.tokens[at]?.kind === 'mark' || (bound && !isCapital(scene, at))
}

/** "the lawyer Huda Karim of the Farmers' Union": the person before "of", where that is a name of two words or more. */
function nameOfMember(scene: Scene, from: number, link: number): Stretch | null {
  const two = isCapital(scene, link - 1) && isCapital(scene, link - 2) && link - 2 >= from
  if (!two || has(scene, link - 1, SOURCES) || has(scene, link - 2, SOURCES & ~OFFICE)) return null
  return nameIn(scene, from, link)
}

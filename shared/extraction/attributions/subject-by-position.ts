/** Finds the subject of a speech verb in a language where the verb comes first: behind it, else before it in its clause. */

import type { Phrase } from './phrase.ts'
import { phraseByPosition } from './phrase-by-position.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const FURTHEST = 26

/** The subject behind the verb, words of time and manner between them passed over. */
export function subjectBehind(scene: Scene, verb: number): Phrase | null {
  const at = skipAdjuncts(scene, verb + 1)
  return phraseByPosition(scene, at)
}

/** Passes "أيضا", "اليوم الاثنين", "في هذا الصدد", and an occasion when an office stands behind it. */
export function skipAdjuncts(scene: Scene, from: number): number {
  let at = from
  for (;;) {
    const before = at
    while (
      has(scene, at, role.adverb) ||
      isTimeWord(scene, at) ||
      (scene.tokens[at]?.kind === 'number' && (isTimeWord(scene, at - 1) || isTimeWord(scene, at + 1)))
    )
      at += 1
    if (has(scene, at, role.within) && isTimeWord(scene, at + 1)) at += 2
    else if (has(scene, at, role.within) && has(scene, at + 1, role.determiner) && has(scene, at + 2, role.occasion))
      at += 3
    else if (has(scene, at, role.within) && has(scene, at + 1, role.occasion)) {
      let end = at + 2
      while (isPlainAdjective(scene, end)) end += 1
      if (
        has(scene, end, role.title) &&
        !scene.readings[end]?.definite &&
        !scene.readings[end]?.and &&
        !scene.readings[end]?.preposition
      )
        at = end
    }
    if (at === before) return at
  }
}

function isTimeWord(scene: Scene, at: number): boolean {
  return has(scene, at, role.time) && !has(scene, at, role.organisation | role.media | role.title)
}

function isPlainAdjective(scene: Scene, at: number): boolean {
  const form = scene.tokens[at]?.form ?? ''
  return scene.readings[at]?.roles === 0 && scene.lexicon.words.adjectives.some((ending) => form.endsWith(ending))
}

/** The subject before the verb: the noun phrase that opens the clause, with nothing but an insertion between them. */
export function subjectAhead(scene: Scene, verb: number): Phrase | null {
  let gapEnd = verb
  while (gapEnd > 0 && has(scene, gapEnd - 1, role.auxiliary | role.adverb) && !has(scene, gapEnd - 1, role.complement))
    gapEnd -= 1
  let found: Phrase | null = null
  for (let start = gapEnd - 1; start >= 0 && verb - start < FURTHEST; start -= 1) {
    if (!opensClause(scene, start)) continue
    const phrase = phraseByPosition(scene, start, start === 0)
    if (
      phrase !== null &&
      (found === null || phrase.speaker[1] === found.speaker[1]) &&
      !scene.readings[start]?.preposition &&
      phrase.end <= gapEnd &&
      isInsertion(scene, phrase.end, gapEnd)
    )
      found = phrase
    if (isBoundary(scene, start - 1)) break
  }
  return found
}

function opensClause(scene: Scene, at: number): boolean {
  if (scene.tokens[at]?.kind !== 'word') return false
  return (
    at === 0 || isBoundary(scene, at - 1) || has(scene, at - 1, role.auxiliary) || scene.tokens[at - 1]?.kind === 'mark'
  )
}

function isBoundary(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined) return true
  if (token.kind === 'mark')
    return token.text !== '،' && token.text !== ',' && token.text !== '-' && scene.marks[at] === 0
  return (
    has(scene, at, role.complement | role.conjunction | role.auxiliary) || scene.readings[at]?.verb?.use === 'finite'
  )
}

/** Nothing, a relative clause, an adjunct of a few words, or what stands between two commas. */
function isInsertion(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true
  if (to - from > 12) return false
  if (has(scene, from, role.relative) && !has(scene, from, role.within)) return true
  const comma = isComma(scene, from) && isComma(scene, to - 1)
  if (comma && (to - from === 1 || to - from > 2)) return true
  return has(scene, from, role.preposition) && to - from <= 6 && !hasComma(scene, from, to)
}

function isComma(scene: Scene, at: number): boolean {
  const text = scene.tokens[at]?.text
  return text === '،' || text === ','
}

function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isComma(scene, at) || scene.readings[at]?.verb) return true
  return false
}

/** The subject of a clause whose verb is no speech verb ("أثار الباحث … وقال"): the source behind its first word. */
export function subjectOfOpening(scene: Scene, before: number): Phrase | null {
  const first = scene.readings[0]
  if (first === undefined || before < 3 || first.definite || scene.tokens[0]?.kind !== 'word') return null
  if (
    first.roles !== 0 ||
    !(has(scene, 1, role.title | role.honorific | role.group | role.organisation) || scene.readings[1]?.definite)
  )
    return null
  const phrase = phraseByPosition(scene, 1)
  return phrase !== null && phrase.end <= before ? phrase : null
}

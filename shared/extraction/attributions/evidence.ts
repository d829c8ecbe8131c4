/** Whether something said follows a speech verb: a clause, a quotation, a colon, what the verb governs, or its object. */

import type { VerbForm } from './lexicon.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const FURTHEST = 16

/** Whether a clause, a quotation or a colon comes before the sentence turns to something else; with `short` any quotation will do. */
export function clauseFollows(scene: Scene, from: number, reach = FURTHEST, short = false): boolean {
  for (let at = from; at < scene.tokens.length && at - from < reach; at += 1) {
    const token = scene.tokens[at]
    if (token === undefined) return false
    if (has(scene, at, role.complement) && !has(scene, at - 1, role.subordinator)) return true
    if ((scene.marks[at] ?? 0) > 0) {
      if (short || longQuote(scene, at) || scene.lexicon.words.names === 'capitals')
        return short || longQuote(scene, at)
      at += 1
    }
    if (token.text === ':') return true
    if (token.text === '.' || token.text === '؛' || token.text === ';') return false
    if (scene.readings[at]?.verb?.use === 'finite' && at > from) return false
  }
  return false
}

const MOST_TO_VERB = 7

/** A clause without its "that": a subject and, before any mark, its verb. */
export function bareClauseFollows(scene: Scene, from: number): boolean {
  if (scene.readings[from]?.pronoun) return true
  for (let at = from + 1; at < from + MOST_TO_VERB && scene.tokens[at]?.kind === 'word'; at += 1)
    if (has(scene, at, role.passive | role.auxiliary | role.modal | role.verb)) return true
  return false
}

/** Quotation marks around one or two words are a name or a distance, not speech. */
function longQuote(scene: Scene, opening: number): boolean {
  for (let at = opening + 1; at <= opening + 3; at += 1) if ((scene.marks[at] ?? 0) < 0) return false
  return true
}

/** Whether the word at a token is governed by the verb: a preposition apart or written onto its noun. */
export function isGoverned(scene: Scene, verb: VerbForm, at: number): boolean {
  const governs = verb.verb.governs ?? []
  if (governs.length === 0) return false
  const token = scene.tokens[at]
  const reading = scene.readings[at]
  if (token === undefined || reading === undefined) return false
  if (governs.includes(token.form)) return true
  return governs.some(
    (word) =>
      word.length === 1 &&
      token.kind === 'word' &&
      token.form.length > 2 &&
      token.form.startsWith(word) &&
      !reading.verb,
  )
}

const FARTHEST_GOVERNED = 4

/** "عبر الفنان الفائز بالجائزة عن سعادته": what the verb governs, behind a few words that describe its subject. */
export function governsFarther(scene: Scene, form: VerbForm, from: number): boolean {
  const { verb } = form
  for (let at = from; at < from + FARTHEST_GOVERNED; at += 1) {
    const token = scene.tokens[at]
    if (token?.kind !== 'word' || scene.readings[at]?.verb || scene.readings[at]?.and) return false
    if (token.form.length > 1 && verb.governs?.includes(token.form)) return true
    if (at === from + 1 && scene.readings[from]?.definite && isGoverned(scene, form, at)) return true
  }
  return false
}

/** Whether what the verb needs stands behind its subject. */
export function saysSomething(scene: Scene, form: VerbForm, resume: number, hasSubject: boolean): boolean {
  if (form.verb.needs === 'nothing') return true
  const next = skipLight(scene, resume)
  if (form.verb.needs === 'content' && isGoverned(scene, form, next)) return true
  const described = hasSubject && scene.lexicon.words.names === 'position' && form.verb.needs === 'content'
  if (described && governsFarther(scene, form, next)) return true
  const naming = form.verb.naming === true
  const reach = form.verb.needs === 'clause' && !hasSubject && !naming ? 6 : FURTHEST
  if (clauseFollows(scene, resume, reach, naming)) return true
  if (form.verb.bare && bareClauseFollows(scene, next)) return true
  if (form.verb.needs !== 'content' || ((form.verb.governs ?? []).length > 0 && !form.verb.transitive) || !hasSubject)
    return false
  return isObject(scene, next)
}

function skipLight(scene: Scene, from: number): number {
  let at = from
  while (
    has(scene, at, role.time | role.adverb) ||
    scene.tokens[at]?.text === '،' ||
    scene.tokens[at]?.kind === 'number'
  )
    at += 1
  return at
}

/** Whether a noun may begin at a token. */
export function isObject(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.kind === 'mark') return false
  if (has(scene, at, role.notSource) && has(scene, at, role.negator)) return true
  return !has(scene, at, role.preposition | role.conjunction | role.relative) && !scene.readings[at]?.and
}

/** Judges whether the words found before a verb can be its subject, where names have capitals. */
import type { VerbForm } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import { isCapital, startsClause } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

/** "one wrote", "many said": a determiner that is the whole subject, but not "no one" and not "some claims". */
export function isPronominal(scene: Scene, at: number, form: VerbForm): boolean {
  if (has(scene, at - 1, role.adverb)) return true
  if (!has(scene, at - 1, role.group)) return false
  const [past, third] = form.verb.finite
  const verb = scene.tokens[at]?.form
  if (verb !== past?.[0] || verb === third?.[0]) return false
  return startsClause(scene, at - 1) && !has(scene, at - 1, role.preposition)
}

/** Bare small words inside a sentence are no subject, nor is a plural one of "claims", "rules" and other words in -s. */
export function isSubject(scene: Scene, { kind, speaker, office }: Phrase, form: VerbForm, at: number): boolean {
  if (kind === 'pronoun') return true
  const [from, to] = [(office ?? speaker)[0], speaker[1]]
  if (to - from === 1 && has(scene, from, role.determiner) && has(scene, from - 1, role.determiner)) return false
  const told = someWord(from, to, (word) => isTold(scene, word))
  if (!told && !startsClause(scene, from)) return false
  const third = form.verb.finite[1]?.[0] === scene.tokens[at]?.form
  if (third && form.verb.needs !== 'nothing' && has(scene, at + 1, role.auxiliary | role.passive | role.modal))
    return false
  return !third || !someWord(from, to - 1, (word) => has(scene, word, role.group) && !has(scene, word, role.determiner))
}

function isTold(scene: Scene, at: number): boolean {
  return isCapital(scene, at) || scene.tokens[at]?.kind === 'number' || has(scene, at, SOURCES | role.determiner)
}

const SOURCES =
  role.title |
  role.organisation |
  role.media |
  role.document |
  role.group |
  role.anonymous |
  role.place |
  role.honorific

function someWord(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (test(at)) return true
  return false
}

/** Documents, bodies, researchers: sources that show and find. */
export function isEvidence(scene: Scene, { kind, speaker, office }: Phrase): boolean {
  if (kind === 'person' || kind === 'pronoun') return false
  const showing = role.document | role.media | role.organisation | role.group | role.anonymous
  const known = someWord((office ?? speaker)[0], speaker[1], (at) => has(scene, at, showing))
  return known || (kind === 'organisation' && isCapital(scene, speaker[1] - 1))
}

export function isPlural(scene: Scene, phrase: Phrase | null): boolean {
  if (phrase === null) return false
  if (phrase.others.length > 0) return true
  const [from, to] = phrase.speaker
  const last = to - 1
  if (phrase.kind === 'pronoun') return scene.readings[last]?.pronoun === 'plural'
  let head = from
  while (head < last && !has(scene, head + 1, role.link | role.within)) head += 1
  return [last, head].some((at) => {
    const form = scene.tokens[at]?.form ?? ''
    const plural = scene.lexicon.words.plurals.some(
      (ending) => form.endsWith(ending) && !form.endsWith(ending + ending),
    )
    return plural || has(scene, at, role.group)
  })
}

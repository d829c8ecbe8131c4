/** Finds who says what a participle says where names have capitals: "with one woman admitting …", "He rose to speak, saying …". */

import type { Phrase } from './phrase.ts'
import { isCapital, phraseAfter, phraseBefore, startsClause } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

/** "with many residents saying": a subject of the participle's own, behind a preposition. */
export function companionBefore(scene: Scene, participle: number): Phrase | null {
  if (scene.tokens[participle - 1]?.kind !== 'word') return null
  const phrase = phraseBefore(scene, participle - 1)
  if (phrase === null || phrase.kind === 'pronoun') return null
  let start = (phrase.office ?? phrase.speaker)[0]
  while (has(scene, start - 1, role.determiner)) start -= 1
  return scene.lexicon.words.companions?.includes(scene.tokens[start - 1]?.form ?? '') ? phrase : null
}

const LONGEST_ADJUNCT = 24

/** "the speaker, citing security concerns, left": the noun that the participle is set beside. */
export function subjectBeside(scene: Scene, participle: number): Phrase | null {
  if (scene.tokens[participle - 1]?.text !== ',') return null
  const phrase = phraseBefore(scene, participle - 2)
  if (phrase === null || phrase.kind === 'pronoun') return null
  let start = (phrase.office ?? phrase.speaker)[0]
  while (has(scene, start - 1, role.determiner)) start -= 1
  const source = role.title | role.organisation | role.group | role.media
  const known = isCapital(scene, phrase.speaker[0]) || has(scene, phrase.speaker[1] - 1, source)
  return known && startsClause(scene, start) && start > 0 ? phrase : null
}

/** The subject of the sentence, or of its main clause where an adjunct opens it, for a participle further on. */
export function subjectAtStart(scene: Scene, participle: number): Phrase | null {
  const opening = has(scene, 0, role.preposition | role.conjunction) || scene.readings[0]?.verb?.use === 'participle'
  const comma = opening ? scene.tokens.slice(0, LONGEST_ADJUNCT).findIndex((token) => token.text === ',') : -1
  const from = opening ? comma + 1 : 0
  if ((opening && comma < 0) || from >= participle) return null
  const phrase = phraseAfter(scene, from)
  if (phrase === null || phrase.end >= participle) return null
  return phrase.kind === 'pronoun' || isVerb(scene, phrase.end) ? phrase : beforeVerb(scene, from, phrase)
}

function isVerb(scene: Scene, at: number): boolean {
  return has(scene, at, role.passive | role.auxiliary | role.modal | role.verb) || scene.readings[at]?.verb !== null
}

/** An unknown verb was taken into the phrase: "The company fired Ms. Haddad" has its subject before the "-ed". */
function beforeVerb(scene: Scene, from: number, phrase: Phrase): Phrase | null {
  for (let at = from + 1; at < phrase.end; at += 1) {
    const past =
      !isCapital(scene, at) && scene.lexicon.words.pasts?.some((ending) => scene.tokens[at]?.form.endsWith(ending))
    if (past) return phraseBefore(scene, at - 1)
  }
  return null
}

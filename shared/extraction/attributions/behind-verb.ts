/** Finds where the subject behind an inverted verb starts: "a déclaré jeudi à l'AFP le ministre", "ajoute-t-il". */
import { phraseAfter } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const isHyphen = (scene: Scene, at: number): boolean => scene.tokens[at]?.text === '-'
const CALLED_IN = 't'

/** The token where the subject may start: behind the hyphens of "dit-il", a time, and whom it was told to. */
export function startOfInverted(scene: Scene, verb: number): number {
  const pronoun = cliticBehind(scene, verb)
  if (pronoun !== null) return pronoun
  return skipAddressee(scene, skipTimes(scene, verb + 1))
}

/** "dit-[il]", "ajoute-t-[elle]": the pronoun behind the word at `at`. */
export function cliticBehind(scene: Scene, at: number): number | null {
  if (!isHyphen(scene, at + 1)) return null
  const called = scene.tokens[at + 2]?.form === CALLED_IN && isHyphen(scene, at + 3)
  const pronoun = called ? at + 4 : at + 2
  return scene.readings[pronoun]?.pronoun ? pronoun : null
}

/** "[a]-t-il ajouté": the word that the pronoun at `pronoun` hangs on, or null. */
export function hostOfClitic(scene: Scene, pronoun: number): number | null {
  for (const host of [pronoun - 4, pronoun - 2]) if (host >= 0 && cliticBehind(scene, host) === pronoun) return host
  return null
}

/** "jeudi", "este lunes", "el martes". */
function skipTimes(scene: Scene, from: number): number {
  let at = has(scene, from, role.determiner) && has(scene, from + 1, role.time) ? from + 2 : from
  while (has(scene, at, role.time | role.adverb) && !has(scene, at, role.determiner)) at += 1
  return has(scene, at, role.determiner) ? at : from
}

/** "a Reuters un dirigente": an article behind whom it was told to opens the subject. */
function skipAddressee(scene: Scene, from: number): number {
  if (!has(scene, from, role.within) || has(scene, from, role.link)) return from
  const told = phraseAfter(scene, from + 1)
  const media = told?.kind === 'media' || told?.kind === 'organisation'
  return told && media && has(scene, told.end, role.determiner) ? told.end : from
}

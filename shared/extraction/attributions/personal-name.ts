/** Tells where a personal name ends when nothing marks names: at the first word that no name holds. */
import { HEADS, OFFICE } from './office-nouns.ts'
import { role } from './roles.ts'
import { endsPhrase, has, phraseAt, type Scene } from './scene.ts'

const LONGEST_NAME = 5

/** A run of words that may be a personal name, from its first to behind its last. */
export function endOfName(scene: Scene, from: number): number {
  let at = from
  let article = false
  while (at < scene.tokens.length && at - from < LONGEST_NAME) {
    const reading = scene.readings[at]
    const token = scene.tokens[at]
    if (reading === undefined || token === undefined) break
    const bound = at > from && has(scene, at - 1, role.binder)
    if (isInitial(scene, at)) {
      at += 2
      continue
    }
    if (token.kind === 'mark' && token.text === '-' && at > from && touches(scene, at)) {
      at += 1
      continue
    }
    if (token.kind !== 'word') break
    if (!bound && !(at === from && isGivenTitle(scene, at)) && outsideName(scene, at, at > from)) break
    if (reading.definite && at === from) break
    if (article && !bound && !has(scene, at, role.binder)) break
    article = reading.definite && !bound
    at += 1
  }
  while (at > from && scene.tokens[at - 1]?.kind === 'mark' && scene.tokens[at - 1]?.text === '-') at -= 1
  return at
}

/** "الطبيبة أمينة يوسف": behind a title with the article no second office begins without it, so "secretary" is a given name. */
function isGivenTitle(scene: Scene, at: number): boolean {
  const [before, reading, behind] = [scene.readings[at - 1], scene.readings[at], scene.readings[at + 1]]
  if (!before?.definite || !has(scene, at - 1, OFFICE) || !has(scene, at, role.title)) return false
  if (reading?.definite || reading?.and || reading?.preposition !== '') return false
  return scene.tokens[at + 1]?.kind === 'word' && behind?.definite === false && !outsideName(scene, at + 1, true)
}

function isInitial(scene: Scene, at: number): boolean {
  return (scene.tokens[at]?.form.length ?? 0) === 1 && scene.tokens[at + 1]?.text === '.'
}

function touches(scene: Scene, at: number): boolean {
  return scene.tokens[at - 1]?.end === scene.tokens[at]?.start && scene.tokens[at]?.end === scene.tokens[at + 1]?.start
}

function outsideName(scene: Scene, at: number, inside: boolean): boolean {
  const reading = scene.readings[at]
  const token = scene.tokens[at]
  if (reading === undefined || token === undefined) return true
  if (endsPhrase(scene, at) || isTime(scene, at) || isObject(scene, at) || isAdverbial(scene, token.form)) return true
  if (has(scene, at, role.binder)) return false
  if (inside && isFamilyName(scene, at)) return false
  if ((reading.roles & (HEADS | (role.topic | role.occasion | role.determiner | role.relative))) !== 0) return true
  if (reading.preposition !== '' && reading.cut > 0) return true
  if (reading.and) return true
  return inside && isOwned(scene, token.form)
}

/** "نادر الخطيب": a trade with the article behind a given name is a family name, unless an office goes on behind it. */
function isFamilyName(scene: Scene, at: number): boolean {
  const [before, reading] = [scene.readings[at - 1], scene.readings[at]]
  if (!reading?.definite || reading.and || reading.preposition !== '' || before?.definite) return false
  return has(scene, at, OFFICE) && !scene.readings[at + 1]?.definite && !has(scene, at + 1, role.link | role.within)
}

/** "بكلامه": a preposition and an owner written onto one word are no name; "بيليه" is. */
function isAdverbial({ lexicon }: Scene, form: string): boolean {
  const { prefixes, adverbial } = lexicon.words
  if (adverbial === undefined || form.length < 5) return false
  const [owner, foreign] = adverbial
  return (
    prefixes.prepositions.some((letter) => form.startsWith(letter)) && form.endsWith(owner) && !form.endsWith(foreign)
  )
}

/** "جدلا واسعا", "رجلاً": what is spoken of, and no name. */
function isObject(scene: Scene, at: number): boolean {
  const { objects } = scene.lexicon.words
  const [word, next] = [scene.tokens[at], scene.tokens[at + 1]]
  if (objects === undefined || word === undefined) return false
  if (objects.written.some((ending) => word.text.endsWith(ending))) return true
  const ends = (form: string | undefined): boolean =>
    form !== undefined && form.length > 3 && form.endsWith(objects.paired)
  return ends(word.form) && next?.kind === 'word' && ends(next.form)
}

function isOwned(scene: Scene, form: string): boolean {
  return form.length > 4 && scene.lexicon.words.owned.some((ending) => form.endsWith(ending))
}

/** A day or a time of day, unless it is part of a name as in "روسيا اليوم". */
export function isTime(scene: Scene, at: number): boolean {
  return has(scene, at, role.time) && phraseAt(scene, at)?.phrase.means !== 'known'
}

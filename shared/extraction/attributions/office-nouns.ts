/** Tells where the words of an office, a body or a group end: the noun it belongs to, adjectives, "for", "in". */
import { endOfName, isTime } from './personal-name.ts'
import { role } from './roles.ts'
import { endsPhrase, has, phraseAt, type Scene } from './scene.ts'

export const TITLE = role.title

export const HONORIFIC = role.honorific

export const OFFICE = role.title | role.honorific

const BODY = role.organisation | role.media | role.document

const PEOPLE = role.group | role.anonymous

export const PLACE = role.place

export const HEADS =
  role.title |
  role.honorific |
  role.organisation |
  role.media |
  role.document |
  role.group |
  role.anonymous |
  role.place

/** Whether an office's words already hold the noun that it belongs to. */
export function closed(scene: Scene, head: number, end: number): boolean {
  for (let at = head; at < end; at += 1) {
    if (scene.readings[at]?.definite || has(scene, at, PLACE)) return true
  }
  return end - head > 1
}

/** From the head of an office or a body to behind its last word: the noun it belongs to, adjectives, "for", "in". */
export function endOfNouns(scene: Scene, head: number, office: boolean): number {
  const known = phraseAt(scene, head)
  if (known?.phrase.means === 'known') return adjectivesFrom(scene, known.end, false)
  let at = head + 1
  let definite = (scene.readings[head]?.definite ?? false) || (has(scene, head, PLACE) && !has(scene, head, BODY))
  let bare = definite ? 0 : 1
  while (at < scene.tokens.length && at - head < 14) {
    const reading = scene.readings[at]
    const token = scene.tokens[at]
    if (reading === undefined || token === undefined) break
    const inner = quotedName(scene, at, head)
    if (inner > at) {
      at = inner
      definite = true
      continue
    }
    if (token.kind !== 'word') break
    const named = phraseAt(scene, at)
    if (named?.phrase.means === 'known' && !reading.and && !definite) {
      at = named.end
      definite = true
      continue
    }
    if (isTime(scene, at)) break
    if (definite && has(scene, at, role.negator) && scene.readings[at + 1]?.definite) {
      at += 2
      continue
    }
    const linked = linkedEnd(scene, at, head, office)
    if (linked > at) {
      at = linked
      definite = closed(scene, head, at)
      continue
    }
    if (endsPhrase(scene, at)) break
    if (reading.and) {
      if (!definite || !reading.definite || !coordinates(scene, at, head)) break
      at += 1
      continue
    }
    if (reading.preposition !== '') break
    if (reading.definite) {
      if (!definite && isLooseAdjective(scene, at - 1, head)) break
      if (definite && !isAdjective(scene, at) && !runsOut(scene, at)) break
      definite = true
      at += 1
      continue
    }
    if (
      definite ||
      has(scene, at, role.topic) ||
      (has(scene, at, OFFICE) && !has(scene, head, OFFICE) && !isLooseAdjective(scene, at, head))
    )
      break
    if (at === head + 1 && isPlural(scene, head) && !isAdjective(scene, at) && !has(scene, at, HEADS)) break
    if ((reading.roles & HEADS) === 0) {
      const name = endOfName(scene, at)
      if (
        scene.readings[at + 1]?.definite &&
        !scene.readings[at + 1]?.and &&
        scene.readings[at + 1]?.preposition === ''
      ) {
        bare += 1
        at += 1
        continue
      }
      if (office) {
        if (name - at >= 3 || (bare > 1 && name - at >= 2)) return at + 1
        return Math.max(name, at + 1)
      }
      at = Math.max(name, at + 1)
      definite = true
      continue
    }
    if (has(scene, at, PLACE)) definite = true
    bare += 1
    at += 1
  }
  return at
}

/** "حزب «العدالة والتنمية»": a name of a body in quotation marks, its end; else where it was. */
function quotedName(scene: Scene, at: number, head: number): number {
  if ((scene.marks[at] ?? 0) <= 0 || !has(scene, head, BODY)) return at
  for (let end = at + 1; end < at + 7; end += 1) {
    if ((scene.marks[end] ?? 0) < 0) return end + 1
    if (scene.tokens[end]?.kind !== 'word') return at
  }
  return at
}

/** "باسم الحكومة", "لحركة حماس", "للأمم المتحدة", "في وزارة الصحة" behind an office or a group. */
function linkedEnd(scene: Scene, at: number, head: number, office: boolean): number {
  const reading = scene.readings[at]
  if (reading === undefined || reading.and) return at
  const people = office || has(scene, head, PEOPLE)
  if (has(scene, at, role.link) && people) return nounsAfter(scene, at + 1)
  if (reading.preposition !== '' && reading.cut > 0) {
    if (has(scene, at, role.media | role.group) || has(scene, at, (role.occasion | role.topic) & ~BODY)) return at
    const belongs = reading.definite
      ? people || has(scene, head, role.organisation)
      : people && has(scene, at, role.organisation | role.place)
    if (!belongs || (reading.preposition.startsWith('ك') && reading.definite)) return at
    return Math.max(at + 1, nounsAfter(scene, at))
  }
  if (!people || !has(scene, at, role.within) || !has(scene, at + 1, role.organisation | role.place)) return at
  return has(scene, at + 1, role.occasion) || scene.readings[at + 1]?.and ? at : nounsAfter(scene, at + 1)
}

/** Behind a link: one noun with the nouns and adjectives that belong to it. */
function nounsAfter(scene: Scene, from: number): number {
  const reading = scene.readings[from]
  if (reading === undefined || scene.tokens[from]?.kind !== 'word' || endsPhrase(scene, from)) return from
  const known = phraseAt(scene, from)
  if (known?.phrase.means === 'known') return known.end
  let at = from + 1
  if (!reading.definite && !has(scene, from, PLACE)) {
    while (
      has(scene, at, BODY) &&
      !scene.readings[at]?.and &&
      scene.readings[at]?.preposition === '' &&
      !scene.readings[at - 1]?.definite
    )
      at += 1
    if (
      scene.readings[at - 1]?.definite !== true &&
      scene.tokens[at]?.kind === 'word' &&
      !endsPhrase(scene, at) &&
      !isTime(scene, at)
    )
      at += 1
  }
  return adjectivesFrom(scene, at, true)
}

function adjectivesFrom(scene: Scene, from: number, definite: boolean): number {
  let at = from
  while (
    scene.readings[at]?.definite &&
    !scene.readings[at]?.and &&
    scene.readings[at]?.preposition === '' &&
    isAdjective(scene, at)
  )
    at += 1
  return definite ? at : Math.max(at, from)
}

/** Whether "and" behind a definite noun goes on with the body's own name ("الأغذية والزراعة"). */
function coordinates(scene: Scene, at: number, head: number): boolean {
  if (has(scene, head, OFFICE) && has(scene, at, OFFICE)) return true
  return (
    !(scene.readings[head]?.definite ?? false) &&
    !endsPhrase(scene, at) &&
    has(scene, head, BODY | OFFICE) &&
    !(isAdjective(scene, at - 1) && scene.readings[at - 2]?.definite)
  )
}

/** "منظمة حقوقية", "مصدر عسكري": an adjective without the article right behind the noun, which closes the phrase. */
function isLooseAdjective(scene: Scene, at: number, head: number): boolean {
  return at === head + 1 && !scene.readings[at]?.definite && isAdjective(scene, at)
}

function isPlural(scene: Scene, at: number): boolean {
  return has(scene, at, PEOPLE) && !(scene.readings[at]?.definite ?? false)
}

function isAdjective(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  if (has(scene, at, role.adjective)) return true
  if (scene.lexicon.words.nounsLikeAdjectives?.includes(token.form)) return false
  return token.form.length > 3 && scene.lexicon.words.adjectives.some((ending) => token.form.endsWith(ending))
}

/** Whether the run of definite words ends where what was said begins, so that all of it names the source. */
function runsOut(scene: Scene, from: number): boolean {
  let at = from
  while (scene.readings[at]?.definite && !scene.readings[at]?.and && at - from < 3) at += 1
  return has(scene, at, role.complement) || scene.tokens[at]?.text === ':'
}

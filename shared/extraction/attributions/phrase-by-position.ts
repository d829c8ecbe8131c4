/**
 * Reads the name of a source where nothing marks a name: it starts behind the verb or the cue, runs through an office
 * ("وزير الخارجية العراقي") to the name behind it, and stops at the first word that can be in neither.
 */
import type { SpeakerKind } from '../../domain/statement.ts'
import { bits } from './lexicon.ts'
import type { Phrase, Stretch } from './phrase.ts'
import { endsPhrase, has, phraseAt, type Scene } from './scene.ts'

const TITLE = bits('title')
const HONORIFIC = bits('honorific')
const OFFICE = bits('title', 'honorific')
const BODY = bits('organisation', 'media', 'document')
const PEOPLE = bits('group', 'anonymous')
const PLACE = bits('place')
const RELATIVE = bits('relative')
const HEADS = bits('title', 'honorific', 'organisation', 'media', 'document', 'group', 'anonymous', 'place')
const LONGEST_NAME = 5
const COMMAS = new Set(['،', ','])

/** The source that starts at a token, or null. `attached` allows a preposition written onto its first word. */
export function phraseByPosition(scene: Scene, from: number, attached = false): Phrase | null {
  const head = skipDeterminers(scene, from)
  const reading = scene.readings[head]
  const token = scene.tokens[head]
  if (reading === undefined || token === undefined || token.kind !== 'word') return null
  if (endsPhrase(scene, head) || has(scene, head, bits('time', 'topic') & ~HEADS)) return null
  if (!attached && (reading.and || (reading.preposition !== '' && head === from))) return null
  const roles = reading.roles
  if (isTime(scene, head)) return null
  if ((roles & OFFICE) !== 0) return officeAndName(scene, from, head)
  if ((roles & HEADS) !== 0 || reading.definite || phraseAt(scene, head)?.phrase.means === 'known')
    return body(scene, from, head)
  return bareName(scene, from)
}

function skipDeterminers(scene: Scene, from: number): number {
  let at = from
  while (at < from + 3 && (has(scene, at, bits('determiner')) || scene.tokens[at]?.kind === 'number')) {
    at += 1
    if (at > from && scene.tokens[at]?.form === 'من') at += 1
  }
  return at
}

/** "رئيس الوزراء العراقي، محمد …", "الباحث آد ستون مدير …". */
function officeAndName(scene: Scene, from: number, head: number): Phrase {
  const officeEnd = endOfNouns(scene, head, true)
  const gap = COMMAS.has(scene.tokens[officeEnd]?.text ?? '') ? officeEnd + 1 : officeEnd
  const nameEnd = nameBehindOffice(scene, head, officeEnd, gap)
  if (nameEnd > gap) {
    const closing = gap > officeEnd && COMMAS.has(scene.tokens[nameEnd]?.text ?? '') ? nameEnd + 1 : nameEnd
    return {
      speaker: [nameStart(scene, gap), nameEnd],
      office: [from, officeEnd],
      kind: 'person',
      end: closing,
      others: [],
    }
  }
  return { speaker: [from, officeEnd], office: null, kind: 'person', end: officeEnd, others: [] }
}

function nameStart(scene: Scene, at: number): number {
  let start = at
  while (has(scene, start, HONORIFIC) || scene.tokens[start]?.text === '.') start += 1
  return start
}

/** Where the name ends that stands behind an office, or its start when there is none. */
function nameBehindOffice(scene: Scene, head: number, officeEnd: number, gap: number): number {
  const start = nameStart(scene, gap)
  const bare = !closed(scene, head, officeEnd)
  const end = endOfName(scene, start)
  if (end === start || (gap > officeEnd && !endsApposition(scene, end))) return gap
  if (gap === officeEnd && bare && start === officeEnd && end - start < 2) return gap
  return end
}

/** After an office and a comma a name counts only when the sentence then goes on with what was said. */
function endsApposition(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.kind === 'mark') return true
  return has(scene, at, bits('complement', 'preposition', 'auxiliary', 'time'))
}

/** Whether an office's words already hold the noun that it belongs to. */
function closed(scene: Scene, head: number, end: number): boolean {
  for (let at = head; at < end; at += 1) {
    if (scene.readings[at]?.definite || has(scene, at, PLACE)) return true
  }
  return end - head > 1
}

/** Bodies, media, documents, groups, and plain definite nouns ("التقرير"). */
function body(scene: Scene, from: number, head: number): Phrase {
  const end = endOfNouns(scene, head, false)
  const others: Stretch[] = []
  let last = end
  if (end === head + 1 && has(scene, head, PLACE)) {
    while (scene.readings[last]?.and && has(scene, last, PLACE)) {
      others.push([last, last + 1])
      last += 1
    }
  }
  return { speaker: [from, end], office: null, kind: kindOf(scene, head), end: last, others }
}

function bareName(scene: Scene, from: number): Phrase | null {
  const nameEnd = endOfName(scene, from)
  if (nameEnd === from) return null
  const comma = COMMAS.has(scene.tokens[nameEnd]?.text ?? '')
  const after = comma ? nameEnd + 1 : nameEnd
  if (!has(scene, after, OFFICE) || scene.readings[after]?.and || scene.readings[after]?.preposition)
    return { speaker: [from, nameEnd], office: null, kind: 'person', end: nameEnd, others: [] }
  let end = endOfNouns(scene, after, true)
  const office: Stretch = [after, end]
  if (comma) end = endOfInsertion(scene, end)
  return { speaker: [from, nameEnd], office, kind: 'person', end, others: [] }
}

/** The index behind the comma that ends an insertion, when one is near; else where it was. */
function endOfInsertion(scene: Scene, from: number): number {
  for (let at = from; at < from + 12 && at < scene.tokens.length; at += 1) {
    if (COMMAS.has(scene.tokens[at]?.text ?? '')) return at + 1
    if (has(scene, at, bits('complement')) || (scene.marks[at] ?? 0) > 0) return at
  }
  return from
}

/** A run of words that may be a personal name, from its first to behind its last. */
function endOfName(scene: Scene, from: number): number {
  let at = from
  let article = false
  while (at < scene.tokens.length && at - from < LONGEST_NAME) {
    const reading = scene.readings[at]
    const token = scene.tokens[at]
    if (reading === undefined || token === undefined) break
    const bound = at > from && has(scene, at - 1, bits('binder'))
    if (isInitial(scene, at)) {
      at += 2
      continue
    }
    if (token.kind === 'mark' && token.text === '-' && at > from && touches(scene, at)) {
      at += 1
      continue
    }
    if (token.kind !== 'word' || (!bound && outsideName(scene, at, at > from))) break
    if (reading.definite && at === from) break
    if (article && !bound && !has(scene, at, bits('binder'))) break
    article = reading.definite && !bound
    at += 1
  }
  while (at > from && scene.tokens[at - 1]?.kind === 'mark' && scene.tokens[at - 1]?.text === '-') at -= 1
  return at
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
  if (endsPhrase(scene, at) || isTime(scene, at)) return true
  if (has(scene, at, bits('binder'))) return false
  if ((reading.roles & (HEADS | bits('topic', 'occasion', 'determiner', 'relative'))) !== 0) return true
  if (reading.preposition !== '' && reading.cut > 0) return true
  if (reading.and) return true
  return inside && isOwned(scene, token.form)
}

function isOwned(scene: Scene, form: string): boolean {
  return form.length > 4 && scene.lexicon.words.owned.some((ending) => form.endsWith(ending))
}

/** A day or a time of day, unless it is part of a name as in "روسيا اليوم". */
function isTime(scene: Scene, at: number): boolean {
  return has(scene, at, bits('time')) && phraseAt(scene, at)?.phrase.means !== 'known'
}

/** From the head of an office or a body to behind its last word: the noun it belongs to, adjectives, "for", "in". */
function endOfNouns(scene: Scene, head: number, office: boolean): number {
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
    if (definite && has(scene, at, bits('negator')) && scene.readings[at + 1]?.definite) {
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
      if (definite && !isAdjective(scene, at) && !runsOut(scene, at)) break
      definite = true
      at += 1
      continue
    }
    if (definite || has(scene, at, bits('topic')) || (has(scene, at, OFFICE) && !has(scene, head, OFFICE))) break
    if (isPlural(scene, head) && !isAdjective(scene, at) && !has(scene, at, HEADS)) break
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
  if (has(scene, at, bits('link')) && people) return nounsAfter(scene, at + 1)
  if (reading.preposition !== '' && reading.cut > 0) {
    if (has(scene, at, bits('media', 'group')) || has(scene, at, bits('occasion', 'topic') & ~BODY)) return at
    const belongs = reading.definite
      ? people || has(scene, head, bits('organisation'))
      : people && has(scene, at, bits('organisation', 'place'))
    if (!belongs || (reading.preposition.startsWith('ك') && reading.definite)) return at
    return Math.max(at + 1, nounsAfter(scene, at))
  }
  if (!people || !has(scene, at, bits('within')) || !has(scene, at + 1, bits('organisation', 'place'))) return at
  return has(scene, at + 1, bits('occasion')) || scene.readings[at + 1]?.and ? at : nounsAfter(scene, at + 1)
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
    !isAdjective(scene, at - 1)
  )
}

function isPlural(scene: Scene, at: number): boolean {
  return has(scene, at, PEOPLE) && !(scene.readings[at]?.definite ?? false)
}

function isAdjective(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  if (has(scene, at, bits('adjective'))) return true
  return token.form.length > 3 && scene.lexicon.words.adjectives.some((ending) => token.form.endsWith(ending))
}

/** Whether the run of definite words ends where what was said begins, so that all of it names the source. */
function runsOut(scene: Scene, from: number): boolean {
  let at = from
  while (scene.readings[at]?.definite && !scene.readings[at]?.and && at - from < 3) at += 1
  return has(scene, at, bits('complement')) || scene.tokens[at]?.text === ':'
}

function kindOf(scene: Scene, head: number): SpeakerKind {
  const known = phraseAt(scene, head)
  if (known?.phrase.means === 'known') return known.phrase.part
  const order = ['anonymous', 'media', 'document', 'organisation', 'group'] as const
  for (const part of order) if (has(scene, head, bits(part))) return part
  if (has(scene, head, TITLE | HONORIFIC)) return 'person'
  return has(scene, head, PLACE) ? 'organisation' : has(scene, head, RELATIVE) ? 'anonymous' : 'person'
}

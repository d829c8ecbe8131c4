/**
 * Reads the name of a source where nothing marks a name: it starts behind the verb or the cue, runs through an office
 * ("وزير الخارجية العراقي") to the name behind it, and stops at the first word that can be in neither.
 */
import type { SpeakerKind } from '../../domain/statement.ts'
import { readForm } from './lexicon.ts'
import { closed, endOfNouns, HEADS, HONORIFIC, OFFICE, PLACE, TITLE } from './office-nouns.ts'
import { endOfName, isTime } from './personal-name.ts'
import type { Phrase, Stretch } from './phrase.ts'
import { role } from './roles.ts'
import { endsPhrase, has, phraseAt, type Scene } from './scene.ts'

const RELATIVE = role.relative

const COMMAS = new Set(['،', ','])

/** The source that starts at a token, or null. `attached` allows a preposition written onto its first word. */
export function phraseByPosition(scene: Scene, from: number, attached = false): Phrase | null {
  const head = skipDeterminers(scene, from)
  const reading = scene.readings[head]
  const token = scene.tokens[head]
  const quoted = quotedSource(scene, from)
  if (quoted !== null) return quoted
  if (reading === undefined || token === undefined || token.kind !== 'word') return null
  const named = reading.definite && (reading.roles & HEADS) !== 0
  if (endsPhrase(scene, head) || (has(scene, head, role.time | role.topic) && !named)) return null
  if (!attached && (reading.and || (reading.preposition !== '' && head === from))) return null
  const roles = reading.roles
  if (isTime(scene, head) || ((roles & HEADS) === 0 && has(scene, head, role.notSource))) return null
  if ((roles & OFFICE) !== 0) return officeAndName(scene, from, head)
  if ((roles & HEADS) !== 0 || reading.definite || phraseAt(scene, head)?.phrase.means === 'known')
    return body(scene, from, head)
  return bareName(scene, head)
}

/** "قالت «الأخبار» إن": a name in quotation marks, where what was said goes on behind it. */
function quotedSource(scene: Scene, open: number): Phrase | null {
  const close = closingMark(scene, open)
  if (close <= open + 1 || !has(scene, close + 1, role.complement)) return null
  const first = open + 1
  const told = kindOf(scene, first)
  const kind = told === 'person' ? 'media' : told
  return { speaker: [first, close], office: null, kind, end: close + 1, others: [] }
}

function skipDeterminers(scene: Scene, from: number): number {
  let at = from
  while (at < from + 3 && (has(scene, at, role.determiner) || scene.tokens[at]?.kind === 'number')) {
    at += 1
    if (at > from && has(scene, at, role.within)) at += 1
  }
  return at
}

/** "رئيس الوزراء العراقي، محمد …", "الباحث آد ستون مدير …". */
function officeAndName(scene: Scene, from: number, head: number): Phrase {
  const officeEnd = endOfNouns(scene, head, true)
  const quoted = closingMark(scene, officeEnd)
  if (quoted > officeEnd + 1)
    return { speaker: [officeEnd + 1, quoted], office: [from, officeEnd], kind: 'person', end: quoted + 1, others: [] }
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

const LONGEST_QUOTED_NAME = 4

/** "عضو المجلس «سامي عون»": the index of the mark that closes a quoted name; else where it was. */
function closingMark(scene: Scene, open: number): number {
  if ((scene.marks[open] ?? 0) <= 0) return open
  for (let at = open + 1; at <= open + LONGEST_QUOTED_NAME + 1; at += 1) {
    if ((scene.marks[at] ?? 0) < 0) return at
    if (scene.tokens[at]?.kind !== 'word' || endsPhrase(scene, at) || scene.readings[at]?.and) return open
  }
  return open
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
  // "الرئيس سامي (78 عاماً)": an age is told of a person alone.
  const aged = scene.tokens[end]?.text === '(' && scene.tokens[end + 1]?.kind === 'number'
  if (gap === officeEnd && bare && start === officeEnd && end - start < 2 && !aged) return gap
  return end
}

/** After an office and a comma a name counts only when the sentence then goes on with what was said. */
function endsApposition(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || token.kind === 'mark') return true
  return has(scene, at, role.complement | role.preposition | role.auxiliary | role.time)
}

/** Bodies, media, documents, groups, and plain definite nouns ("التقرير"). */
export function body(scene: Scene, from: number, head: number): Phrase {
  const end = endOfNouns(scene, head, false)
  const title = has(scene, head, role.media) ? quotedTitle(scene, head, end) : null
  if (title !== null) return { speaker: title, office: [from, title[0] - 1], kind: 'media', end, others: [] }
  const pair = partedPair(scene, head, end)
  if (pair !== null) return { speaker: pair[0], office: null, kind: kindOf(scene, head), end, others: [pair[1]] }
  const others: Stretch[] = []
  let last = end
  if (end === head + 1 && has(scene, head, PLACE)) {
    while (scene.readings[last]?.and && has(scene, last, PLACE)) {
      others.push([last, last + 1])
      last += 1
    }
  }
  while (isAnotherBody(scene, head, last)) {
    const start = skipDeterminers(scene, last)
    const behind = endOfNouns(scene, start, false)
    others.push([last, behind])
    last = behind
  }
  return { speaker: [from, end], office: null, kind: kindOf(scene, head), end: last, others }
}

/** "وكالة أنباء «سبأ»": the name of a medium is what stands in the quotation marks. */
function quotedTitle(scene: Scene, head: number, end: number): Stretch | null {
  let open = head
  while (open < end && (scene.marks[open] ?? 0) <= 0) open += 1
  let close = open + 1
  while (close < end && (scene.marks[close] ?? 0) >= 0) close += 1
  return close < end && close > open + 1 ? [open + 1, close] : null
}

/** "صحيفتا الغد والرأي": a noun in the dual before the names of two, parted at the "and". */
function partedPair(scene: Scene, head: number, end: number): readonly [Stretch, Stretch] | null {
  if (!scene.lexicon.words.pairs?.includes(scene.readings[head]?.base ?? '')) return null
  for (let at = head + 2; at < end; at += 1)
    if (scene.readings[at]?.and)
      return [
        [head + 1, at],
        [at, end],
      ]
  return null
}

const BODIES = role.organisation | role.media | role.place

/** "وزارة الصحة ومنظمة الصحة العالمية": a second body behind "and". */
function isAnotherBody(scene: Scene, head: number, at: number): boolean {
  if (!scene.readings[at]?.and || !has(scene, head, BODIES) || scene.readings[at]?.verb) return false
  return has(scene, skipDeterminers(scene, at), BODIES)
}

function bareName(scene: Scene, from: number): Phrase | null {
  const nameEnd = endOfName(scene, from)
  if (nameEnd === from || isOwnedThing(scene, from)) return null
  const comma = COMMAS.has(scene.tokens[nameEnd]?.text ?? '')
  const after = comma ? nameEnd + 1 : nameEnd
  if (!has(scene, after, OFFICE) || scene.readings[after]?.and || scene.readings[after]?.preposition)
    return { speaker: [from, nameEnd], office: null, kind: 'person', end: nameEnd, others: [] }
  let end = endOfNouns(scene, after, true)
  const office: Stretch = [after, end]
  if (comma) end = endOfInsertion(scene, end)
  return { speaker: [from, nameEnd], office, kind: 'person', end, others: [] }
}

/** "لفت انتباهها", but not "قالت والدتها": what belongs to someone speaks only if it is a person or a body. */
function isOwnedThing(scene: Scene, at: number): boolean {
  const form = scene.tokens[at]?.form ?? ''
  return (scene.lexicon.words.owners ?? []).some(([ending, plain]) => {
    if (form.length < 5 || !form.endsWith(ending)) return false
    return (readForm(scene.lexicon, form.slice(0, -ending.length) + plain).roles & HEADS) === 0
  })
}

/** The index behind the comma that ends an insertion, when one is near; else where it was. */
function endOfInsertion(scene: Scene, from: number): number {
  for (let at = from; at < from + 12 && at < scene.tokens.length; at += 1) {
    if (COMMAS.has(scene.tokens[at]?.text ?? '')) return at + 1
    if (has(scene, at, role.complement) || (scene.marks[at] ?? 0) > 0) return at
  }
  return from
}

function kindOf(scene: Scene, head: number): SpeakerKind {
  const known = phraseAt(scene, head)
  if (known?.phrase.means === 'known') return known.phrase.part
  const order = ['anonymous', 'media', 'document', 'organisation', 'group'] as const
  for (const part of order) if (has(scene, head, role[part])) return part
  if (has(scene, head, TITLE | HONORIFIC)) return 'person'
  return has(scene, head, PLACE) ? 'organisation' : has(scene, head, RELATIVE) ? 'anonymous' : 'person'
}

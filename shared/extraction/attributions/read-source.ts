/** Reads "according to X", "نقلا عن X": the source behind a cue that is no verb of its own. */

import type { Stance } from '../../domain/statement.ts'
import { namedBehindComma } from './named-behind-comma.ts'
import type { Phrase } from './phrase.ts'
import { isCapital, phraseAfter, phraseBefore } from './phrase-by-capitals.ts'
import { phraseByPosition } from './phrase-by-position.ts'
import type { Finding } from './read-attributions.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'
import type { SourceCue } from './speech-words.ts'
import { subjectBehind } from './subject-by-position.ts'

/** The finding for a source cue between two token indexes, or null when no source stands behind it. */
export function readSource(scene: Scene, cue: SourceCue, from: number, to: number): Finding | null {
  if (cue.behind) return before(scene, cue, from, to)
  return scene.lexicon.words.names === 'capitals' ? byCapitals(scene, cue, from, to) : byPosition(scene, cue, from, to)
}

/** The source before its cue: behind "quoted", behind "عن". */
function before(scene: Scene, cue: SourceCue, from: number, to: number): Finding | null {
  const found = (phrase: Phrase): Finding => ({ cue: [from, to], phrase, stance: cue.stance, speaks: true, next: to })
  if (scene.lexicon.words.names === 'capitals') {
    const phrase = phraseBefore(scene, from - 1)
    return phrase && found(phrase)
  }
  for (let at = from - 2; at >= 0 && from - at < 12; at -= 1) {
    if (!has(scene, at, role.within)) continue
    const phrase = phraseByPosition(scene, at + 1)
    return phrase && found(phrase)
  }
  return null
}

function byCapitals(scene: Scene, cue: SourceCue, from: number, to: number): Finding | null {
  const noun = has(scene, to, role.determiner) ? to + 1 : to
  if (has(scene, noun, role.notSource) || scene.tokens[to]?.kind === 'mark') return null
  if (cue.proper && !isCapital(scene, to) && !isJoined(scene, to)) return null
  const phrase = publisherOf(scene, phraseAfter(scene, to))
  return (
    phrase && {
      cue: [from, to],
      phrase: namedBehindComma(scene, phrase),
      stance: relayed(cue.stance, phrase),
      speaks: true,
      next: phrase.end,
    }
  )
}

/** "a report by Reuters": who made the document, where that is a name. */
function publisherOf(scene: Scene, phrase: Phrase | null): Phrase | null {
  if (phrase === null || phrase.kind !== 'document' || !rolesDocument(scene, phrase)) return phrase
  const maker = has(scene, phrase.end, role.within) ? phraseAfter(scene, phrase.end + 1) : null
  if (maker === null || has(scene, maker.speaker[0], role.time)) return phrase
  const named = isCapital(scene, maker.speaker[0]) || maker.kind === 'media' || maker.kind === 'organisation'
  if (!named) return phrase
  return { ...maker, kind: maker.kind === 'person' ? 'organisation' : maker.kind }
}

/** "a report", "figures compiled": the document is the last noun, but for how it came about. */
function rolesDocument(scene: Scene, { end }: Phrase): boolean {
  const made = scene.lexicon.words.pasts?.some((ending) => scene.tokens[end - 1]?.form.endsWith(ending)) ?? false
  return has(scene, made ? end - 2 : end - 1, role.document)
}

/** "247sports": a number and a word written as one name. */
function isJoined(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at]?.kind === 'number' &&
    scene.tokens[at]?.end === scene.tokens[at + 1]?.start &&
    scene.tokens[at + 1]?.kind === 'word'
  )
}

function byPosition(scene: Scene, cue: SourceCue, from: number, to: number): Finding | null {
  const next = scene.tokens[to]
  if (next === undefined || next.kind !== 'word') return null
  if (has(scene, to, role.notSource) && scene.readings[to]?.verb == null) {
    const verb = to + 1
    if (!scene.readings[verb]?.verb || next.form.length > 2) return null
    return behindVerb(scene, cue, from, verb)
  }
  if (cue.prefix !== undefined) {
    // "وفقا لما ذكره موقع …"
    if (has(scene, to, role.conjunction)) return behindVerb(scene, cue, from, to + 1)
    if (!next.form.startsWith(cue.prefix)) return null
    const cut = Math.max(scene.readings[to]?.cut ?? 0, cue.prefix.length)
    const phrase = phraseByPosition(scene, to, true)
    if (phrase === null || has(scene, to, role.notSource)) return null
    return narrowed(scene, {
      cue: [from, to],
      phrase,
      stance: relayed(cue.stance, phrase),
      cut,
      speaks: true,
      next: phrase.end,
    })
  }
  if (scene.readings[to]?.verb?.use === 'finite' && !has(scene, to, role.title | role.organisation | role.document))
    return behindVerb(scene, cue, from, to)
  const phrase = phraseByPosition(scene, to)
  if (phrase === null || (cue.before && !isToldBy(scene, cue.before, phrase))) return null
  return narrowed(scene, {
    cue: [from, to],
    phrase,
    stance: relayed(cue.stance, phrase),
    speaks: true,
    next: phrase.end,
  })
}

/** "إعلان الشرطة عن …": a body or a person, and something said behind it. */
function isToldBy(scene: Scene, before: readonly string[], { speaker, end }: Phrase): boolean {
  const [head] = speaker
  const token = scene.tokens[end]
  if (token?.kind !== 'word' || !has(scene, head, SOURCES)) return false
  if (has(scene, end, role.complement) || before.includes(token.form)) return true
  return before.some((letter) => letter.length === 1 && token.form.length > 2 && token.form.startsWith(letter))
}

const SOURCES =
  role.title |
  role.honorific |
  role.organisation |
  role.media |
  role.document |
  role.group |
  role.anonymous |
  role.place

/** "حسب ما أفاد به المرصد": the verb is part of the cue. */
function behindVerb(scene: Scene, cue: SourceCue, from: number, verb: number): Finding | null {
  const phrase = subjectBehind(
    scene,
    has(scene, verb + 1, role.preposition) && (scene.tokens[verb + 1]?.form.length ?? 9) < 4 ? verb + 1 : verb,
  )
  return phrase && { cue: [from, verb + 1], phrase, stance: cue.stance, speaks: true, next: phrase.end }
}

/** "حسب تقرير صحيفة …": the source is the newspaper; its report goes to the cue. */
function narrowed(scene: Scene, finding: Finding): Finding {
  const phrase = finding.phrase
  if (phrase === null || phrase.office !== null) return finding
  const [start, end] = phrase.speaker
  const inner = start + 1
  const bare = has(scene, start, role.document) && scene.readings[start]?.definite === false
  if (!bare || inner >= end || !has(scene, inner, role.media | role.organisation) || finding.cut !== undefined)
    return finding
  const kind = has(scene, inner, role.media) ? 'media' : 'organisation'
  const named: Phrase = { ...phrase, speaker: [inner, end], kind }
  return { ...finding, cue: [finding.cue[0], inner], phrase: named, stance: relayed(finding.stance, named) }
}

/** What a medium passes on, it reports. */
function relayed(stance: Stance, phrase: Phrase): Stance {
  return phrase.kind === 'media' && stance === 'asserts' ? 'reports' : stance
}

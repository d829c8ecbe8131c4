/** Reads a verb of saying: its subject, whether it really says something, and what a negation makes of its stance. */

import type { Stance } from '../../domain/statement.ts'
import { clauseFollows, isGoverned, saysSomething } from './evidence.ts'
import type { VerbForm } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import { isCapital, phraseAfter } from './phrase-by-capitals.ts'
import { phraseByPosition } from './phrase-by-position.ts'
import type { Finding } from './read-attributions.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'
import type { Agreement } from './speech-words.ts'
import { subjectFirst, subjectInverted, verbGroup } from './subject-by-capitals.ts'
import { skipAdjuncts, subjectAhead, subjectBehind, subjectOfOpening } from './subject-by-position.ts'

/** The finding for the verb at a token, or null when it says nothing here. */
export function readVerb(scene: Scene, at: number, form: VerbForm, before: readonly Finding[]): Finding | null {
  if (form.use === 'participle') return readParticiple(scene, at, form, before)
  return scene.lexicon.words.names === 'capitals'
    ? readSubjectFirst(scene, at, form, before)
    : readVerbFirst(scene, at, form, before)
}

const NEGATED: Record<Stance, Stance> = {
  asserts: 'questions',
  denies: 'reports',
  questions: 'reports',
  reports: 'questions',
}

function stanceOf(form: VerbForm, negated: boolean, phrase: Phrase | null): Stance {
  if (negated) return NEGATED[form.verb.stance]
  return form.verb.stance === 'asserts' && phrase?.kind === 'media' ? 'reports' : form.verb.stance
}

/** "adding", "مؤكدا": the speaker of the verb before it in the sentence. */
function readParticiple(scene: Scene, at: number, form: VerbForm, before: readonly Finding[]): Finding | null {
  const speaks = form.verb.needs !== 'never'
  const follows = isGoverned(scene, form, at + 1) || clauseFollows(scene, at + 1, 6)
  if (!speaks || !follows || has(scene, at - 1, role.passive)) return null
  const last = lastNamed(before, 'any')
  if (last === null && before.length === 0 && scene.lexicon.words.names === 'capitals') return null
  const phrase = last ?? (before.length === 0 ? subjectOfOpening(scene, at) : null)
  return { cue: [at, at + 1], phrase, stance: form.verb.stance, speaks, next: at + 1 }
}

function lastNamed(before: readonly Finding[], agreement: Agreement): Phrase | null {
  const last = before.at(-1)
  return last?.phrase && agreement !== 'plural' ? last.phrase : null
}

function readVerbFirst(scene: Scene, at: number, form: VerbForm, before: readonly Finding[]): Finding | null {
  if (
    has(scene, at, role.title | role.organisation | role.media | role.document | role.group) &&
    scene.readings[at - 1]?.verb
  )
    return null
  const negated = has(scene, at - 1, role.negator) && !has(scene, at - 1, role.complement)
  if (has(scene, at - 1, role.complement | role.modal) && isPresent(form, scene, at)) return null
  if (cannotFollow(scene, at)) return null
  const behind = form.agreement === 'plural' ? null : subjectBehind(scene, at)
  const phrase =
    behind ??
    (scene.readings[at]?.and || ofAnother(scene, at, form) ? null : (subjectAhead(scene, at) ?? nounBefore(scene, at)))
  const resume = behind?.end ?? skipAdjuncts(scene, at + 1)
  if (behind === null && has(scene, at - 1, role.complement)) return null
  if (has(scene, at, role.preposition) && !isGoverned(scene, form, resume) && !has(scene, resume, role.complement))
    return null
  if (form.use === 'withObject' && phrase === null && !isGoverned(scene, form, at + 1)) return null
  if (form.use !== 'withObject' && form.verb.needs !== 'never' && !saysSomething(scene, form, resume, behind !== null))
    return null
  if (form.verb.evidential && (phrase === null || phrase.kind === 'person') && !clauseFollows(scene, resume, 3))
    return null
  const speaker =
    phrase ?? lastNamed(before, form.agreement) ?? (at > 3 && before.length === 0 ? subjectOfOpening(scene, at) : null)
  return {
    cue: [at, at + 1],
    phrase: speaker,
    stance: stanceOf(form, negated, speaker),
    speaks: form.verb.needs !== 'never',
    next: Math.max(at + 1, behind?.end ?? 0),
  }
}

/** A preposition right before makes a noun of the form ("دون ذكر"); a form that is itself one needs a clause's start. */
function cannotFollow(scene: Scene, at: number): boolean {
  if (
    has(scene, at - 1, role.preposition) &&
    !has(scene, at - 1, role.relative | role.complement | role.conjunction | role.time)
  )
    return true
  const starts =
    at === 0 || scene.readings[at]?.and || has(scene, at - 1, role.auxiliary | role.adverb | role.conjunction)
  return has(scene, at, role.preposition) && !starts
}

/** "تونس التي وصفها": the noun before is what the verb speaks of, not who speaks. */
function ofAnother(scene: Scene, at: number, form: VerbForm): boolean {
  return form.use === 'withObject' && has(scene, at - 1, role.relative)
}

/** "رسالة تقول": a plain noun right before the verb that may be a source. */
function nounBefore(scene: Scene, at: number): Phrase | null {
  const reading = scene.readings[at - 1]
  if (!reading || reading.preposition || !has(scene, at - 1, role.document | role.media | role.group | role.anonymous))
    return null
  return phraseByPosition(scene, at - 1, true)
}

/** After a subjunctive word a verb in the present is not yet said. */
function isPresent(_form: VerbForm, scene: Scene, at: number): boolean {
  const base = scene.readings[at]?.base ?? ''
  return base.startsWith('ي') || base.startsWith('ت')
}

function readSubjectFirst(scene: Scene, at: number, form: VerbForm, before: readonly Finding[]): Finding | null {
  if (at > 0 && (isCapital(scene, at) || scene.tokens[at - 1]?.text === '-')) return null
  if (has(scene, at + 1, role.passive) && form.use !== 'finite') return null
  const group = verbGroup(scene, at)
  if (group.passive) return readAgent(scene, at, form)
  if (group.bound || has(scene, at - 1, role.determiner)) return null
  const inverted = subjectInverted(scene, at)
  const phrase = inverted ?? subjectFirst(scene, group.start)
  if (form.use === 'plain' && !group.negated && !isPlural(scene, phrase)) return null
  const coordinated = phrase === null && has(scene, group.start - 1, role.conjunction)
  const speaker = phrase ?? (coordinated ? lastNamed(before, 'any') : null)
  if (speaker === null) return null
  if (form.verb.needs === 'never')
    return { cue: [at, at + 1], phrase: speaker, stance: 'asserts', speaks: false, next: at + 1 }
  if (form.verb.evidential && !isEvidence(speaker)) return null
  if (inverted === null && !contentAround(scene, at, form, group.start, speaker)) return null
  return {
    cue: [at, at + 1],
    phrase: speaker,
    stance: stanceOf(form, group.negated, speaker),
    speaks: true,
    next: Math.max(at + 1, inverted?.end ?? 0),
  }
}

function isEvidence(phrase: Phrase): boolean {
  return phrase.kind !== 'person' && phrase.kind !== 'pronoun'
}

function isPlural(scene: Scene, phrase: Phrase | null): boolean {
  if (phrase === null) return false
  const last = phrase.speaker[1] - 1
  if (phrase.kind === 'pronoun') return scene.readings[last]?.pronoun === 'plural'
  const form = scene.tokens[last]?.form ?? ''
  return scene.lexicon.words.plurals.some((ending) => form.endsWith(ending)) || has(scene, last, role.group)
}

/** Content behind the verb, or before it in "…, officials said." */
function contentAround(scene: Scene, at: number, form: VerbForm, group: number, speaker: Phrase): boolean {
  if (form.verb.needs === 'nothing') return true
  const start = (speaker.office ?? speaker.speaker)[0]
  const next = scene.tokens[at + 1]
  const ends = next === undefined || next.text === '.' || next.text === ','
  if (ends && start > 0 && scene.tokens[start - 1]?.kind === 'mark' && group > start) return true
  if (saysSomething(scene, form, at + 1, false)) return true
  if (form.verb.needs === 'clause') return isGoverned(scene, form, at + 1)
  if (scene.tokens[at + 2]?.kind === 'number') return true
  if (
    next === undefined ||
    next.kind === 'mark' ||
    has(scene, at + 1, role.preposition | role.conjunction | role.adverb | role.within | role.link)
  )
    return isGoverned(scene, form, at + 1)
  return !has(scene, at + 1, role.modal) || isGoverned(scene, form, at + 1)
}

/** "described by three officials", "is told by police": the agent of a passive. */
function readAgent(scene: Scene, at: number, form: VerbForm): Finding | null {
  for (let by = at + 1; by < at + 3; by += 1) {
    if (!scene.lexicon.words.agents.includes(scene.tokens[by]?.form ?? '')) continue
    const phrase = phraseAfter(scene, by + 1)
    if (phrase) return { cue: [at, by + 1], phrase, stance: form.verb.stance, speaks: true, next: phrase.end }
  }
  return null
}

/** Reads a verb of saying: its subject, whether it really says something, and what a negation makes of its stance. */

import type { Stance } from '../../domain/statement.ts'
import { bareClauseFollows, clauseFollows, governsFarther, isGoverned, isObject, saysSomething } from './evidence.ts'
import { isEvidence, isPlural, isPronominal, isSubject } from './judge-subject.ts'
import type { VerbForm } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import { isCapital, phraseAfter, startsClause } from './phrase-by-capitals.ts'
import { phraseByPosition } from './phrase-by-position.ts'
import { isAgent, readAgent } from './read-agent.ts'
import type { Finding } from './read-attributions.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'
import type { Agreement } from './speech-words.ts'
import { subjectFirst, subjectInverted, type VerbGroup, verbGroup } from './subject-by-capitals.ts'
import { skipAdjuncts, subjectAhead, subjectBehind, subjectOfOpening } from './subject-by-position.ts'
import { companionBefore, subjectAtStart, subjectBeside } from './subject-of-participle.ts'

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

/** "adding", "مؤكدا": the speaker of the verb before it in the sentence, or the subject of the sentence. */
function readParticiple(scene: Scene, at: number, form: VerbForm, before: readonly Finding[]): Finding | null {
  const speaks = form.verb.needs !== 'never'
  const capitals = scene.lexicon.words.names === 'capitals'
  const bare = capitals && isBare(scene, at, form)
  const object = capitals && form.verb.transitive === true && isObject(scene, at + 1)
  const denied = !capitals && form.verb.stance === 'denies' && isObject(scene, at + 1)
  const follows =
    denied || isGoverned(scene, form, at + 1) || bare || object || clauseFollows(scene, at + 1, 6, form.verb.naming)
  if (!speaks || !follows || has(scene, at - 1, role.passive)) return null
  if (capitals && !isApart(scene, at)) return null
  const accompanied = capitals ? companionBefore(scene, at) : null
  const last = accompanied ?? lastNamed(before, 'any')
  const phrase =
    last ??
    (before.length > 0
      ? null
      : capitals
        ? (subjectBeside(scene, at) ?? subjectAtStart(scene, at))
        : subjectOfOpening(scene, at))
  if (capitals && phrase === null) return null
  return { cue: [at, at + 1], phrase, stance: form.verb.stance, speaks, next: at + 1 }
}

/** "saying the road is closed", "adding 40 people had left", "revealing she was ill". */
function isBare(scene: Scene, at: number, { verb }: VerbForm): boolean {
  if (verb.needs === 'nothing') return bareClauseFollows(scene, at + 1)
  return verb.bare === true && (scene.readings[at + 1]?.pronoun !== null || scene.tokens[at + 1]?.kind === 'number')
}

/** A participle that says something stands behind a mark or a small word, or has its own subject behind "with". */
function isApart(scene: Scene, at: number): boolean {
  if (scene.tokens[at - 1]?.kind === 'mark') return true
  return has(scene, at - 1, role.conjunction | role.adverb) || companionBefore(scene, at) !== null
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
  // "ما أعلنته الشركة": before a verb with its object the word for "not" is "what".
  const negates = form.use !== 'withObject' || !has(scene, at - 1, role.notSource)
  const negated = negates && has(scene, at - 1, role.negator) && !has(scene, at - 1, role.complement)
  if (has(scene, at - 1, role.complement | role.modal) && isPresent(form, scene, at)) return null
  if (cannotFollow(scene, at)) return null
  const behind = form.agreement === 'plural' || isOfNoun(scene, at, form) ? null : subjectBehind(scene, at)
  if (form.use === 'plain' && behind === null) return null
  const phrase =
    behind ??
    (scene.readings[at]?.and || ofAnother(scene, at, form) ? null : (subjectAhead(scene, at) ?? nounBefore(scene, at)))
  const resume = behind?.end ?? skipAdjuncts(scene, at + 1)
  if (behind === null && has(scene, at - 1, role.complement)) return null
  // "الأنباء التي تحدثت عن …": the verb is the news's own, not the last speaker's.
  if (phrase === null && form.use !== 'withObject' && has(scene, at - 1, role.relative)) return null
  if (
    has(scene, at, role.preposition) &&
    !isGoverned(scene, form, resume) &&
    !governsFarther(scene, form, resume) &&
    !has(scene, resume, role.complement)
  )
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

/** "مظاهرات تطالب الحكومة": in the present behind an indefinite noun, the verb is that noun's, and what follows its object. */
function isOfNoun(scene: Scene, at: number, form: VerbForm): boolean {
  const before = scene.readings[at - 1]
  if (!form.verb.transitive || !isPresent(form, scene, at) || scene.readings[at]?.and) return false
  if (before === undefined || scene.tokens[at - 1]?.kind !== 'word' || before.definite || before.verb) return false
  return !has(scene, at - 1, NO_NOUN)
}

const NO_NOUN =
  role.complement |
  role.relative |
  role.conjunction |
  role.auxiliary |
  role.adverb |
  role.time |
  role.negator |
  role.preposition |
  role.place |
  role.occasion

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
  if (at > 0 && scene.tokens[at - 1]?.text === '-') return null
  if (isCapital(scene, at) && (at === 0 ? form.use === 'plain' : at !== scene.tokens.length - 1)) return null
  if (has(scene, at + 1, role.passive) && form.use !== 'finite') return null
  if (has(scene, at - 1, role.relative) && form.use === 'finite' && isAgent(scene, at + 1))
    return readAgent(scene, at, form)
  const group = verbGroup(scene, at)
  if (group.passive) return readAgent(scene, at, form)
  if (form.use === 'perfect' && !group.perfect) return null
  if (group.bound || (has(scene, at - 1, role.determiner) && !isPronominal(scene, at, form))) return null
  const inverted = form.verb.addressing
    ? null
    : group.pronoun === null
      ? subjectInverted(scene, at, group.start, form.verb.needs === 'nothing')
      : phraseAfter(scene, group.pronoun)
  const phrase = inverted ?? subjectFirst(scene, group.start)
  if (form.use === 'plain' && !group.negated && !isPlural(scene, phrase)) return null
  if (phrase !== null && inverted === null && !isSubject(scene, phrase, form, at)) return null
  const coordinated = phrase === null && has(scene, group.start - 1, role.conjunction)
  const opening = coordinated && before.length === 0 ? openingSubject(scene, at, group.start - 1, form) : null
  const speaker = phrase ?? (coordinated ? lastNamed(before, 'any') : null) ?? opening
  if (speaker === null) return readHiddenSubject(scene, at, form, group)
  if (form.verb.needs === 'never')
    return { cue: [at, at + 1], phrase: speaker, stance: 'asserts', speaks: false, next: at + 1 }
  if (form.verb.evidential && !isEvidence(scene, speaker)) return null
  if (inverted === null && !contentAround(scene, at, form, group.start, speaker)) return null
  return {
    cue: [at, at + 1],
    phrase: speaker,
    stance: stanceOf(form, group.negated, speaker),
    speaks: true,
    next: Math.max(at + 1, inverted?.end ?? 0),
  }
}

/** "Añadió que …", "«…», dijo.": a verb that opens or closes a clause, in a language that leaves pronouns out. */
function readHiddenSubject(scene: Scene, at: number, form: VerbForm, group: VerbGroup): Finding | null {
  if (!scene.lexicon.words.hiddenSubjects || form.use === 'plain' || form.verb.needs === 'never') return null
  if (form.verb.evidential || !startsClause(scene, group.start)) return null
  const quoted = [group.start - 1, group.start - 2].some((mark) => (scene.marks[mark] ?? 0) < 0)
  if (!quoted && !has(scene, at + 1, role.complement) && !isGoverned(scene, form, at + 1)) return null
  const stance = stanceOf(form, group.negated, null)
  return { cue: [at, at + 1], phrase: null, stance, speaks: true, next: at + 1 }
}

/** "Toyota declined to comment, but warned that …": the subject of the sentence, where its first verb says nothing. */
function openingSubject(scene: Scene, at: number, joint: number, form: VerbForm): Phrase | null {
  if (has(scene, joint, role.subordinator)) return null
  const follows = clauseFollows(scene, at + 1, 6) || bareClauseFollows(scene, at + 1) || isGoverned(scene, form, at + 1)
  return follows ? subjectAtStart(scene, at) : null
}

/** Content behind the verb, or before it in "…, officials said." */
function contentAround(scene: Scene, at: number, form: VerbForm, group: number, speaker: Phrase): boolean {
  if (form.verb.needs === 'nothing') return true
  let start = (speaker.office ?? speaker.speaker)[0]
  while (has(scene, start - 1, role.determiner)) start -= 1
  let behind = at + 1
  while (has(scene, behind, role.adverb)) behind += 1
  const next = scene.tokens[behind]
  const close = scene.tokens[skipTime(scene, at + 1)]
  const ends = close === undefined || close.text === '.' || close.text === ','
  const apart =
    scene.tokens[start - 1]?.kind === 'mark' ||
    (has(scene, start - 1, role.relative) && has(scene, start - 1, role.conjunction))
  if (ends && start > 0 && apart && group > start) return true
  if (saysSomething(scene, form, at + 1, false)) return true
  if (form.verb.needs === 'clause') return isGoverned(scene, form, at + 1)
  if (scene.tokens[at + 2]?.kind === 'number') return true
  if (
    next === undefined ||
    next.kind === 'mark' ||
    has(scene, behind, role.preposition | role.conjunction | role.within | role.link)
  )
    return isGoverned(scene, form, behind)
  return !has(scene, behind, role.modal) || isGoverned(scene, form, behind)
}

/** Behind "on Monday", "late last week". */
function skipTime(scene: Scene, from: number): number {
  let at = has(scene, from, role.preposition) && has(scene, from + 1, role.time | role.determiner) ? from + 1 : from
  if (at > from && has(scene, at, role.determiner)) at += 1
  while (has(scene, at, role.time | role.adverb) || (at > from && scene.tokens[at]?.kind === 'number')) at += 1
  return at > from && !has(scene, at - 1, role.time) && scene.tokens[at - 1]?.kind !== 'number' ? from : at
}

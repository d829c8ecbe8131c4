/** Links a hidden subject or a pronoun to the last speaker of the sentences before, with how sure that is. */
import type { Attribution, Span, SpeakerKind, Statement } from '../../domain/statement.ts'
import { foldWord } from '../fold.ts'
import { type Lexicon, lexiconOf, readForm } from './lexicon.ts'
import type { Agreement, SpeechWords } from './speech-words.ts'

/** A speaker who may be meant further on. */
type Candidate = {
  readonly speaker: Span
  readonly kind: SpeakerKind
  /** What its verbs and pronouns have shown of it. */
  agreement: Agreement
  /** Index of the statement that last named or meant it. */
  heardAt: number
}

/** Statements after which a speaker is no longer meant by a bare verb. */
const FORGOTTEN_AFTER = 6
const SUREST = 0.95
const LESS_PER_STATEMENT = 0.1
const LESS_PER_RIVAL = 0.15
const LESS_UNSHOWN = 0.1

/** The same statements with `resolved` on each attribution that has no name of its own. Statements in reading order. */
export function resolveSpeakers(statements: readonly Statement[], words: SpeechWords): Statement[] {
  const lexicon = lexiconOf(words)
  let heard: Candidate[] = []
  return statements.map((statement, index) => {
    if (statement.attributions.length === 0) return statement
    heard = heard.filter((candidate) => index - candidate.heardAt <= FORGOTTEN_AFTER)
    const attributions = statement.attributions.map((attribution) => {
      const agreement = agreementOf(attribution, lexicon)
      if (attribution.speaker !== null && attribution.kind !== 'pronoun') {
        hear(heard, { speaker: attribution.speaker, kind: attribution.kind, agreement, heardAt: index })
        return attribution
      }
      if (attribution.kind !== 'pronoun') return attribution
      const resolved = resolve(attribution, agreement, heard, index)
      return resolved === null ? attribution : { ...attribution, resolved }
    })
    return { ...statement, attributions }
  })
}

/** The one named last stands last; a name heard again keeps what is known of it. */
function hear(heard: Candidate[], candidate: Candidate): void {
  const at = heard.findIndex(({ speaker }) => speaker.exact === candidate.speaker.exact)
  const known = at < 0 ? undefined : heard.splice(at, 1)[0]
  heard.push(known && candidate.agreement === 'any' ? { ...candidate, agreement: known.agreement } : candidate)
}

function agreementOf({ speaker, cue, kind }: Attribution, lexicon: Lexicon): Agreement {
  if (speaker !== null && kind === 'pronoun') return readForm(lexicon, foldWord(speaker.exact)).pronoun ?? 'any'
  const word = cue.exact.slice(cue.exact.lastIndexOf(' ') + 1)
  return readForm(lexicon, foldWord(word)).verb?.agreement ?? 'any'
}

function resolve(
  attribution: Attribution,
  wanted: Agreement,
  heard: Candidate[],
  index: number,
): NonNullable<Attribution['resolved']> | null {
  const fitting = heard.filter((candidate) => fits(candidate, wanted, attribution.speaker !== null))
  const chosen = fitting.at(-1)
  if (chosen === undefined) return null
  const rivals = fitting.filter((candidate) => candidate !== chosen && index - candidate.heardAt <= 1).length
  const shown = wanted !== 'any' && chosen.agreement === wanted
  const distance = Math.max(0, index - chosen.heardAt - 1)
  const confidence = SUREST - distance * LESS_PER_STATEMENT - rivals * LESS_PER_RIVAL - (shown ? 0 : LESS_UNSHOWN)
  heard.splice(heard.indexOf(chosen), 1)
  heard.push(chosen)
  chosen.heardAt = index
  if (chosen.agreement === 'any' && wanted !== 'plural') chosen.agreement = wanted
  return { speaker: chosen.speaker, confidence: Math.round(Math.max(0.1, confidence) * 100) / 100 }
}

/** Whether a speaker can be meant by a form of this agreement; `pronoun` is true for a written one ("she"). */
function fits({ kind, agreement }: Candidate, wanted: Agreement, pronoun: boolean): boolean {
  const several = kind === 'group'
  if (wanted === 'plural') return several || (agreement === 'any' && kind !== 'person')
  if (wanted === 'any') return pronoun ? kind !== 'person' && !several : true
  if (several || (pronoun && kind !== 'person' && kind !== 'anonymous')) return false
  return agreement === 'any' || agreement === wanted
}

/** Attributions: who is named as a source, by which words, and with which stance. */
import type { Attribution } from '../../shared/domain/statement.ts'
import { commonShare, wordsOf } from './common-share.ts'
import { type Measurement, measureBy } from './measurement.ts'
import type { GoldAttribution } from './read-gold.ts'
import type { ReadSentence } from './read-sentence.ts'
import { f1, tally } from './tally.ts'

/** From this share of common words on, two stretches name one speaker, or are one cue. */
const SAME_SPEAKER = 0.6
const SAME_CUE = 0.5

const sameCue = (wanted: GoldAttribution, found: Attribution) => commonShare(wanted.cue, found.cue.exact) >= SAME_CUE

export function scoreAttributions(language: string, sentences: readonly ReadSentence[]): Measurement[] {
  const speakers = sentences.map(({ gold, attributions }) =>
    tally(
      named(gold.attributions.map(({ speaker, kind }) => (kind === 'pronoun' ? '' : speaker))),
      named(attributions.map(({ speaker, kind }) => (kind === 'pronoun' ? '' : (speaker?.exact ?? '')))),
      (wanted, found) => commonShare(wanted, found) >= SAME_SPEAKER,
    ),
  )
  const cues = sentences.map(({ gold, attributions }) => tally(gold.attributions, attributions, sameCue))
  const stances = sentences.map(({ gold, attributions }) =>
    tally(gold.attributions, attributions, (wanted, found) => sameCue(wanted, found) && wanted.stance === found.stance),
  )
  return [
    measureBy(language, 'attributions: speaker', speakers, f1),
    measureBy(language, 'attributions: cue', cues, f1),
    measureBy(language, 'attributions: cue and stance', stances, f1),
  ]
}

/** Each source once, however often it speaks in the sentence. */
function named(speakers: readonly string[]): string[] {
  return [...new Map(speakers.filter((speaker) => speaker !== '').map((one) => [wordsOf(one).join(' '), one])).values()]
}

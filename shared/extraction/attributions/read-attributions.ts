/** Who a sentence gives as the source of what it says, by which words, and whether the source asserts or denies it. */
import type { Attribution, Stance } from '../../domain/statement.ts'
import type { Sentence } from '../sentence.ts'
import { lexiconOf } from './lexicon.ts'
import type { Phrase, Stretch } from './phrase.ts'
import { readSource } from './read-source.ts'
import { readVerb } from './read-verb.ts'
import { phraseAt, type Scene, sceneOf, spanOf } from './scene.ts'
import type { SpeechWords } from './speech-words.ts'

/** One cue with the source that was found for it; `phrase` is null for a hidden subject. */
export type Finding = {
  readonly cue: Stretch
  readonly phrase: Phrase | null
  readonly stance: Stance
  /** Letters to leave out before the speaker, when not as the lexicon says. */
  readonly cut?: number
  /** False for a verb that only gives its subject to what follows. */
  readonly speaks: boolean
  /** The index from which to go on. */
  readonly next: number
}

/** The attributions of one sentence, in the order of their cues. */
export function readAttributions(sentence: Sentence, words: SpeechWords): Attribution[] {
  const scene = sceneOf(sentence, lexiconOf(words))
  if (scene === null) return []
  const findings: Finding[] = []
  const denials: Stretch[] = []
  for (let at = 0; at < scene.tokens.length; ) {
    const opened = phraseAt(scene, at)
    if (opened?.phrase.means === 'denial') {
      denials.push([at, opened.end])
      at = opened.end
      continue
    }
    const finding = scene.quoted[at] ? null : readCue(scene, at, findings)
    if (finding === null) {
      at += 1
      continue
    }
    findings.push(finding)
    at = Math.max(finding.next, at + 1)
  }
  const attributions: Attribution[] = []
  for (const [index, finding] of findings.entries()) {
    if (!finding.speaks) continue
    const until = findings[index + 1]?.cue[0] ?? scene.tokens.length
    const since = index === 0 ? -1 : finding.cue[0]
    const denied = denials.some(([at]) => at > since && at < until)
    attributions.push(...written(scene, denied ? { ...finding, stance: 'denies' } : finding))
  }
  if (attributions.length === 0) attributions.push(...denials.slice(0, 1).flatMap((cue) => ownDenial(scene, cue)))
  return attributions
}

/** The article itself says that something is not true. */
function ownDenial(scene: Scene, [from, to]: Stretch): Attribution[] {
  const cue = spanOf(scene, from, to)
  return cue ? [{ speaker: null, cue, kind: 'anonymous', stance: 'denies' }] : []
}

function readCue(scene: Scene, at: number, before: readonly Finding[]): Finding | null {
  const opened = phraseAt(scene, at)
  if (opened?.phrase.means === 'source') return readSource(scene, opened.phrase.cue, at, opened.end)
  const verb = scene.readings[at]?.verb
  return verb ? readVerb(scene, at, verb, before) : null
}

function written(scene: Scene, { cue, phrase, stance, cut }: Finding): Attribution[] {
  const cueSpan = spanOf(scene, cue[0], cue[1])
  if (cueSpan === null) return []
  if (phrase === null) return [{ speaker: null, cue: cueSpan, kind: 'pronoun', stance }]
  const office = phrase.office && spanOf(scene, phrase.office[0], phrase.office[1])
  return [phrase.speaker, ...phrase.others].map((stretch, index) => ({
    speaker: spanOf(scene, stretch[0], stretch[1], index === 0 ? cut : undefined),
    cue: cueSpan,
    kind: phrase.kind,
    stance,
    ...(office && index === 0 ? { office } : {}),
  }))
}

/** Finds who says what a passive verb says: the agent behind it. */
import type { VerbForm } from './lexicon.ts'
import type { Phrase } from './phrase.ts'
import { phraseAfter } from './phrase-by-capitals.ts'
import type { Finding } from './read-attributions.ts'
import type { Scene } from './scene.ts'

/** "described by three officials", "is told by police": the agent of a passive. */
export function readAgent(scene: Scene, at: number, form: VerbForm): Finding | null {
  for (let by = at + 1; by < at + 3; by += 1) {
    if (!isAgent(scene, by)) continue
    const agent = phraseAfter(scene, by + 1)
    const phrase = agent && beforeGoverned(scene, agent, form)
    if (phrase) return { cue: [at, by + 1], phrase, stance: form.verb.stance, speaks: true, next: phrase.end }
  }
  return null
}

/** "accused by prosecutors of theft": what the verb governs is no part of the agent. */
function beforeGoverned(scene: Scene, phrase: Phrase, { verb }: VerbForm): Phrase {
  const [from, to] = phrase.speaker
  for (let at = from + 1; at < to; at += 1)
    if (verb.governs?.includes(scene.tokens[at]?.form ?? '')) return { ...phrase, speaker: [from, at] }
  return phrase
}

export const isAgent = (scene: Scene, at: number): boolean =>
  scene.lexicon.words.agents.includes(scene.tokens[at]?.form ?? '')

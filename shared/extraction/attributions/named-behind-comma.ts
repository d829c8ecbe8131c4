/** Takes the name that stands beside an office, and keeps the office with it: "the prosecutor, Mark Tedeschi,". */
import { rolesIn } from './kind-by-capitals.ts'
import type { Phrase } from './phrase.ts'
import { isCapital, phraseAfter } from './phrase-by-capitals.ts'
import { role } from './roles.ts'
import { has, type Scene } from './scene.ts'

const endsInsertion = (scene: Scene, at: number): boolean => [undefined, ',', '.'].includes(scene.tokens[at]?.text)

/** "the prosecutor, Mark Tedeschi,": the name behind the comma, the office beside it. */
export function namedBehindComma(scene: Scene, phrase: Phrase): Phrase {
  if (
    scene.tokens[phrase.end]?.text !== ',' ||
    phrase.office !== null ||
    !rolesIn(scene, phrase.speaker[0], phrase.speaker[1], role.title)
  )
    return phrase
  const name = phraseAfter(scene, phrase.end + 1)
  if (
    name === null ||
    name.office !== null ||
    !endsInsertion(scene, name.end) ||
    !isCapital(scene, name.speaker[0]) ||
    has(scene, name.speaker[0], role.determiner)
  )
    return phrase
  return { ...name, kind: 'person', office: phrase.speaker }
}

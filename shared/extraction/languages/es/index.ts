/** The Spanish pack: every table of this folder under the name that the engine knows it by. */
import type { LanguagePack } from '../../language.ts'
import { boilerplate } from './boilerplate.ts'
import { figureWords } from './figure-words.ts'
import { sentences } from './sentences.ts'
import { speechWords } from './speech-words.ts'
import { timeWords } from './time.ts'
import { worth } from './worth.ts'

export const pack: LanguagePack = {
  code: 'es',
  figures: figureWords,
  speech: speechWords,
  time: timeWords,
  sentences,
  boilerplate,
  worth,
}

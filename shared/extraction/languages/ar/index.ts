/** The Arabic pack: every table of this folder under the name that the engine knows it by. */
import type { LanguagePack } from '../../language.ts'
import { boilerplate } from './boilerplate.ts'
import { sentences } from './sentences.ts'
import { worth } from './worth.ts'

export const pack: LanguagePack = { code: 'ar', sentences, boilerplate, worth }

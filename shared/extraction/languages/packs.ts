/** The language packs there are: a new language is one folder and one line here. */
import type { LanguagePack } from '../language.ts'
import { pack as arabic } from './ar/index.ts'
import { pack as english } from './en/index.ts'
import { pack as spanish } from './es/index.ts'
import { pack as french } from './fr/index.ts'

/** By ISO 639-1 code. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  [arabic, english, french, spanish].map((pack) => [pack.code, pack]),
)

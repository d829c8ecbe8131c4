/** Tells in which language an article is written: by its text first, because templates declare what they were made for. */
import { francAll } from 'franc-min'
import { detectLanguage } from '../extraction/detect-language.ts'

/** A shorter text tells little of a language that is none of ours. In characters. */
const TELLING = 300
/** The part of the best language's score with which the declared one stands: its neighbours come as near. */
const AS_GOOD = 0.9
/** Languages that the text would be told to be in, were it in them. */
const TOLD: ReadonlySet<string> = new Set(['ar', 'en', 'fr', 'es'])

/** BCP 47. The declared language adds its region where it agrees, and counts where the text does not tell. */
export function tellLanguage(text: string, declared: string | null): string | null {
  const base = declared === null ? null : baseOf(declared)
  const ours = detectLanguage(text)
  if (base === ours) return declared
  if (ours !== 'other' && (base === null || text.length < TELLING)) return ours
  if (text.length < TELLING) return declared
  const scores = new Map(francAll(text).map(([code, score]) => [baseOf(code), score]))
  const [best] = scores.keys()
  if (best == null || best === 'und') return declared
  if (best === ours) return ours
  if (base === null) return best
  // A language that the detector does not know is believed, unless it is one of ours.
  const score = scores.get(base) ?? (TOLD.has(base) ? 0 : 1)
  return score >= AS_GOOD ? declared : best
}

/** The two letters of a language, also for its three: `fas` is `fa`, `en-GB` is `en`. */
function baseOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.split('-')[0] ?? null
  } catch {
    return null
  }
}

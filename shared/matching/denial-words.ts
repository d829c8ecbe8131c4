/** Words that say that something is not so. Folded; Arabic words also with an attached و or ف. */
import { foldWord } from '../extraction/fold.ts'

const WORDS: Record<string, string> = {
  ar: 'ليس ليست لم لن لا نفى تنفي ينفي نفت نفي نافيا نافية كذب كاذب كاذبة كذبت زائف زائفة مفبرك مفبركة شائعة إشاعة شائعات مزاعم مزيف مزيفة مضلل مضللة دحض فند تفند أنكر تنكر يكذب تكذب خاطئ خاطئة مغلوط مغلوطة',
  en: "not no never n't false fake hoax deny denies denied denying denial debunk debunks debunked untrue baseless rumour rumor misleading fabricated refute refutes refuted dismissed myth didn't doesn't don't isn't aren't wasn't weren't hasn't haven't hadn't won't can't cannot couldn't nobody none incorrect",
  fr: 'pas jamais aucun aucune faux fausse dément démenti démentir nie nient niait rumeur infondé infondée infox trompeur trompeuse canular',
  es: 'no nunca ningún ninguna falso falsa niega niegan negó desmiente desmintió desmentido rumor bulo engañoso engañosa infundado',
}
/** "No fewer than 5", "not only", "لا يقل عن": no denials. */
const NO_DENIALS =
  /\b(?:no (?:fewer|less|more|later) than|not only|no longer|nothing but)\b|لا (?:يقل|تقل|يزال|تزال|يزالون)|ما لا يقل|\b(?:pas moins|pas seulement)\b|\bno (?:menos|sólo|solo)\b/giu

const known = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' ').map(foldWord))]),
)

/** The text without the phrases that only look like denials. */
export const withoutMockDenials = (text: string): string => text.replace(NO_DENIALS, ' ')

export function isDenialWord(word: string, language: string): boolean {
  const words = known.get(language)
  return (
    words !== undefined && (words.has(word) || (language === 'ar' && /^[وف]/u.test(word) && words.has(word.slice(1))))
  )
}

/**
 * Arabic words as matching sees them: one spelling for hamza, ya and ta marbuta, and the word under its attached
 * particles, article and endings. For finding only: على and علي are one here, which is why identity is decided elsewhere.
 */

/** One spelling for the letters that writers take for one another. */
export function spellLoosely(folded: string): string {
  return folded.replace(/ى$/u, 'ي').replace(/[ؤ]/gu, 'و').replace(/ئ/gu, 'ي').replace(/ء/gu, '').replace(/ة/gu, 'ه')
}

const list = (text: string): string[] => text.split(' ')
const BEFORE_NOUN = list('ال وال بال كال فال لل ولل وبال و ف ب ل ك وب ول وك')
const BEFORE_VERB = list('ي ت ن ا وي وت ون س سي ست وسي وست لي لت ان است يست تست مست')
const BEHIND = list(
  'ه ها هم هن هما نا ني كم ي ا ات ون ين ان يه يا وا ت تم ته تها تهم اته اتها اتهم اتنا يين يون تين تان يات ويه تي اتي وه وها ونه',
)
const LEAST = 2
const LEAST_OF_VERB = 3
const MOST_CACHED = 50_000

type Cut = { before: string; behind: string; least: number; loss: number }

const CUTS: readonly Cut[] = ['', ...BEFORE_NOUN, ...BEFORE_VERB]
  .flatMap((before) =>
    ['', ...BEHIND].map((behind) => ({
      before,
      behind,
      least: BEFORE_VERB.includes(before) ? LEAST_OF_VERB : LEAST,
      loss:
        (before.startsWith('ال') || before.endsWith('ال') || before.endsWith('لل') ? 1 : before.length) + behind.length,
    })),
  )
  .sort((a, b) => a.loss - b.loss)

/** What may be the bare word, the likeliest first: the forms that a word list is asked for. The word is spelt loosely. "ينسحب" lacks the alef of "انسحب". */
export function* bareFormsOf(word: string): Generator<string> {
  for (const { before, behind, least } of CUTS) {
    if (word.length - before.length - behind.length < least) continue
    if (!word.startsWith(before) || !word.endsWith(behind)) continue
    const bare = word.slice(before.length, word.length - behind.length)
    yield bare
    if (least === LEAST_OF_VERB) yield `ا${bare}`
  }
}

const stems = new Map<string, string>()

/** The light stem after Larkey, Ballesteros and Connell's light10: for comparing Arabic with Arabic. */
export function stemArabic(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  let stem = word
  if (stem.length > 3 && stem.startsWith('و')) stem = stem.slice(1)
  const article = ['ال', 'بال', 'كال', 'فال', 'لل'].find((one) => stem.startsWith(one) && stem.length - one.length >= 2)
  if (article !== undefined) stem = stem.slice(article.length)
  for (const ending of ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي', 'ا']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 2) stem = stem.slice(0, -ending.length)
  }
  if (stems.size >= MOST_CACHED) stems.clear()
  stems.set(word, stem)
  return stem
}

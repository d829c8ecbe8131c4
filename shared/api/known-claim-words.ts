/** What a match is, in a sentence for the writer of a draft: a rating is never told without its day. */
import type { Claim } from '../domain/claim.ts'
import type { MatchKind } from '../domain/match.ts'
import type { OutsideCheck } from '../domain/outside-check.ts'
import { type RatingScale, ratingOf } from '../domain/rating-scale.ts'

export const WORD_LANGUAGES = ['ar', 'en'] as const
export type WordLanguage = (typeof WORD_LANGUAGES)[number]

type Words = {
  nothing: string
  notLookedUp: string
  kinds: Record<MatchKind, string>
  unchecked: string
  checked: (rating: string, day: string) => string
  recheck: string
  newer: string
  retracted: string
  elsewhere: (publisher: string, rating: string, day: string | null) => string
}

const WORDS: Record<WordLanguage, Words> = {
  ar: {
    nothing: 'لا ادعاء معروفاً يقول هذا.',
    notLookedUp: 'ليس فيه ما يُدقَّق.',
    kinds: {
      same: 'الادعاء نفسه معروف',
      suggested: 'قد يكون هذا الادعاء معروفاً',
      'newer-figure': 'يذكر رقماً أحدث من ادعاء معروف',
      conflicts: 'يخالف رقم ادعاء معروف',
      answers: 'ينفي ادعاءً معروفاً أو يرد عليه',
      related: 'يتصل بادعاء معروف',
    },
    unchecked: 'لم تُنشر له نتيجة.',
    checked: (rating, day) => `نتيجته «${rating}» كما في ${day}.`,
    recheck: 'يُعاد النظر في هذه النتيجة.',
    newer: 'ظهر رقم أحدث منذ ذلك اليوم.',
    retracted: 'سُحبت هذه النتيجة.',
    elsewhere: (publisher, rating, day) =>
      `دقّقه ناشر آخر: ${publisher}، وتصنيفه «${rating}»${day === null ? '' : ` في ${day}`}.`,
  },
  en: {
    nothing: 'No known claim says this.',
    notLookedUp: 'There is nothing to check in it.',
    kinds: {
      same: 'The same claim is known',
      suggested: 'This claim may be known',
      'newer-figure': 'It tells a newer figure than a known claim',
      conflicts: 'Its figure differs from that of a known claim',
      answers: 'It denies or answers a known claim',
      related: 'It is related to a known claim',
    },
    unchecked: 'No verdict on it is published.',
    checked: (rating, day) => `It was rated “${rating}” as of ${day}.`,
    recheck: 'That verdict is being looked at again.',
    newer: 'A newer figure has come since that day.',
    retracted: 'That verdict was retracted.',
    elsewhere: (publisher, rating, day) =>
      `Checked elsewhere: ${publisher} rated it “${rating}”${day === null ? '' : ` on ${day}`}.`,
  },
}

/** What is said of a statement that nothing is known of. */
export function nothingKnown(language: WordLanguage, lookedUp: boolean): string {
  return lookedUp ? WORDS[language].nothing : WORDS[language].notLookedUp
}

/** One line: what the statement is to the claim, and what was found of that, as of when. */
export function matchInWords(
  kind: MatchKind,
  claim: Claim,
  told: { language: WordLanguage; scale: RatingScale },
): string {
  const { language, scale } = told
  const words = WORDS[language]
  const known = `${words.kinds[kind]}${language === 'ar' ? '، ' : '. '}`
  if (claim.status !== 'published' && claim.status !== 'retracted') return `${known}${words.unchecked}`
  if (claim.status === 'retracted') return `${known}${words.retracted}`
  const { rating, asOf } = claim.verdict
  const name = ratingOf(scale, rating)?.names[language] ?? rating
  const flags = [claim.underRecheck ? words.recheck : '', claim.newerFigure ? words.newer : ''].filter(Boolean)
  return [`${known}${words.checked(name, dayIn(language, asOf))}`, ...flags].join(' ')
}

/** What another newsroom found, in its words and as its own. */
export function outsideInWords(
  { publisher, rating, reviewedAt }: Pick<OutsideCheck, 'publisher' | 'rating' | 'reviewedAt'>,
  language: WordLanguage,
): string {
  return WORDS[language].elsewhere(publisher.name, rating, reviewedAt && dayIn(language, reviewedAt))
}

function dayIn(language: WordLanguage, date: string): string {
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

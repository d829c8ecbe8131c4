/**
 * The normal form of a claim's words for its identity, version 1. Frozen: ids of stored claims depend on it, so a better
 * rule is a new version beside this one. It joins what a reader would call the same words (diacritics, tatweel, digits of
 * another script, white space, quotation marks and full stops at the ends) and keeps apart what a reader would not: على is
 * not علي, and 5% or -5 is not 5.
 */
const UNSEEN =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g
const START = /^(?:[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'•·]|[-–—*](?=\s))+/u
const END = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'.,:;!?،؛؟۔•·–—-]/u
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g

export function normalizeWordingV1(wording: string): string {
  const words = wording
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/\s+/gu, ' ')
    .replace(START, '')
    .toLowerCase()
  let end = words.length
  while (end > 0 && END.test(words.charAt(end - 1))) end -= 1
  return words.slice(0, end)
}

/** Tells whether bytes of no known charset are Arabic in windows-1256: any bytes give Arabic letters there, few give Arabic words. */

/** How much is looked at, in bytes. */
const LONGEST_LOOK = 100_000
const RUN = /[\u0621-\u064A]{3,}/g
/** The letters that make up most of any Arabic text. */
const FREQUENT = /[اليمنورتبةعدسفأه]/g
const LEAST_FREQUENT = 0.75
/** Accented Latin letters stand alone between ASCII letters; Arabic ones stand together. */
const LEAST_IN_RUNS = 0.5
const LEAST_LETTERS = 8

export function looksArabic1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, LONGEST_LOOK))
  const runs = (text.match(RUN) ?? []).join('')
  const letters = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  if (runs.length < LEAST_LETTERS || runs.length < letters * LEAST_IN_RUNS) return false
  return (runs.match(FREQUENT)?.length ?? 0) >= runs.length * LEAST_FREQUENT
}

/** Reads how long a server asks to be left alone: in seconds, or until a date. */

/** Longer is a mistake, or a way to be forgotten. */
const LONGEST_SECONDS = 7 * 86_400

/** Whole seconds from `now`; null where the header is missing or says nothing. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  const written = header?.trim() ?? ''
  if (written === '') return null
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - now.getTime()) / 1_000
  return Number.isNaN(seconds) ? null : Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil(seconds)))
}

/** A link that a verdict cites, and whether the page still says what it is cited for. */
import * as z from 'zod'
import { type Evidence, WebUrl } from './evidence.ts'
import { CitationId, ClaimId, citationIdOf } from './ids.ts'

/**
 * `found`: the page says it. `missing`: it can be read and does not. `dead`: the site says that the page is not there.
 * `unreadable`: what came is no text, or may not be fetched. `unreachable`: nothing came, time and again.
 */
export const CitationOutcome = z.enum(['found', 'missing', 'dead', 'unreadable', 'unreachable'])
export type CitationOutcome = z.infer<typeof CitationOutcome>

export const CitationCheck = z.object({
  at: z.iso.datetime(),
  outcome: CitationOutcome,
  /** Why, where the page was not read: `fetch_not_found`. */
  code: z.string().nullable(),
  /** SHA-256 of the page's text, and where the text is kept; null where there was none. */
  textHash: z.string().nullable(),
  snapshot: z.string().nullable(),
})
export type CitationCheck = z.infer<typeof CitationCheck>

export const Citation = z.object({
  id: CitationId,
  claimId: ClaimId,
  url: WebUrl,
  /** The passage that is cited. */
  says: z.string(),
  /** Of the looks that were asked for; a message counts only while it carries this number. */
  look: z.int().min(0),
  /** When the page is looked at next; null where the link is cited no more. */
  nextAt: z.iso.datetime().nullable(),
  /** Fetches in a row that came to nothing. */
  failures: z.int().min(0),
  check: CitationCheck.nullable(),
  /** When the page was last seen to say it. */
  foundAt: z.iso.datetime().nullable(),
  version: z.int().positive(),
})
export type Citation = z.infer<typeof Citation>

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Waits after fetches in a row that came to nothing; after the last the page counts as unreachable. */
const RETRIES_MS = [10 * MINUTE_MS, HOUR_MS, 6 * HOUR_MS, DAY_MS]
/** A page that was read is looked at again after so long: often at first, seldom later. */
const LOOK_AGAIN_MS = { young: DAY_MS, old: 7 * DAY_MS }
const YOUNG_MS = 7 * DAY_MS
/** A look whose message was lost is asked for again after so long. */
const LOST_MS = HOUR_MS

/** The links that evidence cites, to be looked at now. */
export function citationsOf(claimId: ClaimId, evidence: readonly Evidence[], at: string): Citation[] {
  return evidence.flatMap((item): Citation[] => {
    if (item.kind !== 'link') return []
    const { url, says } = item
    const unseen = { look: 0, nextAt: at, failures: 0, check: null, foundAt: null, version: 1 }
    return [{ id: citationIdOf(claimId, { url, says }), claimId, url, says, ...unseen }]
  })
}

/** The citation with one look more asked for. */
export function askForLook(citation: Citation, at: string): Citation {
  return { ...citation, look: citation.look + 1, nextAt: later(at, LOST_MS), version: citation.version + 1 }
}

/** After the page was read, or its site said for good that it cannot be. `since`: when the verdict that cites it was given. */
export function afterLook(citation: Citation, check: CitationCheck, since: string): Citation {
  const young = Date.parse(check.at) - Date.parse(since) < YOUNG_MS
  return {
    ...citation,
    check,
    failures: 0,
    foundAt: check.outcome === 'found' ? check.at : citation.foundAt,
    nextAt: later(check.at, young ? LOOK_AGAIN_MS.young : LOOK_AGAIN_MS.old),
    version: citation.version + 1,
  }
}

/** After a fetch that came to nothing: null once it has failed too often. */
export function afterFailure(
  citation: Citation,
  { at, retryAfterSeconds }: { at: string; retryAfterSeconds: number | null },
): Citation | null {
  const retryMs = RETRIES_MS[citation.failures]
  if (retryMs === undefined) return null
  const nextAt = later(at, Math.max(retryMs, (retryAfterSeconds ?? 0) * 1_000))
  return { ...citation, failures: citation.failures + 1, nextAt, version: citation.version + 1 }
}

/** Whether an editor must see to it: the page does not bear the verdict out, and that is new. */
export function isNewFault(before: CitationCheck | null, check: CitationCheck): boolean {
  return check.outcome !== 'found' && check.outcome !== before?.outcome
}

function later(at: string, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString()
}

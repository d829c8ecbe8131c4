/** Takes in fact-checks of other newsrooms, so that claims that they have checked are known here; tells of each what became of it. */
import { decodePage, PageNotTextError } from '../articles/decode-page.ts'
import { readDocument } from '../articles/page-document.ts'
import { readJsonLd } from '../articles/read-json-ld.ts'
import { findClaimReviews } from '../domain/check-claim-review.ts'
import { MarkupUnusableError } from '../domain/errors.ts'
import { canonicalJson } from '../domain/hash.ts'
import { type OutsideCheck, type OutsideFault, outsideCheckOf } from '../domain/outside-check.ts'
import { detectLanguage } from '../extraction/detect-language.ts'
import type { Services } from '../ports.ts'
import { rememberClaims } from './remember-claims.ts'

export type ImportedCheck = {
  /** Which of the reviews in the markup, from 1. */
  number: number
  url: string | null
  outcome: 'imported' | 'known' | 'refused'
  id: string | null
  /** What is wrong and where, where it was refused. */
  fault: OutsideFault | null
}

type Needs = Pick<Services, 'outsideChecks' | 'matches' | 'fetcher' | 'clock'>

export const MOST_CHECKS = 500
/** So many are indexed in one batch. */
const BATCH = 50
const MOST_BYTES = 4_000_000
const TIMEOUT_MS = 15_000

/** Throws `MarkupUnusableError` where there is no ClaimReview, or more than `MOST_CHECKS`. */
export async function importOutsideChecks(
  services: Needs,
  source: { jsonLd: unknown } | { html: string } | { url: string },
): Promise<ImportedCheck[]> {
  const [field = 'jsonLd'] = Object.keys(source)
  const found = findClaimReviews(await markupOf(services, source))
  if (found.length === 0) throw new MarkupUnusableError('there is no ClaimReview in it', field)
  if (found.length > MOST_CHECKS)
    throw new MarkupUnusableError(`${found.length} reviews at once; send at most ${MOST_CHECKS}`, field)
  const importedAt = services.clock.now().toISOString()
  const read = found.map((node) => ({ node, check: outsideCheckOf(node, { importedAt, languageOf: detectLanguage }) }))
  const checks = new Map(read.flatMap(({ check }) => ('id' in check ? [[check.id, check] as const] : [])))
  const known = new Map((await services.outsideChecks.getMany([...checks.keys()])).map((one) => [one.id, one]))
  const fresh = [...checks.values()].filter((check) => !isSame(check, known.get(check.id)))
  const unindexed = fresh.filter(({ id }) => !known.has(id))
  for (let at = 0; at < unindexed.length; at += BATCH)
    await rememberClaims(services, unindexed.slice(at, at + BATCH).map(saidOf), importedAt)
  // Last: what is stored counts as known, and a run that was cut off is made again.
  await services.outsideChecks.put(fresh)
  const imported = new Set(fresh.map(({ id }) => id))
  return read.map(({ node, check }, at) => {
    const url = typeof node.url === 'string' ? node.url.slice(0, 300) : null
    if (!('id' in check)) return { number: at + 1, url, outcome: 'refused', id: null, fault: check }
    const outcome = imported.has(check.id) ? 'imported' : 'known'
    return { number: at + 1, url: check.url, outcome, id: check.id, fault: null }
  })
}

const saidOf = ({ id, claimReviewed: text, language, saidAt, reviewedAt, importedAt }: OutsideCheck) => ({
  ...{ id, text, language },
  saidAt: saidAt ?? reviewedAt ?? importedAt,
})

function isSame(check: OutsideCheck, known: OutsideCheck | undefined): boolean {
  return known !== undefined && canonicalJson({ ...known, importedAt: check.importedAt }) === canonicalJson(check)
}

async function markupOf(services: Needs, source: Parameters<typeof importOutsideChecks>[1]): Promise<unknown> {
  if ('jsonLd' in source) return source.jsonLd
  if ('html' in source) return markupIn(source.html, 'html')
  const limits = { accept: 'text/html, application/ld+json, application/json', maxBytes: MOST_BYTES, robots: true }
  const fetched = await services.fetcher.fetch(source.url, { ...limits, timeoutMs: TIMEOUT_MS })
  if (fetched.outcome !== 'fetched') {
    const why = fetched.outcome === 'refused' ? `${fetched.code}: ${fetched.message}` : 'the site sent nothing'
    throw new MarkupUnusableError(why, 'url')
  }
  try {
    return markupIn(decodePage(fetched.bytes, fetched.headers['content-type'] ?? null), 'url')
  } catch (error) {
    if (error instanceof PageNotTextError) throw new MarkupUnusableError('what the site sent is no text', 'url')
    throw error
  }
}

/** A feed of JSON as it is, and of a page what its scripts carry. */
function markupIn(text: string, field: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const document = readDocument(text, null)
    if (typeof document === 'string')
      throw new MarkupUnusableError(`${document}: this is no page that can be read`, field)
    return readJsonLd(document)
  }
}

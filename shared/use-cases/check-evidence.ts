/** Looks at a page that a verdict cites: whether it can still be read, and still says it. Never changes a verdict. */
import { decodePage, PageNotTextError } from '../articles/decode-page.ts'
import { hasPassage, textOfPage } from '../articles/find-passage.ts'
import { afterFailure, afterLook, type Citation, type CitationCheck, isNewFault } from '../domain/citation.ts'
import type { Claim } from '../domain/claim.ts'
import { VersionConflictError } from '../domain/errors.ts'
import { sha256 } from '../domain/hash.ts'
import type { EvidenceMessage } from '../domain/messages.ts'
import { openTask } from '../domain/task.ts'
import type { Fetched, FetchRefusal, FetchRefusalCode, Services } from '../ports.ts'
import { holdHosts, putOffSeconds } from './hold-host.ts'

type Needs = Pick<
  Services,
  'claims' | 'citations' | 'tasks' | 'texts' | 'evidenceQueue' | 'hostLocks' | 'fetcher' | 'clock' | 'random'
>
export type EvidenceOutcome = CitationCheck['outcome'] | 'put-off' | 'retried' | 'not-cited' | 'superseded'

const LIMITS = { accept: 'text/html, application/xhtml+xml, text/plain;q=0.9', maxBytes: 10_000_000 }
const TIMEOUT_MS = 25_000
/** Answers that a further try would not better. */
const FINAL: Partial<Record<FetchRefusalCode, 'dead' | 'unreadable'>> = {
  fetch_not_found: 'dead',
  fetch_gone: 'dead',
  fetch_not_allowed: 'unreadable',
  fetch_robots_forbid: 'unreadable',
  fetch_address_not_public: 'unreadable',
  fetch_url_invalid: 'unreadable',
  fetch_url_has_credentials: 'unreadable',
  fetch_not_http: 'unreadable',
  fetch_too_large: 'unreadable',
}

/** Safe to run twice: a look counts once, and one that shows a fault makes one task. */
export async function checkEvidence(services: Needs, message: EvidenceMessage): Promise<EvidenceOutcome> {
  const { citations, clock } = services
  const citation = await citations.get(message.claimId, message.citationId)
  if (citation === null || citation.look !== message.look) return 'superseded'
  const claim = await citingClaim(services, citation)
  if (claim === null) {
    await keep(services, { ...citation, nextAt: null, version: citation.version + 1 })
    return 'not-cited'
  }
  const result = await holdHosts(services, `${citation.id}#${message.look}`, (enter) =>
    services.fetcher.fetch(citation.url, { ...LIMITS, timeoutMs: TIMEOUT_MS, robots: true, enter }),
  )
  if (result.outcome === 'refused' && result.code === 'fetch_host_busy') return putOff(services, message)
  const at = clock.now().toISOString()
  if (result.outcome === 'refused' && FINAL[result.code] === undefined) {
    const { retryAfterSeconds } = result
    const later = afterFailure(citation, { at, retryAfterSeconds })
    if (later !== null) {
      await keep(services, later)
      return 'retried'
    }
  }
  const check = await checkOf(services, citation, { result, at })
  await tellEditors(services, citation, check)
  await keep(services, afterLook(citation, check, claim.verdict.decidedAt))
  return check.outcome
}

type Judged = Extract<Claim, { status: 'decided' | 'published' }>

/** The claim, where its verdict in force cites the passage. */
async function citingClaim({ claims }: Needs, { claimId, url, says }: Citation): Promise<Judged | null> {
  const [claim] = await claims.getMany([claimId])
  if (claim?.status !== 'decided' && claim?.status !== 'published') return null
  const [basis] = await claims.reviewsOf(claimId, [claim.verdict.basis])
  const cites = basis?.evidence.some((one) => one.kind === 'link' && one.url === url && one.says === says)
  return cites === true ? claim : null
}

async function checkOf(
  services: Needs,
  { url, says }: Citation,
  { result, at }: { result: Fetched; at: string },
): Promise<CitationCheck> {
  const nothing = { at, textHash: null, snapshot: null }
  if (result.outcome === 'refused') return { ...nothing, outcome: outcomeOf(result), code: result.code }
  const text = result.outcome === 'fetched' ? textOf(result) : null
  if (text === null) return { ...nothing, outcome: 'unreadable', code: 'page_not_text' }
  const textHash = sha256(text)
  const snapshot = await services.texts.putSnapshot(textHash, { url, text })
  return { at, outcome: hasPassage(text, says) ? 'found' : 'missing', code: null, textHash, snapshot }
}

const outcomeOf = ({ code }: FetchRefusal): 'dead' | 'unreadable' | 'unreachable' => FINAL[code] ?? 'unreachable'

function textOf({ bytes, headers, url }: Extract<Fetched, { outcome: 'fetched' }>): string | null {
  const contentType = headers['content-type'] ?? null
  try {
    const body = decodePage(bytes, contentType)
    return contentType?.startsWith('text/plain') ? body : textOfPage(body, url)
  } catch (error) {
    if (error instanceof PageNotTextError) return null
    throw error
  }
}

/** Before the look is kept: a look that is kept is not made again, and none would be told then. */
async function tellEditors({ tasks }: Needs, citation: Citation, check: CitationCheck): Promise<void> {
  const { outcome, at: createdAt } = check
  if (outcome === 'found' || !isNewFault(citation.check, check)) return
  const { id: citationId, claimId, look, url, says, foundAt } = citation
  const about = { citationId, look, url, says, outcome, wasFound: foundAt !== null }
  await tasks.create(openTask({ kind: 'evidence.changed', claimId, createdAt, ...about }))
}

async function putOff({ evidenceQueue, random }: Needs, message: EvidenceMessage): Promise<'put-off'> {
  const times = (message.putOff ?? 0) + 1
  const delay = { seconds: putOffSeconds(times, random.next()) }
  await evidenceQueue.send({ ...message, putOff: times }, message.citationId, delay)
  return 'put-off'
}

/** Another look was asked for meanwhile, or the same message came twice: theirs stands. */
async function keep({ citations }: Needs, citation: Citation): Promise<void> {
  try {
    await citations.write(citation)
  } catch (error) {
    if (!(error instanceof VersionConflictError)) throw error
  }
}

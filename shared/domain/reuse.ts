/** When a published verdict may be taken over for another claim, and what becomes of it there: a judgement that a person signs. */
import type { Claim } from './claim.ts'
import type { LinkDecision } from './claim-link.ts'
import { ActionRefusedError, VerdictInvalidError } from './errors.ts'
import { Judgement, type Review } from './review.ts'

/** `asOf`: the day for which she confirms it. `opinion`: what a second look makes of the first draft. */
export type Reuse = Pick<Judgement, 'asOf' | 'opinion'>

type Published = Extract<Claim, { status: 'published' }>
type Pair = { claim: Claim; source: Claim; decided: LinkDecision | null }

/** The claim whose verdict may be taken over. Both days are ISO dates. Throws `ActionRefusedError` for the pair, `VerdictInvalidError` for the day. */
export function checkReuse(
  { claim, source, decided }: Pair,
  { asOf, today }: { asOf: string; today: string },
): Published {
  if (claim.id === source.id) throw new ActionRefusedError('these are one claim', 'from')
  if (source.status !== 'published') throw new ActionRefusedError(`${source.id} has no published verdict`, 'from')
  if (decided !== null && decided.confirmedAs !== 'same') {
    const what = decided.confirmedAs ?? 'not-same'
    throw new ActionRefusedError(`a person said of these two: ${what}; judge the claim itself, or undo that`, 'from')
  }
  if (source.underRecheck?.kind === 'appeal') {
    throw new ActionRefusedError('an appeal against that verdict waits for its answer', 'from')
  }
  const { asOf: earliest, validUntil } = source.verdict
  if (asOf < earliest) throw new VerdictInvalidError(`the verdict speaks of ${earliest} and later`, 'asOf')
  if (asOf > today) throw new VerdictInvalidError('nobody knows yet what holds on that day', 'asOf')
  if (validUntil !== null && asOf > validUntil) throw new VerdictInvalidError(`it held until ${validUntil}`, 'asOf')
  return source
}

/** What the author of the other claim replied, and what a second look made of its draft, says nothing here. */
export function judgementFrom(basis: Review, { asOf, opinion }: Reuse): Judgement {
  const { rating, explanation, evidence, fewSourcesReason, searchLog, validUntil } = basis
  return Judgement.parse({ rating, explanation, evidence, fewSourcesReason, searchLog, validUntil, asOf, opinion })
}

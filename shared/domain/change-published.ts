/** What an action does to a claim from its publication on. */
import type { Amendment, Publishing } from './change-claim.ts'
import type { Claim } from './claim.ts'
import { ActionRefusedError } from './errors.ts'
import { refusal } from './refusal.ts'
import { verdictOf } from './verdict-of.ts'

/** Signed off for the public. */
export function publish(claim: Claim, action: Publishing, at: string): Claim {
  if (claim.status !== 'decided') throw refusal(claim, 'publish')
  const factCheck = { rightOfReply: null, ...action.factCheck, publishedAt: at, editor: action.by }
  return { ...claim, status: 'published', factCheck, underRecheck: null, newerFigure: null }
}

/** What becomes of a published verdict: it is looked at again, appealed against, replaced or taken back. */
export function amend(claim: Claim, action: Amendment, at: string): Claim {
  if (claim.status !== 'published') throw refusal(claim, action.action)
  if (action.action === 'recheck' || action.action === 'appeal') {
    // An appeal stays one, whatever else gives a reason to look again.
    const kind = action.action === 'appeal' ? 'appeal' : (claim.underRecheck?.kind ?? 'recheck')
    const newer = action.action === 'recheck' ? (action.newerFigure ?? claim.newerFigure) : claim.newerFigure
    return { ...claim, underRecheck: { since: at, why: action.why, kind }, newerFigure: newer }
  }
  if (action.action === 'answer') {
    if (claim.underRecheck?.kind !== 'appeal') throw new ActionRefusedError('no appeal waits for an answer')
    return { ...claim, underRecheck: null }
  }
  if (action.action === 'retract') {
    return { ...claim, status: 'retracted', underRecheck: null, retraction: { at, why: action.why } }
  }
  const verdict = verdictOf(action.review, claim.verdict.settledBy, at)
  return { ...claim, verdict, underRecheck: null, newerFigure: null }
}

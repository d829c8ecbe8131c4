/** Puts a claim so that it stands without its article, or puts right who made it; the quote and the article's own words stay. */
import { type Claim, isUnderReview } from './claim.ts'
import type { Claimant } from './claimant.ts'
import { ActionRefusedError } from './errors.ts'
import type { PersonId } from './ids.ts'

/** Null goes back to the words of the article. */
export type Rewording = { by: PersonId; asEditor: boolean; why: string } & (
  | { action: 'reword'; wording: string | null }
  | { action: 'attribute'; claimant: Claimant | null }
)

/**
 * What is public is an editor's to change. So is what two judge blind: whoever of them reworded it would show the other that
 * she was there.
 */
export function changeWording(claim: Claim, action: Rewording): Claim {
  if (!action.asEditor && isEditors(claim)) {
    throw new ActionRefusedError('only an editor words a claim that is published, or that two judge blind')
  }
  return action.action === 'reword'
    ? { ...claim, editedWording: action.wording }
    : { ...claim, claimant: action.claimant }
}

function isEditors(claim: Claim): boolean {
  if (claim.status === 'published' || claim.status === 'retracted') return true
  return claim.policy === 'blind-pair' && isUnderReview(claim)
}

/** The claim in words that stand by themselves, where somebody found them; else the words of the article. */
export function wordingOf({ editedWording, quote }: Pick<Claim, 'editedWording' | 'quote'>): string {
  return editedWording ?? quote.exact
}

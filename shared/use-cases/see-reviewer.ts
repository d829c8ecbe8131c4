/** Notes that a reviewer is at work, so that policies ask for no more people than there are; refuses one who has left. */

import type { Claim } from '../domain/claim.ts'
import { ReviewerLeftError } from '../domain/errors.ts'
import type { PersonId } from '../domain/ids.ts'
import { isActive, isStale, mayJudge, seenAt } from '../domain/person.ts'
import type { Services } from '../ports.ts'

export async function seeReviewer(
  { people, clock }: Pick<Services, 'people' | 'clock'>,
  reviewer: PersonId,
): Promise<void> {
  const at = clock.now().toISOString()
  const person = await people.get(reviewer)
  if (person !== null && person.leftAt !== null)
    throw new ReviewerLeftError('you are no longer a reviewer of this desk')
  if (person === null || isStale(person, at)) await people.put(seenAt(person, reviewer, at))
}

/** The active reviewers who may still judge a claim: not those who did, and not those who passed on it. */
export async function ableReviewers(
  { people, clock, settings }: Pick<Services, 'people' | 'clock' | 'settings'>,
  claim: Claim,
): Promise<PersonId[]> {
  const at = clock.now().toISOString()
  const out = new Set([...claim.skippedBy, ...claim.reviews.map(({ reviewer }) => reviewer)])
  const everyone = await people.all()
  return everyone
    .filter((person) => mayJudge(person) && isActive(person, at, settings.activeMs) && !out.has(person.id))
    .map(({ id }) => id)
}

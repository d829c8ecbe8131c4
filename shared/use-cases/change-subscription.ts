/** Changes a subscription that is there: read, decide, write on the version read; again where another came first. */
import { SubscriptionNotFoundError, VersionConflictError } from '../domain/errors.ts'
import type { SubscriptionId } from '../domain/ids.ts'
import type { Subscription } from '../domain/subscription.ts'
import type { Services } from '../ports.ts'

const MOST_TRIES = 5

/** `change` returns null where nothing is to be done. Throws `SubscriptionNotFoundError`. */
export async function changeSubscription(
  { subscriptions }: Pick<Services, 'subscriptions'>,
  id: SubscriptionId,
  change: (subscription: Subscription) => Subscription | null,
): Promise<Subscription> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await subscriptions.get(id)
    if (read === null) throw new SubscriptionNotFoundError(`no subscription ${id}`)
    const changed = change(read)
    if (changed === null) return read
    const written = { ...changed, version: read.version + 1 }
    try {
      await subscriptions.write(written)
      return written
    } catch (error) {
      if (!(error instanceof VersionConflictError) || attempt === MOST_TRIES) throw error
    }
  }
}

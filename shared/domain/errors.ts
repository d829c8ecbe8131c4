/** Why the domain refuses: one class a reason, each with a code that never changes. The API maps codes to HTTP statuses. */

/** A refusal that a caller can understand and mend. `code` is stable; `field` names what is at fault where there is one. */
export abstract class DomainError extends Error {
  abstract readonly code: string
  readonly field?: string
  constructor(message: string, field?: string) {
    super(message)
    if (field !== undefined) this.field = field
  }
}

export class ClaimNotFoundError extends DomainError {
  readonly code = 'claim_not_found'
}
export class ArticleNotFoundError extends DomainError {
  readonly code = 'article_not_found'
}
export class StatementNotFoundError extends DomainError {
  readonly code = 'statement_not_found'
}
export class AppearanceNotFoundError extends DomainError {
  readonly code = 'appearance_not_found'
}
export class FeedNotFoundError extends DomainError {
  readonly code = 'feed_not_found'
}
export class TaskNotFoundError extends DomainError {
  readonly code = 'task_not_found'
}
export class KeyNotFoundError extends DomainError {
  readonly code = 'key_not_found'
}
export class SubscriptionNotFoundError extends DomainError {
  readonly code = 'subscription_not_found'
}
export class DeliveryNotFoundError extends DomainError {
  readonly code = 'delivery_not_found'
}
export class WebhookRefusedError extends DomainError {
  readonly code = 'webhook_url_refused'
}
export class TooManySubscriptionsError extends DomainError {
  readonly code = 'too_many_subscriptions'
}
export class NotPublishedError extends DomainError {
  readonly code = 'not_published'
}
export class DraftUnreadableError extends DomainError {
  readonly code = 'draft_unreadable'
}
export class MarkupUnusableError extends DomainError {
  readonly code = 'markup_unusable'
}
export class FeedUnusableError extends DomainError {
  readonly code = 'feed_unusable'
}
export class ActionRefusedError extends DomainError {
  readonly code: string = 'action_refused'
}
export class ClaimDismissedError extends ActionRefusedError {
  override readonly code = 'claim_dismissed'
}
/** Tells into which one: what was meant for the claim is done there. */
export class ClaimMergedError extends ActionRefusedError {
  override readonly code = 'claim_merged'
}
export class LeaseHeldError extends DomainError {
  readonly code = 'lease_held'
}
export class LeaseLostError extends DomainError {
  readonly code = 'lease_lost'
}
export class ReviewerLeftError extends DomainError {
  readonly code = 'reviewer_left'
}
export class AlreadyReviewedError extends DomainError {
  readonly code = 'already_reviewed'
}
export class VerdictInvalidError extends DomainError {
  readonly code = 'verdict_invalid'
}
export class VersionConflictError extends DomainError {
  readonly code = 'version_conflict'
}
export class ItemTooLargeError extends DomainError {
  readonly code = 'item_too_large'
}

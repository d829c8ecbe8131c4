/** What the queues carry. Tolerant of fields it does not know, so that two versions can run side by side during a deploy. */
import * as z from 'zod'
import { ArticleId, CitationId, ClaimId, FeedId, SubscriptionId } from './ids.ts'

/** "Look at this claim": counts only while it carries the number that the claim's item holds. */
export const Nudge = z.object({ claimId: ClaimId, nudge: z.int().positive() })
export type Nudge = z.infer<typeof Nudge>

/** How often a message was put off because another was at what it needs. */
const putOff = z.int().min(0).optional()

/** "Poll this feed." */
export const FeedMessage = z.object({ feedId: FeedId, poll: z.int().positive(), putOff })
export type FeedMessage = z.infer<typeof FeedMessage>

/** "Read this hand-in of the article", or fetch it where a page is wished for. */
export const ArticleMessage = z.object({ articleId: ArticleId, submission: z.int().positive(), putOff })
export type ArticleMessage = z.infer<typeof ArticleMessage>

/** "Take the claims out of this revision"; put off while an article like it is taken in. */
export const ExtractionMessage = z.object({ articleId: ArticleId, revision: z.int().positive(), putOff })
export type ExtractionMessage = z.infer<typeof ExtractionMessage>

/** "See whether the claims of this revision are known." */
export const MatchingMessage = z.object({ articleId: ArticleId, revision: z.int().positive() })
export type MatchingMessage = z.infer<typeof MatchingMessage>

/** "Send this subscriber what waits of this thread." */
export const DeliveryMessage = z.object({ subscriptionId: SubscriptionId, thread: z.string() })
export type DeliveryMessage = z.infer<typeof DeliveryMessage>

/** "See whether the page still says what it is cited for." */
export const EvidenceMessage = z.object({ claimId: ClaimId, citationId: CitationId, look: z.int().positive(), putOff })
export type EvidenceMessage = z.infer<typeof EvidenceMessage>

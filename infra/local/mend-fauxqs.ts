/**
 * Mends fauxqs 2.4.1: with a data folder, a message that is shown again at once (visibility 0) breaks its table's NOT NULL
 * and is lost, because its receive count is set to null. Here the count is left as it is, as in SQS.
 */
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'

const Persistence = z.object({
  PersistenceManager: z.custom<{ prototype: object }>((value) => typeof value === 'function'),
})
const Owner = z.object({ db: z.instanceof(DatabaseSync) })

export async function mendFauxqs(): Promise<void> {
  const inside: unknown = await import(new URL('./persistence.js', import.meta.resolve('fauxqs')).href)
  const { PersistenceManager } = Persistence.parse(inside)
  Object.defineProperty(PersistenceManager.prototype, 'updateMessageReady', {
    value: function updateMessageReady(this: unknown, messageId: string): void {
      Owner.parse(this)
        .db.prepare('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?')
        .run(messageId)
    },
  })
}

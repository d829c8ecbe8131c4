/** What every worker's queue keeps to. */
import { describe, expect, test } from 'vitest'
import type { ArticleMessage } from '../../shared/domain/messages.ts'
import type { WorkQueue } from '../../shared/ports.ts'
import { ARTICLE_ID } from '../domain/build-claims.ts'

export type WorkQueueUnderTest = { queue: WorkQueue<ArticleMessage>; received: () => Promise<unknown[]> }

/** `received` takes what a worker would be given, parsed. */
export function workQueueContract(make: () => Promise<WorkQueueUnderTest>): void {
  describe('a worker’s queue', () => {
    test('carries every message of every group, also the same one twice', async () => {
      const { queue, received } = await make()
      const message = { articleId: ARTICLE_ID, submission: 1 }
      await queue.send(message, 'a1b2')
      await queue.send(message, 'a1b2')
      await queue.send({ ...message, submission: 2 }, 'c3d4')
      const submissions = (await received()).map((one) => JSON.stringify(one)).sort()
      expect(submissions).toEqual([1, 1, 2].map((submission) => JSON.stringify({ ...message, submission })))
    })
  })
}

/** What every store of tasks keeps to. */
import { describe, expect, test } from 'vitest'
import { claimIdOf, revisionIdOf, taskIdOf } from '../../shared/domain/ids.ts'
import type { Task } from '../../shared/domain/task.ts'
import type { TaskStore } from '../../shared/ports.ts'
import { ARTICLE_ID, EDITOR, minute } from '../domain/build-claims.ts'

function task(name: string, at: number): Task {
  const claimId = claimIdOf(ARTICLE_ID, name)
  const revisionId = revisionIdOf(ARTICLE_ID, 2)
  return {
    ...{ id: taskIdOf(claimId, revisionId), kind: 'appearance.changed', claimId, articleId: ARTICLE_ID, revisionId },
    ...{ became: null, createdAt: minute(at), done: null },
  }
}

export function taskStoreContract(make: () => Promise<TaskStore>): void {
  describe('a store of tasks', () => {
    test('lists the open ones, the oldest first, in parts that miss and double none', async () => {
      const tasks = await make()
      const made = ['غرق قارب', 'أُجلي السكان', 'انقطع التيار'].map(task)
      for (const one of made.toReversed()) expect(await tasks.create(one)).toBe(true)
      const first = await tasks.listOpen(null, 2)
      const second = await tasks.listOpen(first.next, 2)
      expect([...first.items, ...second.items]).toEqual(made)
      expect(second.next).toBeNull()
    })

    test('one that is done is listed no more, and is not opened again by the same change', async () => {
      const tasks = await make()
      const open = task('غرق قارب', 0)
      await tasks.create(open)
      const done = { ...open, done: { by: EDITOR, at: minute(5) } }
      await tasks.put(done)
      expect(await tasks.create(open)).toBe(false)
      expect(await tasks.get(open.id)).toEqual(done)
      expect((await tasks.listOpen(null, 10)).items).toEqual([])
    })
  })
}

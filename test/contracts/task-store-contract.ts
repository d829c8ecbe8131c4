/** What every store of tasks keeps to. */
import { describe, expect, test } from 'vitest'
import { claimIdOf, revisionIdOf } from '../../shared/domain/ids.ts'
import { openTask, type Task } from '../../shared/domain/task.ts'
import type { TaskStore } from '../../shared/ports.ts'
import { ARTICLE_ID, EDITOR, minute } from '../domain/build-claims.ts'

const revisionId = revisionIdOf(ARTICLE_ID, 2)

function task(name: string, at: number, kind: Exclude<Task['kind'], 'evidence.changed'> = 'appearance.changed'): Task {
  const ofClaim = { claimId: claimIdOf(ARTICLE_ID, name), createdAt: minute(at) }
  if (kind === 'verdict.expired') return openTask({ kind, ...ofClaim, validUntil: '2024-06-30' })
  return openTask({ kind, ...ofClaim, articleId: ARTICLE_ID, revisionId, became: null })
}

export function taskStoreContract(make: () => Promise<TaskStore>): void {
  describe('a store of tasks', () => {
    test('lists the open ones, the oldest first, in parts that miss and double none', async () => {
      const tasks = await make()
      const made = ['غرق قارب', 'أُجلي السكان', 'انقطع التيار'].map((name, at) => task(name, at))
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

    test('keeps what is to be seen to of one claim apart, whatever it is about', async () => {
      const tasks = await make()
      const kinds = ['appearance.changed', 'figure.newer', 'verdict.expired'] as const
      const made = kinds.map((kind, at) => task('غرق قارب', at, kind))
      for (const one of [...made, ...made]) await tasks.create(one)
      expect((await tasks.listOpen(null, 10)).items).toEqual(made)
    })
  })
}

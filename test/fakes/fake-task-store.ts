/** Editors' tasks in memory. */
import { TaskId } from '../../shared/domain/ids.ts'
import { Task } from '../../shared/domain/task.ts'
import type { TaskStore } from '../../shared/ports.ts'
import { type Lag, LaggingIndex, NO_LAG } from './lagging-index.ts'

export function fakeTaskStore(options: { lag?: Lag } = {}): TaskStore {
  const tasks = new Map<string, Task>()
  const open = new LaggingIndex(options.lag ?? NO_LAG)

  function keep(task: Task): void {
    tasks.set(task.id, Task.parse(structuredClone(task)))
    open.place(task.id, task.done === null ? { partition: 'open', sort: `${task.createdAt}#${task.id}` } : null)
  }

  return {
    async create(task) {
      if (tasks.has(task.id)) return false
      keep(task)
      return true
    },
    get: async (id) => structuredClone(tasks.get(id) ?? null),
    put: async (task) => keep(task),
    async listOpen(after, limit) {
      const sorts = open.read('open').filter((sort) => after === null || sort > after)
      const part = sorts.slice(0, limit)
      const ids = part.map((sort) => TaskId.parse(sort.slice(sort.lastIndexOf('#') + 1)))
      const items = ids.flatMap((id) => tasks.get(id) ?? []).filter((task) => task.done === null)
      return { items: structuredClone(items), next: part.length < limit ? null : (part.at(-1) ?? null) }
    },
  }
}

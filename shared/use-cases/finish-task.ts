/** Notes that an editor has seen to a task. Twice is once. */
import { TaskNotFoundError } from '../domain/errors.ts'
import type { PersonId, TaskId } from '../domain/ids.ts'
import type { Task } from '../domain/task.ts'
import type { Services } from '../ports.ts'

/** The task as it is then. Throws `TaskNotFoundError`. */
export async function finishTask(
  { tasks, clock }: Pick<Services, 'tasks' | 'clock'>,
  given: { id: TaskId; editor: PersonId },
): Promise<Task> {
  const task = await tasks.get(given.id)
  if (task === null) throw new TaskNotFoundError(`no task ${given.id}`)
  if (task.done !== null) return task
  const done: Task = { ...task, done: { by: given.editor, at: clock.now().toISOString() } }
  await tasks.put(done)
  return done
}

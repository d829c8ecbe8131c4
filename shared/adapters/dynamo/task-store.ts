/** Editors' tasks, beside the claims that they are about; the open ones are in one list. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { claimIdOfTask, TaskId } from '../../domain/ids.ts'
import { Task } from '../../domain/task.ts'
import type { TaskStore } from '../../ports.ts'
import { claimKey, idOfSortKey } from './claim-items.ts'
import { batchGet, INDEX, type Item, type Key, queryIndex, type Table, whenHolds } from './table.ts'

const OPEN = 'TASKS#open'

export function dynamoTaskStore(table: Table): TaskStore {
  const { client, name: TableName } = table
  return {
    create: (task) =>
      whenHolds(
        client.send(new PutCommand({ TableName, Item: itemOf(task), ConditionExpression: 'attribute_not_exists(pk)' })),
      ),

    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: taskKey(id), ConsistentRead: true }))
      return Item === undefined ? null : Task.parse(Item.task)
    },

    async put(task) {
      await client.send(new PutCommand({ TableName, Item: itemOf(task) }))
    },

    async listOpen(after, limit) {
      const found = await queryIndex(table, INDEX.list, { partition: OPEN, after, limit })
      const ids = found.map((item) => TaskId.parse(idOfSortKey(String(item.listSk))))
      const tasks = (await batchGet(table, ids.map(taskKey))).map((item) => Task.parse(item.task))
      const byId = new Map(tasks.map((task) => [task.id, task]))
      const items = ids.flatMap((id) => byId.get(id) ?? []).filter((task) => task.done === null)
      return { items, next: found.length < limit ? null : String(found.at(-1)?.listSk) }
    },
  }
}

function taskKey(id: TaskId): Key {
  return { pk: claimKey(claimIdOfTask(id)).pk, sk: `TASK#${id}` }
}

function itemOf(task: Task): Item {
  const listed = task.done === null ? { listPk: OPEN, listSk: `${task.createdAt}#${task.id}` } : {}
  return { ...taskKey(task.id), task, ...listed }
}

/** The key that signs the cursors of lists: one for all functions, made by whichever asks first. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import type { CursorKey, Secrets } from '../../ports.ts'
import type { Table } from './table.ts'

/** What reads only may write this item all the same. */
const KEY = { pk: 'CURSORS', sk: 'KEY' }

export function dynamoCursorKey({ client, name: TableName }: Table, secrets: Secrets): CursorKey {
  let known: Promise<string> | undefined
  const read = async (): Promise<string> => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        ...{ TableName, Key: KEY, ReturnValues: 'ALL_NEW' },
        UpdateExpression: 'SET #key = if_not_exists(#key, :made)',
        ExpressionAttributeNames: { '#key': 'key' },
        ExpressionAttributeValues: { ':made': secrets.next() },
      }),
    )
    return z.object({ key: z.string() }).parse(Attributes).key
  }
  return {
    get() {
      known ??= read().catch((error) => {
        known = undefined
        throw error
      })
      return known
    },
  }
}

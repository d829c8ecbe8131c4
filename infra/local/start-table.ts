/** An embedded table by itself, in memory: for commands that need the product's stores and nothing else of the stack. */
import { CreateTableCommand, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { startEmulators } from './emulators.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './local-aws.ts'

export type LocalTable = {
  name: string
  connection: DynamoDBClientConfig & { endpoint: string }
  stop(): Promise<void>
}

const NAME = 'claims'

/** The table has its keys and no index. */
export async function startTable(): Promise<LocalTable> {
  const emulators = await startEmulators(undefined)
  const endpoint = emulators.endpoints.dynamodb
  const connection = { endpoint, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  const client = new DynamoDBClient(connection)
  await client.send(
    new CreateTableCommand({
      TableName: NAME,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  )
  client.destroy()
  return { name: NAME, connection, stop: () => emulators.stop() }
}

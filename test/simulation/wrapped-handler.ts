/** The request handler of the AWS SDK with something around each request. */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'

export type Handler = DynamoDBClient['config']['requestHandler']
export type Request = Parameters<Handler['handle']>[0]
export type Result = Awaited<ReturnType<Handler['handle']>>

export function wrappedHandler(around: (send: () => Promise<Result>, request: Request) => Promise<Result>): Handler {
  const { requestHandler } = new DynamoDBClient({ region: 'us-east-1' } satisfies DynamoDBClientConfig).config
  return new Proxy(requestHandler, {
    get: (handler, name) => {
      if (name === 'handle')
        return (...given: Parameters<Handler['handle']>) => around(() => handler.handle(...given), given[0])
      const value: unknown = Reflect.get(handler, name, handler)
      return typeof value === 'function' ? value.bind(handler) : value
    },
  })
}

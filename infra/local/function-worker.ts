/**
 * Runs one function in a thread whose environment is the function's own. The entry is imported at the first invocation, as
 * in a cold start, and each invocation gets the context that Lambda would give.
 */
import { parentPort } from 'node:worker_threads'
import * as z from 'zod'
import { InvokeMessage } from './invocation.ts'
import { writeConsoleAsJson } from './runtime-console.ts'

type Handler = (event: unknown, context: unknown) => unknown

const Module = z.record(z.string(), z.unknown())
const environment = z
  .object({
    LOCAL_ENTRY_URL: z.string(),
    _HANDLER: z.string(),
    AWS_LAMBDA_FUNCTION_NAME: z.string(),
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: z.string(),
  })
  .parse(process.env)
let handler: Promise<Handler> | undefined

writeConsoleAsJson()

parentPort?.on('message', async (message: unknown) => {
  const { id, event, deadline } = InvokeMessage.parse(message)
  try {
    handler ??= loadHandler()
    const result = await (await handler)(event, contextOf(id, deadline))
    parentPort?.postMessage({ id, result: JSON.stringify(result) })
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

async function loadHandler(): Promise<Handler> {
  const loaded = Module.parse({ ...(await import(environment.LOCAL_ENTRY_URL)) })
  const exported = loaded[environment._HANDLER]
  if (typeof exported !== 'function')
    throw new Error(`${environment.LOCAL_ENTRY_URL} exports no ${environment._HANDLER}`)
  return (event, context) => Reflect.apply(exported, undefined, [event, context])
}

function contextOf(id: string, deadline: number): object {
  return {
    awsRequestId: id,
    functionName: environment.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${environment.AWS_LAMBDA_FUNCTION_NAME}`,
    memoryLimitInMB: environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  }
}

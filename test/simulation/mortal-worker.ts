/** A function in a thread of its own, for one event; its environment says where its servers are. */
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'

const { entry, event } = z.object({ entry: z.string(), event: z.unknown() }).parse(workerData)
const Module = z.object({
  handler: z.custom<(event: unknown) => Promise<unknown>>((value) => value instanceof Function),
})

const { handler } = Module.parse({ ...(await import(entry)) })
parentPort?.postMessage(await handler(event))

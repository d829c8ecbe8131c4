/** What a function's host and its thread say to each other. Results cross as JSON, because Lambda's do. */
import * as z from 'zod'

export const InvokeMessage = z.object({ id: z.string(), event: z.unknown(), deadline: z.number() })
export type InvokeMessage = z.infer<typeof InvokeMessage>

export const InvokeAnswer = z.union([
  z.object({ id: z.string(), error: z.string() }),
  z.object({ id: z.string(), result: z.string().optional() }),
])

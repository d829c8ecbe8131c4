/** Why something outside did not work: a code that never changes, words for a person, and when. */
import * as z from 'zod'

export const Failure = z.object({ code: z.string(), message: z.string(), at: z.iso.datetime() })
export type Failure = z.infer<typeof Failure>

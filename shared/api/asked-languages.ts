/** In which languages a caller would like names. */
import { parseAccept } from 'hono/utils/accept'
import type { ApiContext } from './caller.ts'

/** BCP 47 tags of `Accept-Language`, the dearest first; the answer is then said to depend on it. */
export function askedLanguages(context: ApiContext): string[] {
  context.header('vary', 'Accept-Language', { append: true })
  return parseAccept(context.req.header('accept-language') ?? '')
    .filter(({ type, q }) => q > 0 && type !== '*')
    .map(({ type }) => type)
}

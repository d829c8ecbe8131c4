/** Times as callers give them: an instant, or a day that is meant whole. */
import { z } from '@hono/zod-openapi'

export function moment(description: string) {
  return z
    .union([z.iso.datetime({ offset: true }), z.iso.date()])
    .optional()
    .openapi({ type: 'string', description, example: '2026-03-01' })
}

/** The first instant that is meant. */
export const startOf = (given: string): string => new Date(given).toISOString()

/** The last instant that is meant: of a day, its end. */
export const endOf = (given: string): string => (given.includes('T') ? startOf(given) : `${given}T23:59:59.999Z`)

/** Cursors of lists: where the next part starts, signed, and good only for the list and the filters that they were given with. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '../domain/hash.ts'
import type { CursorKey } from '../ports.ts'
import { RequestError } from './problem.ts'

const SIGNATURE_BYTES = 16
export const MOST_CURSOR = 400

/** `filters` is whatever else was asked for, but how many. */
export async function sealCursor(cursorKey: CursorKey, position: string, filters: unknown): Promise<string> {
  const place = Buffer.from(position).toString('base64url')
  return `${place}.${signatureOf(await cursorKey.get(), place, filters).toString('base64url')}`
}

/** The position. Throws a `cursor_invalid` where the cursor was not given out for these filters. */
export async function openCursor(cursorKey: CursorKey, cursor: string, filters: unknown): Promise<string> {
  const [place = '', signature = ''] = cursor.split('.')
  const given = Buffer.from(signature, 'base64url')
  const due = signatureOf(await cursorKey.get(), place, filters)
  if (given.length !== due.length || !timingSafeEqual(given, due))
    throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged, with the same filters', 'cursor')
  return Buffer.from(place, 'base64url').toString('utf8')
}

function signatureOf(key: string, place: string, filters: unknown): Buffer {
  const hmac = createHmac('sha256', key)
    .update(`${place}\n${canonicalJson(filters)}`)
    .digest()
  return hmac.subarray(0, SIGNATURE_BYTES)
}

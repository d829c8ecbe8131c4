/** Reads a response's body within its limits, as sent and as unpacked: a small body may unpack into one that fills the memory. */
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliDecompress, createUnzip, createZstdDecompress, gunzipSync } from 'node:zlib'

export class BodyTooLargeError extends Error {
  readonly code = 'fetch_too_large'
}

export class BodyEncodingError extends Error {
  readonly code = 'fetch_encoding_broken'
}

/** More than one is a trick. */
const MOST_ENCODINGS = 1
/** A body that ends early gives what came. */
const FORGIVING = { finishFlush: constants.Z_SYNC_FLUSH }

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br, zstd'

/** Throws `BodyTooLargeError` or `BodyEncodingError`; the body is destroyed then. */
export async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  const encodings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const packed = encodings.filter((name) => name !== '' && name !== 'identity')
  if (packed.length > MOST_ENCODINGS) throw new BodyEncodingError('the body is packed more than once')
  const [name] = packed
  const bytes =
    name === undefined
      ? await pipeline(body, (source) => collect(source, maxBytes))
      : await pipeline(body, limited(maxBytes), unpacker(name), (source) => collect(source, maxBytes)).catch(
          asEncodingError,
        )
  return isGzip(bytes) ? unpackFile(bytes, maxBytes) : bytes
}

function unpacker(name: string): Transform {
  if (name === 'gzip' || name === 'x-gzip' || name === 'deflate') return createUnzip(FORGIVING)
  if (name === 'br') return createBrotliDecompress()
  if (name === 'zstd') return createZstdDecompress()
  throw new BodyEncodingError('the body is packed in a way that is not known')
}

function limited(maxBytes: number) {
  return async function* (source: AsyncIterable<Uint8Array>) {
    let read = 0
    for await (const chunk of source) {
      read += chunk.length
      if (read > maxBytes) throw new BodyTooLargeError('the body is larger than the limit')
      yield chunk
    }
  }
}

async function collect(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of limited(maxBytes)(source)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function asEncodingError(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(Z_|ERR_.*ZLIB|ERR__ERROR|ERR_BROTLI|ERR_ZSTD|ZSTD_)/.test(code))
    throw new BodyEncodingError('the body cannot be unpacked')
  throw error
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** Sitemaps are often packed files (`.xml.gz`), sent without saying that they are. */
function unpackFile(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(bytes, { ...FORGIVING, maxOutputLength: maxBytes }))
  } catch (error) {
    if (error instanceof RangeError) throw new BodyTooLargeError('the file is larger than the limit once unpacked')
    throw new BodyEncodingError('the file cannot be unpacked')
  }
}

/** Names what went wrong with a fetch, so that a feed or an article can say why it was not read. */
import type { FetchRefusal, FetchRefusalCode } from '../../ports.ts'

export function refuseFetch(
  code: FetchRefusalCode,
  message: string,
  answer: { status?: number; retryAfterSeconds?: number | null } = {},
): FetchRefusal {
  return {
    outcome: 'refused',
    code,
    message,
    status: answer.status ?? null,
    retryAfterSeconds: answer.retryAfterSeconds ?? null,
  }
}

const STATUSES: Readonly<Record<number, readonly [FetchRefusalCode, string]>> = {
  401: ['fetch_not_allowed', 'the server wants a sign-in'],
  402: ['fetch_not_allowed', 'the server wants to be paid'],
  403: ['fetch_not_allowed', 'the server does not let us read this'],
  404: ['fetch_not_found', 'there is nothing at this address'],
  410: ['fetch_gone', 'this is gone for good'],
  429: ['fetch_too_often', 'the server asks us to come back later'],
  451: ['fetch_not_allowed', 'the server may not show this, for legal reasons'],
}

export function refuseStatus(status: number, retryAfterSeconds: number | null): FetchRefusal {
  const [code, message] =
    STATUSES[status] ??
    (status >= 500 ? ['fetch_server_error', 'the server failed'] : ['fetch_http_error', 'the server sent no page'])
  return refuseFetch(code, `${message} (${status})`, { status, retryAfterSeconds })
}

const ERRORS: readonly (readonly [RegExp, FetchRefusalCode, string])[] = [
  [/^fetch_address_not_public$/, 'fetch_address_not_public', 'the address is not public'],
  [/^fetch_too_large$/, 'fetch_too_large', 'this is larger than the limit'],
  [/^fetch_encoding_broken$/, 'fetch_encoding_broken', 'the body cannot be unpacked'],
  [
    /^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW)$/,
    'fetch_headers_too_large',
    'the headers are larger than the limit',
  ],
  [/TIMEOUT|^ETIMEDOUT$|^ABORT_ERR$/, 'fetch_too_slow', 'the server did not answer in time'],
  [/^(ENOTFOUND|EAI_\w+|ENODATA)$/, 'fetch_host_not_found', 'the name has no address'],
  [/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/, 'fetch_tls_failed', 'the connection is not safe'],
]

/** Of whatever the network threw. Messages of others are not passed on: they may name addresses of the inside. */
export function refuseError(error: unknown, outOfTime: boolean): FetchRefusal {
  if (outOfTime) return refuseFetch('fetch_too_slow', 'this took longer than the limit')
  const codes = causesOf(error)
  const known = ERRORS.find(([pattern]) => codes.some((code) => pattern.test(code)))
  if (known) return refuseFetch(known[1], known[2])
  return refuseFetch('fetch_connection_failed', 'the connection failed')
}

function causesOf(error: unknown): string[] {
  const codes: string[] = []
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth += 1) {
    if ('code' in cause) codes.push(String(cause.code))
    codes.push(cause.name)
    cause = cause.cause
  }
  return codes
}

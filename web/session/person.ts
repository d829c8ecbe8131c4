/** Who is signed in, as the access token says it. */
import { ROLES, type Role } from './roles.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The API decides what a person may do; this only chooses what is shown to her. */
export function personOf(accessToken: string, name: string | undefined): Person {
  const claims = payloadOf(accessToken)
  const groups = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : []
  return {
    id: `per_${String(claims.sub)}`,
    name: name ?? String(claims.username ?? claims.sub ?? ''),
    roles: ROLES.filter((role) => groups.includes(role)),
  }
}

function payloadOf(token: string): Record<string, unknown> {
  const part = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
  const payload: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return typeof payload === 'object' && payload !== null ? { ...payload } : {}
}

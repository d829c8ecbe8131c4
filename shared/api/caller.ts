/** The one place that decides who a caller is. Everything behind it sees an id and roles, never a credential. */
import type { Context, MiddlewareHandler } from 'hono'
import { hashOfSecret, holderOf, isGood, KEY_PREFIX } from '../domain/api-key.ts'
import type { Caller, Role } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { RequestError } from './problem.ts'

export type ApiEnvironment = { Variables: { caller: Caller | null } }
export type ApiContext = Context<ApiEnvironment>

/** For the description of a route that answers without a key, and with one that is good tells more. */
export const KEY_OPTIONAL = [{}, { key: [] }]

const BEARER = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/

type Needs = Pick<Services, 'apiKeys' | 'tokens' | 'clock'>

/**
 * Finds the caller behind `Authorization: Bearer …`: a machine's key, or a person's access token. No credential is a
 * caller unknown; a bad one is refused.
 */
export function identify(services: Needs): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const header = context.req.header('authorization')
    context.set('caller', header === undefined ? null : await callerOf(services, header))
    await next()
  }
}

async function callerOf(services: Needs, header: string): Promise<Caller> {
  const credential = BEARER.exec(header)?.[1]
  if (credential === undefined) throw new RequestError('not_authenticated', 'send Authorization: Bearer …')
  const caller = credential.startsWith(KEY_PREFIX)
    ? await machineBehind(services, credential)
    : await services.tokens.verify(credential)
  if (caller === null) throw new RequestError('not_authenticated', 'the credential is unknown, expired or revoked')
  return caller
}

async function machineBehind({ apiKeys, clock }: Needs, secret: string): Promise<Caller | null> {
  const key = await apiKeys.findByHash(hashOfSecret(secret))
  return key !== null && isGood(key, clock.now().toISOString()) ? { id: holderOf(key), roles: key.roles } : null
}

/** Lets only these roles through. Stands beside each route that is not for everyone. */
export function permit(...roles: Role[]): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const caller = context.get('caller')
    if (caller === null) throw new RequestError('not_authenticated', 'send a key as Authorization: Bearer …')
    if (!caller.roles.some((role) => roles.includes(role))) {
      throw new RequestError('not_allowed', `this needs one of the roles ${roles.join(', ')}`)
    }
    await next()
  }
}

/** The caller behind `permit`. */
export function callerIn(context: { get(name: 'caller'): Caller | null }): Caller {
  const caller = context.get('caller')
  if (caller === null) throw new RequestError('not_authenticated', 'send a key as Authorization: Bearer …')
  return caller
}

/** Who may call what: every documented route × every role × every way in which a credential can be bad. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Issuer, startIssuer } from '../../infra/local/issuer.ts'
import { LOCAL_CLIENT_ID } from '../../infra/local/local-aws.ts'
import { SAMPLE_PEOPLE } from '../../infra/local/sample-people.ts'
import { oidcTokenVerifier } from '../../shared/adapters/oidc/token-verifier.ts'
import { ROLES, type Role } from '../../shared/domain/roles.ts'
import { createApiKey } from '../../shared/use-cases/create-api-key.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'
import { documentedRoutes, requestOf, type WholeApi, wholeApi } from './whole-api.ts'

const DESK = ['reviewer', 'editor'] as const
const INGESTERS = ['ingester', 'editor', 'admin'] as const
/** A new route needs a line here. */
const ALLOWED: Record<string, readonly Role[] | 'everyone'> = {
  'POST /v1/articles': INGESTERS,
  'POST /v1/claims': ROLES,
  'POST /v1/fact-checks/import': INGESTERS,
  'GET /v1/articles/{id}': ROLES,
  'GET /v1/articles/{id}/statements': ['reviewer', 'editor', 'admin', 'ingester'],
  'POST /v1/articles/{id}/statements/{start}/promote': DESK,
  'POST /v1/feeds': INGESTERS,
  'GET /v1/feeds': INGESTERS,
  'GET /v1/feeds/{id}': INGESTERS,
  'PATCH /v1/feeds/{id}': INGESTERS,
  'DELETE /v1/feeds/{id}': INGESTERS,
  'POST /v1/feeds/{id}/pause': INGESTERS,
  'POST /v1/feeds/{id}/resume': INGESTERS,
  'POST /v1/feeds/test': INGESTERS,
  'GET /v1/feeds/opml': INGESTERS,
  'POST /v1/feeds/opml': INGESTERS,
  'GET /v1/claims': 'everyone',
  'GET /v1alpha1/claims:search': 'everyone',
  'GET /feeds/verdicts.atom': 'everyone',
  'GET /v1/claims/{id}': 'everyone',
  'GET /v1/claims/{id}/suggestions': ['reviewer', 'editor', 'admin'],
  'POST /v1/check': ROLES,
  'GET /embed/claims/{id}': 'everyone',
  'GET /v1/corrections': 'everyone',
  'GET /v1/changes': 'everyone',
  'GET /config.json': 'everyone',
  'GET /v1/exports/{kind}': ['newsroom', 'editor', 'admin'],
  'GET /v1/rating-scale': 'everyone',
  'POST /v1/subscriptions': ['newsroom', 'editor', 'admin'],
  'GET /v1/subscriptions': ['newsroom', 'editor', 'admin'],
  'GET /v1/subscriptions/{id}': ['newsroom', 'editor', 'admin'],
  'PATCH /v1/subscriptions/{id}': ['newsroom', 'editor', 'admin'],
  'DELETE /v1/subscriptions/{id}': ['newsroom', 'editor', 'admin'],
  'POST /v1/subscriptions/{id}/rotate-secret': ['newsroom', 'editor', 'admin'],
  'POST /v1/subscriptions/{id}/test': ['newsroom', 'editor', 'admin'],
  'GET /v1/subscriptions/{id}/deliveries': ['newsroom', 'editor', 'admin'],
  'POST /v1/subscriptions/{id}/redeliver': ['newsroom', 'editor', 'admin'],
  'GET /v1/keys': ['editor', 'admin'],
  'POST /v1/keys': ['editor', 'admin'],
  'POST /v1/keys/{id}/rotate': ['editor', 'admin'],
  'POST /v1/keys/{id}/revoke': ['editor', 'admin'],
  'GET /v1/claims/{id}/claim-review': 'everyone',
  'GET /v1/claimants': 'everyone',
  'GET /v1/claims/{id}/appearances': 'everyone',
  'GET /v1/claims/{id}/series': 'everyone',
  'POST /v1/reviews/lease': ['reviewer'],
  'POST /v1/reviews/{lease}/extend': ['reviewer'],
  'POST /v1/reviews/{lease}/release': ['reviewer'],
  'POST /v1/reviews/{lease}/submit': ['reviewer'],
  'POST /v1/reviews/{lease}/skip': ['reviewer'],
  'POST /v1/reviews/{lease}/hand-over': ['reviewer'],
  'POST /v1/reviews/{lease}/park': ['reviewer'],
  'GET /v1/reviews/mine': ['reviewer'],
  'POST /v1/claims/{id}/promote': DESK,
  'POST /v1/claims/{id}/propose': ['reviewer'],
  'POST /v1/claims/{id}/agree': ['reviewer'],
  'POST /v1/claims/{id}/adjudicate': ['editor'],
  'POST /v1/claims/{id}/publish': ['editor'],
  'POST /v1/claims/{id}/correct': ['editor'],
  'POST /v1/claims/{id}/update': ['editor'],
  'POST /v1/claims/{id}/recheck': ['editor'],
  'POST /v1/claims/{id}/appeal': ['editor'],
  'GET /v1/claims/{id}/appeals': ['reviewer', 'editor', 'admin'],
  'DELETE /v1/claims/{id}/appeals/{appeal}': ['admin'],
  'POST /v1/claims/{id}/answer': ['editor'],
  'POST /v1/claims/{id}/retract': ['editor'],
  'POST /v1/claims/{id}/reopen': ['editor'],
  'POST /v1/claims/{id}/wording': DESK,
  'POST /v1/claims/{id}/claimant': DESK,
  'POST /v1/claims/{id}/merge': DESK,
  'POST /v1/claims/{id}/unmerge': ['editor'],
  'POST /v1/claims/{id}/split': ['editor'],
  'POST /v1/claims/{id}/reuse-verdict': ['reviewer'],
  'POST /v1/claims/{id}/relation': DESK,
  'POST /v1/claims/choose': ['editor'],
  'GET /v1/claims/{id}/draft': ['reviewer'],
  'PUT /v1/claims/{id}/draft': ['reviewer'],
  'GET /v1/claims/{id}/notes': DESK,
  'POST /v1/claims/{id}/notes': DESK,
  'GET /v1/claims/{id}/history': DESK,
  'GET /v1/claims/{id}/reviews': DESK,
  'GET /v1/notes/mentions': DESK,
  'GET /v1/shortlist': DESK,
  'GET /v1/desk/figures': ['reviewer', 'editor', 'admin'],
  'GET /v1/people': ['reviewer', 'editor', 'admin'],
  'PUT /v1/people/me': ['reviewer', 'editor', 'admin'],
  'DELETE /v1/people/{id}': ['admin'],
  'POST /v1/people/{id}/revoke': ['admin'],
  'GET /v1/claims/{id}/citations': ['editor', 'admin'],
  'GET /v1/tasks': ['editor', 'admin'],
  'POST /v1/tasks/{id}/done': ['editor'],
  'GET /v1/settings': ['reviewer', 'editor', 'admin'],
  'PUT /v1/settings': ['admin'],
}

const folder = mkdtempSync(join(tmpdir(), 'claimdesk-access-'))
const secretOf = new Map<Role, string>()
let issuer: Issuer
let jwk: JWK
let services: FakeServices
let api: WholeApi

beforeAll(async () => {
  issuer = await startIssuer(folder)
  jwk = JSON.parse(readFileSync(join(folder, 'issuer-key.json'), 'utf8'))
  const tokens = oidcTokenVerifier({ issuer: issuer.url, clientId: LOCAL_CLIENT_ID })
  services = { ...fakeServices(), tokens }
  api = wholeApi(services)
  for (const role of ROLES) secretOf.set(role, await keyWith({ roles: [role] }))
})
afterAll(async () => {
  expect(api.faults).toEqual([])
  await issuer.stop()
  rmSync(folder, { recursive: true })
})

async function keyWith(wanted: { roles: readonly Role[]; expiresAt?: string; revokedAt?: string }): Promise<string> {
  const { roles, expiresAt = null, revokedAt = null } = wanted
  const { key, secret } = await createApiKey(services, { name: 'مفتاح', roles: [...roles], expiresAt })
  await services.apiKeys.put({ ...key, revokedAt })
  return secret
}

/** What a good token says, for all roles at once: what is bad about a token is then the only thing that shuts it out. */
const claims = (changes: Record<string, unknown> = {}) => ({
  ...{ sub: 'somebody', token_use: 'access', client_id: LOCAL_CLIENT_ID, 'cognito:groups': [...ROLES], ...changes },
})

async function token(changes: Record<string, unknown> = {}, as: { issuer?: string; ends?: string } = {}) {
  return new SignJWT(claims(changes))
    .setProtectedHeader({ alg: 'RS256', kid: 'local' })
    .setIssuer(as.issuer ?? issuer.url)
    .setIssuedAt()
    .setExpirationTime(as.ends ?? '5m')
    .sign(await importJWK(jwk, 'RS256'))
}

async function call(route: string, credential: string | null): Promise<{ status: number; code: string }> {
  const { method, path } = requestOf(route)
  const headers = credential === null ? {} : { authorization: credential }
  const answer = await api.request(path, { method, headers })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false
  const body: { code?: string } = isJson ? JSON.parse(text) : {}
  return { status: answer.status, code: body.code ?? '' }
}

const shutOut = { status: 401, code: 'not_authenticated' }

test('every documented route has its line in this table, and every line its route', () => {
  expect(Object.keys(ALLOWED).sort()).toEqual(documentedRoutes().sort())
})

describe.each(Object.entries(ALLOWED))('%s', (route, allowed) => {
  const opens = (roles: readonly Role[]) => allowed === 'everyone' || roles.some((role) => allowed.includes(role))

  test('is open without a credential only where it is for everyone', async () => {
    const answer = await call(route, null)
    if (allowed === 'everyone') expect(answer.status).not.toBe(401)
    else expect(answer).toEqual(shutOut)
  })

  test.each(ROLES)('looks at the role %s of a key', async (role) => {
    const answer = await call(route, `Bearer ${secretOf.get(role)}`)
    if (opens([role])) expect(answer.code).not.toMatch(/^not_(authenticated|allowed|found)$/)
    else expect(answer).toEqual({ status: 403, code: 'not_allowed' })
  })

  test.each(SAMPLE_PEOPLE.map(({ id, roles }) => [id, roles] as const))(
    'looks at the roles of a signed-in person: %s',
    async (person, roles) => {
      const answer = await call(route, `Bearer ${await issuer.tokenFor(person)}`)
      if (opens(roles)) expect(answer.code).not.toMatch(/^not_(authenticated|allowed|found)$/)
      else expect(answer).toEqual({ status: 403, code: 'not_allowed' })
    },
  )

  test.each([
    ['none at all', []],
    ['one that the desk does not have', ['owner']],
    ['one in Arabic letters that the desk does not have', ['محرّر']],
  ])('is shut to a token whose groups are %s', async (_, groups) => {
    const answer = await call(route, `Bearer ${await token({ 'cognito:groups': groups })}`)
    if (allowed === 'everyone') expect(answer.status).not.toBe(403)
    else expect(answer).toEqual({ status: 403, code: 'not_allowed' })
  })

  test.each(Object.keys(BAD))('is shut to %s', async (flaw) => {
    expect(await call(route, (await BAD[flaw]?.()) ?? null)).toEqual(shutOut)
  })
})

test('the token that the bad ones were made from is good', async () => {
  for (const route of Object.keys(ALLOWED)) {
    expect((await call(route, `Bearer ${await token()}`)).status, route).not.toBe(401)
  }
})

/** Each with all roles. */
const BAD: Record<string, () => string | Promise<string>> = {
  'a token that has ended': async () => `Bearer ${await token({}, { ends: '-1s' })}`,
  'a token without an end': async () =>
    `Bearer ${await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'local' })
      .setIssuer(issuer.url)
      .sign(await importJWK(jwk, 'RS256'))}`,
  'a token that is not good yet': async () => `Bearer ${await token({ nbf: Math.floor(Date.now() / 1000) + 600 })}`,
  'a token of another issuer': async () => `Bearer ${await token({}, { issuer: 'https://issuer.example' })}`,
  'a token signed by another key': async () =>
    `Bearer ${await new SignJWT(claims())
      .setProtectedHeader({ alg: 'RS256', kid: 'local' })
      .setIssuer(issuer.url)
      .setExpirationTime('5m')
      .sign((await generateKeyPair('RS256')).privateKey)}`,
  'a token signed with the published key as its secret (HS256)': async () =>
    `Bearer ${await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'local' })
      .setIssuer(issuer.url)
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode(String(jwk.n)))}`,
  'a token without a signature (alg none)': () =>
    `Bearer ${new UnsecuredJWT(claims()).setIssuer(issuer.url).setExpirationTime('5m').encode()}`,
  'a token whose roles were changed after it was signed': async () => {
    const [head, , signature] = (await token({ 'cognito:groups': [] })).split('.')
    const [, body] = (await token()).split('.')
    return `Bearer ${head}.${body}.${signature}`
  },
  'a token of another client': async () => `Bearer ${await token({ client_id: 'another-client' })}`,
  'an id token': async () => `Bearer ${await token({ token_use: 'id', aud: LOCAL_CLIENT_ID })}`,
  'a token of nobody': async () => `Bearer ${await token({ sub: undefined })}`,
  'a token whose subject is no id': async () => `Bearer ${await token({ sub: 'سميرة' })}`,
  'a revoked key': async () =>
    `Bearer ${await keyWith({ roles: ROLES, revokedAt: services.clock.now().toISOString() })}`,
  'a key that has ended': async () =>
    `Bearer ${await keyWith({ roles: ROLES, expiresAt: services.clock.now().toISOString() })}`,
  'a key that nobody made': () => `Bearer cdk_${'A'.repeat(43)}`,
  'a key under another scheme': () => `Basic ${secretOf.get('admin')}`,
  words: () => 'Bearer not.a.token',
  'no credential after the scheme': () => 'Bearer ',
}

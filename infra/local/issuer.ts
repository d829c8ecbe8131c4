/**
 * The sign-in of a stack on one machine: an OpenID provider whose access tokens have the shape of Cognito's, and whose
 * sign-in page lets one be any of the sample people with one click.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import Provider, { type Configuration } from 'oidc-provider'
import { runningStack } from './data-folder-lock.ts'
import { listen } from './listen.ts'
import { LOCAL_CLIENT_ID } from './local-aws.ts'
import { SAMPLE_PEOPLE, samplePerson } from './sample-people.ts'
import { answerSignIn } from './sign-in-page.ts'

const TOKEN_SECONDS = 30 * 60
const API = 'urn:claimdesk:api'

export interface Issuer {
  readonly url: string
  tokenFor(person: string): Promise<string>
  stop(): Promise<void>
}

/** With a data folder its key outlives it, so that who is signed in stays so over a restart. */
export async function startIssuer(dataFolder: string | undefined): Promise<Issuer> {
  const key = await signingKey(dataFolder)
  const server = createServer()
  const port = await listen(server, dataFolder === undefined ? 0 : 4700, () => undefined)
  const url = `http://127.0.0.1:${port}`
  const provider = new Provider(url, configuration(key))
  allowLoopbackPages(provider)
  const answer = provider.callback()
  server.on('request', async (request, response) => {
    if (!(await answerSignIn(provider, request, response))) await answer(request, response)
  })
  return {
    url,
    tokenFor: (person) => mint(url, key, person),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A token of the stack that runs on a data folder, for scripts. Throws where none runs or nobody is called so. */
export async function tokenOfRunningStack(dataFolder: string, person: string): Promise<string> {
  const running = runningStack(dataFolder)
  if (running === undefined) throw new Error(`no stack runs on ${dataFolder}: npm start`)
  return mint(running.issuer, await signingKey(dataFolder), person)
}

async function signingKey(dataFolder: string | undefined): Promise<JWK> {
  const file = dataFolder === undefined ? null : join(dataFolder, 'issuer-key.json')
  if (file !== null && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'local', alg: 'RS256', use: 'sig' }
  if (file !== null) writeFileSync(file, JSON.stringify(key), { mode: 0o600 })
  return key
}

/** What Cognito writes into an access token beside the standard claims. */
function cognitoClaims(person: string): Record<string, unknown> {
  const { id, roles } = samplePerson(person) ?? { id: person, roles: [] }
  return { sub: id, token_use: 'access', client_id: LOCAL_CLIENT_ID, username: id, 'cognito:groups': [...roles] }
}

async function mint(issuer: string, jwk: JWK, person: string): Promise<string> {
  if (samplePerson(person) === undefined) {
    throw new Error(`nobody is called ${person}; there are ${SAMPLE_PEOPLE.map(({ id }) => id).join(', ')}`)
  }
  return new SignJWT(cognitoClaims(person))
    .setProtectedHeader({ alg: 'RS256', kid: 'local' })
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS}s`)
    .sign(await importJWK(jwk, 'RS256'))
}

function configuration(key: JWK): Configuration {
  return {
    clients: [
      {
        client_id: LOCAL_CLIENT_ID,
        token_endpoint_auth_method: 'none',
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/signed-in'],
        post_logout_redirect_uris: ['http://127.0.0.1/'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [key.kid ?? 'local'] },
    routes: { jwks: '/.well-known/jwks.json' },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name'] },
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    findAccount: async (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, name: samplePerson(id)?.name ?? id }),
    }),
    // The desk is the provider's own page: nobody is asked whether it may act for them.
    async loadExistingGrant(context) {
      const { Grant } = context.oidc.provider
      const clientId = context.oidc.client?.clientId
      const accountId = context.oidc.session?.accountId
      if (clientId === undefined || accountId === undefined) return undefined
      const grant = new Grant({ clientId, accountId })
      grant.addOIDCScope('openid profile offline_access')
      grant.addResourceScope(API, 'openid profile')
      await grant.save()
      return grant
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile',
          audience: API,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TOKEN_SECONDS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (_context, token, parts) => {
          const person = 'accountId' in token ? String(token.accountId) : ''
          // Beside an audience, which the provider insists on and Cognito leaves out.
          parts.payload = { ...parts.payload, ...cognitoClaims(person) }
        },
      },
    },
  }
}

/** The desk's page may be on any port of this machine. */
function allowLoopbackPages(provider: Provider): void {
  const isLoopback = (uri: string) => /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//.test(uri)
  provider.Client.prototype.redirectUriAllowed = isLoopback
  provider.Client.prototype.postLogoutRedirectUriAllowed = isLoopback
}

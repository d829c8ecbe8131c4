/**
 * Signing in by OpenID's code flow with PKCE, and staying so: the token is renewed before it ends. Each tab has a session
 * of its own, because a refresh token may be used once.
 */
import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { type Person, personOf } from './person.ts'

export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly person: Person }
  /** Was signed in; what is on the screen stays until she signs in again. */
  | { readonly kind: 'lost'; readonly person: Person }

const RETURN_PATH = '/signed-in'

export class Session {
  readonly #users: UserManager
  readonly #listeners = new Set<() => void>()
  #state: SessionState = { kind: 'signed-out' }
  #token: string | null = null

  private constructor(users: UserManager) {
    this.#users = users
    users.events.addUserLoaded((user) => this.#take(user))
    users.events.addAccessTokenExpired(() => this.lose())
    users.events.addSilentRenewError(() => {
      if (navigator.onLine) this.lose()
    })
  }

  /** Finishes a sign-in that returns to this page, or takes up the one of this tab. */
  static async start(config: { issuer: string; clientId: string }): Promise<Session> {
    const store = new WebStorageStateStore({ store: sessionStorage })
    const users = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: `${location.origin}${RETURN_PATH}`,
      post_logout_redirect_uri: `${location.origin}/`,
      response_type: 'code',
      scope: 'openid profile',
      automaticSilentRenew: true,
      accessTokenExpiringNotificationTimeInSeconds: 120,
      userStore: store,
      stateStore: store,
    })
    const session = new Session(users)
    if (location.pathname === RETURN_PATH) await session.#finishSignIn()
    else session.#take(await users.getUser())
    return session
  }

  get state(): SessionState {
    return this.#state
  }

  /** For the `Authorization` header; null where nobody is signed in. */
  get token(): string | null {
    return this.#token
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async signIn(): Promise<void> {
    await this.#users.signinRedirect({ state: location.pathname === RETURN_PATH ? '/' : here() })
  }

  async signOut(): Promise<void> {
    await this.#users.signoutRedirect()
  }

  /** The API no longer knows the token. One renewal is tried before the session counts as lost. */
  async renew(): Promise<boolean> {
    try {
      const user = await this.#users.signinSilent()
      this.#take(user)
      return user !== null
    } catch {
      this.lose()
      return false
    }
  }

  lose(): void {
    if (this.#state.kind !== 'signed-in') return
    this.#token = null
    this.#change({ kind: 'lost', person: this.#state.person })
  }

  async #finishSignIn(): Promise<void> {
    try {
      const user = await this.#users.signinRedirectCallback()
      this.#take(user)
      history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/')
    } catch {
      // Somebody opened or reloaded the return address: nobody is signed in by that.
      history.replaceState(null, '', '/')
      this.#take(await this.#users.getUser())
    }
  }

  #take(user: User | null): void {
    if (user === null || user.expired === true) return
    this.#token = user.access_token
    this.#change({ kind: 'signed-in', person: personOf(user.access_token, user.profile.name) })
  }

  #change(state: SessionState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

function here(): string {
  return `${location.pathname}${location.search}${location.hash}`
}

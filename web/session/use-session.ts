import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Person } from './person.ts'
import type { Role } from './roles.ts'
import type { Session, SessionState } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('there is no session around this component')
  return session
}

export function useSessionState(): SessionState {
  const session = useSession()
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state,
  )
}

/** Who is signed in, or was until a moment ago. */
export function usePerson(): Person | null {
  const state = useSessionState()
  return state.kind === 'signed-out' ? null : state.person
}

export function useMay(...roles: Role[]): boolean {
  return usePerson()?.roles.some((role) => roles.includes(role)) ?? false
}

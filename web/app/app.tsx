import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import type { Session } from '../session/session.ts'
import { SessionContext, useSessionState } from '../session/use-session.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { queryClient } from './query-client.ts'
import { Shell } from './shell.tsx'
import { theme } from './theme.ts'
import { Welcome } from './welcome.tsx'

const colorSchemes = localStorageColorSchemeManager({ key: 'claimdesk.scheme' })

export function App({ session }: { session: Session }) {
  return (
    <DirectionProvider>
      <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemes}>
        <Notifications position="bottom-center" containerWidth={460} />
        <ErrorBoundary>
          <SessionContext value={session}>
            <QueryClientProvider client={queryClient}>
              <Entrance />
            </QueryClientProvider>
          </SessionContext>
        </ErrorBoundary>
      </MantineProvider>
    </DirectionProvider>
  )
}

function Entrance() {
  const { kind } = useSessionState()
  return kind === 'signed-out' ? <Welcome /> : <Shell />
}

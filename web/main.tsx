import '@fontsource/ibm-plex-sans-arabic/arabic-400.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css'
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css'
import '@fontsource/ibm-plex-sans-arabic/latin-400.css'
import '@fontsource/ibm-plex-sans-arabic/latin-500.css'
import '@fontsource/ibm-plex-sans-arabic/latin-600.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/desk.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { showUnreachable } from './app/unreachable.ts'
import { startTexts } from './locales/i18n.ts'
import { preferences } from './preferences/preferences.ts'
import { Session } from './session/session.ts'

const RETRY_MS = 4_000

async function readConfig(): Promise<{ issuer: string; clientId: string }> {
  const response = await fetch('/config.json')
  if (!response.ok) throw new Error(`no config: ${response.status}`)
  return response.json()
}

async function start(): Promise<void> {
  try {
    const [config] = await Promise.all([readConfig(), startTexts(preferences.get().language)])
    const session = await Session.start(config)
    const root = document.getElementById('desk')
    if (root) createRoot(root).render(<App session={session} />)
  } catch {
    showUnreachable()
    setTimeout(start, RETRY_MS)
  }
}

await start()

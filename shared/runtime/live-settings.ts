/** Keeps a function's settings young: read from the table when they are older than half a minute, shared by all it does. */
import type { Settings } from '../domain/settings.ts'
import type { Services } from '../ports.ts'

const YOUNG_MS = 30_000

/** Call it before each event: the services' `settings` are then at most half a minute old. */
export function liveSettings<Live extends Pick<Services, 'settingsStore' | 'clock'> & { settings: Settings }>(
  services: Live,
): () => Promise<Live> {
  let readAt = Number.NEGATIVE_INFINITY
  return async () => {
    const now = services.clock.now().getTime()
    if (now - readAt > YOUNG_MS) {
      services.settings = await services.settingsStore.get()
      readAt = now
    }
    return services
  }
}

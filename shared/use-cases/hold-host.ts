/** One fetch at a time a host: holds each host that a fetch comes to until the fetch is over. */
import type { FetchRequest, Services } from '../ports.ts'

/** Longer than a fetch may take with its robots.txt: a hold whose function died ends by itself. */
const HOLD_MS = 60_000
const MOST_WAIT_SECONDS = 60

/** `work` gets what its fetch asks before each host; no host is waited for. */
export async function holdHosts<Result>(
  { hostLocks, clock }: Pick<Services, 'hostLocks' | 'clock'>,
  holder: string,
  work: (enter: NonNullable<FetchRequest['enter']>) => Promise<Result>,
): Promise<Result> {
  const held = new Set<string>()
  const enter = async (host: string) => {
    if (held.has(host)) return true
    const at = clock.now()
    const until = new Date(at.getTime() + HOLD_MS).toISOString()
    const taken = await hostLocks.take(host, { holder, at: at.toISOString(), until })
    if (taken) held.add(host)
    return taken
  }
  try {
    return await work(enter)
  } finally {
    await Promise.all([...held].map((host) => hostLocks.release(host, holder)))
  }
}

/** How long a message that found its host held is put off: longer each time, and never two at the same moment. */
export function putOffSeconds(times: number, random: number): number {
  return Math.ceil(Math.min(MOST_WAIT_SECONDS / 2, 2 ** times) * (1 + random))
}

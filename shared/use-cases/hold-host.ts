/** One fetch at a time a host: runs a fetch while it holds the host, or says that another one does. */
import type { Services } from '../ports.ts'

/** Longer than a fetch may take with its robots.txt: a hold whose function died ends by itself. */
const HOLD_MS = 60_000
const MOST_WAIT_SECONDS = 60

export async function holdHost<Result>(
  { hostLocks, clock }: Pick<Services, 'hostLocks' | 'clock'>,
  held: { url: string; holder: string },
  work: () => Promise<Result>,
): Promise<Result | 'held'> {
  const { host } = new URL(held.url)
  const at = clock.now()
  const until = new Date(at.getTime() + HOLD_MS).toISOString()
  if (!(await hostLocks.take(host, { holder: held.holder, at: at.toISOString(), until }))) return 'held'
  try {
    return await work()
  } finally {
    await hostLocks.release(host, held.holder)
  }
}

/** How long a message that found its host held is put off: longer each time, and never two at the same moment. */
export function putOffSeconds(times: number, random: number): number {
  return Math.min(MOST_WAIT_SECONDS, Math.ceil(2 ** Math.min(times, 6) * (1 + random)))
}

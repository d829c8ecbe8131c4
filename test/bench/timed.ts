/** How fast something is once it runs warm, and how that stands beside a peer. */

const WARM_MS = 500
const LEAST_MS = 1_500

export type Speed = { name: string; perSecond: number }

/** `run` works on so many at a time. */
export async function timed(name: string, many: number, run: () => Promise<void>): Promise<Speed> {
  await runFor(WARM_MS, run)
  const { runs, ms } = await runFor(LEAST_MS, run)
  return { name, perSecond: (runs * many * 1000) / ms }
}

async function runFor(leastMs: number, run: () => Promise<void>): Promise<{ runs: number; ms: number }> {
  const started = performance.now()
  let runs = 0
  do {
    await run()
    runs += 1
  } while (performance.now() - started < leastMs)
  return { runs, ms: performance.now() - started }
}

/** The first is ours. */
export function printSpeeds(unit: string, [ours, peer]: readonly Speed[]): void {
  if (ours === undefined || peer === undefined) return
  for (const { name, perSecond } of [ours, peer]) {
    console.log(`${name.padEnd(12)}${Math.round(perSecond).toLocaleString('en').padStart(10)} ${unit}/s`)
  }
  console.log(`ours is ${(ours.perSecond / peer.perSecond).toFixed(2)} times as fast`)
}

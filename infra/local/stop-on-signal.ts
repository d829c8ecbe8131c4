/** Ends a running stack cleanly on Ctrl-C or SIGTERM; a second signal ends the process at once. */
import type { LocalStack } from './start-local-stack.ts'

export function stopOnSignal(stack: LocalStack, onStop: (signal: NodeJS.Signals) => void = () => undefined): void {
  let stopping = false
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    onStop(signal)
    await stack.stop()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

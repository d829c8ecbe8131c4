/** Makes the console write as Lambda's does where the function's log format is JSON: a line each, with its time and level. */
import { format } from 'node:util'

const LEVELS = { debug: 'DEBUG', info: 'INFO', log: 'INFO', warn: 'WARN', error: 'ERROR' } as const

export function writeConsoleAsJson(): void {
  for (const [name, level] of Object.entries(LEVELS)) {
    Reflect.set(console, name, (...args: unknown[]) => {
      const message = args.length === 1 ? args[0] : format(...args)
      process.stdout.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, message })}\n`)
    })
  }
}

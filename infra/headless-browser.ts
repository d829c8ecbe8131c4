/** A browser that comes inside a package, so that the machine needs none: for the page's tests and the README's pictures. */
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as engine } from 'playwright-core'

/** Each page in a process of its own: one that crashes takes no other with it. */
const SHARED_PROCESS: ReadonlySet<string> = new Set(['--single-process', '--no-zygote'])

export async function startBrowser(): Promise<Browser> {
  const args = chromium.args.filter((argument) => !SHARED_PROCESS.has(argument))
  return engine.launch({ args, executablePath: await chromium.executablePath(), headless: true })
}

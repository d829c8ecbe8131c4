/** A browser as a person has it, in front of the desk of a local stack: what it says wrong on its console fails the test. */

import chromium from '@sparticuz/chromium'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core'
import { expect } from 'vitest'

export type Language = 'ar' | 'en'

/** The browser inside the package, so that the machine needs none. */
export async function startBrowser(): Promise<Browser> {
  // Each page in a process of its own: one that crashes takes no other with it.
  const args = chromium.args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote')
  return engine.launch({ args, executablePath: await chromium.executablePath(), headless: true })
}

export type Visitor = { page: Page; context: BrowserContext; complaints: string[]; close(): Promise<void> }

const PHONE = { width: 390, height: 844 }
const SCREEN = { width: 1360, height: 860 }
/** What the desk refuses on purpose is not a fault of the page, though a browser notes it. */
const REFUSALS = /status of (401|404|409|422|403)/

/** Somebody of the desk who has signed in by one click, on a machine of her own. */
export async function signIn(
  browser: Browser,
  at: { url: string; person: string; language: Language; phone?: boolean },
): Promise<Visitor> {
  const locale = at.language === 'ar' ? 'ar' : 'en-GB'
  const context = await browser.newContext({ locale, viewport: at.phone ? PHONE : SCREEN, reducedMotion: 'reduce' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !REFUSALS.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1[:/]|data:|blob:)/.test(request.url())) complaints.push(`asked ${request.url()}`)
  })
  await page.goto(at.url)
  await page.getByRole('button', { name: at.language === 'ar' ? 'تسجيل الدخول' : 'Sign in' }).click()
  await page.getByRole('button', { name: new RegExp(`^${at.person}`) }).click()
  await page.getByRole('navigation').or(page.getByRole('banner')).first().waitFor()
  return { page, context, complaints, close: () => context.close() }
}

/** Every rule of WCAG A and AA that a machine can tell; the faults with where they are. */
export async function accessFaults(page: Page): Promise<string[]> {
  // What is still turning has the colours of neither state.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => {
    const { axe: engine } = globalThis as unknown as { axe: { run(what: Document, how: object): Promise<AxeResults> } }
    return engine.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
  })
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 120)} ${failureSummary.slice(0, 200)}`).join(' | ')}`,
  )
}

/** Kilobytes that came over the wire, and when the first text stood there. Printed, not asserted: machines differ. */
export async function paintOf(page: Page): Promise<{ transferredKb: number; scriptKb: number; firstPaintMs: number }> {
  return page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const size = (list: PerformanceResourceTiming[]) =>
      Math.round(list.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1024)
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    return {
      transferredKb: size(files),
      scriptKb: size(files.filter(({ name }) => name.endsWith('.js'))),
      firstPaintMs: Math.round(paint?.startTime ?? 0),
    }
  })
}

export function expectQuiet({ complaints }: Visitor): void {
  expect(complaints).toEqual([])
}

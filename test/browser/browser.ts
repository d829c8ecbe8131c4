/** A browser as a person has it, in front of the desk of a local stack: what it says wrong on its console fails the test. */

import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

export type Language = 'ar' | 'en'

export type Visitor = {
  page: Page
  context: BrowserContext
  /** What the page said wrong: faults on its console, and requests to anyone else. */
  complaints: string[]
  /** Bytes as they came over the wire, by address. */
  transferred: Map<string, number>
  close(): Promise<void>
}

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
  const transferred = new Map<string, number>()
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes().catch(() => ({ responseBodySize: 0 }))
    transferred.set(request.url(), Math.max(responseBodySize, transferred.get(request.url()) ?? 0))
  })
  await page.goto(at.url)
  await page.getByRole('button', { name: at.language === 'ar' ? 'تسجيل الدخول' : 'Sign in' }).click()
  await page.getByRole('button', { name: new RegExp(`^${at.person}`) }).click()
  await page.getByRole('navigation').or(page.getByRole('banner')).first().waitFor()
  return { page, context, complaints, transferred, close: () => context.close() }
}

/** Shows the desk light or dark, and waits until it is. */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.waitForFunction((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, scheme)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
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

/** When the first text stood there (ms). Printed, not asserted: machines differ. */
export async function firstPaintOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0))
}

export function expectQuiet({ complaints }: Visitor): void {
  expect(complaints).toEqual([])
}

/** `npm run screenshots`: the README's pictures of the desk, from the sample articles, into `docs/`. */
import { mkdir } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { buildDesk } from './build-desk.ts'
import { startBrowser } from './headless-browser.ts'
import { apiClient } from './local/api-client.ts'
import { sampleKeys } from './local/sample-keys.ts'
import { readSamples } from './local/samples/read-samples.ts'
import { type LocalStack, startLocalStack } from './local/start-local-stack.ts'

const FOLDER = 'docs'
const SCREEN = { width: 1360, height: 860 }

type Picture = { language: 'ar' | 'en'; person: string; path: string; name: string }

async function run(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const stack = await startLocalStack({ desk: buildDesk() })
  const browser = await startBrowser()
  try {
    const api = apiClient(stack.url, (await sampleKeys(stack)).admin)
    for (const sample of await readSamples()) await api.submitArticle(sample)
    await stack.idle()
    const call = callsTo(stack)
    const published = await publishOne(call)
    await stack.invoke('reconcile', {})
    const [arabic, english] = [await next(call, 'reviewer', 'ar'), await next(call, 'second-reviewer', 'en')]
    const pictures: Picture[] = [
      { language: 'ar', person: 'Reviewer', path: `/review?claim=${arabic}`, name: 'next-claim-ar' },
      { language: 'en', person: 'Second', path: `/review?claim=${english}`, name: 'next-claim-en' },
      { language: 'ar', person: 'Third', path: '/queue', name: 'queue' },
      { language: 'en', person: 'Editor', path: `/claims/${published}`, name: 'claim' },
      { language: 'ar', person: 'Editor', path: '/figures', name: 'figures' },
    ]
    for (const one of pictures) await picture(browser, stack.url, one)
  } finally {
    await browser.close()
    await stack.stop()
  }
}

type Leased = { lease: { id: string }; claim: { id: string }; draft: unknown }
type Call = (person: string, path: string, body: unknown) => Promise<Leased>

function callsTo(stack: LocalStack): Call {
  return async (person, path, body) => {
    const headers = { authorization: `Bearer ${await stack.tokenFor(person)}`, 'content-type': 'application/json' }
    const answer = await fetch(`${stack.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const told = await answer.json()
    if (!answer.ok && answer.status !== 404) throw new Error(`${path}: ${JSON.stringify(told)}`)
    return told
  }
}

async function next(call: Call, person: string, lane: string): Promise<string> {
  return (await call(person, '/v1/reviews/lease', { lanes: [lane] })).claim.id
}

/** A claim with a published verdict, judged by two. Its id. */
async function publishOne(call: Call): Promise<string> {
  const says = 'The table of the year gives the same number.'
  const link = { kind: 'link', says, stance: 'supports', source: 'primary' }
  const judgement = {
    rating: 'mostly-true',
    explanation: 'The published tables give this number; the article leaves out how it was counted.',
    evidence: ['https://registry.example/table', 'https://audit.example/report'].map((url) => ({ ...link, url })),
    asOf: '2025-01-20',
  }
  // A claim that nobody has: asking for it says that a second reviewer is at work.
  await call('second-reviewer', '/v1/reviews/lease', { claimId: `clm_${'0'.repeat(24)}` })
  const { lease, claim } = await call('reviewer', '/v1/reviews/lease', { lanes: ['en'] })
  await call('reviewer', `/v1/reviews/${lease.id}/submit`, judgement)
  const second = await call('second-reviewer', '/v1/reviews/lease', { claimId: claim.id })
  await call('second-reviewer', `/v1/reviews/${second.lease.id}/submit`, {
    ...{ ...judgement, opinion: second.draft === null ? null : 'agrees' },
  })
  const signed = { headline: 'Mostly right, with a caveat about the count', url: 'https://checks.example/count' }
  await call('editor', `/v1/claims/${claim.id}/publish`, signed)
  return claim.id
}

async function picture(browser: Browser, url: string, { language, person, path, name }: Picture): Promise<void> {
  const context = await browser.newContext({ locale: language, viewport: SCREEN, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: language === 'ar' ? 'تسجيل الدخول' : 'Sign in' }).click()
  await page.getByRole('button', { name: new RegExp(`^${person}`) }).click()
  await page.getByRole('navigation').first().waitFor()
  await page.goto(`${url}${path}`)
  if (path.startsWith('/review')) await page.locator('mark').first().waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${FOLDER}/${name}.png` })
  console.log(`${FOLDER}/${name}.png`)
  await context.close()
}

await run()
process.exit(0)

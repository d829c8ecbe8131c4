/** A desk with its page, and the steps that people take on it, named as each language names them. */
import type { Page } from 'playwright-core'
import { buildDesk } from '../../infra/build-desk.ts'
import { sampleKeys } from '../../infra/local/sample-keys.ts'
import { startLocalStack } from '../../infra/local/start-local-stack.ts'
import ar from '../../web/locales/ar/index.ts'
import en from '../../web/locales/en/index.ts'
import { LocalDesk } from '../local-desk.ts'
import type { Language } from './browser.ts'

export const TEXTS = { ar, en }

export async function startDeskWithPage(settings: Readonly<Record<string, string>> = {}): Promise<LocalDesk> {
  const stack = await startLocalStack({ retryAfterSeconds: 0, settings, desk: buildDesk() })
  const desk = new LocalDesk(stack, await sampleKeys(stack))
  // Both reviewers are seen at work, so that a second look waits for the other one.
  const token = (person: string) => stack.tokenFor(person)
  for (const person of ['reviewer', 'second-reviewer']) {
    const headers = { authorization: `Bearer ${await token(person)}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ claimId: `clm_${'0'.repeat(24)}` })
    await desk.send('/v1/reviews/lease', { method: 'POST', headers, body })
  }
  return desk
}

/** Writes a judgement with two links into the form that is open. */
export async function writeJudgement(page: Page, language: Language, rating: string): Promise<void> {
  const { form, what } = TEXTS[language].desk
  await page.getByRole('radio', { name: rating, exact: false }).first().click()
  await page.getByLabel(form.explanation).fill('تؤكد سجلات الدائرة والتقرير السنوي العدد المذكور.')
  for (const [index, url] of ['https://registry.example/110', 'https://audit.example/2024'].entries()) {
    await page.getByRole('button', { name: form.addEvidence }).click()
    await page.getByLabel(what.link).nth(index).fill(url)
    await page.getByLabel(form.says).nth(index).fill('سجلت الدائرة 112 جسراً مغلقاً')
  }
  await page.getByLabel(form.asOf).fill('2024-05-14')
}

export async function handIn(page: Page, language: Language): Promise<void> {
  const { review } = TEXTS[language].desk
  await page.keyboard.press('Control+Enter')
  await page.getByText(review.submitted).waitFor()
}

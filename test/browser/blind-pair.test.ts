import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../../infra/headless-browser.ts'
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM } from '../articles.ts'
import { claimWith } from '../journeys/reviews.ts'
import type { LocalDesk } from '../local-desk.ts'
import { accessFaults, expectQuiet, signIn } from './browser.ts'
import { handIn, startDeskWithPage, TEXTS, writeJudgement } from './desk-under-test.ts'

const texts = TEXTS.ar.desk

let desk: LocalDesk
let browser: Browser
let claimId: string

beforeAll(async () => {
  ;[desk, browser] = await Promise.all([startDeskWithPage(), startBrowser()])
  // One in one falls into the random sample: every claim is judged by two who do not see each other.
  const settings = { ...DEFAULT_SETTINGS, risk: { ...DEFAULT_SETTINGS.risk, sampleOneIn: 1 } }
  const headers = { ...desk.credential('admin'), 'content-type': 'application/json' }
  await desk.send('/v1/settings', { method: 'PUT', headers, body: JSON.stringify(settings) })
  claimId = claimWith(ARABIC_CLAIM, (await desk.read(ARABIC_ARTICLE)).claims).id
  await desk.post('editor', `/v1/claims/${claimId}/promote`, {})
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stack.stop()
})

async function judge(person: string, rating: string): Promise<void> {
  const reviewer = await signIn(browser, { url: desk.stack.url, person, language: 'ar' })
  await reviewer.page.goto(`${desk.stack.url}/review?claim=${claimId}`)
  await reviewer.page.getByLabel(texts.form.explanation).waitFor()
  expect(await reviewer.page.getByText(texts.second.title).count()).toBe(0)
  await writeJudgement(reviewer.page, 'ar', rating)
  await handIn(reviewer.page, 'ar')
  expectQuiet(reviewer)
  await reviewer.close()
}

test('two who do not see each other differ, and an editor decides with both side by side', async () => {
  expect(await desk.claim(claimId, 'editor')).toMatchObject({ policy: 'blind-pair' })
  await judge('Reviewer', 'صحيح جزئياً')
  await judge('Second', 'خارج السياق')
  expect(await desk.claim(claimId, 'editor')).toMatchObject({ status: 'disputed' })

  const editor = await signIn(browser, { url: desk.stack.url, person: 'Editor', language: 'ar' })
  await editor.page.goto(`${desk.stack.url}/claims/${claimId}`)
  await editor.page.getByRole('button', { name: texts.deed.adjudicate }).click()
  const dialog = editor.page.getByRole('dialog')
  await dialog.getByRole('button', { name: texts.adjudicate.takeOver }).nth(1).click()
  expect(await dialog.getByRole('button', { name: texts.adjudicate.takeOver }).count()).toBe(2)
  expect(await accessFaults(editor.page)).toEqual([])
  await dialog.getByRole('button', { name: texts.deed.adjudicate }).click()
  await editor.page.getByText(texts.deed.done, { exact: true }).waitFor()
  expectQuiet(editor)
  await editor.close()
  expect(await desk.claim(claimId, 'editor')).toMatchObject({ status: 'decided' })
})

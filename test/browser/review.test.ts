import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../infra/headless-browser.ts'
import { startSampleSite } from '../../infra/local/sample-site.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, ENGLISH_ARTICLE, ENGLISH_CLAIM, unlike } from '../articles.ts'
import { claimWith } from '../journeys/reviews.ts'
import type { LocalDesk } from '../local-desk.ts'
import { accessFaults, expectQuiet, firstPaintOf, type Language, showIn, signIn } from './browser.ts'
import { handIn, startDeskWithPage, TEXTS, writeJudgement } from './desk-under-test.ts'

let desk: LocalDesk
let browser: Browser
let site: Awaited<ReturnType<typeof startSampleSite>>
const claims: Partial<Record<Language, { id: string; articleId: string }>> = {}
const PLAIN = { ar: 'كان الصباح هادئاً على ضفة النهر.', en: 'It was a quiet morning by the river.' }
const LANGUAGES = ['ar', 'en'] as const

beforeAll(async () => {
  site = await startSampleSite(0)
  ;[desk, browser] = await Promise.all([startDeskWithPage({ ALLOWED_HOSTS: site.host }), startBrowser()])
  for (const [language, article, words] of [
    ['ar', ARABIC_ARTICLE, ARABIC_CLAIM],
    ['en', ENGLISH_ARTICLE, ENGLISH_CLAIM],
  ] as const) {
    const { claims: found } = await desk.read({ ...article, text: `${article.text}\n\n${PLAIN[language]}` })
    const claim = claimWith(words, found)
    await desk.post('editor', `/v1/claims/${claim.id}/promote`, {})
    claims[language] = claim
  }
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stack.stop()
  await site?.stop()
})

const visit = (person: string, language: Language, phone = false) =>
  signIn(browser, { url: desk.stack.url, person, language, phone })

const widest = (page: Page) =>
  page.evaluate(() => {
    const over = [...document.querySelectorAll('main *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      return right > innerWidth + 1 || left < -1
    })
    return over
      .map(({ outerHTML }) => outerHTML.slice(0, 140))
      .slice(0, 3)
      .join(' | ')
  })

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = TEXTS[language].desk
  const claimId = () => claims[language]?.id ?? ''

  test('a reviewer judges a claim beside its article, a colleague agrees, and an editor publishes it', async () => {
    const reviewer = await visit('Reviewer', language)
    await reviewer.page.goto(`${desk.stack.url}/review?claim=${claimId()}`)
    await reviewer.page.locator('mark').first().waitFor()
    expect(await reviewer.page.locator('mark').allInnerTexts()).toContain((await desk.claim(claimId())).quote.exact)
    await writeJudgement(reviewer.page, language, language === 'ar' ? 'صحيح' : 'True')
    expect(await accessFaults(reviewer.page)).toEqual([])
    const started = Date.now()
    await handIn(reviewer.page, language)
    console.log(`${language}: hand in and next ${Date.now() - started} ms`)
    expectQuiet(reviewer)
    await reviewer.close()
    expect(await desk.claim(claimId(), 'editor')).toMatchObject({ status: 'in-review' })

    const second = await visit('Second', language)
    await second.page.goto(`${desk.stack.url}/review?claim=${claimId()}`)
    await second.page.getByRole('radio', { name: texts.second.agrees }).click()
    await handIn(second.page, language)
    expectQuiet(second)
    await second.close()

    const editor = await visit('Editor', language)
    await editor.page.goto(`${desk.stack.url}/queue`)
    await editor.page.getByRole('link', { name: texts.queue.publish }).first().click()
    await editor.page.getByRole('button', { name: texts.deed.publish }).click()
    const dialog = editor.page.getByRole('dialog')
    await dialog.getByLabel(texts.publish.headline).fill('نعم، أُغلق أكثر من 110 جسور')
    await dialog.getByLabel(texts.publish.url, { exact: false }).first().fill('https://checks.example/110')
    await dialog.getByRole('button', { name: texts.deed.publish }).click()
    await editor.page.getByText(texts.deed.done, { exact: true }).waitFor()
    expectQuiet(editor)
    await editor.close()
    expect(await desk.claim(claimId(), 'newsroom')).toMatchObject({ state: 'checked', verdict: { rating: 'true' } })
  })

  test('a lease that ends leaves the draft where it was, and the claim can be taken up again', async () => {
    const { claims: found } = await desk.read(unlike(language === 'ar' ? ARABIC_ARTICLE : ENGLISH_ARTICLE, 7))
    const [other] = found
    await desk.post('editor', `/v1/claims/${other?.id}/promote`, {})
    const reviewer = await visit('Reviewer', language)
    const { page } = reviewer
    await page.goto(`${desk.stack.url}/review?claim=${other?.id}`)
    const explanation = page.getByLabel(texts.form.explanation)
    await explanation.fill('مسودة لا تضيع')
    await page.evaluate(() => {
      const now = Date.now
      Date.now = () => now() + 3_600_000
      addEventListener('back-to-now', () => Object.assign(Date, { now }), { once: true })
    })
    await page.getByText(texts.review.endedTitle).waitFor()
    expect(await explanation.inputValue()).toBe('مسودة لا تضيع')
    await page.evaluate(() => dispatchEvent(new Event('back-to-now')))
    await page.getByRole('button', { name: texts.review.retake }).click()
    await page.getByText(texts.review.endedTitle).waitFor({ state: 'hidden' })
    expect(await explanation.inputValue()).toBe('مسودة لا تضيع')
    expectQuiet(reviewer)
    await reviewer.close()
  })

  test('a feed is added and brings its articles', async () => {
    const editor = await visit('Editor', language)
    await editor.page.goto(`${desk.stack.url}/feeds`)
    await editor.page.getByLabel(texts.feeds.url).fill(`http://${site.host}/${language}/feed.xml`)
    await editor.page.getByRole('button', { name: texts.feeds.add }).click()
    await editor.page.getByText(texts.feeds.added).waitFor()
    expect(await accessFaults(editor.page)).toEqual([])
    expectQuiet(editor)
    await editor.close()
  })

  test('a draft is checked sentence by sentence', async () => {
    const newsroom = await visit('Newsroom', language)
    await newsroom.page.goto(`${desk.stack.url}/check`)
    await newsroom.page
      .getByLabel(texts.check.draft)
      .fill(`${(await desk.claim(claimId())).quote.exact}\n\n${PLAIN[language]}`)
    await newsroom.page.keyboard.press('Control+Enter')
    await newsroom.page.getByRole('listitem').nth(1).waitFor()
    expect(await newsroom.page.getByRole('link', { name: (await desk.claim(claimId())).wording }).count()).toBe(1)
    expect(await accessFaults(newsroom.page)).toEqual([])
    expectQuiet(newsroom)
    await newsroom.close()
  })

  test('an article is read with its claims, and another sentence becomes one', async () => {
    const editor = await visit('Editor', language)
    await editor.page.goto(`${desk.stack.url}/articles/${claims[language]?.articleId}`)
    await editor.page.getByRole('button', { name: PLAIN[language] }).click()
    await editor.page.getByRole('dialog').getByRole('button', { name: texts.articles.promote }).click()
    await editor.page.locator('mark').filter({ hasText: PLAIN[language] }).waitFor()
    expectQuiet(editor)
    await editor.close()
  })

  test('a claim is found by words of it, and the search stands in the address', async () => {
    const reader = await visit('Reviewer', language)
    await reader.page.goto(`${desk.stack.url}/claims`)
    const box = reader.page.getByRole('searchbox', { name: texts.claims.search })
    await box.fill(language === 'ar' ? '١١٠ جسور' : '14 public libraries')
    await box.press('Enter')
    await reader.page.waitForURL(/\?q=/)
    await reader.page.locator(`a[href$="/claims/${claimId()}"]`).first().waitFor()
    expectQuiet(reader)
    await reader.close()
  })

  test('what somebody sent in stands on the shortlist, or waits already, and says so', async () => {
    const { page, ...reviewer } = await visit('Reviewer', language)
    await page.goto(`${desk.stack.url}/shortlist`)
    await page.getByRole('button', { name: texts.tip.open }).click()
    const text = language === 'ar' ? 'ستُغلق البلدية ٢٣ حديقة في نيسان.' : 'The city will close 23 parks in April.'
    await page.getByLabel(texts.tip.text).fill(text)
    await page.getByLabel(texts.tip.url).fill('https://social.example/p/23')
    await page.getByRole('button', { name: texts.tip.send }).click()
    await page.getByText(texts.tip.sent).waitFor()
    await desk.stack.idle()
    await page.goto(`${desk.stack.url}/claims`)
    await page.getByText(text).first().click()
    await page.getByText(texts.worth.tip).first().waitFor()
    expectQuiet({ page, ...reviewer })
    await reviewer.close()
  })

  test('an administrator renames a rating, which is the next version of the scale', async () => {
    const { page, ...admin } = await visit('Administrator', language)
    await page.goto(`${desk.stack.url}/settings`)
    for (const tab of [texts.settings.keys, texts.settings.push, texts.settings.scale]) {
      await page.getByRole('tab', { name: tab }).click()
      await page.waitForLoadState('networkidle')
      expect(await accessFaults(page)).toEqual([])
    }
    const label = texts.settings.nameIn.replace('{{key}}', 'satire').replace('{{language}}', language)
    await page.getByLabel(label).fill(`${language === 'ar' ? 'ساخر' : 'Satire'}!`)
    await page.getByRole('button', { name: new RegExp(texts.settings.saveScale.split(' {{')[0] ?? '') }).click()
    await page.getByText(texts.settings.saved).waitFor()
    const answer = await desk.get('editor', '/v1/settings')
    expect(JSON.stringify(answer.body)).toContain(`${language === 'ar' ? 'ساخر' : 'Satire'}!`)
    expectQuiet({ page, ...admin })
    await admin.close()
  })

  test('every page can be used by everyone: names, roles, contrast, in light and dark, and on a telephone', async () => {
    const admin = await visit('Administrator', language)
    const pages = [
      '/shortlist',
      '/queue',
      '/claims',
      `/claims/${claimId()}`,
      '/articles',
      '/feeds',
      '/check',
      '/figures',
      '/settings',
    ]
    const faults: string[] = []
    for (const path of pages) {
      await admin.page.goto(`${desk.stack.url}${path}`)
      await admin.page.getByRole('heading', { level: 1 }).waitFor()
      await admin.page.waitForLoadState('networkidle')
      for (const scheme of ['light', 'dark'] as const) {
        await showIn(admin.page, scheme)
        faults.push(...(await accessFaults(admin.page)).map((fault) => `${path} ${scheme}: ${fault}`))
      }
      await admin.page.setViewportSize({ width: 390, height: 844 })
      const fits = () => document.documentElement.scrollWidth <= innerWidth
      const narrow = await admin.page.waitForFunction(fits, undefined, { timeout: 3_000 }).catch(() => null)
      if (narrow === null) faults.push(`${path} is wider than a telephone: ${await widest(admin.page)}`)
      await admin.page.setViewportSize({ width: 1360, height: 860 })
    }
    expect(faults).toEqual([])
    expectQuiet(admin)
    await admin.close()
  })

  test('the whole desk is walked by the keyboard alone, in any layout', async () => {
    const reviewer = await visit('Reviewer', language)
    await reviewer.page.waitForLoadState('networkidle')
    const files = [...reviewer.transferred].filter(([url]) => url.startsWith(desk.stack.url))
    const kilobytes = (of: typeof files) => Math.round(of.reduce((sum, [, bytes]) => sum + bytes, 0) / 1024)
    const scripts = kilobytes(files.filter(([url]) => url.endsWith('.js')))
    const paint = await firstPaintOf(reviewer.page)
    console.log(`${language}: ${kilobytes(files)} kB at first, ${scripts} kB of script, first text after ${paint} ms`)
    expect(scripts).toBeGreaterThan(50)
    expect(scripts).toBeLessThanOrEqual(250)
    await reviewer.page.keyboard.press('Shift+Slash')
    await reviewer.page.getByRole('dialog').waitFor()
    await reviewer.page.keyboard.press('Escape')
    for (const [key, title] of [
      ['KeyC', texts.claims.title],
      ['KeyQ', texts.queue.title],
      ['KeyN', texts.review.title],
    ] as const) {
      await reviewer.page.keyboard.press('KeyG')
      await reviewer.page.keyboard.press(key)
      await reviewer.page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    expectQuiet(reviewer)
    await reviewer.close()
  })
})

test('hostile text of an article stays text', async () => {
  const text =
    'قالت الوزارة إن أكثر من 310 جسور أُغلقت <img src=x onerror="document.title=1"> <script>document.title=1</script> هذا العام.'
  const { claims: found } = await desk.read({ ...ARABIC_ARTICLE, url: 'https://almarfa.example/tests/hostile', text })
  const editor = await visit('Editor', 'ar')
  await editor.page.goto(`${desk.stack.url}/articles/${found[0]?.articleId}`)
  await editor.page.locator('mark').first().waitFor()
  expect(await editor.page.locator('mark').first().textContent()).toContain('<script>')
  expect(await editor.page.title()).not.toBe('1')
  expectQuiet(editor)
  await editor.close()
})

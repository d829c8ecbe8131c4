/** `npm run claim-review`: what an editor sees when she checks a page. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listen } from '../../infra/local/listen.ts'

const COMMAND = join(import.meta.dirname, '../../shared/runtime/commands/claim-review.ts')
const folder = mkdtempSync(join(tmpdir(), 'claim-review-'))
const MARKUP = {
  ...{ '@context': 'https://schema.org', '@type': 'claimreview', url: 'https://desk.example/12' },
  claimReviewed: 'أُغلقت 12 مدرسة',
  itemReviewed: { '@type': 'Claim' },
  reviewRating: { '@type': 'Rating', alternateName: 'زائف' },
}
const page = (markup: object) =>
  `<!doctype html><html lang="ar"><head><script type="application/ld+json">${JSON.stringify({ '@graph': [markup] })}</script></head><body><p>هل أُغلقت 12 مدرسة؟</p></body></html>`

function run(...args: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', timeout: 20_000 })
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('finds nothing to mend in a good page', () => {
  const { status, stdout } = run('validate', file('good.html', page(MARKUP)))
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 ClaimReview, nothing to mend\n' })
})

test('reads JSON-LD by itself, and says what is wrong as JSON', () => {
  const { status, stdout } = run('validate', '--json', file('bad.json', JSON.stringify({ ...MARKUP, url: '12' })))
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ found: 1, faults: [{ path: 'url', code: 'not_a_url' }] })
})

test('does not take a page without markup for a good one', () => {
  const { status, stdout } = run('validate', file('none.html', '<html><body><p>خبر بلا تدقيق</p></body></html>'))
  expect(status).toBe(1)
  expect(stdout).toContain('none_found')
})

test.each([
  ['nothing to do', []],
  ['another verb', ['publish', 'x']],
  ['two pages', ['validate', 'a', 'b']],
  ['a file that is not there', ['validate', join(folder, 'لا شيء.html')]],
  ['an option that there is not', ['validate', '--strict', 'a']],
])('ends with 2 and a word for %s', (_, args) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(2)
  expect(stderr).not.toBe('')
  expect(stderr).not.toContain('    at ')
})

test('tells what it does', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('validate FILE|URL') })
})

test('reads a page by its address, also one inside', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(MARKUP))
  })
  const port = await listen(server, 0, () => {})
  try {
    const [status] = await once(spawn(process.execPath, [COMMAND, 'validate', `http://127.0.0.1:${port}/12`]), 'exit')
    expect(status).toBe(0)
  } finally {
    server.close()
  }
})

/** `npm run feeds` against a running stack, as somebody at a terminal uses it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleKeys } from '../../infra/local/sample-keys.ts'
import { type LocalStack, startLocalStack } from '../../infra/local/start-local-stack.ts'
import { NewsSite, rssFeed } from '../news-site.ts'

const COMMAND = fileURLToPath(new URL('../../infra/feeds.ts', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'claimdesk-feeds-'))
const FILE = join(FOLDER, 'feeds.opml')
const FEED = /fed_[0-9a-f]{24}/u

let site: NewsSite
let stack: LocalStack
let environment: Record<string, string | undefined>
beforeAll(async () => {
  site = await NewsSite.start()
  stack = await startLocalStack({ settings: { ALLOWED_HOSTS: site.host } })
  environment = { ...process.env, CLAIMDESK_URL: stack.url, CLAIMDESK_KEY: (await sampleKeys(stack)).ingester }
  const items = [{ url: site.url('/1'), title: 'السد يمتلئ', publishedAt: '2026-01-05T08:00:00Z' }]
  site.put('/ar.rss', rssFeed('أخبار السد', items), 'application/rss+xml')
  site.put('/en.rss', rssFeed('Dam news', items), 'application/rss+xml')
})
afterAll(async () => {
  await stack.stop()
  await site.stop()
})

function feeds(...given: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [COMMAND, ...given], { env: environment }, (error, out, errors) =>
      done({ code: error === null ? 0 : Number(error.code), out, errors }),
    )
  })
}

test('shows what a feed would give, adds several with their progress, and lists them', async () => {
  expect(await feeds('test', site.url('/ar.rss'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('السد يمتلئ'),
  })
  expect((await feeds('list')).out).toContain('0 feeds')
  const added = await feeds('add', site.url('/ar.rss'), site.url('/none.rss'), site.url('/en.rss'), '--language', 'ar')
  expect(added).toMatchObject({ code: 1, errors: expect.stringMatching(/\[2\/3\].*fetch_not_found/u) })
  expect(added.out).toMatch(/\[1\/3\] fed_\S+ {2}active[\s\S]*\[3\/3\] fed_/u)
  expect((await feeds('list')).out).toMatch(/أخبار السد[\s\S]*Dam news[\s\S]*2 feeds/u)
})

test('lets a feed rest, wakes it, writes all out, forgets one and takes them in again', async () => {
  const id = FEED.exec((await feeds('list')).out)?.[0] ?? ''
  expect((await feeds('pause', id)).out).toContain('paused')
  expect((await feeds('resume', id)).out).toContain('active')
  expect((await feeds('show', id)).out).toContain('"nextPollAt"')
  expect((await feeds('export', FILE)).code).toBe(0)
  expect(readFileSync(FILE, 'utf8')).toContain('أخبار السد')
  expect((await feeds('delete', id)).out).toContain(`${id} deleted`)
  expect((await feeds('import', FILE)).out).toContain('1 of 2 registered')
})

test('tells line by line what an OPML file could not give', async () => {
  writeFileSync(FILE, '<opml><body>\n<outline xmlUrl="file:///etc/passwd"/>\n</body></opml>')
  expect(await feeds('import', FILE)).toMatchObject({ code: 1, out: expect.stringContaining(':2 refused') })
})

test.each([
  { says: 'without a command: the help', given: [], code: 1, output: 'npm run feeds' },
  { says: 'asked for help', given: ['--help'], code: 0, output: 'import FILE' },
  { says: 'with a command that is none', given: ['eat'], code: 2, output: 'no command eat' },
  { says: 'without an address', given: ['add'], code: 2, output: 'name at least one' },
  { says: 'without a file', given: ['import'], code: 2, output: 'name the OPML file' },
  { says: 'with a file that is not there', given: ['import', join(FOLDER, 'none')], code: 1, output: 'ENOENT' },
  { says: 'with an option that is none', given: ['list', '--loud'], code: 1, output: '--loud' },
  { says: 'with an id that is none', given: ['pause', 'fed_x'], code: 1, output: 'request_invalid' },
])('ends with $code $says', async ({ given, code, output }) => {
  const ended = await feeds(...given)
  expect({ code: ended.code, said: ended.out + ended.errors }).toEqual({ code, said: expect.stringContaining(output) })
})

test('says so in one line where no desk answers', async () => {
  const gone = { ...environment, CLAIMDESK_URL: 'http://127.0.0.1:1' }
  const { errors } = await new Promise<{ errors: string }>((done) => {
    execFile(process.execPath, [COMMAND, 'list'], { env: gone }, (_, _out, text) => done({ errors: text }))
  })
  expect(errors).toBe('feeds: http://127.0.0.1:1 does not answer\n')
})

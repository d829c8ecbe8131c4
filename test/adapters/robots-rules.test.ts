/** Pages that a site asks crawlers not to read are not read, and its wishes are asked for once an hour. */
import { afterEach, describe, expect, test } from 'vitest'
import { guardedFetcher } from '../../shared/adapters/http/guarded-fetcher.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { type Answers, redirect, send, startWebServer, type WebServer } from './web-server.ts'

const HOUR_MS = 3_600_000
const RULES = 'User-agent: claimdesk\nDisallow: /خاص\nDisallow: /private\n\nUser-agent: *\nDisallow: /'
const PAGES = { '/page': send('نص'), '/private': send('سر'), '/away': redirect('/private') }

let site: WebServer
afterEach(() => site.stop())

async function siteWith(robots: Answers | null) {
  site = await startWebServer(robots ? { ...PAGES, '/robots.txt': robots } : PAGES)
  const clock = fakeClock()
  const fetcher = guardedFetcher({
    clock,
    userAgent: 'Claimdesk/1.0 (+https://desk.example)',
    allowedHosts: [site.host],
  })
  const read = async (path: string, robotsAsked = true): Promise<string> => {
    const limits = { accept: '*/*', maxBytes: 10_000, timeoutMs: 5_000, robots: robotsAsked }
    const answer = await fetcher.fetch(site.url(path), limits)
    return answer.outcome === 'refused' ? answer.code : answer.outcome
  }
  const timesAsked = () => site.asked.filter(({ path }) => path === '/robots.txt').length
  return { clock, read, timesAsked }
}

describe('a page', () => {
  test.each([
    ['/page', 'fetched'],
    ['/private', 'fetch_robots_forbid'],
    ['/خاص', 'fetch_robots_forbid'],
    ['/away', 'fetch_robots_forbid'],
  ])('at %s under the rules for our name is %s', async (path, outcome) => {
    const { read } = await siteWith(send(RULES, { 'content-type': 'text/plain' }))
    expect(await read(path)).toBe(outcome)
    expect(site.asked.some((request) => request.path === '/private')).toBe(false)
  })

  test.each([
    ['has none', null, 'fetched'],
    ['does not let us see them', send('', {}, 403), 'fetched'],
    ['fails', send('', {}, 500), 'fetch_robots_unreachable'],
    ['asks us to come later', send('', {}, 429), 'fetch_robots_unreachable'],
    ['redirects them inside', redirect('http://169.254.169.254/'), 'fetch_robots_unreachable'],
  ])('of a site that %s', async (_, robots, outcome) => {
    const { read } = await siteWith(robots)
    expect(await read('/page')).toBe(outcome)
  })

  test('that a person registered as a feed is read without asking', async () => {
    const { read, timesAsked } = await siteWith(send('User-agent: *\nDisallow: /'))
    expect([await read('/page', false), timesAsked()]).toEqual(['fetched', 0])
  })
})

test('the rules are remembered for an hour, a failure for five minutes', async () => {
  const kept = await siteWith(send(RULES))
  await kept.read('/page')
  await kept.read('/private')
  expect(kept.timesAsked()).toBe(1)
  kept.clock.advance(HOUR_MS + 1)
  await kept.read('/page')
  expect(kept.timesAsked()).toBe(2)
  await site.stop()
  const failing = await siteWith(send('', {}, 503))
  await failing.read('/page')
  failing.clock.advance(HOUR_MS / 10)
  await failing.read('/page')
  expect(failing.timesAsked()).toBe(2)
})

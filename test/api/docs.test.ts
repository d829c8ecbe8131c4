/** The docs page: served whole from here, under a policy that lets nothing else in. */
import { expect, test } from 'vitest'
import { createDocsSite } from '../../shared/api/docs.ts'
import { docsServices } from '../../shared/runtime/docs-services.ts'

const site = createDocsSite(docsServices())
const text = async (path: string) => {
  const answer = await site.request(path)
  const packed = answer.body?.pipeThrough(new DecompressionStream('gzip'))
  return { answer, body: await new Response(packed).text() }
}

test('asks no other site for anything, and holds no script or style of its own', async () => {
  const { answer, body } = await text('/docs')
  const named = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
  expect(named).toEqual(['data:,', '/docs/swagger-ui.css', '/docs/swagger-ui-bundle.js', '/docs/start.js'])
  expect(body).not.toMatch(/<style|style=|<script>|\son\w+=/)
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  for (const path of named.slice(1)) expect((await site.request(path ?? '')).status).toBe(200)
})

test('starts with this API’s own description and no validator of others', async () => {
  const { body } = await text('/docs/start.js')
  expect(body).toContain("url: '/openapi.json'")
  expect(body).toContain('validatorUrl: null')
})

test.each(['/docs/other.js', '/docs/../package.json', '/docs/%D9%86%D8%B5'])('%s is not served', async (path) => {
  expect((await site.request(path)).status).toBe(404)
})

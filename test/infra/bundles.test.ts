import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { App } from 'aws-cdk-lib/core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ClaimdeskStack } from '../../infra/claimdesk-stack.ts'
import { parseTemplate, resourcesOf, sourceOf } from '../../infra/local/template.ts'

const Code = z.object({ S3Key: z.string() })

const outdir = mkdtempSync(join(tmpdir(), 'claimdesk-bundles-'))
const app = new App({ outdir, builtinCloudFormationValidation: false })
const stack = new ClaimdeskStack(app, 'Claimdesk')
const template = parseTemplate(app.synth().getStackArtifact(stack.artifactId).template)
// What Lambda's runtime brings along, and nothing else of the project.
mkdirSync(join(outdir, 'node_modules'))
symlinkSync(join(import.meta.dirname, '../../node_modules/@aws-sdk'), join(outdir, 'node_modules/@aws-sdk'))

const bundles = resourcesOf(template, 'AWS::Lambda::Function').map(([, lambda]) => {
  const { S3Key } = Code.parse(lambda.Properties.Code)
  return { name: sourceOf(lambda)?.name, file: join(outdir, `asset.${S3Key.replace('.zip', '')}`, 'index.mjs') }
})

test.each(bundles)(
  'the bundle of $name loads with nothing beside it but the SDK, and without any settings',
  ({ file }) => {
    const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(typeof handler)`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: {}, encoding: 'utf8' })
    expect(output.trim()).toBe('function')
  },
)

test('the bundle of docs-site serves its page and every file of it from what lies beside it', () => {
  const file = bundles.find(({ name }) => name === 'docs-site')?.file ?? 'none'
  const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(file).href)})
    const statuses = []
    for (const rawPath of ['/docs', '/docs/start.js', '/docs/swagger-ui-bundle.js', '/docs/swagger-ui.css', '/docs/x.js']) {
      const http = { method: 'GET', path: rawPath }
      const headers = { host: 'desk.example' }
      const answer = await handler({ version: '2.0', rawPath, rawQueryString: '', headers, requestContext: { http, domainName: 'desk.example' } })
      statuses.push(answer.statusCode + ' ' + answer.isBase64Encoded)
    }
    console.log(statuses.join())`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: {}, encoding: 'utf8' })
  expect(output.trim()).toBe('200 true,200 true,200 true,200 true,404 false')
})

test('the bundle of extract-claims, with every language in it, starts cold fast: 600 kB at the most', () => {
  const file = bundles.find(({ name }) => name === 'extract-claims')?.file ?? 'none'
  expect(statSync(file).size).toBeLessThanOrEqual(600_000)
})

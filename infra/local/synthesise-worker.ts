/** Synthesises the stack without bundling, off the main thread, so that the CDK's memory is given back at once. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { App } from 'aws-cdk-lib/core'
import { ClaimdeskStack } from '../claimdesk-stack.ts'
import { TEMPLATE_ONLY } from '../template-only.ts'

const outdir = mkdtempSync(join(tmpdir(), 'claimdesk-synth-'))
const app = new App({ ...TEMPLATE_ONLY, outdir })
const stack = new ClaimdeskStack(app, 'Claimdesk')
const template: unknown = app.synth().getStackArtifact(stack.artifactId).template
rmSync(outdir, { recursive: true })
parentPort?.postMessage(template)

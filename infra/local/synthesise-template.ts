/** The template that `npm run deploy` would deploy, but for the bundles. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { parseTemplate, type Template } from './template.ts'

export async function synthesiseTemplate(): Promise<Template> {
  const worker = new Worker(new URL('./synthesise-worker.ts', import.meta.url), { execArgv: [] })
  const [template]: unknown[] = await once(worker, 'message')
  await worker.terminate()
  return parseTemplate(template)
}

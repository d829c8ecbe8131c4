/** Starts the desk and stays: brings the sample articles and feeds in, says what came of them, and where to look. */
import { styleText } from 'node:util'
import { buildDesk } from '../build-desk.ts'
import { apiClient } from './api-client.ts'
import { feedsApi } from './feeds-api.ts'
import { type SampleKeys, sampleKeys } from './sample-keys.ts'
import { type SampleSite, startSampleSite } from './sample-site.ts'
import { readSamples } from './samples/read-samples.ts'
import { type LocalStack, startLocalStack } from './start-local-stack.ts'
import { stopOnSignal } from './stop-on-signal.ts'

export async function runDesk(options: {
  port: number
  dataFolder: string
  samples: boolean
  allowedHosts: readonly string[]
}): Promise<void> {
  const { port, dataFolder, allowedHosts } = options
  console.log('Starting the stack …')
  const site = options.samples ? await startSampleSite(SITE_PORT) : null
  const settings = { ALLOWED_HOSTS: [...allowedHosts, ...(site ? [site.host] : [])].join(',') }
  const stack = await startLocalStack({ port, dataFolder, log, settings, desk: buildDesk() })
  stopOnSignal(stack, () => console.log('\nStopping …'))
  const keys = await sampleKeys(stack, dataFolder)
  if (site) {
    await submitSamples(stack, keys)
    await pollSampleFeeds(stack, keys, site)
  }
  sayWhereToLook(stack.url, dataFolder, keys)
}

const SITE_PORT = 4610

/** The stack's own words, and what a function says is wrong. */
function log(source: string, line: string): void {
  if (source === 'stack') console.log(line)
  else if (line.includes('"level":"ERROR"')) console.error(`${source}: ${line}`)
}

async function submitSamples(stack: LocalStack, keys: SampleKeys): Promise<void> {
  const api = apiClient(stack.url, keys.admin)
  const samples = await readSamples()
  console.log(`Reading ${samples.length} sample articles …`)
  const submitted = []
  for (const sample of samples) submitted.push(await api.submitArticle(sample))
  await stack.idle()
  for (const { id } of submitted) {
    const { title, status, language, revision } = await api.article(id)
    console.log(
      `  ${status.padEnd(9)} ${language ?? ''}  ${String(revision?.claims ?? 0).padStart(2)} claims  ${title}`,
    )
  }
}

/** Registers the feeds of the sample site, if they are new, and has those that are due polled. */
export async function pollSampleFeeds(
  stack: Pick<LocalStack, 'url' | 'invoke' | 'idle'>,
  keys: Pick<SampleKeys, 'ingester'>,
  site: Pick<SampleSite, 'feeds'>,
): Promise<void> {
  const api = feedsApi({ url: stack.url, key: keys.ingester })
  console.log(`Polling ${site.feeds.length} sample feeds …`)
  const added = await Promise.all(site.feeds.map((feed) => api.add({ ...feed, publisher: null })))
  await stack.invoke('poll-feeds', {})
  await stack.idle()
  for (const { id } of added) {
    const { title, status, recentItems, url } = await api.show(id)
    console.log(`  ${status.padEnd(9)} ${String(recentItems.length).padStart(2)} articles  ${title ?? ''}  ${url}`)
  }
}

function sayWhereToLook(url: string, dataFolder: string, keys: SampleKeys): void {
  console.log(`
${styleText('bold', 'Claimdesk is running.')} Ctrl-C ends it; its data stays in ${dataFolder}/.

  the desk          ${url}/
  the API           ${url}/v1/claims
  its description   ${url}/openapi.json
  sample keys       ${dataFolder}/keys.json, one a role

  curl -H 'Authorization: Bearer ${keys.reviewer}' '${url}/v1/claims?language=ar&limit=3'
  curl -X POST -H 'Authorization: Bearer ${keys.reviewer}' -H 'Content-Type: application/json' -d '{}' ${url}/v1/reviews/lease
`)
}

/** `npm run claim-review -- validate FILE|URL`: checks the ClaimReview markup of a page, or of a JSON-LD file. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { decodePage } from '../../articles/decode-page.ts'
import { readDocument } from '../../articles/page-document.ts'
import { readJsonLd } from '../../articles/read-json-ld.ts'
import { checkClaimReviews, findClaimReviews } from '../../domain/check-claim-review.ts'
import { webServices } from '../web-services.ts'

const HELP = `npm run claim-review -- validate FILE|URL [--json]

Checks the ClaimReview markup of a page (HTML, by its address or as a file) or of a JSON-LD file, by Google's rules and
schema.org's terms. Prints what is wrong and where; warnings are advice. Exits with 1 where there is an error.

  --json   the faults as JSON
  --help   this text
`

const MAX_BYTES = 10_000_000
const TIMEOUT_MS = 20_000

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  })
  const [verb, source, ...more] = positionals
  if (values.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (verb !== 'validate' || source === undefined || more.length > 0) {
    process.stderr.write(HELP)
    return 2
  }
  const found = findClaimReviews(
    markupIn(/^https?:\/\//i.test(source) ? await fetchText(source) : await readText(source)),
  )
  const faults = checkClaimReviews(found)
  if (values.json) process.stdout.write(`${JSON.stringify({ found: found.length, faults })}\n`)
  else {
    for (const { level, path, code, message } of faults)
      process.stdout.write(`${level.padEnd(8)}${path || '(page)'}  ${code}: ${message}\n`)
    process.stdout.write(
      `${found.length} ClaimReview, ${faults.length === 0 ? 'nothing to mend' : `${faults.length} to mend`}\n`,
    )
  }
  return faults.some(({ level }) => level === 'error') ? 1 : 0
}

/** JSON as it is, and otherwise what the page carries in its scripts. */
function markupIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const document = readDocument(text, null)
    if (typeof document === 'string') throw new Error(`${document}: this is neither JSON nor a page that can be read`)
    return readJsonLd(document)
  }
}

async function readText(file: string): Promise<string> {
  return decodePage(await readFile(file), null)
}

/** The host is named by whoever asks, so it may be one inside. */
async function fetchText(url: string): Promise<string> {
  const { host, hostname, protocol, port } = new URL(url)
  const allowed = port === '' ? `${hostname}:${protocol === 'https:' ? 443 : 80}` : host
  const { fetcher } = webServices(
    { clock: { now: () => new Date() } },
    { USER_AGENT: 'Claimdesk claim-review validator', ALLOWED_HOSTS: [allowed] },
  )
  const request = {
    accept: 'text/html, application/ld+json',
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    robots: false,
  }
  const answer = await fetcher.fetch(url, request)
  if (answer.outcome !== 'fetched')
    throw new Error(`${url} cannot be read: ${'message' in answer ? answer.message : answer.outcome}`)
  return decodePage(answer.bytes, answer.headers['content-type'] ?? null)
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`claim-review: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

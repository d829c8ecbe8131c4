/** `npm run feeds`: the feeds of a desk from the command line, over its API. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { runningStack } from './local/data-folder-lock.ts'
import { describeFeed, describeLook, FeedsApiError, feedsApi } from './local/feeds-api.ts'

const HELP = `npm run feeds -- COMMAND

  list                   every feed and how it gets on
  add URL…               register feeds, or the feeds that pages name
    --publisher NAME       who publishes them
    --language TAG         of their articles, where the text does not tell
  test URL…              what feeds would give; nothing is kept
  show ID…               feeds with their latest items
  pause ID…  resume ID…  let feeds rest; have them polled within a minute
  delete ID…             forget feeds; their articles stay
  import FILE            register the feeds of an OPML file
  export [FILE]          write all feeds as OPML, to the screen without a file

  --data FOLDER   of the stack that runs on this machine (.claimdesk)
  --help          this text

With CLAIMDESK_URL and CLAIMDESK_KEY in the environment it speaks to that desk instead.
`

const OPTIONS = {
  publisher: { type: 'string' },
  language: { type: 'string' },
  data: { type: 'string', default: '.claimdesk' },
  help: { type: 'boolean', default: false },
} as const

class UsageError extends Error {}

async function deskOf(dataFolder: string): Promise<{ url: string; key: string }> {
  const { CLAIMDESK_URL: url, CLAIMDESK_KEY: key } = process.env
  if (url && key) return { url, key }
  const running = runningStack(dataFolder)
  if (!running?.url)
    throw new UsageError(`no stack runs on ${dataFolder}: npm start, or set CLAIMDESK_URL and CLAIMDESK_KEY`)
  const keys = z
    .object({ ingester: z.string() })
    .parse(JSON.parse(await readFile(join(dataFolder, 'keys.json'), 'utf8')))
  return { url: running.url, key: keys.ingester }
}

/** Runs a task for each, tells how each went, and answers whether all went well. */
async function each(what: readonly string[], task: (one: string) => Promise<string>): Promise<boolean> {
  if (what.length === 0) throw new UsageError('name at least one')
  let good = true
  for (const [index, one] of what.entries()) {
    const progress = what.length > 1 ? `[${index + 1}/${what.length}] ` : ''
    try {
      console.log(`${progress}${await task(one)}`)
    } catch (error) {
      if (!(error instanceof FeedsApiError)) throw error
      good = false
      console.error(`${progress}${one}: ${error.message}`)
    }
  }
  return good
}

async function run(): Promise<0 | 1> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const [command, ...rest] = positionals
  if (values.help || command === undefined) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const api = feedsApi(await deskOf(values.data))
  const [first = ''] = rest
  const about = { publisher: values.publisher ?? null, language: values.language ?? null }
  switch (command) {
    case 'list': {
      const feeds = await api.list()
      for (const feed of feeds) console.log(describeFeed(feed))
      console.log(`${feeds.length} feeds`)
      return 0
    }
    case 'add':
      return (await each(rest, async (url) => describeFeed(await api.add({ url, ...about })))) ? 0 : 1
    case 'test':
      return (await each(rest, async (url) => describeLook(await api.test(url)))) ? 0 : 1
    case 'show':
      return (await each(rest, async (id) => JSON.stringify(await api.show(id), null, 2))) ? 0 : 1
    case 'pause':
    case 'resume':
      return (await each(rest, async (id) => describeFeed(await api.act(id, command)))) ? 0 : 1
    case 'delete':
      return (await each(rest, async (id) => ((await api.delete(id)) ? `${id} deleted` : id))) ? 0 : 1
    case 'import': {
      if (first === '') throw new UsageError('name the OPML file')
      const { registered, lines } = await api.import(await readFile(first, 'utf8'))
      for (const { line, url, outcome, message } of lines) console.log(`${first}:${line} ${outcome} ${message ?? url}`)
      console.log(`${registered} of ${lines.length} registered`)
      return lines.some(({ outcome }) => outcome === 'refused') ? 1 : 0
    }
    case 'export': {
      const opml = await api.export()
      if (first === '') process.stdout.write(opml)
      else await writeFile(first, opml)
      return 0
    }
    default:
      throw new UsageError(`there is no command ${command}; see npm run feeds -- --help`)
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  const plain = error instanceof UsageError || error instanceof FeedsApiError || isOfTheSystem(error)
  console.error(plain && error instanceof Error ? `feeds: ${error.message}` : error)
  process.exitCode = error instanceof UsageError ? 2 : 1
}

/** A file that is not there, an argument that is not known. */
function isOfTheSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|EACCES|EISDIR|ERR_PARSE_ARGS)/.test(String(error.code))
}

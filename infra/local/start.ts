/** `npm start`: the whole system on this machine. With `--once` it reads the given files, prints their claims and ends. */
import { parseArgs } from 'node:util'
import { DataFolderInUseError } from './data-folder-lock.ts'
import { DataFolderError } from './provision.ts'
import { runDesk } from './run-desk.ts'
import { runOnce } from './run-once.ts'

const HELP = `Claimdesk on one machine.

  npm start                              start, with sample articles and feeds, and stay
  npm start -- --once FILE… [--json]     read text or HTML files, print their claims, end

  --port N        the port of the API (4600; the next free one where it is taken)
  --data FOLDER   where the data is kept (.claimdesk)
  --empty         leave the samples out
  --allow HOST:PORT   let feeds and pages be fetched from there though it is no public address (may be repeated)
  --json          with --once: {"articles":[…],"claims":[…]} for machines
  --help          this text
`

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      allow: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
      port: { type: 'string', default: '4600' },
      data: { type: 'string', default: '.claimdesk' },
    },
  })
}

/** The exit code, once there is one. */
async function main(): Promise<0 | 1> {
  const { values, positionals } = readArguments()
  const port = Number(values.port)
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port takes a number from 0 to 65535')
  if (values.once) {
    if (positionals.length === 0) throw new UsageError('--once wants at least one file')
    return runOnce(positionals, { json: values.json })
  }
  if (positionals.length > 0) throw new UsageError(`files are read with --once: npm start -- --once ${positionals[0]}`)
  await runDesk({ port, dataFolder: values.data, samples: !values.empty, allowedHosts: values.allow })
  return 0
}

class UsageError extends Error {}

function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

try {
  // Not `process.exit`: what was printed into a pipe must get through first.
  process.exitCode = await main()
} catch (error) {
  const expected = isUsage(error) || error instanceof DataFolderInUseError || error instanceof DataFolderError
  console.error(expected ? `claimdesk: ${error.message}` : error)
  process.exitCode = isUsage(error) ? 2 : 1
}

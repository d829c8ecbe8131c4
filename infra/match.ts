/** `npm run -s match`: an index of claims on the embedded table, filled and asked over stdin. */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { matchLines } from '../shared/runtime/commands/match-lines.ts'
import { splitLines } from '../shared/runtime/commands/split-lines.ts'
import { deskServices, tableServices } from '../shared/runtime/services.ts'
import { startTable } from './local/start-table.ts'

const HELP = `Reads NDJSON on stdin, takes claims in and answers queries, each with one line, in the same order.

  npm run -s match < claims-and-queries.ndjson > matches.ndjson

in   {"op":"add","id":"…","text":"…","language"?:"ar","saidAt"?:"2024-01-13"}
     {"op":"query","id":"…","text":"…","language"?:"en","saidAt"?:"…","k"?:5}
out  {"id":"…","matches":[{"id":"…","score":0.71,"kind":"same","why":["…"]}]}   for each query
     {"id":"…","error":{"code":"…","message":"…"}}                              for each line that cannot be read

A query sees every claim that was added before it, and at most k of them (5, up to 100) come back, the best first.
Without a language it is told from the text. Kinds: same, suggested, newer-figure, conflicts, answers, related. The table
is the embedded one and is gone at the end; with TABLE_NAME in the environment it is that table of the AWS account instead.

  --help   this text
`

async function run(): Promise<void> {
  const { TABLE_NAME } = process.env
  const local = TABLE_NAME === undefined ? await startTable() : undefined
  const table = local
    ? tableServices({ TABLE_NAME: local.name }, local.connection)
    : tableServices({ TABLE_NAME: TABLE_NAME ?? '' })
  const lines = matchLines({ ...table, ...deskServices() })
  try {
    for await (const part of splitLines(process.stdin)) {
      for (const line of part) {
        const answer = await lines.answer(line)
        if (answer !== null && !process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain')
      }
    }
    await lines.flush()
  } finally {
    await local?.stop()
  }
}

try {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  if (values.help) process.stdout.write(HELP)
  else await run()
} catch (error) {
  process.stderr.write(`match: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

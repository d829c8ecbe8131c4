/** `npm run -s extract`: reads NDJSON articles or sentences on stdin and answers each with one line, in order and in steady memory. */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { answerLine } from './answer-line.ts'
import { splitLines } from './split-lines.ts'

const HELP = `Reads NDJSON on stdin, one article or sentence a line, and writes one line for each, in the same order.

  npm run -s extract < articles.ndjson > statements.ndjson

in   {"id":"…","text":"…","language"?:"ar","publishedAt"?:"2024-01-13","headline"?:"…"}
out  {"id":"…","language":"ar","statements":[…]}
     {"id":"…","error":{"code":"…","message":"…"}} in place of a line that cannot be read

Blank lines are passed over. Without a language it is told from the text.

  --help   this text
`

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) {
    process.stdout.write(HELP)
    return
  }
  process.stdout.on('error', leaveWhenNobodyReads)
  for await (const lines of splitLines(process.stdin)) {
    for (const line of lines) {
      if (!process.stdout.write(`${JSON.stringify(answerLine(line))}\n`)) await once(process.stdout, 'drain')
    }
  }
}

function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
}

try {
  await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}

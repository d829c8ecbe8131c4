/** `npm run quality`: measures the packs on the project's own gold and holds them against the committed card. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CARD_FILE, findFalls, makeCard, readCard } from './card.ts'
import { measureAll } from './suites.ts'
import { writeCard } from './write-card.ts'

const HELP = `Measures what is read out of the project's own gold sentences, with 95 % intervals.

  npm run quality [-- --write]

  --write   renews the card that later runs are held against
  --help    this text
`
const TABLE_FILE = join(import.meta.dirname, 'card.md')
const TABLE_HEAD = `# Quality card

F1 on the [project's own gold](gold/README.md); for the ranking by check-worthiness the area under the curve; in brackets the 95 % interval (bootstrap over sentences). Each column is a gold and its size. Written by \`npm run quality -- --write\`; a test fails when a score falls below its interval.

`

const { values } = parseArgs({ options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
if (values.help) process.stdout.write(HELP)
else await run()

async function run(): Promise<void> {
  const measurements = await measureAll()
  const card = makeCard(measurements)
  const table = writeCard(card.rows)
  console.log(table)
  if (values.write) {
    writeFileSync(CARD_FILE, `${JSON.stringify(card, null, 2)}\n`)
    writeFileSync(TABLE_FILE, `${TABLE_HEAD}${table}`)
    return
  }
  const falls = existsSync(CARD_FILE) ? findFalls(readCard().rows, measurements) : []
  for (const fall of falls) console.error(fall)
  process.exitCode = falls.length > 0 ? 1 : 0
}

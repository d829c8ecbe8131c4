/** `npm run retrieval`: measures how well a claim finds its twin in another language, through the same index and scores as the desk. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { extractStatements } from '../shared/extraction/extract-statements.ts'
import { packs } from '../shared/extraction/languages/packs.ts'
import { tableServices } from '../shared/runtime/services.ts'
import { matchClaims } from '../shared/use-cases/match-claims.ts'
import { rememberClaims } from '../shared/use-cases/remember-claims.ts'
import { startTable } from './local/start-table.ts'

const HELP = `Measures retrieval across languages on translated segments, through the index on the embedded table.

  npm run retrieval -- --parallel FILE [--misses LANGUAGE]

Each line of the file is one segment: {"id":"…","en":"…","ar":"…","fr":"…","es":"…"}. The English side of all segments is
the store; the other sides are the queries, where the segment has a figure or a named speaker (as read on its own side where
there is a pack for the language, else on the English one). MRR@5 is the mean of 1/rank of the twin, 0 beyond rank 5.

  --misses LANGUAGE   the segments whose twin is not the first
  --help              this text
`

const LANGUAGES = ['ar', 'fr', 'es'] as const
const DEPTH = 5
const BATCH = 200

const Segment = z.object({ id: z.string(), en: z.string(), ar: z.string(), fr: z.string(), es: z.string() })
type Segment = z.infer<typeof Segment>
type Language = (typeof LANGUAGES)[number]

/** Whether there is something in it that a desk would look for: a figure, or somebody who said it. */
function isQuery(segment: Segment, language: Language): boolean {
  const side = packs.has(language) ? language : 'en'
  return extractStatements(segment[side], { language: side }).statements.some(
    ({ figures, attributions }) =>
      figures.some(({ kind, indefinite }) => kind !== 'age' && !indefinite) ||
      attributions.some(({ speaker, kind }) => speaker !== null && (kind === 'person' || kind === 'organisation')),
  )
}

async function run(file: string, misses: string | undefined): Promise<void> {
  const segments = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Segment.parse(JSON.parse(line)))
  const table = await startTable()
  try {
    const services = tableServices({ TABLE_NAME: table.name }, table.connection)
    for (let at = 0; at < segments.length; at += BATCH) {
      const claims = segments.slice(at, at + BATCH).map(({ id, en }) => ({ id, text: en, language: 'en' }))
      await rememberClaims(services, claims, new Date().toISOString())
    }
    for (const language of LANGUAGES) {
      const queries = segments.filter((segment) => isQuery(segment, language))
      let sum = 0
      let first = 0
      for (const segment of queries) {
        const matches = await matchClaims(services, { text: segment[language], language }, DEPTH)
        const rank = matches.findIndex(({ id }) => id === segment.id) + 1
        if (rank > 0) sum += 1 / rank
        if (rank === 1) first += 1
        else if (misses === language) console.log(`${rank || '–'}  ${segment[language]}\n   ${segment.en}\n`)
      }
      const [mrr, top] = [sum, first].map((value) => (value / (queries.length || 1)).toFixed(3))
      console.log(
        `${language}→en  MRR@${DEPTH} ${mrr}, first ${top}, ${queries.length} queries against ${segments.length} segments`,
      )
    }
  } finally {
    await table.stop()
  }
}

const { values } = parseArgs({
  options: { parallel: { type: 'string' }, misses: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help || values.parallel === undefined) {
  process.stdout.write(HELP)
  process.exitCode = values.help ? 0 : 2
} else await run(values.parallel, values.misses)

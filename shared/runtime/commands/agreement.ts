/** `npm run agreement`: shows how often translations of one sentence are read with the figures of the English one. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { Figure } from '../../domain/statement.ts'
import { extractStatements } from '../../extraction/extract-statements.ts'
import { compareFigures, type Difference, isCounted } from '../../extraction/figures/same-figures.ts'
import { packs } from '../../extraction/languages/packs.ts'

const HELP = `Shows how often the sides of translated segments are read with the same figures.

  npm run agreement -- --parallel FILE [--errors LANGUAGE]

Each line of the file is one segment: {"id":"…","en":"…","ar":"…","fr":"…","es":"…"}; a side may be missing.
Each side is read alone, with the pack of its language, and held against the English side.

Counted are the segments in which either side was read with any figure, ages left out. A segment agrees when both sides
have the same figures, each as often as on the other side: one figure more, one less or one that differs, and the segment
does not agree. Figures are the same by value, upper end of a range and comparator ("more than 110" is not "110");
"values alone" leaves the comparator out; "measures converted" also takes "385 miles" and "620 km" for one amount, and
"45 miles (72 km)" for one figure. Units and kinds are not compared. "Single figures" counts figures instead of
segments: those that have their equal on the other side, of all on both sides.

  --errors LANGUAGE   the segments of that language that do not agree, and what each side has alone
  --help              this text
`

const REFERENCE = 'en'
const COMPARED = ['ar', 'fr', 'es'] as const

const Segment = z.object({
  id: z.string(),
  en: z.string(),
  ar: z.string().optional(),
  fr: z.string().optional(),
  es: z.string().optional(),
})
type Segment = z.infer<typeof Segment>

type Compared = {
  readonly here: string
  readonly there: string
  readonly figures: number
  readonly difference: Difference
  readonly ofValues: Difference
  readonly ofAmounts: Difference
}

function readSegments(file: string): Segment[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Segment.parse(JSON.parse(line)))
}

function readFigures(text: string, language: string): Figure[] {
  return extractStatements(text, { language })
    .statements.flatMap((statement) => statement.figures)
    .filter(isCounted)
}

/** The segments in which either side has a figure. */
function compareSides(segments: readonly Segment[], language: (typeof COMPARED)[number]): Compared[] {
  return segments.flatMap((segment) => {
    const there = segment[language]
    if (there === undefined || !packs.has(language)) return []
    const [ours, theirs] = [readFigures(segment.en, REFERENCE), readFigures(there, language)]
    if (ours.length + theirs.length === 0) return []
    return [
      {
        here: segment.en,
        there,
        figures: ours.length + theirs.length,
        difference: compareFigures(ours, theirs, 'figure'),
        ofValues: compareFigures(ours, theirs, 'value'),
        ofAmounts: compareFigures(ours, theirs, 'amount'),
      },
    ]
  })
}

const differs = ({ onlyHere, onlyThere }: Difference): boolean => onlyHere.length + onlyThere.length > 0

function showShares(language: string, compared: readonly Compared[]): void {
  const share = (of: (row: Compared) => Difference) => {
    const agreed = compared.filter((row) => !differs(of(row))).length
    return `${((100 * agreed) / (compared.length || 1)).toFixed(1)} % (${agreed} of ${compared.length})`
  }
  const all = compared.reduce((sum, row) => sum + row.figures, 0)
  const alone = compared.reduce(
    (sum, { difference }) => sum + difference.onlyHere.length + difference.onlyThere.length,
    0,
  )
  const single = `${((100 * (all - alone)) / (all || 1)).toFixed(1)} % of ${all}`
  console.log(
    `${language}–${REFERENCE}  segments agree ${share((row) => row.difference)}, values alone ${share((row) => row.ofValues)}, measures converted ${share((row) => row.ofAmounts)}; single figures ${single}`,
  )
}

function showErrors(language: string, compared: readonly Compared[]): void {
  const list = (figures: readonly Figure[]) => figures.map(describe).join(', ') || '–'
  for (const { here, there, difference } of compared.filter((row) => differs(row.difference))) {
    console.log(
      `${REFERENCE}  ${here}\n    alone: ${list(difference.onlyHere)}\n${language}  ${there}\n    alone: ${list(difference.onlyThere)}\n`,
    )
  }
}

function describe({ comparator, value, max, unit, exact }: Figure): string {
  return `${comparator} ${value}${max === null ? '' : `–${max}`} ${unit ?? '?'} “${exact}”`
}

const { values } = parseArgs({
  options: {
    parallel: { type: 'string' },
    errors: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help || !values.parallel) {
  process.stdout.write(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  const segments = readSegments(values.parallel)
  const compared = COMPARED.map((language) => ({ language, rows: compareSides(segments, language) }))
  for (const { language, rows } of compared) {
    if (values.errors === language) showErrors(language, rows)
  }
  for (const { language, rows } of compared) {
    if (packs.has(language)) showShares(language, rows)
    else console.log(`${language}–${REFERENCE}  no pack for this language yet`)
  }
}

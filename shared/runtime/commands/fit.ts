/** `npm run fit`: fits the weights of check-worthiness to labelled sentences and writes one small file a language. */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { readSentence } from '../../extraction/analyse-sentence.ts'
import { readSentences } from '../../extraction/article/read-sentences.ts'
import { expectedWeights } from '../../extraction/checkworthiness/expected-weights.ts'
import { fitWeights, type LabelledSentence, logOdds } from '../../extraction/checkworthiness/fit-weights.ts'
import { areaUnderCurve, f1At, type Scored } from '../../extraction/checkworthiness/judge-scores.ts'
import { readFeatures, reasons } from '../../extraction/checkworthiness/read-features.ts'
import type { WeightTable } from '../../extraction/checkworthiness/weights.ts'
import type { LanguagePack } from '../../extraction/language.ts'
import { packs } from '../../extraction/languages/packs.ts'

const HELP = `Fits the weights of check-worthiness and writes shared/extraction/languages/<code>/worth-weights.json.

  npm run fit -- --gold FILE [--gold FILE …] [--dry-run]

Each line of a file: {"lang":"ar","text":"…","checkworthy":"yes"|"maybe"|"no"}
or {"lang":"ar","text":"…","subjective":true|false}, which counts little (CheckThat! 2025 task 1 has this shape).
`

const RIDGES = [10, 20, 30, 50, 100]
const FOLDS = 10
/** An objective sentence need not be worth checking, and an opinion may hold a claim. */
const SUBJECTIVE_WEIGHT = 0.02
const CREDIT = 'CheckThat! 2025 task 1 (CC BY 4.0)'

const Row = z.object({
  lang: z.string(),
  text: z.string(),
  checkworthy: z.enum(['yes', 'maybe', 'no']).optional(),
  subjective: z.boolean().optional(),
})
type Row = z.infer<typeof Row>

type Example = LabelledSentence & { readonly unsure: boolean }

function readRows(files: readonly string[]): Row[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => Row.parse(JSON.parse(line))),
  )
}

function makeExample(row: Row, pack: LanguagePack): Example[] {
  const placed = readSentences(row.text, pack.sentences, pack.boilerplate)
  const longest = placed.toSorted((a, b) => b.sentence.tokens.length - a.sentence.tokens.length)[0]
  if (longest === undefined || (row.checkworthy === undefined && row.subjective === undefined)) return []
  const values = readFeatures(longest.sentence, readSentence(longest, pack, {}), pack.worth)
  return row.checkworthy
    ? [{ values, worthy: row.checkworthy === 'yes', weight: 1, unsure: row.checkworthy === 'maybe' }]
    : [{ values, worthy: row.subjective === false, weight: SUBJECTIVE_WEIGHT, unsure: false }]
}

/** The score of each labelled sentence by weights fitted without it. */
function scoreUnseen(own: readonly Example[], others: readonly Example[], ridge: number): (Scored & Example)[] {
  const expected = reasons.map((reason) => expectedWeights[reason])
  return Array.from({ length: FOLDS }, (_, fold) => {
    const seen = own.filter((_, at) => at % FOLDS !== fold)
    const fitted = fitWeights([...seen, ...others], expected, ridge)
    return own
      .filter((_, at) => at % FOLDS === fold)
      .map((row) => ({ ...row, score: chance(logOdds(fitted, row.values)) }))
  }).flat()
}

/** Where claims are told best from the rest, whether or not the unsure ones are counted among the rest. */
function bestThreshold(scored: readonly (Scored & Example)[]): number {
  const sure = scored.filter((row) => !row.unsure)
  const worth = (threshold: number) => f1At(scored, threshold) + f1At(sure, threshold)
  const thresholds = Array.from({ length: 81 }, (_, at) => (at + 10) / 100)
  return thresholds.reduce((best, threshold) => (worth(threshold) > worth(best) ? threshold : best))
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function fitLanguage(pack: LanguagePack, rows: readonly Row[]): WeightTable | null {
  const examples = rows.filter((row) => row.lang === pack.code).flatMap((row) => makeExample(row, pack))
  const own = examples.filter((example) => example.weight === 1)
  const others = examples.filter((example) => example.weight !== 1)
  if (own.length < FOLDS) return null
  const tried = RIDGES.map((ridge) => ({ ridge, scored: scoreUnseen(own, others, ridge) }))
  for (const { ridge, scored } of tried) {
    console.log(
      `${pack.code}  ridge ${String(ridge).padStart(3)}  AUC of unseen sentences ${areaUnderCurve(scored).toFixed(3)}`,
    )
  }
  const best = tried.reduce((a, b) => (areaUnderCurve(b.scored) > areaUnderCurve(a.scored) ? b : a))
  const fitted = fitWeights(
    [...own, ...others],
    reasons.map((reason) => expectedWeights[reason]),
    best.ridge,
  )
  const threshold = bestThreshold(best.scored)
  console.log(
    `${pack.code}  ridge ${best.ridge}, threshold ${threshold}, F1 of unseen sentences ${f1At(best.scored, threshold).toFixed(3)}`,
  )
  const credit = others.length > 0 ? ` and ${others.length} of ${CREDIT}` : ''
  const byWeight = reasons
    .map((reason, at) => [reason, round(fitted.weights[at] ?? 0)] as const)
    .toSorted((a, b) => b[1] - a[1])
  return {
    source: `fitted by npm run fit on ${own.length} labelled news sentences${credit}`,
    threshold,
    bias: round(fitted.bias),
    weights: Object.fromEntries(byWeight),
  }
}

const { values } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help || !values.gold) {
  process.stdout.write(HELP)
  process.exitCode = values.help ? 0 : 2
} else {
  const rows = readRows(values.gold)
  for (const pack of packs.values()) {
    const table = fitLanguage(pack, rows)
    if (table === null || values['dry-run']) continue
    const file = new URL(`../../extraction/languages/${pack.code}/worth-weights.json`, import.meta.url)
    writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`)
  }
}

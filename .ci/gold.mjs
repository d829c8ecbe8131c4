#!/usr/bin/env node
// Holds the extractor against gold sentences that are kept outside the project.
//   node .ci/gold.mjs --eval <folder>
// Exits 1 when the gold article does not hold or a score falls under its floor.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FLOORS = {
  ar: { value: 0.94, comparator: 0.91, kind: 0.88, unit: 0.78, speaker: 0.78, cue: 0.83, auc: 0.84 },
  en: { value: 0.95, comparator: 0.92, kind: 0.9, unit: 0.8, speaker: 0.8, cue: 0.85, auc: 0.84 },
}

const at = process.argv.indexOf('--eval')
const folder = at < 0 ? undefined : process.argv[at + 1]
if (folder === undefined) {
  console.error('usage: node .ci/gold.mjs --eval <folder>')
  process.exit(2)
}

const failures = [
  ...checkArticle(),
  ...Object.entries(FLOORS).flatMap(([language, floors]) => checkScores(language, floors)),
]
for (const failure of failures) console.error(`FAIL ${failure}`)
console.log(failures.length === 0 ? 'gold holds' : `${failures.length} gold checks failed`)
process.exitCode = failures.length === 0 ? 0 : 1

function checkArticle() {
  const gold = JSON.parse(readFileSync(join(folder, 'seed-article.gold.json'), 'utf8'))
  const text = readFileSync(join(folder, gold.article), 'utf8')
  const run = spawnSync('npm', ['run', '-s', 'extract'], {
    input: `${JSON.stringify({ id: 'gold', text })}\n`,
    encoding: 'utf8',
  })
  const { statements } = JSON.parse(run.stdout)
  const claims = statements.filter((statement) => statement.claim)
  const figures = statements.flatMap((statement) => statement.figures)
  return [
    ...gold.mustContain.flatMap((wanted) => checkWanted(wanted, claims)),
    ...gold.mustNotContain
      .filter((words) => claims.some(({ quote }) => quote.exact.includes(words)))
      .map((words) => `a claim holds "${words}"`),
    ...figures
      .filter(({ value }) => !gold.onlyFigures.includes(value))
      .map(({ exact }) => `"${exact}" became a figure`),
    ...statements
      .flatMap(({ quote, figures, attributions }) => [
        quote,
        ...figures,
        ...attributions.flatMap(({ speaker, cue }) => [speaker, cue]),
      ])
      .filter((span) => span && text.slice(span.start, span.end) !== span.exact)
      .map(({ exact }) => `"${exact}" is not where it is said to be`),
  ]
}

function checkWanted({ quote, figure, attribution }, claims) {
  const within = claims.filter((claim) => claim.quote.exact.includes(quote))
  if (within.length === 0) return [`no claim holds "${quote}"`]
  const speakers = within.flatMap((claim) =>
    claim.attributions.map(({ speaker, resolved }) => (speaker ?? resolved?.speaker)?.exact ?? ''),
  )
  const hasSpeaker = attribution === null || speakers.some((speaker) => speaker.includes(attribution))
  const hasFigure =
    figure === null ||
    within.some((claim) =>
      claim.figures.some((read) => Object.entries(figure).every(([key, value]) => read[key] === value)),
    )
  return [
    ...(hasSpeaker ? [] : [`"${quote}" is not given to ${attribution}, only to ${speakers.join(' | ') || 'nobody'}`]),
    ...(hasFigure ? [] : [`"${quote}" lacks its figure ${JSON.stringify(figure)}`]),
  ]
}

function checkScores(language, floors) {
  const file = join(folder, `${language}-dev.jsonl`)
  const run = spawnSync('node', [join(folder, 'score.mjs'), '--gold', file, '--json'], { encoding: 'utf8' })
  if (run.status !== 0) return [`${language}: the scorer failed: ${run.stderr.slice(-500)}`]
  const { figures, attributions, checkworthiness, missing, badSpans } = JSON.parse(run.stdout)
  const scores = {
    value: figures.value.f1,
    comparator: figures.comparator.f1,
    kind: figures.kind.f1,
    unit: figures.unit.f1,
    speaker: attributions.speaker.f1,
    cue: attributions.cue.f1,
    auc: checkworthiness.auc,
  }
  console.log(
    `${language}  ${Object.entries(scores)
      .map(([name, score]) => `${name} ${score.toFixed(3)}`)
      .join('  ')}`,
  )
  return [
    ...Object.entries(floors)
      .filter(([name, floor]) => scores[name] < floor)
      .map(([name, floor]) => `${language}: ${name} ${scores[name].toFixed(3)} is under ${floor}`),
    ...(missing + badSpans > 0 ? [`${language}: ${missing} sentences without an answer, ${badSpans} bad spans`] : []),
  ]
}

/** `npm run fit-matching`: fits the weights and thresholds of matching to the topics that are kept for it, and writes them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitWeights, type LabelledSentence } from '../../../shared/extraction/checkworthiness/fit-weights.ts'
import { compareClaims } from '../../../shared/matching/compare-claims.ts'
import { eventFeaturesOf, featuresOf, type Thresholds } from '../../../shared/matching/judge-match.ts'
import { type Label, readPairs } from './read-pairs.ts'

const FILE = join(import.meta.dirname, '../../../shared/matching/fitted.json')
/** What is expected of each feature before any pair is seen, and how firmly. */
const EXPECTED = { same: [3, 3, 2, 1, -3, -2, -2, -2], event: [3, 3, 2, 0, 0, 0, -2, -1] }
const RIDGE = 3
/** A wrong `same` costs more than a missed one, which is suggested: the strictest threshold that finds so many of them. */
const SAME_RECALL = 0.8
/** A suggestion may miss so few. */
const SUGGESTED_RECALL = 0.97

type Row = { label: Label; same: number[]; event: number[]; sameStance: boolean }
type Scored = { chance: number; right: boolean }
type Model = { bias: number; weights: readonly number[] }

const rowsOf = (said: 'ar' | 'en', known: 'ar' | 'en'): Row[] => {
  const { pairs, counts } = readPairs('fit', said, known)
  return pairs.map((pair) => {
    const comparison = compareClaims(pair.said, pair.known, counts)
    return {
      label: pair.label,
      same: featuresOf(comparison),
      event: eventFeaturesOf(comparison),
      sameStance: comparison.sameStance,
    }
  })
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const fitModel = (rows: readonly LabelledSentence[], expected: readonly number[]): Model => {
  const { bias, weights } = fitWeights(rows, expected, RIDGE)
  return { bias: round(bias), weights: weights.map(round) }
}

function fitModels(rows: readonly Row[]) {
  const assertions = rows.filter(({ label }) => label !== 'answers')
  const same = assertions.map((row) => ({ values: row.same, worthy: row.label === 'same', weight: 1 }))
  const event = rows.map((row) => ({ values: row.event, worthy: row.label !== 'other', weight: 1 }))
  return { same: fitModel(same, EXPECTED.same), event: fitModel(event, EXPECTED.event) }
}

const chance = ({ bias, weights }: Model, values: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), bias)))

/** Half-way between two chances that occur. */
function thresholdsOf(scored: readonly Scored[]): { threshold: number; precision: number; recall: number }[] {
  const chances = [...new Set(scored.map((one) => one.chance))].sort((a, b) => a - b)
  const all = scored.filter(({ right }) => right).length
  return chances.map((high, at) => {
    const threshold = (high + (chances[at - 1] ?? 0)) / 2
    const taken = scored.filter((one) => one.chance >= threshold)
    const right = taken.filter((one) => one.right).length
    return { threshold: round(threshold), precision: right / taken.length, recall: right / all }
  })
}

const bestOf = (scored: readonly Scored[]): number =>
  thresholdsOf(scored).toSorted((a, b) => f1(b) - f1(a))[0]?.threshold ?? 1
const strictestOf = (scored: readonly Scored[], recall: number): number =>
  thresholdsOf(scored).findLast((one) => one.recall >= recall)?.threshold ?? 1
const f1 = ({ precision, recall }: { precision: number; recall: number }): number =>
  (2 * precision * recall) / (precision + recall || 1)

function chooseThresholds(rows: readonly Row[], models: { same: Model; event: Model }): Thresholds {
  const events = rows.map((row) => ({ chance: chance(models.event, row.event), right: row.label !== 'other' }))
  const sames = rows
    .filter((row) => row.sameStance)
    .map((row) => ({ chance: chance(models.same, row.same), right: row.label === 'same' }))
  const event = bestOf(events)
  return {
    same: strictestOf(sames, SAME_RECALL),
    event,
    suggested: Math.min(event, strictestOf(events, SUGGESTED_RECALL)),
  }
}

const [arabic, english] = [rowsOf('ar', 'ar'), rowsOf('en', 'en')]
const across = [...rowsOf('ar', 'en'), ...rowsOf('en', 'ar')]
const models = { within: fitModels([...arabic, ...english]), across: fitModels(across) }
const fitted = {
  models,
  thresholds: {
    ar: chooseThresholds(arabic, models.within),
    en: chooseThresholds(english, models.within),
    other: chooseThresholds([...arabic, ...english], models.within),
    across: chooseThresholds(across, models.across),
  },
}
/** Lists of numbers on one line, as the formatter wants them. */
const inLine = (json: string): string =>
  json.replace(/\[\s+([^\]]+?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)

writeFileSync(FILE, `${inLine(JSON.stringify(fitted, null, 2))}\n`)
console.log(JSON.stringify(fitted.thresholds))

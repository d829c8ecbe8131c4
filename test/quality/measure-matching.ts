/** How claims are matched, by pair of languages: whether `same` is right, and whether the kind is. */
import { compareClaims } from '../../shared/matching/compare-claims.ts'
import { judgeMatch } from '../../shared/matching/judge-match.ts'
import { type Label, readPairs } from './matching/read-pairs.ts'
import { type Measurement, measureBy } from './measurement.ts'

const PAIRS = [
  ['ar', 'ar'],
  ['en', 'en'],
  ['ar', 'en'],
] as const

type Outcome = { label: Label; kind: string }

const share = (right: number, of: number): number => (of === 0 ? 0 : right / of)

function precisionOfSame(outcomes: readonly Outcome[]): number {
  const taken = outcomes.filter(({ kind }) => kind === 'same')
  return share(taken.filter(({ label }) => label === 'same').length, taken.length)
}

function recallOfSame(outcomes: readonly Outcome[]): number {
  const wanted = outcomes.filter(({ label }) => label === 'same')
  return share(wanted.filter(({ kind }) => kind === 'same').length, wanted.length)
}

/** Another event may be `related` and nothing more. */
const isRight = ({ label, kind }: Outcome): boolean => kind === (label === 'other' ? 'related' : label)

export function measureMatching(): Measurement[] {
  return PAIRS.flatMap(([said, known]) => {
    const { pairs, counts } = readPairs('measure', said, known)
    const outcomes = pairs.map((pair) => {
      const { kind } = judgeMatch(pair.said, pair.known, compareClaims(pair.said, pair.known, counts))
      return { label: pair.label, kind }
    })
    const measure = (name: string, statistic: (outcomes: readonly Outcome[]) => number) =>
      measureBy(`${said}-${known}`, `matching: ${name}`, outcomes, statistic)
    return [
      measure('precision of same', precisionOfSame),
      measure('recall of same', recallOfSame),
      measure('kind', (drawn) => share(drawn.filter(isRight).length, drawn.length)),
    ]
  })
}

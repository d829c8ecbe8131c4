/** Tests prove what really runs, all of them, on any machine. */
import { describe, expect, test } from 'vitest'
import { readSources } from './read-sources.ts'

const RULES: [string, RegExp][] = [
  ['a mock of our own code', /\bvi\s*\.\s*(?:mock|doMock|hoisted)\b/u],
  [
    'a test that is left out, or that leaves out the others',
    /\b(?:test|it|describe)\s*\.\s*(?:only|skip|skipIf|runIf|todo|fails)\b/u,
  ],
  ['a sleep', /\bsetTimeout\(\s*(?:resolve|done|r)\b|timers\/promises/u],
]
const MACHINE_PATH = /['"`\s(](?:\/(?:work|root|home|Users|mnt)\/|[A-Z]:\\\\)/u
const OUTSIDE = /shared\/eval\b/u

describe('the tests', () => {
  test.each(RULES)('hold no %s', (_, pattern) => {
    expect(pathsWith(pattern, 'test')).toEqual([])
  })

  test('and the sources name no folder of one machine, and nothing outside the project', () => {
    const all = ['shared', 'functions', 'infra', 'test']
    expect([...pathsWith(MACHINE_PATH, ...all), ...pathsWith(OUTSIDE, ...all)]).toEqual([])
  })

  test.each([
    [`vi${'.'}mock('./x.ts')`, RULES[0]?.[1]],
    [`test${'.'}only('x', () => {})`, RULES[1]?.[1]],
    [`describe${'.'}skip('x', () => {})`, RULES[1]?.[1]],
    [`new Promise((resolve) => setTimeout(${'resolve'}, 50))`, RULES[2]?.[1]],
    [`readFileSync('${'/work'}/a.txt')`, MACHINE_PATH],
  ])('are seen to break a rule by %j', (text, pattern) => {
    expect(pattern?.test(text)).toBe(true)
  })

  test.each(['test.each(ROWS)', "import '../../shared/domain/claim.ts'", 'https://news.example/work/1'])(
    'may hold %j',
    (text) => {
      expect(
        [...RULES.map(([, pattern]) => pattern), MACHINE_PATH, OUTSIDE].some((pattern) => pattern.test(text)),
      ).toBe(false)
    },
  )
})

function pathsWith(pattern: RegExp, ...folders: string[]): string[] {
  const own = import.meta.filename
  return readSources(...folders)
    .filter(({ path, text }) => !own.endsWith(path) && pattern.test(text))
    .map(({ path }) => path)
}

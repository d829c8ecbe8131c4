import { expect, test } from 'vitest'
import { periodOf, readSchedules } from '../../infra/local/schedule.ts'
import { synthesisedStack } from '../infra/synthesised-stack.ts'

test.each([
  ['rate(1 minute)', 60_000],
  ['rate(5 minutes)', 300_000],
  ['rate(2 hours)', 7_200_000],
  ['rate(1 day)', 86_400_000],
])('%s is %d ms', (expression, ms) => {
  expect(periodOf(expression)).toBe(ms)
})

test.each(['cron(0 8 * * ? *)', 'at(2030-01-01T00:00:00)', 'rate(5)'])('refuses %s by name', (expression) => {
  expect(() => periodOf(expression)).toThrow(expression)
})

test("the stack's schedules are found", () => {
  expect(readSchedules(synthesisedStack().template)).toEqual([
    { functionName: 'tell-subscribers', everyMs: 60_000 },
    { functionName: 'poll-feeds', everyMs: 60_000 },
    { functionName: 'fill-lanes', everyMs: 300_000 },
    { functionName: 'reconcile', everyMs: 600_000 },
  ])
})

import { describe, expect, test } from 'vitest'
import { LANES } from '../../shared/domain/lane.ts'
import { synthesisedStack } from './synthesised-stack.ts'

const { role } = synthesisedStack()

describe.each(LANES)('the lane %s', (lane) => {
  const [, { Properties: queue }] = role(`lane:${lane}`)

  test('never redrives, so that skips cannot carry a claim away', () => {
    expect(queue).not.toHaveProperty('RedrivePolicy')
  })

  test('keeps nudges as long as SQS can and hides one for thirty seconds', () => {
    expect(queue).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 60 * 60, VisibilityTimeout: 30 })
  })
})

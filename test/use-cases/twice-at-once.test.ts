/** A request that comes twice at once does what it asks once: in the claim's story, and in the answer to both. */
import { describe, expect, test } from 'vitest'
import { fakeServices } from '../fakes/fake-services.ts'
import { EDITOR_WORKS } from '../simulation/editor-works.ts'
import type { Desk } from '../simulation/works.ts'

const WORKS = EDITOR_WORKS.filter(({ what }) => what !== 'fresh start')

async function storiesOf(times: number, prepare: (typeof WORKS)[number]['prepare']) {
  const services = fakeServices()
  const desk: Desk = services
  const run = await prepare(desk)
  await Promise.all(Array.from({ length: times }, () => run(desk)))
  return services.claims.all().map(({ status, history }) => ({ status, told: history.length }))
}

describe('twice at once is once', () => {
  test.each(WORKS)('$what', async ({ prepare }) => {
    expect(await storiesOf(2, prepare)).toEqual(await storiesOf(1, prepare))
  })
})

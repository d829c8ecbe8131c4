/** A verdict whose last day has passed stays in force, and editors are told of it once. */
import { expect, test } from 'vitest'
import { reconcileLane } from '../../shared/use-cases/reconcile-lane.ts'
import { admit, buildClaim, claimAfter, EDITOR, lease, publish, SAMIRA, submit } from '../domain/build-claims.ts'
import { type FakeServices, fakeServices } from '../fakes/fake-services.ts'

const HOUR_MS = 3_600_000

async function publishUntil(services: FakeServices, validUntil: string) {
  const judged = submit(SAMIRA, { validUntil })
  const claim = claimAfter(buildClaim({ policy: 'solo' }), admit, lease(SAMIRA), judged, publish)
  await services.claims.create(claim)
  return claim
}

const tasksOf = async ({ tasks }: FakeServices) => (await tasks.listOpen(null, 10)).items

test('editors have no task while the verdict holds', async () => {
  const services = fakeServices()
  await publishUntil(services, services.clock.now().toISOString().slice(0, 10))
  await reconcileLane(services, 'ar')
  expect(await tasksOf(services)).toEqual([])
})

test('a verdict past its last day is put under recheck as it stands, and editors have one task however often it runs', async () => {
  const services = fakeServices()
  const validUntil = services.clock.now().toISOString().slice(0, 10)
  const claim = await publishUntil(services, validUntil)
  services.clock.advance(25 * HOUR_MS)
  await Promise.all([reconcileLane(services, 'ar'), reconcileLane(services, 'ar')])
  await reconcileLane(services, 'ar')
  expect(await tasksOf(services)).toMatchObject([
    { kind: 'verdict.expired', claimId: claim.id, validUntil, done: null },
  ])
  const after = await services.claims.get(claim.id)
  expect(after).toMatchObject({ status: 'published', verdict: { rating: 'false', validUntil } })
  expect(after).toHaveProperty('underRecheck.why', `the verdict held until ${validUntil}`)
})

test('a run that dies before the recheck leaves a task, and the next run finishes without a second one', async () => {
  const services = fakeServices()
  const validUntil = services.clock.now().toISOString().slice(0, 10)
  const claim = await publishUntil(services, validUntil)
  services.clock.advance(25 * HOUR_MS)
  const write = () => Promise.reject(new Error('killed'))
  const dying = { ...services, claims: { ...services.claims, write } }
  await expect(reconcileLane(dying, 'ar')).rejects.toThrow('killed')
  await reconcileLane(services, 'ar')
  expect(await tasksOf(services)).toHaveLength(1)
  expect(await services.claims.get(claim.id)).toHaveProperty('underRecheck.why', `the verdict held until ${validUntil}`)
})

test('a task that an editor has seen to is not opened again by the same last day', async () => {
  const services = fakeServices()
  await publishUntil(services, services.clock.now().toISOString().slice(0, 10))
  services.clock.advance(25 * HOUR_MS)
  await reconcileLane(services, 'ar')
  const [task] = await tasksOf(services)
  if (task === undefined) throw new Error('no task')
  await services.tasks.put({ ...task, done: { by: EDITOR, at: services.clock.now().toISOString() } })
  await reconcileLane(services, 'ar')
  expect(await tasksOf(services)).toEqual([])
})

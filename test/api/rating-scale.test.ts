/** The rating scale is a setting with versions: what was said under an older one can still be read. */
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/domain/settings.ts'
import { person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const { ratings } = DEFAULT_SETTINGS.ratingScale
const RENAMED = ratings.map((one) => (one.key === 'false' ? { ...one, names: { ...one.names, ar: 'كاذب' } } : one))
const RETIRED = ratings.map((one) => (one.key === 'satire' ? { ...one, retired: true } : one))
const scale = (version: number, list: unknown[]) => ({ ...DEFAULT_SETTINGS, ratingScale: { version, ratings: list } })

function openDesk() {
  const services = fakeServices({ callers: { admin: { id: person('admin'), roles: ['admin'] } } })
  const api = wholeApi(services)
  return {
    services,
    async put(settings: unknown) {
      const headers = { authorization: 'Bearer admin', 'content-type': 'application/json' }
      const answer = await api.request('/v1/settings', { method: 'PUT', headers, body: JSON.stringify(settings) })
      expect(api.faults).toEqual([])
      const body = await answer.json()
      if (answer.ok) services.settings = body as Settings
      return { status: answer.status, body }
    },
    async get(query = '') {
      const answer = await api.request(`/v1/rating-scale${query}`)
      return { status: answer.status, body: await answer.json() }
    },
  }
}

describe('the rating scale', () => {
  test('has a version for each change, and all of them can be read', async () => {
    const { put, get } = openDesk()
    expect((await put(scale(2, RENAMED))).status).toBe(200)
    expect((await put(scale(3, RETIRED))).status).toBe(200)
    expect((await get()).body).toEqual({ version: 3, ratings: RETIRED })
    expect((await get('?version=1')).body).toEqual({ version: 1, ratings })
    expect((await get('?version=2')).body).toEqual({ version: 2, ratings: RENAMED })
    expect((await get('?version=4')).body).toMatchObject({ status: 404, code: 'scale_not_found' })
    expect((await put({ ...scale(3, RETIRED), candidateDays: 9 })).status).toBe(200)
  })

  test.each([
    ['another scale under the same number', scale(1, RENAMED), 'ratingScale.version'],
    ['a number that is left out', scale(3, RENAMED), 'ratingScale.version'],
    ['the same scale under another number', scale(2, ratings), 'ratingScale.version'],
    ['a rating that is taken away', scale(2, ratings.slice(1)), 'ratingScale.ratings'],
    ['two of one key', scale(2, [...ratings, ratings[0]]), 'ratingScale.ratings'],
    [
      'none to be given',
      scale(
        2,
        ratings.map((one) => ({ ...one, retired: true })),
      ),
      'ratingScale.ratings',
    ],
  ])('%s is refused', async (_what, settings, field) => {
    expect((await openDesk().put(settings)).body).toMatchObject({
      ...{ status: 400, code: 'request_invalid' },
      errors: [expect.objectContaining({ field })],
    })
  })
})

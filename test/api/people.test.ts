import { describe, expect, test } from 'vitest'
import { ableReviewers } from '../../shared/use-cases/see-reviewer.ts'
import { buildClaim, person } from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { wholeApi } from './whole-api.ts'

const callers = {
  samira: { id: person('samira'), roles: ['reviewer' as const] },
  admin: { id: person('admin'), roles: ['admin' as const] },
}

function desk() {
  const services = fakeServices({ callers })
  const api = wholeApi(services)
  const ask = async (who: keyof typeof callers, method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${who}`, 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await api.request(path, { method, headers, ...sent })
    return { status: answer.status, body: answer.status === 204 ? null : await answer.json() }
  }
  return { services, ask }
}

describe('people of the desk', () => {
  test('are shown by the name that they gave, with what they may do and whether they are at work', async () => {
    const { services, ask } = desk()
    expect(await ask('samira', 'PUT', '/v1/people/me', { name: '  سميرة ' })).toMatchObject({
      ...{ status: 200, body: { id: person('samira'), name: 'سميرة', roles: ['reviewer'], active: true, left: false } },
    })
    services.clock.advance(8 * 86_400_000)
    expect((await ask('admin', 'GET', '/v1/people')).body).toMatchObject({ people: [{ name: 'سميرة', active: false }] })
  })

  test('keep their name while they are seen at work, and when they leave', async () => {
    const { services, ask } = desk()
    await ask('samira', 'PUT', '/v1/people/me', { name: 'سميرة' })
    services.clock.advance(2 * 3_600_000)
    await ask('samira', 'POST', '/v1/reviews/lease', {})
    await ask('admin', 'POST', `/v1/people/${person('samira')}/revoke`)
    const { body } = await ask('admin', 'GET', '/v1/people')
    expect(body).toEqual({
      people: [{ id: person('samira'), name: 'سميرة', roles: ['reviewer'], active: false, left: true }],
    })
  })

  test('who only edit are not waited for as a second reviewer', async () => {
    const { services, ask } = desk()
    await ask('samira', 'PUT', '/v1/people/me', { name: 'سميرة' })
    await ask('admin', 'PUT', '/v1/people/me', { name: 'مها' })
    const claim = buildClaim({ exact: 'نقلت الوزارة أكثر من ٤٧ مريضاً.' })
    expect(await ableReviewers(services, claim)).toEqual([person('samira')])
  })

  test('who are erased leave no name behind', async () => {
    const { ask } = desk()
    await ask('samira', 'PUT', '/v1/people/me', { name: 'سميرة' })
    expect((await ask('admin', 'DELETE', `/v1/people/${person('samira')}`)).status).toBe(204)
    expect((await ask('admin', 'GET', '/v1/people')).body).toEqual({ people: [] })
  })

  test.each([
    ['is empty', { name: ' ' }, 'name'],
    ['is too long', { name: 'س'.repeat(81) }, 'name'],
    ['comes with roles of its own', { name: 'سميرة', roles: ['admin'] }, 'roles'],
  ])('are refused a name that %s', async (_why, body, field) => {
    const { ask } = desk()
    expect(await ask('samira', 'PUT', '/v1/people/me', body)).toMatchObject({
      ...{ status: 400, body: { code: 'request_invalid', errors: [{ field }] } },
    })
    expect((await ask('samira', 'PUT', '/v1/people/me', { name: 'س'.repeat(80) })).status).toBe(200)
  })
})

/** Claimants are known by an id of the desk's own and by all of their names, however those are written. */
import { describe, expect, test } from 'vitest'
import { claimantKnownAs, KnownClaimants } from '../../shared/domain/known-claimant.ts'

const MINISTRY = {
  ...{ id: 'health-ministry', kind: 'organisation' },
  names: { ar: 'وزارة الصحة', en: 'The Health Ministry' },
  aliases: ['الصحة', 'MoH'],
} as const
const PERSON = { id: 'salem-haddad', kind: 'person', names: { ar: 'سالم الحداد' }, aliases: [] } as const
const LIST = KnownClaimants.parse([MINISTRY, PERSON])

describe('a known claimant', () => {
  test.each([
    ['health-ministry', 'health-ministry'],
    ['وزارة الصحة', 'health-ministry'],
    ['وِزارةُ  الصحّة', 'health-ministry'],
    ['وزارة الصـــحة', 'health-ministry'],
    ['the health ministry', 'health-ministry'],
    ['ＭｏＨ', 'health-ministry'],
    ['سالم الحداد', 'salem-haddad'],
    ['سالم', null],
    ['وزارة النقل', null],
  ])('is found by %s', (name, id) => expect(claimantKnownAs(LIST, name)?.id ?? null).toBe(id))

  test.each([
    ['two of one id', [MINISTRY, { ...PERSON, id: MINISTRY.id }]],
    ['a name of two', [MINISTRY, { ...PERSON, aliases: ['الصحّة'] }]],
    ['an id in another script', [{ ...PERSON, id: 'سالم' }]],
    ['an empty name', [{ ...PERSON, names: { ar: ' ' } }]],
  ])('is refused where there is %s', (_what, list) => expect(KnownClaimants.safeParse(list).success).toBe(false))

  test('may be called the same in two languages', () => {
    expect(KnownClaimants.safeParse([{ ...PERSON, names: { ar: 'UNICEF', en: 'Unicef' } }]).success).toBe(true)
  })
})

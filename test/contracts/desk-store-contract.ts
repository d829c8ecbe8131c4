/** What every store of the desk's people, drafts, notes and settings keeps to. */
import { describe, expect, test } from 'vitest'
import { appealIdOf } from '../../shared/domain/appeal.ts'
import { ClaimId } from '../../shared/domain/ids.ts'
import { seenAt } from '../../shared/domain/person.ts'
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts'
import type { Services } from '../../shared/ports.ts'
import { minute, person } from '../domain/build-claims.ts'

const [SAMIRA, YUSUF] = [person('samira'), person('yusuf')]
const CLAIM = ClaimId.parse(`clm_${'a'.repeat(24)}`)
const OTHER = ClaimId.parse(`clm_${'b'.repeat(24)}`)

type Stores = Pick<Services, 'people' | 'drafts' | 'notes' | 'appeals' | 'settingsStore'>

export function deskStoreContract(make: () => Promise<Stores>): void {
  describe('the stores of the desk', () => {
    test('know everyone who was seen, each in the last state', async () => {
      const { people } = await make()
      expect(await people.get(SAMIRA)).toBeNull()
      const seen = seenAt(null, SAMIRA, minute(1))
      await people.put(seen)
      await people.put(seenAt(null, YUSUF, minute(2)))
      await people.put({ ...seen, leftAt: minute(3) })
      expect(await people.get(SAMIRA)).toEqual({ ...seen, leftAt: minute(3) })
      expect((await people.all()).map(({ id }) => id).sort()).toEqual([SAMIRA, YUSUF].sort())
    })

    test('keep an appeal beside its claim, with its last answer, until it is erased', async () => {
      const { appeals } = await make()
      const said = { claimId: CLAIM, from: 'وزارة الصحة', says: 'الرقم صحيح' }
      const appeal = { ...said, id: appealIdOf(said), at: minute(1), by: YUSUF, answer: null }
      await appeals.put(appeal)
      const answered = { ...appeal, answer: { says: 'كما نشرنا', by: YUSUF, at: minute(2) } }
      await appeals.put(answered)
      expect(await appeals.of(CLAIM)).toEqual([answered])
      expect(await appeals.of(OTHER)).toEqual([])
      await appeals.erase(CLAIM, appeal.id)
      expect(await appeals.of(CLAIM)).toEqual([])
    })

    test('keep one draft a reviewer and claim, letter for letter', async () => {
      const { drafts } = await make()
      const draft = {
        claimId: CLAIM,
        reviewer: SAMIRA,
        content: { explanation: 'لم نجد «الرقم» ١١٠\u200f' },
        savedAt: minute(1),
      }
      await drafts.put({ ...draft, content: { explanation: 'على' } })
      await drafts.put(draft)
      await drafts.put({ ...draft, claimId: OTHER })
      expect(await drafts.get(CLAIM, SAMIRA)).toEqual(draft)
      expect(await drafts.get(CLAIM, YUSUF)).toBeNull()
      expect((await drafts.claimsOf(SAMIRA)).sort()).toEqual([CLAIM, OTHER])
      expect(await drafts.claimsOf(YUSUF)).toEqual([])
    })

    test('give the notes of a claim in the order in which they came', async () => {
      const { notes } = await make()
      const note = { claimId: CLAIM, by: SAMIRA, mentions: [YUSUF] }
      await notes.add({ ...note, at: minute(1), text: 'هل اتصلنا بالوزارة؟' })
      await notes.add({ ...note, at: minute(2), text: 'نعم، أمس' })
      expect((await notes.of(CLAIM)).map(({ text }) => text)).toEqual(['هل اتصلنا بالوزارة؟', 'نعم، أمس'])
      expect(await notes.of(OTHER)).toEqual([])
    })

    test('find the notes that mention somebody on any claim, the newest first', async () => {
      const { notes } = await make()
      const note = { claimId: CLAIM, by: SAMIRA, mentions: [YUSUF, YUSUF], text: 'ما رأيك يا يوسف؟' }
      await notes.add({ ...note, at: minute(1) })
      await notes.add({ ...note, at: minute(3), claimId: OTHER })
      await notes.add({ ...note, at: minute(2), mentions: [] })
      expect((await notes.mentioning(YUSUF, 9)).map(({ at }) => at)).toEqual([minute(3), minute(1)])
      expect((await notes.mentioning(YUSUF, 1)).map(({ claimId }) => claimId)).toEqual([OTHER])
      expect(await notes.mentioning(SAMIRA, 9)).toEqual([])
      expect(await notes.of(CLAIM)).toHaveLength(2)
    })

    test('forget a person, what she typed and where she was mentioned, and nobody else; the notes stay', async () => {
      const { people, drafts, notes } = await make()
      for (const id of [SAMIRA, YUSUF]) {
        await people.put(seenAt(null, id, minute(1)))
        for (const claimId of [CLAIM, OTHER])
          await drafts.put({ claimId, reviewer: id, content: { explanation: 'مسودة' }, savedAt: minute(1) })
      }
      await notes.add({ claimId: CLAIM, by: YUSUF, at: minute(1), text: 'ما رأيكما؟', mentions: [SAMIRA, YUSUF] })
      for (const _again of [1, 2]) {
        await people.erase(SAMIRA)
        await drafts.eraseOf(SAMIRA)
        await notes.eraseMentionsOf(SAMIRA)
      }
      expect((await people.all()).map(({ id }) => id)).toEqual([YUSUF])
      expect([await drafts.get(CLAIM, SAMIRA), await drafts.claimsOf(SAMIRA)]).toEqual([null, []])
      expect((await drafts.claimsOf(YUSUF)).sort()).toEqual([CLAIM, OTHER])
      expect(await notes.mentioning(SAMIRA, 9)).toEqual([])
      expect(await notes.mentioning(YUSUF, 9)).toHaveLength(1)
      expect(await notes.of(CLAIM)).toHaveLength(1)
    })

    test('keep every version of the rating scale', async () => {
      const { settingsStore } = await make()
      const first = DEFAULT_SETTINGS.ratingScale
      expect(await settingsStore.scaleOf(1)).toEqual(first)
      const second = { version: 2, ratings: first.ratings.map((one) => ({ ...one, names: { ar: 'نتيجة' } })) }
      await settingsStore.put({ ...DEFAULT_SETTINGS, ratingScale: second })
      expect([await settingsStore.scaleOf(1), await settingsStore.scaleOf(2)]).toEqual([first, second])
      expect(await settingsStore.scaleOf(3)).toBeNull()
    })

    test('start from the default settings and keep what was changed', async () => {
      const { settingsStore } = await make()
      expect(await settingsStore.get()).toEqual(DEFAULT_SETTINGS)
      const changed = { ...DEFAULT_SETTINGS, leaseMs: 5 * 60_000 }
      await settingsStore.put(changed)
      expect(await settingsStore.get()).toEqual(changed)
    })
  })
}

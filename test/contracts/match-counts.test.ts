import { beforeAll, expect, test } from 'vitest'
import { countTerms, hashTerm } from '../../shared/domain/term-counts.ts'
import { readFingerprint } from '../../shared/matching/read-fingerprint.ts'
import type { MatchIndex } from '../../shared/ports.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { ARABIC_QUOTE, minute } from '../domain/build-claims.ts'
import { makeTable, useServers } from './servers.ts'

useServers()

const TERM = 'مستشفى'
let name: string
/** Each function has read the counts at another time. */
const oneFunction = (): MatchIndex => tableServices({ TABLE_NAME: name }).matches

async function put(matches: MatchIndex, id: string, at: string): Promise<void> {
  const fingerprint = readFingerprint({ id, text: ARABIC_QUOTE, language: 'ar' })
  await matches.put([{ fingerprint, keys: [TERM] }], { at, counts: countTerms([{ terms: new Set([TERM]), words: 5 }]) })
}
const met = async () => (await oneFunction().counts()).counts.get(hashTerm(TERM))

beforeAll(async () => {
  name = await makeTable()
})

test('batches are folded by whoever writes, and each counts once before, between and after', async () => {
  const first = oneFunction()
  for (let number = 0; number < 45; number += 1) await put(first, `clm_${number}`, minute(100 + number))
  expect(await met()).toBe(45)
  await put(oneFunction(), 'clm_fold', minute(200))
  expect(await met()).toBe(46)
})

test('a batch that is dated before the fold counts too: its message came late', async () => {
  await put(oneFunction(), 'clm_late', minute(1))
  expect(await met()).toBe(47)
})

test('of two functions that fold at once one does, and nothing counts twice', async () => {
  const writer = oneFunction()
  for (let number = 0; number < 45; number += 1) await put(writer, `clm_more_${number}`, minute(300 + number))
  const [one, other] = [oneFunction(), oneFunction()]
  await Promise.all([one.counts(), other.counts()])
  await Promise.all([put(one, 'clm_one', minute(400)), put(other, 'clm_other', minute(401))])
  expect(await met()).toBe(94)
})

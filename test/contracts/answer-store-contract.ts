/** What every store of answers to named requests keeps to. */
import { describe, expect, test } from 'vitest'
import type { AnswerStore } from '../../shared/ports.ts'
import { minute } from '../domain/build-claims.ts'

const ANSWER = { status: 201, contentType: 'application/json', body: '{"نص":"محفوظ"}' }

export function answerStoreContract(make: () => Promise<AnswerStore>): void {
  describe('a store of answers to named requests', () => {
    const asked = { request: 'POST /v1/keys', at: minute(0) }
    const open = { request: asked.request, startedAt: asked.at, answer: null }

    test('lets one of many begin, and tells the others what is under way', async () => {
      const answers = await make()
      const begun = await Promise.all(Array.from({ length: 8 }, () => answers.begin('one', asked)))
      expect(begun.filter((known) => known === null)).toHaveLength(1)
      expect(begun.filter((known) => known !== null)).toEqual(Array.from({ length: 7 }, () => open))
      expect(await answers.begin('another', asked)).toBeNull()
    })

    test('keeps an answer for a day, byte for byte', async () => {
      const answers = await make()
      await answers.begin('one', asked)
      await answers.finish('one', { startedAt: asked.at, answer: ANSWER })
      const later = { request: 'another request', at: minute(60 * 24 - 1) }
      expect(await answers.begin('one', later)).toEqual({ ...open, answer: ANSWER })
      expect(await answers.begin('one', { ...later, at: minute(60 * 24) })).toBeNull()
    })

    test('gives the name free where the request failed, or died', async () => {
      const answers = await make()
      await answers.begin('failed', asked)
      await answers.forget('failed', asked.at)
      expect(await answers.begin('failed', asked)).toBeNull()
      await answers.begin('died', asked)
      expect(await answers.begin('died', { ...asked, at: minute(0.9) })).toEqual(open)
      expect(await answers.begin('died', { ...asked, at: minute(1) })).toBeNull()
      // The one that was thought dead answers after all: what began since stands.
      await answers.finish('died', { startedAt: asked.at, answer: ANSWER })
      await answers.forget('died', asked.at)
      expect(await answers.begin('died', { ...asked, at: minute(1.5) })).toEqual({ ...open, startedAt: minute(1) })
    })
  })
}

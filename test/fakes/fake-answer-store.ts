/** Answers to named requests, in memory. */
import { isForgotten, isUnderWay, type KeptAnswer } from '../../shared/domain/kept-answer.ts'
import type { AnswerStore } from '../../shared/ports.ts'

export function fakeAnswerStore(): AnswerStore {
  const kept = new Map<string, KeptAnswer>()
  return {
    async begin(name, { request, at }) {
      const known = kept.get(name)
      const now = Date.parse(at)
      if (known && !isForgotten(known, now) && (known.answer !== null || isUnderWay(known, now)))
        return structuredClone(known)
      kept.set(name, { request, startedAt: at, answer: null })
      return null
    },
    async finish(name, { startedAt, answer }) {
      const known = kept.get(name)
      if (known?.startedAt === startedAt) kept.set(name, { ...known, answer: structuredClone(answer) })
    },
    async forget(name, startedAt) {
      if (kept.get(name)?.startedAt === startedAt) kept.delete(name)
    },
  }
}

/** Reads of an index that show the past: what the same question was answered one or some askings ago. */
import type { ClaimStore } from '../../shared/ports.ts'
import type { SeededChance } from './seeded-chance.ts'

const OLDEST = 3

/** `behind`: how often (0 to 1) an index is asked and has not caught up. Reads by id stay consistent. */
export function laggingClaims(claims: ClaimStore, options: { behind: number; chance: SeededChance }): ClaimStore {
  const { behind, chance } = options

  function lagging<Query extends readonly unknown[], Answer>(
    read: (...query: Query) => Promise<Answer>,
    subject: (...query: Query) => unknown = (...query) => query,
  ): (...query: Query) => Promise<Answer> {
    const answers = new Map<string, Answer[]>()
    return async (...query) => {
      const key = JSON.stringify(subject(...query))
      const known = [...(answers.get(key) ?? []), await read(...query)].slice(-OLDEST - 1)
      answers.set(key, known)
      const back = chance.happens(behind) ? chance.between(1, OLDEST) : 0
      return known[Math.max(0, known.length - 1 - back)] as Answer
    }
  }

  return {
    ...claims,
    listByStatus: lagging(claims.listByStatus),
    bestOf: lagging(claims.bestOf),
    heldBy: lagging(claims.heldBy),
    dueIn: lagging(claims.dueIn, (lane) => lane),
  }
}

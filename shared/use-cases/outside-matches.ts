/** The fact-checks of other newsrooms that matches lead to. */
import type { Match } from '../domain/match.ts'
import { type OutsideCheck, OutsideCheckId } from '../domain/outside-check.ts'
import type { Services } from '../ports.ts'

export type OutsideMatch = Omit<Match, 'id'> & { check: OutsideCheck }

/** For each list of matches its checks, in the same order; what is no more than related is left out. */
export async function outsideMatches(
  { outsideChecks }: Pick<Services, 'outsideChecks'>,
  lists: readonly (readonly Match[])[],
): Promise<OutsideMatch[][]> {
  const telling = lists.map((matches) =>
    matches.filter(({ id, kind }) => kind !== 'related' && OutsideCheckId.safeParse(id).success),
  )
  const ids = [...new Set(telling.flat().map(({ id }) => id))]
  const found = new Map(ids.length === 0 ? [] : (await outsideChecks.getMany(ids)).map((check) => [check.id, check]))
  return telling.map((matches) =>
    matches.flatMap(({ id, ...match }) => {
      const check = found.get(id)
      return check === undefined ? [] : [{ ...match, check }]
    }),
  )
}

/** Citations in memory. */
import { Citation } from '../../shared/domain/citation.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import type { CitationStore } from '../../shared/ports.ts'
import { type Lag, LaggingIndex, NO_LAG } from './lagging-index.ts'

export function fakeCitationStore(options: { lag?: Lag } = {}): CitationStore {
  const citations = new Map<string, Citation>()
  const places = new Map<string, string>()
  const dueList = new LaggingIndex(options.lag ?? NO_LAG)

  function keep(citation: Citation): void {
    citations.set(citation.id, Citation.parse(structuredClone(citation)))
    const { nextAt, id } = citation
    dueList.place(id, nextAt === null ? null : { partition: 'due', sort: `${nextAt}#${id}` })
  }

  return {
    async add(added) {
      for (const citation of added) if (!citations.has(citation.id)) keep(citation)
    },
    get: async (_, id) => structuredClone(citations.get(id) ?? null),
    of: async (claim) => structuredClone([...citations.values()].filter(({ claimId }) => claimId === claim)),
    async due(at, limit) {
      const sorts = dueList.read('due').filter((sort) => sort <= `${at}$`)
      const found = sorts.slice(0, limit).flatMap((sort) => citations.get(sort.slice(sort.lastIndexOf('#') + 1)) ?? [])
      return structuredClone(found.filter(({ nextAt }) => nextAt !== null && nextAt <= at))
    },
    async write(citation) {
      if (citations.get(citation.id)?.version !== citation.version - 1)
        throw new VersionConflictError('the citation was changed meanwhile')
      keep(citation)
    },
    goneThrough: async (lane) => places.get(lane) ?? null,
    async goOn(lane, from, to) {
      if ((places.get(lane) ?? null) !== from) return false
      places.set(lane, to)
      return true
    },
  }
}

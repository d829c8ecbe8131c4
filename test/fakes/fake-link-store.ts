/** Links between claims, in memory. */
import type { ClaimLink } from '../../shared/domain/claim-link.ts'
import type { LinkStore } from '../../shared/ports.ts'

export function fakeLinkStore(): LinkStore {
  const links = new Map<string, ClaimLink>()
  return {
    async put(added) {
      for (const link of added) links.set([link.said, link.known].sort().join(), structuredClone(link))
    },
    of: async (id, most) => [...links.values()].filter(({ said, known }) => said === id || known === id).slice(0, most),
  }
}

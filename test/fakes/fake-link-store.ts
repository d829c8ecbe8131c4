/** Links between claims, in memory. */
import type { ClaimLink, LinkDecision } from '../../shared/domain/claim-link.ts'
import type { LinkStore } from '../../shared/ports.ts'

export function fakeLinkStore(): LinkStore {
  const links = new Map<string, ClaimLink>()
  const decisions = new Map<string, LinkDecision>()
  return {
    async put(added) {
      for (const link of added) links.set([link.said, link.known].sort().join(), structuredClone(link))
    },
    of: async (id, most) => [...links.values()].filter(({ said, known }) => said === id || known === id).slice(0, most),
    async decide([one, other], decision) {
      const key = [one, other].sort().join()
      if (decision === null) decisions.delete(key)
      else decisions.set(key, { ...decision, claims: [one, other] })
    },
    decisionsOf: async (id) => structuredClone([...decisions.values()].filter(({ claims }) => claims.includes(id))),
  }
}

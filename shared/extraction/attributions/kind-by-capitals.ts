/** Tells what kind of source a noun phrase names, where names have capitals. */
import type { SpeakerKind } from '../../domain/statement.ts'
import type { Stretch } from './phrase.ts'
import { role } from './roles.ts'
import { has, phraseAt, type Scene } from './scene.ts'

const OFFICE = role.title | role.honorific

/** From the words of a noun phrase and the name in it, if any. */
export function kindOf(scene: Scene, from: number, to: number, name: Stretch | null): SpeakerKind {
  for (let at = from; at < to; at += 1) {
    const known = phraseAt(scene, at)
    if (known?.phrase.means === 'known' && (name === null || at >= name[0])) return known.phrase.part
  }
  if (name !== null && rolesIn(scene, from, name[0], OFFICE)) return 'person'
  const last = rolesIn(scene, from, to, role.media | role.document | role.anonymous)
  if (last) {
    for (const part of ['anonymous', 'document', 'media'] as const)
      if (rolesIn(scene, from, to, role[part])) return part
  }
  for (let at = from; at < to; at += 1)
    if (has(scene, at, role.group) && !has(scene, at, role.organisation)) return 'group'
  if (rolesIn(scene, from, to, OFFICE)) return 'person'
  if (rolesIn(scene, from, to, role.organisation | role.place)) return 'organisation'
  if (name === null) return 'group'
  const acronym = name[1] - name[0] === 1 && scene.tokens[name[0]]?.text.toUpperCase() === scene.tokens[name[0]]?.text
  const article = has(scene, name[0] - 1, role.determiner)
  return acronym || article ? 'organisation' : 'person'
}

/** Whether a word between two indexes plays one of the parts in a mask of `role`. */
export function rolesIn(scene: Scene, from: number, to: number, mask: number): boolean {
  for (let at = from; at < to; at += 1) if (has(scene, at, mask)) return true
  return false
}

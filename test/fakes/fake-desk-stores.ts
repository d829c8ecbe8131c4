/** The desk's people, drafts, notes and settings in memory. */

import { Appeal } from '../../shared/domain/appeal.ts'
import { Draft } from '../../shared/domain/draft.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { Note } from '../../shared/domain/note.ts'
import { Person } from '../../shared/domain/person.ts'
import { DEFAULT_SETTINGS, Settings } from '../../shared/domain/settings.ts'
import type { AppealStore, DraftStore, NoteStore, PeopleStore, SettingsStore } from '../../shared/ports.ts'

export function fakePeopleStore(): PeopleStore {
  const people = new Map<string, Person>()
  return {
    get: async (id) => structuredClone(people.get(id) ?? null),
    async put(person) {
      people.set(person.id, Person.parse(structuredClone(person)))
    },
    all: async () => structuredClone([...people.values()]),
    async erase(id) {
      people.delete(id)
    },
  }
}

export function fakeDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>()
  return {
    get: async (claim, reviewer) => structuredClone(drafts.get(`${claim} ${reviewer}`) ?? null),
    async put(draft) {
      drafts.set(`${draft.claimId} ${draft.reviewer}`, Draft.parse(structuredClone(draft)))
    },
    claimsOf: async (reviewer) =>
      [...drafts.values()].filter((draft) => draft.reviewer === reviewer).map(({ claimId }) => claimId),
    async eraseOf(reviewer) {
      for (const [key, draft] of drafts) if (draft.reviewer === reviewer) drafts.delete(key)
    },
  }
}

export function fakeAppealStore(): AppealStore {
  const appeals = new Map<string, Appeal>()
  return {
    async put(appeal) {
      appeals.set(appeal.id, Appeal.parse(structuredClone(appeal)))
    },
    of: async (claim) =>
      structuredClone([...appeals.values()].filter(({ claimId }) => claimId === claim)).sort((a, b) =>
        a.at < b.at ? -1 : 1,
      ),
    async erase(_claim, id) {
      appeals.delete(id)
    },
  }
}

export function fakeNoteStore(): NoteStore {
  const notes: Note[] = []
  const mentions: { person: PersonId; note: Note }[] = []
  return {
    async add(note) {
      const kept = Note.parse(structuredClone(note))
      notes.push(kept)
      mentions.push(...[...new Set(kept.mentions)].map((person) => ({ person, note: kept })))
    },
    mentioning: async (person, limit) =>
      structuredClone(
        mentions
          .filter((mention) => mention.person === person)
          .map((mention) => mention.note)
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .slice(0, limit),
      ),
    async eraseMentionsOf(person) {
      const others = mentions.filter((mention) => mention.person !== person)
      mentions.splice(0, mentions.length, ...others)
    },
    of: async (claim) => structuredClone(notes.filter(({ claimId }) => claimId === claim)),
  }
}

export function fakeSettingsStore(): SettingsStore {
  let settings = DEFAULT_SETTINGS
  const scales = new Map([[settings.ratingScale.version, settings.ratingScale]])
  return {
    get: async () => structuredClone(settings),
    async put(changed) {
      settings = Settings.parse(structuredClone(changed))
      scales.set(settings.ratingScale.version, settings.ratingScale)
    },
    scaleOf: async (version) => structuredClone(scales.get(version) ?? null),
  }
}

/** The desk's people, drafts, notes and settings in memory. */
import { Draft } from '../../shared/domain/draft.ts'
import { Note } from '../../shared/domain/note.ts'
import { Person } from '../../shared/domain/person.ts'
import { DEFAULT_SETTINGS, Settings } from '../../shared/domain/settings.ts'
import type { DraftStore, NoteStore, PeopleStore, SettingsStore } from '../../shared/ports.ts'

export function fakePeopleStore(): PeopleStore {
  const people = new Map<string, Person>()
  return {
    get: async (id) => structuredClone(people.get(id) ?? null),
    async put(person) {
      people.set(person.id, Person.parse(structuredClone(person)))
    },
    all: async () => structuredClone([...people.values()]),
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
  }
}

export function fakeNoteStore(): NoteStore {
  const notes: Note[] = []
  return {
    async add(note) {
      notes.push(Note.parse(structuredClone(note)))
    },
    mentioning: async (person, limit) =>
      structuredClone(
        notes
          .filter(({ mentions }) => mentions.includes(person))
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .slice(0, limit),
      ),
    of: async (claim) => structuredClone(notes.filter(({ claimId }) => claimId === claim)),
  }
}

export function fakeSettingsStore(): SettingsStore {
  let settings = DEFAULT_SETTINGS
  return {
    get: async () => structuredClone(settings),
    async put(changed) {
      settings = Settings.parse(structuredClone(changed))
    },
  }
}

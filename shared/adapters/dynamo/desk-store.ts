/** The desk's own things in DynamoDB: its people, their drafts, and the notes beside a claim. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { Appeal, type AppealId } from '../../domain/appeal.ts'
import { Draft } from '../../domain/draft.ts'
import { ClaimId, type PersonId } from '../../domain/ids.ts'
import { Note } from '../../domain/note.ts'
import { Person } from '../../domain/person.ts'
import type { AppealStore, DraftStore, NoteStore, PeopleStore } from '../../ports.ts'
import { claimKey } from './claim-items.ts'
import {
  batchDelete,
  batchGet,
  batchPut,
  INDEX,
  type Item,
  type Key,
  queryIndex,
  queryItems,
  type Table,
} from './table.ts'

/** A draft that nobody went on with goes after three months. */
const KEPT_MS = 90 * 86_400_000

const PEOPLE = 'PEOPLE'
const personKey = (id: PersonId): Key => ({ pk: PEOPLE, sk: `PERSON#${id}` })
const mentionsOf = (person: PersonId): string => `MENTIONS#${person}`
const draftsOf = (reviewer: PersonId): string => `DRAFTS#${reviewer}`
const draftKey = (claim: ClaimId, reviewer: PersonId): Key => ({ pk: claimKey(claim).pk, sk: `DRAFT#${reviewer}` })

const keyOf = ({ pk, sk }: Item): Key => ({ pk: String(pk), sk: String(sk) })

export function dynamoPeopleStore(table: Table): PeopleStore {
  const { client, name: TableName } = table
  return {
    async get(id) {
      const { Item } = await client.send(new GetCommand({ TableName, Key: personKey(id), ConsistentRead: true }))
      return Item === undefined ? null : Person.parse(Item.person)
    },
    async put(person) {
      await client.send(new PutCommand({ TableName, Item: { ...personKey(person.id), person } }))
    },
    async all() {
      const items = await queryItems(table, PEOPLE, 'PERSON#')
      return items.map((item) => Person.parse(item.person))
    },
    erase: (id) => batchDelete(table, [personKey(id)]),
  }
}

export function dynamoDraftStore(table: Table): DraftStore {
  const { client, name: TableName } = table
  return {
    async get(claim, reviewer) {
      const Key = draftKey(claim, reviewer)
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))
      return Item === undefined ? null : Draft.parse(Item.draft)
    },
    async put(draft) {
      const { claimId, reviewer } = draft
      const expiresAt = Math.floor((Date.parse(draft.savedAt) + KEPT_MS) / 1000)
      const found = { holderPk: draftsOf(reviewer), holderSk: claimId }
      const Item = { ...draftKey(claimId, reviewer), ...found, draft, expiresAt }
      await client.send(new PutCommand({ TableName, Item }))
    },
    async claimsOf(reviewer) {
      const found = await queryIndex(table, INDEX.holder, { partition: draftsOf(reviewer) })
      return found.map((item) => ClaimId.parse(item.holderSk))
    },
    async eraseOf(reviewer) {
      const found = await queryIndex(table, INDEX.holder, { partition: draftsOf(reviewer) })
      await batchDelete(table, found.map(keyOf))
    },
  }
}

export function dynamoAppealStore(table: Table): AppealStore {
  const appealKey = (claim: ClaimId, id: AppealId): Key => ({ pk: claimKey(claim).pk, sk: `APPEAL#${id}` })
  return {
    put: (appeal) => batchPut(table, [{ ...appealKey(appeal.claimId, appeal.id), appeal }]),
    async of(claim) {
      const items = await queryItems(table, claimKey(claim).pk, 'APPEAL#')
      return items.map((item) => Appeal.parse(item.appeal)).sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    erase: (claim, id) => batchDelete(table, [appealKey(claim, id)]),
  }
}

export function dynamoNoteStore(table: Table): NoteStore {
  return {
    async add(note) {
      const { pk } = claimKey(note.claimId)
      const found = (person: PersonId) => ({ holderPk: mentionsOf(person), holderSk: `${note.at}#${note.claimId}` })
      await batchPut(table, [
        { pk, sk: `NOTE#${note.at}#${note.by}`, note },
        ...[...new Set(note.mentions)].map((person) => ({
          ...{ pk, sk: `MENTION#${person}#${note.at}#${note.by}`, note },
          ...found(person),
        })),
      ])
    },
    async mentioning(person, limit) {
      const found = await queryIndex(table, INDEX.holder, { partition: mentionsOf(person), limit, backwards: true })
      const items = await batchGet(table, found.map(keyOf))
      const notes = items.map((item) => Note.parse(item.note))
      return notes.sort((a, b) => (a.at < b.at ? 1 : -1))
    },
    async of(claim) {
      const items = await queryItems(table, claimKey(claim).pk, 'NOTE#')
      return items.map((item) => Note.parse(item.note))
    },
    async eraseMentionsOf(person) {
      const found = await queryIndex(table, INDEX.holder, { partition: mentionsOf(person) })
      await batchDelete(table, found.map(keyOf))
    },
  }
}

/**
 * Known claims by term: one item for each key and batch, holding the ids of the batch's claims under that key, so that a
 * common key costs few items; one item for each claim's fingerprint; and how often terms were met, one item a batch, folded
 * into one now and then by whoever writes. No key is written often: what is too common is not written at all.
 */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { sha256 } from '../../domain/hash.ts'
import { Fingerprint } from '../../domain/match.ts'
import { addCounts, NO_COUNTS, packCounts, type TermCounts, unpackCounts } from '../../domain/term-counts.ts'
import type { MatchIndex } from '../../ports.ts'
import { batchDelete, batchGet, batchPut, type Key, type Table, whenHolds } from './table.ts'

/** Of one key the items of the latest batches. */
const MOST_BATCHES = 100
const COUNTS_KEPT_MS = 300_000
/** Batches that are read one by one before they are folded. */
const MOST_UNFOLDED = 40

const COUNTS = 'MATCH-COUNTS'
const FOLDED: Key = { pk: COUNTS, sk: 'FOLDED' }
const claimKey = (id: string): Key => ({ pk: `MATCH-CLAIM#${id}`, sk: 'FINGERPRINT' })
const termKey = (key: string): string => `MATCH-TERM#${key}`

const Posting = z.object({ ids: z.array(z.string()) })
const Stored = z.object({ fingerprint: z.string() })
const Counted = z.object({ sk: z.string(), claims: z.number(), words: z.number(), packed: z.instanceof(Uint8Array) })
/** `done` are the batches of the last fold: those of them that are still there count no more. */
const Folded = Counted.extend({ version: z.number(), done: z.array(z.string()) })
type Folded = Omit<z.infer<typeof Folded>, 'packed'> & { packed: Uint8Array }

/** What was read, and what this function has put since. `due` is what a fold would write. */
type Seen = { counts: TermCounts; readAt: number; put: Set<string>; due: Folded | null; stale: string[] }

export function dynamoMatchIndex(table: Table): MatchIndex {
  let seen: Seen | undefined

  async function look(): Promise<Seen> {
    if (seen === undefined || Date.now() - seen.readAt > COUNTS_KEPT_MS) seen = await readCounts(table)
    return seen
  }

  return {
    async put(claims, batch) {
      const known = await look()
      const name = sha256(claims.map(({ fingerprint }) => fingerprint.id).join(' ')).slice(0, 12)
      const sk = `${batch.at}#${name}`
      const event = {
        pk: COUNTS,
        sk: `BATCH#${sk}`,
        ...counted(addCounts([batch.counts])),
      }
      const fingerprints = claims.map(({ fingerprint }) => ({
        ...claimKey(fingerprint.id),
        fingerprint: JSON.stringify(fingerprint),
      }))
      const postings = [...groupByKey(claims)].map(([key, ids]) => ({ pk: termKey(key), sk, ids }))
      // A claim counts as known by its fingerprint: last, so that a run that was cut off is made again.
      await batchPut(table, [...postings, event])
      await batchPut(table, fingerprints)
      if (!known.put.has(sk))
        seen = { ...known, counts: addCounts([known.counts, batch.counts]), put: known.put.add(sk) }
      if (known.due !== null) {
        await fold(table, known.due, known.stale)
        seen = { ...(seen ?? known), due: null }
      }
    },

    find: (keys) => Promise.all(keys.map((key) => readPostings(table, key))),

    async getMany(ids) {
      const items = await batchGet(table, ids.map(claimKey))
      return items.map((item) => Fingerprint.parse(JSON.parse(Stored.parse(item).fingerprint)))
    },

    counts: async () => (await look()).counts,
  }
}

const counted = (counts: TermCounts) => ({ claims: counts.claims, words: counts.words, packed: packCounts(counts) })
const countsOf = ({ claims, words, packed }: z.infer<typeof Counted>): TermCounts => ({
  claims,
  words,
  counts: unpackCounts(packed),
})

function groupByKey(claims: Parameters<MatchIndex['put']>[0]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { fingerprint, keys } of claims) {
    for (const key of new Set(keys)) ids.set(key, [...(ids.get(key) ?? []), fingerprint.id])
  }
  return ids
}

async function readPostings(table: Table, key: string): Promise<string[]> {
  const output = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': termKey(key) },
      ScanIndexForward: false,
      Limit: MOST_BATCHES,
    }),
  )
  return [...new Set((output.Items ?? []).flatMap((item) => Posting.parse(item).ids))]
}

/** Two requests; what is to be folded is left to whoever writes next, for who only reads may not. */
async function readCounts(table: Table): Promise<Seen> {
  const [item] = await batchGet(table, [FOLDED])
  const folded = item === undefined ? undefined : Folded.parse(item)
  const output = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': COUNTS, ':sk': 'BATCH#' },
    }),
  )
  const done = new Set(folded?.done)
  const batches = (output.Items ?? []).map((one) => Counted.parse(one)).filter(({ sk }) => !done.has(sk))
  const counts = addCounts([folded === undefined ? NO_COUNTS : countsOf(folded), ...batches.map(countsOf)])
  const isDue = batches.length > MOST_UNFOLDED || output.LastEvaluatedKey !== undefined
  const version = (folded?.version ?? 0) + 1
  const due = { sk: FOLDED.sk, ...counted(counts), version, done: batches.map(({ sk }) => sk) }
  return { counts, readAt: Date.now(), put: new Set(), due: isDue ? due : null, stale: [...done] }
}

/** A fold that another was quicker with is left to it. Batches go before their names do, so that none counts twice. */
async function fold(table: Table, folded: Folded, stale: readonly string[]): Promise<void> {
  const keysOf = (batches: readonly string[]): Key[] => batches.map((sk) => ({ pk: COUNTS, sk }))
  await batchDelete(table, keysOf(stale))
  const written = await whenHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { pk: COUNTS, ...folded },
        ConditionExpression: folded.version === 1 ? 'attribute_not_exists(pk)' : 'version = :before',
        ...(folded.version === 1 ? {} : { ExpressionAttributeValues: { ':before': folded.version - 1 } }),
      }),
    ),
  )
  if (written) await batchDelete(table, keysOf(folded.done))
}

/**
 * Known claims by term: one item for each key and batch, holding the ids of the batch's claims under that key, so that a
 * common key costs few items; one item for each claim's fingerprint; and how often terms were met, one item a batch, folded
 * into one now and then by whoever reads them. No key is written often: what is too common is not written at all.
 */
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { sha256 } from '../../domain/hash.ts'
import { Fingerprint } from '../../domain/match.ts'
import { addCounts, NO_COUNTS, packCounts, type TermCounts, unpackCounts } from '../../domain/term-counts.ts'
import type { MatchIndex } from '../../ports.ts'
import { batchGet, batchPut, type Item, type Key, type Table, whenHolds } from './table.ts'

/** Of one key the items of the latest batches. */
const MOST_BATCHES = 100
const COUNTS_KEPT_MS = 300_000
/** Batches that are read one by one before they are folded; events that are folded go by themselves after a week. */
const MOST_UNFOLDED = 40
const EVENT_SECONDS = 7 * 86_400

const COUNTS = 'MATCH-COUNTS'
const FOLDED: Key = { pk: COUNTS, sk: 'FOLDED' }
const claimKey = (id: string): Key => ({ pk: `MATCH-CLAIM#${id}`, sk: 'FINGERPRINT' })
const termKey = (key: string): string => `MATCH-TERM#${key}`

const Posting = z.object({ ids: z.array(z.string()) })
const Stored = z.object({ fingerprint: z.string() })
const Counted = z.object({ sk: z.string(), claims: z.number(), words: z.number(), packed: z.instanceof(Uint8Array) })
const Folded = Counted.extend({ upTo: z.string() })

type Seen = { counts: TermCounts; readAt: number }

export function dynamoMatchIndex(table: Table): MatchIndex {
  let seen: Seen | undefined

  async function counts(): Promise<TermCounts> {
    if (seen === undefined || Date.now() - seen.readAt > COUNTS_KEPT_MS) {
      seen = { counts: await readCounts(table), readAt: Date.now() }
    }
    return seen.counts
  }

  return {
    async put(claims, batch) {
      const before = await counts()
      const name = sha256(claims.map(({ fingerprint }) => fingerprint.id).join(' ')).slice(0, 12)
      const sk = `${batch.at}#${name}`
      const event = {
        pk: COUNTS,
        sk: `BATCH#${sk}`,
        ...counted(addCounts([batch.counts])),
        expiresAt: secondsOf(batch.at) + EVENT_SECONDS,
      }
      const fingerprints = claims.map(({ fingerprint }) => ({
        ...claimKey(fingerprint.id),
        fingerprint: JSON.stringify(fingerprint),
      }))
      const postings = [...groupByKey(claims)].map(([key, ids]) => ({ pk: termKey(key), sk, ids }))
      await batchPut(table, [...fingerprints, ...postings, event])
      seen = { counts: addCounts([before, batch.counts]), readAt: seen?.readAt ?? Date.now() }
    },

    find: (keys) => Promise.all(keys.map((key) => readPostings(table, key))),

    async getMany(ids) {
      const items = await batchGet(table, ids.map(claimKey))
      return items.map((item) => Fingerprint.parse(JSON.parse(Stored.parse(item).fingerprint)))
    },

    counts,
  }
}

const secondsOf = (at: string): number => Math.floor(Date.parse(at) / 1000)
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

/** Two requests, and a third where there is much to fold or more than a page; a fold that another was quicker with is left to it. */
async function readCounts(table: Table): Promise<TermCounts> {
  const [item] = await batchGet(table, [FOLDED])
  const folded = item === undefined ? undefined : Folded.parse(item)
  const output = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND sk > :sk',
      ExpressionAttributeValues: { ':pk': COUNTS, ':sk': folded?.upTo ?? 'BATCH#' },
    }),
  )
  const batches = (output.Items ?? []).filter(({ sk }) => sk !== FOLDED.sk).map((one) => Counted.parse(one))
  const all = addCounts([folded === undefined ? NO_COUNTS : countsOf(folded), ...batches.map(countsOf)])
  const last = batches.at(-1)
  if (last !== undefined && (batches.length > MOST_UNFOLDED || output.LastEvaluatedKey !== undefined))
    await fold(table, all, last.sk, folded?.upTo)
  return all
}

function fold(table: Table, counts: TermCounts, upTo: string, before: string | undefined): Promise<boolean> {
  const item: Item = { ...FOLDED, ...counted(counts), upTo }
  return whenHolds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: item,
        ConditionExpression: before === undefined ? 'attribute_not_exists(pk)' : 'upTo = :before',
        ...(before === undefined ? {} : { ExpressionAttributeValues: { ':before': before } }),
      }),
    ),
  )
}

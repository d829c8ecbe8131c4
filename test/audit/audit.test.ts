/** `npm run audit -- verify` on a real table: whole, tampered with, and after a person was erased. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Action, applyAction } from '../../shared/domain/change-claim.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { firstBrokenEntry } from '../../shared/domain/history.ts'
import { seenAt } from '../../shared/domain/person.ts'
import { tableServices } from '../../shared/runtime/services.ts'
import { erasePerson } from '../../shared/use-cases/erase-person.ts'
import { makeTable, useServers } from '../contracts/servers.ts'
import { admit, buildClaim, EDITOR, lease, minute, SAMIRA, submit } from '../domain/build-claims.ts'

useServers()

let TableName: string
let services: ReturnType<typeof tableServices>
let table: DynamoDBDocumentClient

beforeAll(async () => {
  TableName = await makeTable()
  services = tableServices({ TABLE_NAME: TableName })
  table = DynamoDBDocumentClient.from(new DynamoDBClient())
})

type Outcome = { code: number; out: string }

async function audit(...given: string[]): Promise<Outcome> {
  const env = { ...process.env, TABLE_NAME: TableName }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['infra/audit.ts', ...given], { env })
    return { code: 0, out: stdout }
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string }
    return { code: failed.code, out: failed.stdout + failed.stderr }
  }
}

/** A claim with a story of sixteen entries and a review, so that the first entries stand beside its item. */
async function storedClaim(exact: string): Promise<Claim> {
  let claim = buildClaim({ exact, policy: 'solo' })
  await services.claims.create(claim)
  const dismiss: Action = { action: 'dismiss', by: EDITOR, why: 'رأي' }
  const restore: Action = { action: 'restore', by: EDITOR, why: null }
  const back = Array.from({ length: 6 }, () => [() => dismiss, () => restore]).flat()
  for (const [index, action] of [...back, admit, lease(SAMIRA), submit(SAMIRA)].entries()) {
    const made = action(claim)
    if (made.action === 'submit') await services.claims.putReview(made.review)
    const change = applyAction(claim, made, minute(index))
    await services.claims.write(change)
    claim = change.claim
  }
  return claim
}

const keyOf = (claim: Claim, sk: string) => ({ pk: `CLAIM#${claim.id}`, sk })

describe('an audit', () => {
  test('finds every history whole, and writes it out for others to check', async () => {
    const [first] = await Promise.all(['أُغلقت ١١٠ جسور.', 'أُغلقت ٤٥ مدرسة.'].map(storedClaim))
    const file = join(mkdtempSync(join(tmpdir(), 'claimdesk-audit-')), 'histories.ndjson')
    const outcome = await audit('verify', '--export', file)
    expect(outcome).toEqual({ code: 0, out: '2 claims, 30 entries: every history is whole\n' })
    const lines = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(2)
    for (const { entries, head } of lines) expect(firstBrokenEntry(entries, head)).toBeNull()
    expect(lines.map(({ claimId }) => claimId)).toContain(first?.id)
  })

  test.each<[string, (claim: Claim) => { sk: string; path: string; to: unknown }, RegExp]>([
    ['an old entry', () => ({ sk: 'HISTORY#000002', path: 'entry.why', to: 'سبب آخر' }), /entry 3 /],
    ['who made an old entry', () => ({ sk: 'HISTORY#000004', path: 'entry.by', to: 'per_yusuf' }), /entry 5 /],
    ['a late entry', () => ({ sk: 'CLAIM', path: 'claim.history.recent[3].at', to: minute(99) }), /entry \d+ /],
    [
      'a review',
      (claim) => ({ sk: `REVIEW#${claim.reviews[0]?.id}`, path: 'review.explanation', to: 'شرح آخر' }),
      /the review rvw_[0-9a-f]{24} is not the one/,
    ],
  ])(
    'names the claim and the first link that no longer follows when somebody changed %s',
    async (what, change, named) => {
      const claim = await storedClaim(`قيل إن ٩ محطات توقفت: ${what}`)
      const { sk, path, to } = change(claim)
      const names = path.split('.').map((part) => part.split('['))
      await table.send(
        new UpdateCommand({
          ...{ TableName, Key: keyOf(claim, sk), ExpressionAttributeValues: { ':to': to } },
          UpdateExpression: `SET ${names.map(([name, at]) => `#${name}${at === undefined ? '' : `[${at}`}`).join('.')} = :to`,
          ExpressionAttributeNames: Object.fromEntries(names.map(([name]) => [`#${name}`, name ?? ''])),
        }),
      )
      const outcome = await audit('verify', '--claim', claim.id)
      expect(outcome.code).toBe(1)
      expect(outcome.out).toContain(`${claim.id}: `)
      expect(outcome.out).toMatch(named)
    },
  )

  test('notices an entry that was taken out', async () => {
    const claim = await storedClaim('قيل إن ٧ مستشفيات أُغلقت.')
    await table.send(new DeleteCommand({ TableName, Key: keyOf(claim, 'HISTORY#000003') }))
    expect(await audit('verify', '--claim', claim.id)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/entry 4 /),
    })
  })

  test('is whole after a person who had judged was erased with her drafts and mentions: the chain names nobody', async () => {
    const claim = await storedClaim('قيل إن ٣ سدود امتلأت.')
    const { people, notes, drafts } = services
    await people.put(seenAt(null, SAMIRA, minute(1)))
    await notes.add({ claimId: claim.id, by: EDITOR, at: minute(2), text: 'اتصلي بالوزارة', mentions: [SAMIRA] })
    await drafts.put({ claimId: claim.id, reviewer: SAMIRA, content: {}, savedAt: minute(2) })
    const clock = { now: () => new Date(minute(30)) }
    await erasePerson({ ...services, clock }, { person: SAMIRA, by: EDITOR })
    expect([await people.get(SAMIRA), await drafts.get(claim.id, SAMIRA)]).toEqual([null, null])
    expect(await notes.mentioning(SAMIRA, 9)).toEqual([])
    expect(await audit('verify', '--claim', claim.id)).toMatchObject({ code: 0 })
  })

  test.each([
    ['without a command', []],
    ['with a claim that is none', ['verify', '--claim', 'مطالبة']],
    ['with a claim that is not there', ['verify', '--claim', `clm_${'0'.repeat(24)}`]],
  ])('says what is wrong and ends with 2 %s', async (_, given) => {
    const { code, out } = await audit(...given)
    expect(code).toBe(2)
    expect(out.trim()).not.toBe('')
  })
})

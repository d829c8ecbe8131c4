/** `npm run audit -- verify`: checks the history of the claims of a desk, and writes it out for others to check. */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ClaimId } from '../shared/domain/ids.ts'
import { tableServices } from '../shared/runtime/services.ts'
import { auditClaim, auditClaims, type ClaimAudit } from '../shared/use-cases/audit-claims.ts'
import { getClaim } from '../shared/use-cases/change-claim.ts'
import { runningStack } from './local/data-folder-lock.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from './local/local-aws.ts'

const HELP = `npm run audit -- verify [--claim ID] [--export FILE] [--data FOLDER]

Checks that the history of each claim is whole and names the first link that is not. Ends with 1 where one is broken.

  --claim ID      this claim only
  --export FILE   write the histories too, one claim a line (NDJSON)
  --data FOLDER   of the stack that runs on this machine (.claimdesk)

With TABLE_NAME in the environment it reads that table of the AWS account that the environment names instead.
`

function storesOf(dataFolder: string) {
  const { TABLE_NAME } = process.env
  if (TABLE_NAME) return tableServices({ TABLE_NAME })
  const table = runningStack(dataFolder)?.table
  if (table === undefined) throw new Error(`no stack runs on ${dataFolder}: npm start, or set TABLE_NAME`)
  const connection = { endpoint: table.endpoint, region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS }
  return tableServices({ TABLE_NAME: table.name }, connection)
}

/** How many claims are broken. */
async function* oneAudit(services: ReturnType<typeof storesOf>, id: ClaimId): AsyncGenerator<ClaimAudit> {
  yield await auditClaim(services, await getClaim(services, id))
}

async function verify(
  audits: Iterable<ClaimAudit> | AsyncIterable<ClaimAudit>,
  file: string | undefined,
): Promise<number> {
  const out = file === undefined ? null : createWriteStream(file)
  const count = { claims: 0, entries: 0, broken: 0 }
  for await (const audit of audits) {
    count.claims += 1
    count.entries += audit.entries.length
    out?.write(`${JSON.stringify(audit)}\n`)
    if (audit.broken === null) continue
    count.broken += 1
    console.log(`${audit.claimId}: ${describe(audit.broken)}`)
  }
  if (out !== null) await finished(out.end())
  const found = count.broken === 0 ? 'every history is whole' : `${count.broken} broken`
  console.log(`${count.claims} claims, ${count.entries} entries: ${found}`)
  return count.broken
}

function describe(broken: NonNullable<ClaimAudit['broken']>): string {
  if ('review' in broken) return `the review ${broken.review} is not the one that was given`
  return `entry ${broken.entry} is missing or does not follow from the one before it`
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      claim: { type: 'string' },
      export: { type: 'string' },
      data: { type: 'string', default: '.claimdesk' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || positionals.join() !== 'verify') {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 2
  } else {
    const services = storesOf(values.data)
    const one = values.claim === undefined ? null : ClaimId.parse(values.claim)
    const audits = one ? oneAudit(services, one) : auditClaims(services)
    process.exitCode = (await verify(audits, values.export)) === 0 ? 0 : 1
  }
} catch (error) {
  console.error(`claimdesk: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}

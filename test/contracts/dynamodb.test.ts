/** The stores in DynamoDB, wired as the functions wire them. */
import { describe } from 'vitest'
import { tableServices } from '../../shared/runtime/services.ts'
import { answerStoreContract } from './answer-store-contract.ts'
import { apiKeyStoreContract } from './api-key-store-contract.ts'
import { articleStoreContract } from './article-store-contract.ts'
import { citationStoreContract } from './citation-store-contract.ts'
import { claimStoreContract } from './claim-store-contract.ts'
import { copyIndexContract } from './copy-index-contract.ts'
import { deskStoreContract } from './desk-store-contract.ts'
import { feedStoreContract } from './feed-store-contract.ts'
import { figureStoreContract } from './figure-store-contract.ts'
import { hostLocksContract } from './host-locks-contract.ts'
import { laneBudgetContract } from './lane-budget-contract.ts'
import { linkStoreContract } from './link-store-contract.ts'
import { matchIndexContract } from './match-index-contract.ts'
import { pushStoreContract } from './push-store-contract.ts'
import { rateCounterContract } from './rate-counter-contract.ts'
import { DYNAMODB_ENDPOINT, makeTable, useServers } from './servers.ts'
import { taskStoreContract } from './task-store-contract.ts'

useServers()

describe(DYNAMODB_ENDPOINT ? 'DynamoDB Local' : 'dynalite', () => {
  const services = async () => tableServices({ TABLE_NAME: await makeTable() })
  claimStoreContract(async () => (await services()).claims)
  articleStoreContract(services)
  copyIndexContract(async () => (await services()).copies)
  linkStoreContract(async () => (await services()).links)
  matchIndexContract(async () => (await services()).matches)
  taskStoreContract(async () => (await services()).tasks)
  citationStoreContract(async () => (await services()).citations)
  feedStoreContract(async () => (await services()).feeds)
  hostLocksContract(async () => (await services()).hostLocks)
  laneBudgetContract(async () => (await services()).laneBudget)
  deskStoreContract(services)
  figureStoreContract(services)
  rateCounterContract(async () => (await services()).rates)
  answerStoreContract(async () => (await services()).answers)
  pushStoreContract(services)
  apiKeyStoreContract(async () => (await services()).apiKeys)
})

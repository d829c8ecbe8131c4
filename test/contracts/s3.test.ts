/** The texts in S3, wired as the functions wire them. */
import { describe } from 'vitest'
import { textServices } from '../../shared/runtime/services.ts'
import { makeBucket, useServers } from './servers.ts'
import { textStoreContract } from './text-store-contract.ts'

useServers()

describe('fauxqs', () => {
  textStoreContract(async () => textServices({ BUCKET_NAME: await makeBucket() }).texts)
})

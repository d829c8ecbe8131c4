/** The end of `npm run deploy`: puts the built page into its bucket, the files that it names before the page itself. */
import { readFileSync } from 'node:fs'
import { S3Client } from '@aws-sdk/client-s3'
import * as z from 'zod'
import { buildDesk } from './build-desk.ts'
import { uploadDesk } from './upload-desk.ts'

const Outputs = z.object({ Claimdesk: z.object({ DeskBucket: z.string(), DeskUrl: z.url() }) })

const { DeskBucket: bucket, DeskUrl: url } = Outputs.parse(
  JSON.parse(readFileSync('cdk.out/outputs.json', 'utf8')),
).Claimdesk
const files = await uploadDesk(new S3Client({}), { bucket, folder: await buildDesk() })
console.log(`${files} files of the desk are at ${url}`)

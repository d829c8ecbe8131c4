/** Starts and stops the embedded DynamoDB, SQS and S3. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as z from 'zod'
import { LOCAL_ACCOUNT, LOCAL_REGION, type LocalEndpoints } from './local-aws.ts'

export interface Emulators {
  readonly endpoints: Omit<LocalEndpoints, 'issuer'>
  stop(): Promise<void>
}

const Ports = z.object({ dynamodb: z.number(), fauxqs: z.number() })

/** With a data folder what they hold outlives them; without one they hold it in memory. Rejects when one cannot start. */
export async function startEmulators(dataFolder: string | undefined): Promise<Emulators> {
  const worker = new Worker(new URL('./emulators-worker.ts', import.meta.url), {
    execArgv: [],
    // dynalite takes its region and account from the environment; nothing of the caller's may reach it.
    env: { AWS_REGION: LOCAL_REGION, AWS_ACCOUNT_ID: LOCAL_ACCOUNT },
    workerData: { dataFolder },
  })
  const [message]: unknown[] = await once(worker, 'message')
  const ports = Ports.parse(message)
  return {
    endpoints: {
      dynamodb: `http://127.0.0.1:${ports.dynamodb}`,
      sqs: `http://127.0.0.1:${ports.fauxqs}`,
      s3: `http://127.0.0.1:${ports.fauxqs}`,
    },
    stop: async () => {
      worker.postMessage('stop')
      await once(worker, 'message')
      await worker.terminate()
    },
  }
}

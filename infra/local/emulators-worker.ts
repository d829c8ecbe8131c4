/**
 * The embedded servers, in a thread of their own so that a busy table does not hold up the gateway and the pollers. Both
 * are bound to this machine: fauxqs would listen on every interface, hence the one override of `listen` below.
 */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Server } from 'node:net'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'
import { startFauxqs } from 'fauxqs'
import * as z from 'zod'
import { LOCAL_REGION } from './local-aws.ts'
import { mendFauxqs } from './mend-fauxqs.ts'

const { dataFolder } = z.object({ dataFolder: z.string().optional() }).parse(workerData)

bindToLoopback()
if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true })
const table = await startDynalite()
await mendFauxqs()
const queuesAndBucket = await startFauxqs({
  port: 0,
  logger: false,
  defaultRegion: LOCAL_REGION,
  ...(dataFolder === undefined
    ? {}
    : { dataDir: join(dataFolder, 'queues'), s3StorageDir: join(dataFolder, 'objects') }),
})
parentPort?.postMessage({ dynamodb: table.port, fauxqs: queuesAndBucket.port })
parentPort?.once('message', async () => {
  await Promise.all([table.stop(), queuesAndBucket.stop()])
  parentPort?.postMessage('stopped')
})

async function startDynalite(): Promise<{ port: number; stop: () => Promise<void> }> {
  const path = dataFolder === undefined ? {} : { path: join(dataFolder, 'table') }
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, ...path })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, () => resolve())
  })
  return {
    port: portOf(server.address()),
    stop: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

function portOf(address: string | AddressInfo | null): number {
  if (address !== null && typeof address === 'object') return address.port
  throw new Error('an embedded server has no port')
}

function bindToLoopback(): void {
  const listen = Server.prototype.listen
  Server.prototype.listen = function listenOnLoopback(this: Server, first?: unknown, ...rest: unknown[]): Server {
    const port = z.object({ port: z.number() }).safeParse(first).data?.port ?? z.number().parse(first)
    const callback = rest.find((argument) => typeof argument === 'function')
    return Reflect.apply(listen, this, [{ port, host: '127.0.0.1' }, ...(callback === undefined ? [] : [callback])])
  }
}

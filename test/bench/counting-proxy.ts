/** Stands between the functions and an embedded server and counts what is asked of it, by operation. */
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type CountingProxy = {
  url: string
  /** Requests by operation since the last call: `PutItem`, `SendMessage`, `S3 GET`. */
  take(): Map<string, number>
  close(): void
}

export async function startCountingProxy(target: string): Promise<CountingProxy> {
  let counts = new Map<string, number>()
  const agent = new Agent({ keepAlive: true })
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, outgoing) => {
    const operation = operationOf(incoming.headers['x-amz-target'], incoming.method)
    counts.set(operation, (counts.get(operation) ?? 0) + 1)
    const { method, url: path, headers } = incoming
    const forwarded = request({ hostname, port, method, path, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    forwarded.on('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    take() {
      const taken = counts
      counts = new Map()
      return taken
    },
    close() {
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}

function operationOf(target: string | string[] | undefined, method: string | undefined): string {
  const operation = Array.isArray(target) ? target[0] : target
  return operation?.slice(operation.lastIndexOf('.') + 1) ?? `S3 ${method}`
}

export function portOf(address: string | AddressInfo | null): number {
  if (address !== null && typeof address === 'object') return address.port
  throw new Error('the proxy has no port')
}

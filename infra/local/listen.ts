/** Listens on a port of this machine, or on the next free one when it is taken. */
import { once } from 'node:events'
import type { Server } from 'node:http'

const TRIES = 20
const LOOPBACK = '127.0.0.1'

/** The port it got. 0 asks for any free port. Rejects when the port and the next ones are all taken. */
export async function listen(server: Server, port: number, onTaken: (port: number) => void): Promise<number> {
  for (let candidate = port; candidate < port + TRIES; candidate += 1) {
    if (await tryListen(server, candidate)) {
      const address = server.address()
      return address !== null && typeof address === 'object' ? address.port : candidate
    }
    onTaken(candidate)
  }
  throw new Error(`ports ${port} to ${port + TRIES - 1} are all taken`)
}

async function tryListen(server: Server, port: number): Promise<boolean> {
  server.listen(port, LOOPBACK)
  try {
    await once(server, 'listening')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false
    throw error
  }
}

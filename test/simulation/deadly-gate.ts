/** Stands between a process and the embedded servers and has it killed at its n-th request, before or after it took effect. */
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { portOf } from '../bench/counting-proxy.ts'
import type { Moment } from './lifeline.ts'

export type DeadlyGate = {
  /** Where the process finds a server. */
  urlOf(target: string): string
  /** Requests since the gate was last armed. */
  requests(): number
  /** From now on `kill` is called at the n-th request, which is never answered; 0 for never. */
  arm(at: number, moment: Moment, kill: () => void): void
  close(): void
}

export async function startDeadlyGate(targets: readonly string[]): Promise<DeadlyGate> {
  const agent = new Agent({ keepAlive: true })
  let armed = { at: 0, moment: 'before' as Moment, kill: () => {} }
  let requests = 0
  const gates = targets.map((target) => {
    const { hostname, port } = new URL(target)
    return createServer((incoming, outgoing) => {
      requests += 1
      const { moment, kill } = armed
      const deadly = requests === armed.at
      if (deadly && moment === 'before') return kill()
      const { method, url: path, headers } = incoming
      const forwarded = request({ hostname, port, method, path, headers, agent }, (answer) => {
        if (deadly) {
          answer.resume()
          answer.once('end', kill)
          return
        }
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      })
      forwarded.on('error', () => outgoing.destroy())
      incoming.pipe(forwarded)
    })
  })
  for (const gate of gates) {
    gate.listen(0, '127.0.0.1')
    await once(gate, 'listening')
  }
  const urls = new Map(gates.map((gate, index) => [targets[index], `http://127.0.0.1:${portOf(gate.address())}`]))
  return {
    urlOf: (target) => urls.get(target) ?? target,
    requests: () => requests,
    arm(at, moment, kill) {
      requests = 0
      armed = { at, moment, kill }
    },
    close() {
      for (const gate of gates) {
        gate.closeAllConnections()
        gate.close()
      }
      agent.destroy()
    },
  }
}

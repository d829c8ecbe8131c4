/** A worker's queue in memory: what was sent, in the order sent; a test may take, repeat or turn it round. */
import type { WorkQueue } from '../../shared/ports.ts'

export type FakeWorkQueue<Message> = WorkQueue<Message> & { sent: Sent<Message>[] }
type Sent<Message> = { message: Message; group: string; delaySeconds: number }

export function fakeWorkQueue<Message>(): FakeWorkQueue<Message> {
  const sent: Sent<Message>[] = []
  return {
    sent,
    async send(message, group, delay) {
      sent.push({ message: structuredClone(message), group, delaySeconds: delay?.seconds ?? 0 })
    },
  }
}

/** A worker's queue in memory: what was sent, in the order sent; a test may take, repeat or turn it round. */
import type { WorkQueue } from '../../shared/ports.ts'

export type FakeWorkQueue<Message> = WorkQueue<Message> & { sent: { message: Message; group: string }[] }

export function fakeWorkQueue<Message>(): FakeWorkQueue<Message> {
  const sent: { message: Message; group: string }[] = []
  return {
    sent,
    async send(message, group) {
      sent.push({ message: structuredClone(message), group })
    },
  }
}

/**
 * The lanes in memory, with the manners of SQS: messages are hidden while somebody has them, come back by themselves, and on
 * request get lost, doubled, mixed up, or taken by a reply that never arrives.
 */
import { LANES, type Lane } from '../../shared/domain/lane.ts'
import { Nudge } from '../../shared/domain/messages.ts'
import type { Clock, LaneQueues } from '../../shared/ports.ts'

export type QueueFaults = {
  send(): 'once' | 'lost' | 'twice'
  /** A lost reply hides its messages all the same. */
  reply(): 'arrives' | 'lost'
  order<Item>(messages: Item[]): Item[]
}

export const RELIABLE: QueueFaults = { send: () => 'once', reply: () => 'arrives', order: (messages) => messages }

type Message = { body: string; handle: string | null; hiddenUntil: number }

export type FakeLaneQueues = LaneQueues & {
  /** Puts a body into a lane as it is, readable or not. */
  sendRaw(lane: Lane, body: string): Promise<void>
  /** How many messages a lane holds, hidden ones too. */
  depth(lane: Lane): number
}

const MOST_AT_ONCE = 10
const HIDDEN_MS = 30_000

export function fakeLaneQueues(options: { clock: Clock; faults?: QueueFaults }): FakeLaneQueues {
  const { clock, faults = RELIABLE } = options
  const queues = new Map<Lane, Message[]>(LANES.map((lane) => [lane, []]))
  let handles = 0
  const queue = (lane: Lane): Message[] => queues.get(lane) ?? []
  const now = (): number => clock.now().getTime()

  return {
    depth: (lane) => queue(lane).length,

    async sendRaw(lane, body) {
      queue(lane).push({ body, handle: null, hiddenUntil: 0 })
    },

    async send(lane, nudge) {
      const copies = { once: 1, lost: 0, twice: 2 }[faults.send()]
      for (let copy = 0; copy < copies; copy += 1) await this.sendRaw(lane, JSON.stringify(nudge))
    },

    async receive(lane) {
      const shown = queue(lane).filter((message) => message.hiddenUntil <= now())
      const taken = faults.order(shown).slice(0, MOST_AT_ONCE)
      for (const message of taken) {
        handles += 1
        message.handle = `handle-${handles}`
        message.hiddenUntil = now() + HIDDEN_MS
      }
      if (faults.reply() === 'lost') return []
      return taken.map(({ body, handle }) => ({ lane, receiptHandle: handle ?? '', nudge: readNudge(body) }))
    },

    async hide(lane, messages) {
      for (const { receiptHandle, seconds } of messages) {
        const message = queue(lane).find(({ handle }) => handle === receiptHandle)
        if (message !== undefined) message.hiddenUntil = now() + seconds * 1000
      }
    },

    async delete(lane, receiptHandles) {
      const gone = new Set(receiptHandles)
      queues.set(
        lane,
        queue(lane).filter(({ handle }) => handle === null || !gone.has(handle)),
      )
    },
  }
}

function readNudge(body: string): Nudge | null {
  try {
    return Nudge.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null
  }
}

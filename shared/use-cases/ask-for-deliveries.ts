/** Has the attempts made that are due: a message of the queue may be lost, and none waits longer than 15 minutes. */
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'

const MOST = 500
const AT_ONCE = 8

/** How many threads were asked for. */
export async function askForDeliveries({
  deliveries,
  notificationQueue,
  clock,
}: Pick<Services, 'deliveries' | 'notificationQueue' | 'clock'>): Promise<number> {
  const due = await deliveries.due(clock.now().toISOString(), MOST)
  const threads = new Map(due.map((one) => [`${one.subscriptionId} ${one.thread}`, one]))
  await mapInParallel([...threads.values()], AT_ONCE, (message) =>
    notificationQueue.send(message, message.subscriptionId),
  )
  return threads.size
}

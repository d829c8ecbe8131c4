/** [notification] queue: sends a subscriber what waits of a thread, in its order. */
import type { SQSEvent } from 'aws-lambda'
import { DeliveryMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, notificationQueueServices, tableServices } from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { postServices } from '../shared/runtime/web-services.ts'
import { deliverWebhook } from '../shared/use-cases/deliver-webhook.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['deliver-webhook'], process.env)
  return {
    ...deskServices(),
    ...tableServices(config),
    ...notificationQueueServices(config),
    ...postServices(deskServices(), config),
  }
})

export function handler(event: SQSEvent) {
  return runBatch(event, DeliveryMessage, async (message) => {
    logEvent('webhook.delivered', { ...message, ...(await deliverWebhook(services(), message)) })
  })
}

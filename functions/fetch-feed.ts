/** [feed] queue: polls each feed; what it announces is sent on as articles. */
import type { SQSEvent } from 'aws-lambda'
import { FeedMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { articleQueueServices, deskServices, feedQueueServices, tableServices } from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { webServices } from '../shared/runtime/web-services.ts'
import { fetchFeed } from '../shared/use-cases/fetch-feed.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['fetch-feed'], process.env)
  return {
    ...deskServices(),
    ...tableServices(config),
    ...feedQueueServices(config),
    ...articleQueueServices(config),
    ...webServices(deskServices(), config),
  }
})

export function handler(event: SQSEvent) {
  return runBatch(event, FeedMessage, async (message) => {
    const { feedId, poll } = message
    logEvent('feed.polled', { feedId, poll, ...(await fetchFeed(services(), message)) })
  })
}

/** [article] queue: reads each page that was handed in; its text becomes a revision and is sent on for extraction. */
import type { SQSEvent } from 'aws-lambda'
import { ArticleMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, extractionQueueServices, tableServices, textServices } from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { readArticle } from '../shared/use-cases/read-article.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['fetch-article'], process.env)
  return { ...deskServices(), ...tableServices(config), ...textServices(config), ...extractionQueueServices(config) }
})

export function handler(event: SQSEvent) {
  return runBatch(event, ArticleMessage, async (message) => {
    const outcome = await readArticle(services(), message)
    logEvent('article.read', { ...message, outcome })
  })
}

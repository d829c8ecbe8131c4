/** [article] queue: fetches and reads each page that was announced or handed in; its text is sent on for extraction. */
import type { SQSEvent } from 'aws-lambda'
import { ArticleMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import {
  articleQueueServices,
  deskServices,
  extractionQueueServices,
  tableServices,
  textServices,
} from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { webServices } from '../shared/runtime/web-services.ts'
import { fetchArticle } from '../shared/use-cases/fetch-article.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['fetch-article'], process.env)
  return {
    ...deskServices(),
    ...tableServices(config),
    ...textServices(config),
    ...articleQueueServices(config),
    ...extractionQueueServices(config),
    ...webServices(deskServices(), config),
  }
})

export function handler(event: SQSEvent) {
  return runBatch(event, ArticleMessage, async (message) => {
    const { articleId, submission } = message
    logEvent('article.read', { articleId, submission, outcome: await fetchArticle(services(), message) })
  })
}

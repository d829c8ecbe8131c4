/** [matching] queue: holds the claims of each revision against those that are known, and notes newer figures. */
import type { SQSEvent } from 'aws-lambda'
import { MatchingMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { claimServices, deskServices } from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { matchArticle } from '../shared/use-cases/match-article.ts'

const services = once(() => ({
  ...deskServices(),
  ...claimServices(readConfig(FUNCTION_CONFIG['match-claims'], process.env)),
}))

export function handler(event: SQSEvent) {
  return runBatch(event, MatchingMessage, async (message) => {
    logEvent('claims.matched', { ...message, ...(await matchArticle(services(), message)) })
  })
}

/** [extraction] queue: takes the claims out of each revision and admits the best of them to their lanes. */
import type { SQSEvent } from 'aws-lambda'
import { ExtractionMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { liveSettings } from '../shared/runtime/live-settings.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import {
  claimServices,
  deskServices,
  extractionQueueServices,
  laneServices,
  matchingQueueServices,
  textServices,
} from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { extractClaims } from '../shared/use-cases/extract-claims.ts'
import { fillLane } from '../shared/use-cases/fill-lane.ts'

const desk = once(() => {
  const config = readConfig(FUNCTION_CONFIG['extract-claims'], process.env)
  return liveSettings({
    ...deskServices(),
    ...claimServices(config),
    ...textServices(config),
    ...laneServices(config),
    ...extractionQueueServices(config),
    ...matchingQueueServices(config),
  })
})

export function handler(event: SQSEvent) {
  return runBatch(event, ExtractionMessage, async (message) => {
    const services = await desk()()
    const { lanes, ...counts } = await extractClaims(services, message)
    const { articleId, revision, putOff = 0 } = message
    logEvent('claims.extracted', { articleId, revision, putOff, ...counts })
    for (const lane of lanes) logEvent('lane.filled', { lane, admitted: await fillLane(services, lane) })
  })
}

/** [evidence] queue: looks at each page that a verdict cites, and tells the editors where it does not bear the verdict out. */
import type { SQSEvent } from 'aws-lambda'
import { EvidenceMessage } from '../shared/domain/messages.ts'
import { FUNCTION_CONFIG, readConfig } from '../shared/runtime/config.ts'
import { logEvent } from '../shared/runtime/logger.ts'
import { once } from '../shared/runtime/once.ts'
import { deskServices, evidenceQueueServices, tableServices, textServices } from '../shared/runtime/services.ts'
import { runBatch } from '../shared/runtime/sqs-batch.ts'
import { webServices } from '../shared/runtime/web-services.ts'
import { checkEvidence } from '../shared/use-cases/check-evidence.ts'

const services = once(() => {
  const config = readConfig(FUNCTION_CONFIG['check-evidence'], process.env)
  return {
    ...deskServices(),
    ...tableServices(config),
    ...textServices(config),
    ...evidenceQueueServices(config),
    ...webServices(deskServices(), config),
  }
})

export function handler(event: SQSEvent) {
  return runBatch(event, EvidenceMessage, async (message) => {
    const { claimId, citationId, look } = message
    logEvent('evidence.checked', { claimId, citationId, look, outcome: await checkEvidence(services(), message) })
  })
}

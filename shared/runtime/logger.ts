/** What is logged: one line a business event, with ids. Never article text, tokens or addresses. */
import { Logger } from '@aws-lambda-powertools/logger'

const logger = new Logger({ serviceName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'claimdesk' })

/** `event` is the past of a verb: `article.read`, `claims.extracted`. */
export function logEvent(event: string, about: Record<string, string | number | boolean | null>): void {
  logger.info(event, { about })
}

/** A fault that someone must look at; `about` says where it came from. */
export function logFault(error: unknown, about: Record<string, string | number | boolean | null>): void {
  logger.error('fault', { error: error instanceof Error ? error : new Error(String(error)), about })
}

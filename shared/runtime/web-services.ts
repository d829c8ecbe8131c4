/** Fetching of pages and feeds, apart from the other services: its HTTP client is larger than most functions. */
import { guardedFetcher } from '../adapters/http/guarded-fetcher.ts'
import { guardedPostman } from '../adapters/http/guarded-postman.ts'
import { webhookSigner } from '../adapters/webhook-signer.ts'
import type { Services } from '../ports.ts'

export function webServices(
  { clock }: Pick<Services, 'clock'>,
  config: { USER_AGENT: string; ALLOWED_HOSTS: string[] },
): Pick<Services, 'fetcher'> {
  return { fetcher: guardedFetcher({ clock, userAgent: config.USER_AGENT, allowedHosts: config.ALLOWED_HOSTS }) }
}

/** Sending of webhooks. */
export function postServices(
  { clock }: Pick<Services, 'clock'>,
  config: { USER_AGENT: string; ALLOWED_HOSTS: string[] },
): Pick<Services, 'postman' | 'signer'> {
  const postman = guardedPostman({ clock, userAgent: config.USER_AGENT, allowedHosts: config.ALLOWED_HOSTS })
  return { postman, signer: webhookSigner }
}

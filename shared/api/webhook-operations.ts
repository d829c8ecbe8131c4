/** What is sent to subscribers, for the description of the API. */
import { type RouteConfig, z } from '@hono/zod-openapi'
import { NOTICE_TYPES, type NoticeType } from '../domain/notice.ts'
import { CHANGE_EXAMPLE, ChangeView } from './views/change-view.ts'

const SUMMARIES: Record<NoticeType, string> = {
  'claim.created': 'A claim was found in an article',
  'claim.merged': 'A claim became part of another one',
  'claim.split': 'A claim that was part of another one stands for itself again',
  'verdict.published': 'A verdict was published',
  'verdict.updated': 'New facts came: the verdict was replaced',
  'verdict.corrected': 'The verdict was wrong and was put right',
  'verdict.retracted': 'The verdict was taken back',
  'appearance.changed': 'An article that made a checked claim was changed',
  'evidence.changed': 'A page that a verdict cites does not bear it out any more',
  'figure.newer': 'A later figure of the same event was found',
}

const SIGNED = z.object({
  'webhook-id': z
    .string()
    .openapi({ description: 'The same at each attempt: a message that comes twice is known by it.' }),
  'webhook-timestamp': z.string().openapi({ description: 'When this attempt was made, in seconds since 1970.' }),
  'webhook-signature': z.string().openapi({
    description:
      'Signatures of Standard Webhooks (`v1,…`), with a space between; more than one while a secret is renewed.',
  }),
})

export function webhookOperations(): (RouteConfig & { path: NoticeType })[] {
  return NOTICE_TYPES.map((type) => ({
    ...{ method: 'post', path: type, summary: SUMMARIES[type], security: [] },
    operationId: `on${type
      .split('.')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('')}`,
    description: 'Sent at least once, and those of one claim in their order, to the addresses of `/v1/subscriptions`.',
    request: {
      headers: SIGNED,
      body: {
        required: true,
        content: { 'application/json': { schema: ChangeView, example: { ...CHANGE_EXAMPLE, type } } },
      },
    },
    responses: {
      204: { description: 'Taken in; so is any other answer of 2xx.' },
      410: { description: 'No more of these: the subscription rests.' },
    },
  }))
}

/** How the desk wants to work: read by its people, changed by its admins. */
import { createRoute, z } from '@hono/zod-openapi'
import { faultOfNextScale } from '../domain/rating-scale.ts'
import { Settings } from '../domain/settings.ts'
import type { Services } from '../ports.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'

const SettingsView = z.strictObject(Settings.shape).openapi('Settings')
const content = { 'application/json': { schema: SettingsView } }

const read = createRoute({
  method: 'get',
  path: '/v1/settings',
  summary: 'Budgets, leases, policies and the rating scale',
  middleware: permit('reviewer', 'editor', 'admin'),
  responses: {
    200: { description: 'As they are now.', content },
    ...refusals('not_authenticated'),
    ...refusals('not_allowed'),
  },
})

const change = createRoute({
  method: 'put',
  path: '/v1/settings',
  summary: 'Change the settings, as a whole',
  description:
    'In force within half a minute. A rating scale that differs from the one before is its next version; ratings are retired and never taken away.',
  middleware: permit('admin'),
  request: { body: { required: true, content } },
  responses: {
    200: { description: 'As they are from now on.', content },
    ...refusals('request_invalid', 'json_malformed'),
    ...refusals('not_authenticated'),
    ...refusals('not_allowed'),
    ...refusals('media_type_unsupported'),
    ...refusals('body_too_large'),
  },
})

export const settingsRoutes = [read, change]

export function mountSettings(api: Api, { settingsStore }: Pick<Services, 'settingsStore'>): void {
  api.openapi(read, async (context) => context.json(await settingsStore.get(), 200))
  api.openapi(change, async (context) => {
    const settings = context.req.valid('json')
    const fault = faultOfNextScale((await settingsStore.get()).ratingScale, settings.ratingScale)
    if (fault !== null) throw new RequestError('request_invalid', fault.message, fault.field)
    await settingsStore.put(settings)
    return context.json(settings, 200)
  })
}

/** Feeds as an OPML file, in and out: how a newsroom moves its list from another reader and back. */
import { createRoute, z } from '@hono/zod-openapi'
import { writeOpml } from '../articles/feeds/write-opml.ts'
import type { Services } from '../ports.ts'
import { importFeeds } from '../use-cases/import-feeds.ts'
import { listAllFeeds } from '../use-cases/list-feeds.ts'
import type { Api } from './api.ts'
import { permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'

const ingester = permit('ingester', 'editor', 'admin')

const download = createRoute({
  method: 'get',
  path: '/v1/feeds/opml',
  summary: 'All feeds as OPML',
  middleware: ingester,
  responses: {
    200: { description: 'An OPML 2.0 file.', content: { 'text/x-opml': { schema: z.string() } } },
    ...refusals('not_authenticated', 'not_allowed'),
  },
})

/** The types under which files of feeds are sent as they are. */
const OPML_TYPES = ['text/x-opml', 'text/xml', 'application/xml'] as const

const ImportReport = z
  .object({
    registered: z.int(),
    lines: z.array(
      z.object({
        line: z.int(),
        url: z.string(),
        outcome: z.enum(['registered', 'known', 'refused']),
        feedId: z.string().nullable(),
        message: z.string().nullable(),
      }),
    ),
  })
  .openapi('ImportReport')

const upload = createRoute({
  method: 'post',
  path: '/v1/feeds/opml',
  summary: 'Register the feeds of an OPML file',
  description:
    'The file as it is, or inside JSON. None is looked at now: the first poll of each tells. The same file twice changes nothing.',
  middleware: ingester,
  request: {
    body: {
      content: {
        'application/json': { schema: z.strictObject({ opml: z.string().min(1) }).openapi('OpmlImport') },
        ...Object.fromEntries(OPML_TYPES.map((type) => [type, { schema: z.string() }])),
      },
    },
  },
  responses: {
    200: {
      description: 'What became of each line.',
      content: { 'application/json': { schema: ImportReport } },
    },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed'),
    ...refusals('media_type_unsupported', 'body_too_large', 'feed_unusable'),
  },
})

/** For `createApi`: what takes a file as it is. */
export const FILES = { [upload.path]: OPML_TYPES }

export const opmlRoutes = [download, upload]

/** Before the routes of single feeds, whose ids `opml` is none of. */
export function mountOpml(api: Api, services: Pick<Services, 'feeds' | 'clock'>): void {
  api.openapi(download, async (context) => {
    const opml = writeOpml('Claimdesk', await listAllFeeds(services))
    return context.body(opml, 200, { 'content-type': 'text/x-opml; charset=utf-8' })
  })
  api.openapi(upload, async (context) => {
    // What is sent as a file, or not at all, is no JSON that was looked at.
    const opml = context.req.valid('json').opml ?? (await context.req.text())
    if (opml === '') throw new RequestError('request_invalid', 'send the file, or {"opml": "…"}', 'opml')
    const lines = await importFeeds(services, opml)
    const registered = lines.filter(({ outcome }) => outcome === 'registered').length
    return context.json({ registered, lines }, 200)
  })
}

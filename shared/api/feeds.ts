/** Feeds: register one, see how it gets on, change it, let it rest, and try one before it is registered. */
import { createRoute, z } from '@hono/zod-openapi'
import { WebUrl } from '../domain/evidence.ts'
import { pauseFeed, resumeFeed } from '../domain/feed.ts'
import { FeedId } from '../domain/ids.ts'
import type { Services } from '../ports.ts'
import { changeFeed, getFeed } from '../use-cases/change-feed.ts'
import { lookAtFeed, registerFeed } from '../use-cases/register-feed.ts'
import type { Api } from './api.ts'
import { LanguageTag } from './articles.ts'
import { permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import { FeedLookView, FeedView, viewOfFeed, viewOfLook } from './views/feed-view.ts'

const ingester = permit('ingester', 'editor', 'admin')
const Choices = {
  title: z.string().trim().min(1).max(200).nullable(),
  publisher: z.string().trim().min(1).max(200).nullable(),
  language: LanguageTag.nullable(),
}
const Registration = z
  .strictObject({
    url: WebUrl,
    title: Choices.title.default(null),
    publisher: Choices.publisher.default(null),
    language: Choices.language.default(null),
  })
  .openapi('FeedRegistration', { example: { url: 'https://example.org/feed.xml', publisher: 'example.org' } })
const Changes = z
  .strictObject({
    title: Choices.title.optional(),
    publisher: Choices.publisher.optional(),
    language: Choices.language.optional(),
  })
  .openapi('FeedChanges')

const named = { params: z.strictObject({ id: FeedId }) }
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})
const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const common = refusals('request_invalid', 'not_authenticated', 'not_allowed')
const ofBody = refusals('request_invalid', 'json_malformed', 'media_type_unsupported')
const ofOne = refusals('feed_not_found', 'version_conflict')

const register = createRoute({
  method: 'post',
  path: '/v1/feeds',
  summary: 'Register a feed',
  description: 'The address of the feed, or of a page that names one feed. The same twice is one.',
  middleware: ingester,
  request: json(Registration),
  responses: {
    201: answer('Registered; its first poll comes within a minute.', FeedView),
    200: answer('It was registered before.', FeedView),
    ...common,
    ...ofBody,
    ...refusals('feed_unusable'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/feeds',
  summary: 'Feeds, in the order in which they were registered',
  middleware: ingester,
  request: {
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(100).default(50),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: answer(
      'A part of the list. `next` is the cursor of the part after it, null at the end.',
      z.object({ feeds: z.array(FeedView), next: z.string().nullable() }),
    ),
    ...common,
    ...refusals('cursor_invalid', 'request_invalid'),
  },
})

const show = createRoute({
  method: 'get',
  path: '/v1/feeds/{id}',
  summary: 'A feed and how it gets on',
  middleware: ingester,
  request: named,
  responses: { 200: answer('The feed.', FeedView), ...common, ...refusals('feed_not_found') },
})

const change = createRoute({
  method: 'patch',
  path: '/v1/feeds/{id}',
  summary: 'Change what a feed is called',
  middleware: ingester,
  request: { ...named, ...json(Changes) },
  responses: { 200: answer('Changed.', FeedView), ...common, ...ofBody, ...ofOne },
})

const remove = createRoute({
  method: 'delete',
  path: '/v1/feeds/{id}',
  summary: 'Forget a feed; its articles stay',
  middleware: ingester,
  request: named,
  responses: { 204: { description: 'It is polled no more.' }, ...common, ...ofOne },
})

const pause = createRoute({
  method: 'post',
  path: '/v1/feeds/{id}/pause',
  summary: 'Let a feed rest',
  middleware: ingester,
  request: named,
  responses: { 200: answer('It is not polled until it is resumed.', FeedView), ...common, ...ofOne },
})

const resume = createRoute({
  method: 'post',
  path: '/v1/feeds/{id}/resume',
  summary: 'Poll a feed again, within a minute',
  description: 'Also for a feed that is active: it is then due at once.',
  middleware: ingester,
  request: named,
  responses: { 200: answer('Due now.', FeedView), ...common, ...ofOne },
})

const test = createRoute({
  method: 'post',
  path: '/v1/feeds/test',
  summary: 'See what a feed would give, without registering it',
  middleware: ingester,
  request: json(z.strictObject({ url: WebUrl }).openapi('FeedTest')),
  responses: { 200: answer('What it gives, or why it gives nothing.', FeedLookView), ...common, ...ofBody },
})

export const feedRoutes = [register, list, show, change, remove, pause, resume, test]

const Position = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#fed_[0-9a-f]{24}$/)

type Needs = Pick<Services, 'feeds' | 'fetcher' | 'clock'>

export function mountFeeds(api: Api, services: Needs): void {
  const { feeds, clock } = services
  const now = () => clock.now().toISOString()
  api.openapi(register, async (context) => {
    const { feed, created } = await registerFeed(services, context.req.valid('json'))
    return context.json(viewOfFeed(feed), created ? 201 : 200)
  })
  api.openapi(list, async (context) => {
    const { limit, cursor } = context.req.valid('query')
    const part = await feeds.list(cursor === undefined ? null : positionIn(cursor), limit)
    const found = await feeds.getMany(part.items)
    const next = part.next && Buffer.from(part.next).toString('base64url')
    return context.json({ feeds: found.map(viewOfFeed), next }, 200)
  })
  api.openapi(show, async (context) => {
    return context.json(viewOfFeed(await getFeed(services, context.req.valid('param').id)), 200)
  })
  api.openapi(change, async (context) => {
    const { title, publisher, language } = context.req.valid('json')
    const { feed } = await changeFeed(services, context.req.valid('param').id, (read) => ({
      ...read,
      title: title === undefined ? read.title : title,
      publisher: publisher === undefined ? read.publisher : publisher,
      language: language === undefined ? read.language : language,
    }))
    return context.json(viewOfFeed(feed), 200)
  })
  api.openapi(remove, async (context) => {
    await feeds.delete(await getFeed(services, context.req.valid('param').id))
    return context.body(null, 204)
  })
  api.openapi(pause, async (context) => {
    const because = { code: 'feed_paused', message: 'somebody paused it', at: now() }
    const { feed } = await changeFeed(services, context.req.valid('param').id, (read) => pauseFeed(read, because))
    return context.json(viewOfFeed(feed), 200)
  })
  api.openapi(resume, async (context) => {
    const { feed } = await changeFeed(services, context.req.valid('param').id, (read) => resumeFeed(read, now()))
    return context.json(viewOfFeed(feed), 200)
  })
  api.openapi(test, async (context) => {
    return context.json(viewOfLook(await lookAtFeed(services, context.req.valid('json').url)), 200)
  })
}

function positionIn(cursor: string): string {
  const position = Position.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!position.success) throw new RequestError('cursor_invalid', 'take the cursor from `next`, unchanged', 'cursor')
  return position.data
}

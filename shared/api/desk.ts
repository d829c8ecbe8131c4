/** What stands beside a claim for those who work on it: drafts, notes, the story, and both sides of a dispute. */
import { createRoute, z } from '@hono/zod-openapi'
import { CLAIM_STATUSES, type Claim, isUnderReview } from '../domain/claim.ts'
import { MOST_DRAFT_BYTES } from '../domain/draft.ts'
import { bytesOf } from '../domain/hash.ts'
import { HistoryEntry } from '../domain/history.ts'
import { ClaimId } from '../domain/ids.ts'
import { Lane } from '../domain/lane.ts'
import { Note } from '../domain/note.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { getClaim } from '../use-cases/change-claim.ts'
import { readHistory } from '../use-cases/read-history.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import { ClaimView, isBlind, statusFor, viewOfClaim } from './views/claim-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const deskPeople = permit('reviewer', 'editor')
const params = { params: z.strictObject({ id: ClaimId }) }
const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
const common = {
  ...refusals('request_invalid', 'json_malformed'),
  ...refusals('not_authenticated'),
  ...refusals('not_allowed'),
  ...refusals('claim_not_found'),
  ...refusals('media_type_unsupported'),
}

const DraftView = z.object({ content: z.record(z.string(), z.unknown()), savedAt: z.string() }).openapi('Draft')
const NoteView = Note.omit({ claimId: true }).openapi('Note')

const readDraft = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/draft',
  summary: 'What you have typed so far',
  middleware: permit('reviewer'),
  request: params,
  responses: {
    200: json('Your draft; null where there is none.', z.object({ draft: DraftView.nullable() })),
    ...common,
  },
})
const saveDraft = createRoute({
  method: 'put',
  path: '/v1/claims/{id}/draft',
  summary: 'Keep what you have typed',
  middleware: permit('reviewer'),
  request: {
    ...params,
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ content: z.record(z.string(), z.unknown()) }) } },
    },
  },
  responses: { 200: json('Kept.', DraftView), ...common, ...refusals('body_too_large') },
})
const listNotes = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/notes',
  summary: 'Notes of the desk on a claim',
  middleware: deskPeople,
  request: params,
  responses: { 200: json('Oldest first.', z.object({ notes: z.array(NoteView) })), ...common },
})
const addNote = createRoute({
  method: 'post',
  path: '/v1/claims/{id}/notes',
  summary: 'Leave a note for the desk',
  middleware: deskPeople,
  request: {
    ...params,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .strictObject({ text: Note.shape.text, mentions: Note.shape.mentions.default([]) })
            .openapi('NewNote'),
        },
      },
    },
  },
  responses: { 201: json('Noted.', NoteView), ...common },
})
const mentions = createRoute({
  method: 'get',
  path: '/v1/notes/mentions',
  summary: 'Notes that mention you',
  middleware: deskPeople,
  responses: {
    200: json('Newest first.', z.object({ notes: z.array(z.object({ claimId: ClaimId, ...NoteView.shape })) })),
    ...refusals('not_authenticated'),
    ...refusals('not_allowed'),
  },
})
const history = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/history',
  summary: 'The story of a claim, each entry with the hash of the one before it',
  middleware: deskPeople,
  request: params,
  responses: {
    200: json('Oldest first.', z.object({ entries: z.array(HistoryEntry), whole: z.boolean() })),
    ...common,
  },
})
const reviews = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/reviews',
  summary: 'The judgements on a claim, side by side',
  middleware: deskPeople,
  request: params,
  responses: { 200: json('In the order in which they came.', z.object({ reviews: z.array(ReviewView) })), ...common },
})
const shortlist = createRoute({
  method: 'get',
  path: '/v1/shortlist',
  summary: 'The best of a lane, with the reasons',
  middleware: deskPeople,
  request: {
    query: z.strictObject({
      lane: Lane,
      status: z.enum(CLAIM_STATUSES).extract(['candidate', 'waiting']).default('candidate'),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
  },
  responses: {
    200: json('The most worth first.', z.object({ claims: z.array(ClaimView) })),
    ...refusals('request_invalid'),
    ...refusals('not_authenticated'),
    ...refusals('not_allowed'),
  },
})

export const deskRoutes = [readDraft, saveDraft, listNotes, addNote, mentions, history, reviews, shortlist]

/** What brings a claim into its lane. */
const OPENING: ReadonlySet<string> = new Set(['admit', 'promote', 'reopen'])
/** More claims than a lane has between two judgements. */
const MOST_IN_REVIEW = 200
const MOST_MENTIONS = 50

type Needs = Pick<Services, 'claims' | 'drafts' | 'notes' | 'people' | 'clock' | 'settings'>

export function mountDesk(api: Api, services: Needs): void {
  const { claims, drafts, notes, clock } = services
  const shown = (claim: Claim, caller: Caller) => viewOfClaim(claim, caller, services.settings)
  api.openapi(readDraft, async (context) => {
    const draft = await drafts.get(context.req.valid('param').id, callerIn(context).id)
    return context.json({ draft: draft && { content: draft.content, savedAt: draft.savedAt } }, 200)
  })
  api.openapi(saveDraft, async (context) => {
    const { content } = context.req.valid('json')
    if (bytesOf(content) > MOST_DRAFT_BYTES) {
      throw new RequestError('body_too_large', `a draft has at most ${MOST_DRAFT_BYTES} bytes`, 'content')
    }
    const { id: claimId } = await getClaim(services, context.req.valid('param').id)
    const savedAt = clock.now().toISOString()
    await drafts.put({ claimId, reviewer: callerIn(context).id, content, savedAt })
    return context.json({ content, savedAt }, 200)
  })
  api.openapi(listNotes, async (context) => {
    const claim = await getClaim(services, context.req.valid('param').id)
    const caller = callerIn(context)
    // Who talks of a claim has worked on it: one of a blind pair sees her own notes only.
    const visible = (note: Note) => !isBlind(claim, caller) || note.by === caller.id
    const found = (await notes.of(claim.id)).filter(visible)
    return context.json({ notes: found.map(({ claimId: _claim, ...note }) => note) }, 200)
  })
  api.openapi(addNote, async (context) => {
    const { id: claimId } = await getClaim(services, context.req.valid('param').id)
    const note = { by: callerIn(context).id, at: clock.now().toISOString(), ...context.req.valid('json') }
    await notes.add({ claimId, ...note })
    return context.json(note, 201)
  })
  api.openapi(mentions, async (context) => {
    const caller = callerIn(context)
    const found = await notes.mentioning(caller.id, MOST_MENTIONS)
    const about = await claims.getMany([...new Set(found.map(({ claimId }) => claimId))])
    const visible = new Set(about.filter((claim) => !isBlind(claim, caller)).map(({ id }) => id))
    return context.json({ notes: found.filter(({ claimId }) => visible.has(claimId)) }, 200)
  })
  api.openapi(history, async (context) => {
    const caller = callerIn(context)
    const claim = await getClaim(services, context.req.valid('param').id)
    const { entries, firstBroken } = await readHistory(services, claim)
    const shown = isBlind(claim, caller) ? beforeReview(entries) : entries
    return context.json({ entries: shown, whole: firstBroken === null }, 200)
  })
  api.openapi(reviews, async (context) => {
    const caller = callerIn(context)
    const claim = await getClaim(services, context.req.valid('param').id)
    const ownOnly = claim.policy === 'blind-pair' && isUnderReview(claim) && caller.roles.includes('reviewer')
    const visible = claim.reviews.filter(({ reviewer }) => !ownOnly || reviewer === caller.id)
    const judged = await claims.reviewsOf(
      claim.id,
      visible.map(({ id }) => id),
    )
    return context.json({ reviews: judged.map(viewOfReview) }, 200)
  })
  api.openapi(shortlist, async (context) => {
    const caller = callerIn(context)
    const { lane, status, limit } = context.req.valid('query')
    const best = await Promise.all([
      claims.bestOf(lane, status, limit),
      // Of a blind pair one may have judged: to the others the claim still waits.
      status === 'waiting' ? claims.bestOf(lane, 'in-review', MOST_IN_REVIEW) : [],
    ])
    const found = (await claims.getMany([...new Set(best.flat())]))
      .filter((claim) => statusFor(claim, caller) === status)
      .sort((a, b) => b.priority.score - a.priority.score || (a.id < b.id ? 1 : -1))
    return context.json({ claims: found.slice(0, limit).map((one) => shown(one, caller)) }, 200)
  })
}

/** The story up to where the claim came into its lane; who has held or judged it since comes after. */
function beforeReview(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.slice(0, entries.findLastIndex(({ action }) => OPENING.has(action)) + 1)
}

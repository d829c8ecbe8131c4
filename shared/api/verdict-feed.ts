/** Published verdicts as a feed for any reader of feeds: the last that were given, put right or taken back. */
import { createRoute, z } from '@hono/zod-openapi'
import { writeAtom } from '../articles/feeds/write-atom.ts'
import { wordingOf } from '../domain/change-wording.ts'
import type { Claim } from '../domain/claim.ts'
import { CHANGED } from '../domain/facet.ts'
import { nameIn } from '../domain/rating-scale.ts'
import type { Settings } from '../domain/settings.ts'
import type { Services } from '../ports.ts'
import type { Api } from './api.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { refusals } from './problem.ts'

const MOST_ENTRIES = 50
/** A claim stands in the list once for each of its changes. */
const MOST_CHANGES = 3 * MOST_ENTRIES
const RETRACTED = { ar: 'سُحبت النتيجة', en: 'The verdict was retracted' }

const feed = createRoute({
  method: 'get',
  path: '/feeds/verdicts.atom',
  security: KEY_OPTIONAL,
  summary: `The ${MOST_ENTRIES} verdicts that were published, put right or retracted last, as Atom`,
  description: 'Each entry is in the language of its claim. Its terms are the rating, and `retracted` where it was.',
  responses: {
    200: { description: 'Atom 1.0.', content: { 'application/atom+xml': { schema: z.string() } } },
    ...refusals('not_authenticated'),
  },
})

export const verdictFeedRoutes = [feed]

export function mountVerdictFeed(api: Api, services: Pick<Services, 'claims' | 'settings'>): void {
  api.openapi(feed, async (context) => {
    const { items } = await services.claims.listByFacet({ facet: CHANGED, after: null, limit: MOST_CHANGES })
    const ids = [...new Set(items.map(({ id }) => id))].slice(0, MOST_ENTRIES)
    const claims = (await services.claims.getMany(ids)).filter(isShown)
    claims.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
    const title = services.settings.newsroom?.name ?? 'Claimdesk'
    const atom = writeAtom({
      ...{ id: 'urn:claimdesk:verdicts', title, author: title, self: context.req.url },
      updated: claims[0]?.changedAt ?? new Date(0).toISOString(),
      entries: claims.map((claim) => entryOf(claim, services.settings)),
    })
    return context.body(atom, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
}

type Shown = Extract<Claim, { status: 'published' | 'retracted' }>

const isShown = (claim: Claim): claim is Shown => claim.status === 'published' || claim.status === 'retracted'

function entryOf(claim: Shown, { ratingScale }: Settings) {
  const { factCheck, language, verdict } = claim
  const rating = nameIn(ratingScale, verdict.rating, [language])
  const taken = claim.status === 'retracted' ? (language.startsWith('ar') ? RETRACTED.ar : RETRACTED.en) : null
  const said = `«${wordingOf(claim)}»`
  return {
    ...{ id: `urn:claimdesk:claim:${claim.id}`, title: factCheck.headline, url: factCheck.url, language },
    ...{ published: factCheck.publishedAt, updated: claim.changedAt },
    summary: taken === null ? `${rating}: ${said}` : `${taken}: ${said}`,
    categories: [
      { term: verdict.rating, label: rating },
      ...(taken === null ? [] : [{ term: 'retracted', label: taken }]),
    ],
  }
}

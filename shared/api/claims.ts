/** A claim, where it was said, and what was found. */
import { createRoute, z } from '@hono/zod-openapi'
import { type Appearance, SentenceChange } from '../domain/appearance.ts'
import { type Claim, PUBLIC_STATE } from '../domain/claim.ts'
import { ClaimNotFoundError } from '../domain/errors.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Caller } from '../domain/roles.ts'
import { Span } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { appearancesOfClaim } from '../use-cases/appearances-of-claim.ts'
import { claimAsKnown } from '../use-cases/claim-as-known.ts'
import type { Api } from './api.ts'
import { askedLanguages } from './asked-languages.ts'
import { KEY_OPTIONAL } from './caller.ts'
import { claimExamples, jsonWith } from './examples.ts'
import { endOf, moment, startOf } from './moments.ts'
import { RequestError, refusals } from './problem.ts'
import { moved, readableClaim } from './readable-claim.ts'
import { fieldsOf, orSparse, withFields } from './sparse-fields.ts'
import { ClaimView, isDesk, viewOfClaim, viewOfFactCheck, viewOfVerdict } from './views/claim-view.ts'
import { ReviewView, viewOfReview } from './views/review-view.ts'

const params = z.strictObject({ id: ClaimId })
const SentenceLink = z.object({ claimId: z.string(), change: SentenceChange })

const Appearances = z.array(
  z.object({
    articleId: z.string(),
    revisionId: z.string(),
    url: z.string().nullable(),
    publisher: z.string().nullable(),
    quote: Span,
    stance: z.string(),
    saidAt: z.string(),
    originId: z.string().optional().openapi({ description: 'The article that this one is a copy of, or itself.' }),
    goneIn: z.string().optional().openapi({ description: 'The revision that no longer says it.' }),
    became: SentenceLink.optional().openapi({ description: 'The claim that stands there since.' }),
    was: SentenceLink.optional().openapi({ description: 'The claim that stood there before.' }),
  }),
)

const ClaimDetail = z
  .object({
    ...ClaimView.shape,
    appearances: Appearances,
    basis: ReviewView.nullable(),
  })
  .openapi('ClaimDetail')

const Asked = z.strictObject({
  fields: fieldsOf(ClaimDetail),
  knownAt: moment('As it stood then, of a day at its end: its state, verdict, fact-check and appearances.'),
})

const show = createRoute({
  method: 'get',
  path: '/v1/claims/{id}',
  security: KEY_OPTIONAL,
  summary: 'A claim, where it was said, and the verdict with what it rests on',
  request: { params, query: Asked },
  responses: {
    200: {
      description: 'The claim.',
      content: jsonWith(
        orSparse(ClaimDetail),
        claimExamples((claim) => ({ ...claim, appearances: [], basis: null })),
      ),
    },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found'),
  },
})
const appearances = createRoute({
  method: 'get',
  path: '/v1/claims/{id}/appearances',
  security: KEY_OPTIONAL,
  summary: 'Where and when a claim was said',
  request: { params },
  responses: {
    200: {
      description: 'In the order of the articles, also in the words of claims that were merged into it.',
      content: { 'application/json': { schema: z.object({ appearances: Appearances }) } },
    },
    ...moved,
    ...refusals('request_invalid', 'not_authenticated', 'claim_not_found'),
  },
})

export const claimRoutes = [show, appearances]

type Needs = Pick<Services, 'claims' | 'settings' | 'clock'>

export function mountClaims(api: Api, services: Needs): void {
  api.openapi(show, async (context) => {
    const caller = context.get('caller')
    const { fields, knownAt } = context.req.valid('query')
    const shown = (detail: z.infer<typeof ClaimDetail>) => context.json(withFields(detail, fields), 200)
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const languages = askedLanguages(context)
    const view = viewOfClaim(claim, caller, services.settings, languages)
    const found = (await appearancesOfClaim(services, claim)).map((one) => viewOfAppearance(one, caller))
    if (knownAt !== undefined) {
      const at = pastOf(services, knownAt)
      const then = await viewAsKnown(services, { claim, view, at, languages, isPublic: caller === null })
      const said = found.filter(({ saidAt }) => Date.parse(saidAt) <= Date.parse(at))
      return shown({ ...then, appearances: said })
    }
    const basis = await basisOf(services, claim, caller)
    return shown({ ...view, appearances: found, basis: basis ? viewOfReview(basis) : null })
  })
  api.openapi(appearances, async (context) => {
    const caller = context.get('caller')
    const claim = await readableClaim(services, context.req.valid('param').id, caller)
    const found = await appearancesOfClaim(services, claim)
    return context.json({ appearances: found.map((one) => viewOfAppearance(one, caller)) }, 200)
  })
}

function viewOfAppearance(appearance: Appearance, caller: Caller | null): z.infer<typeof Appearances>[number] {
  const { claimId: _claim, attributions: _who, became, was, ...shown } = appearance
  // A claim that took the place of another may not be published: the public is not told of it.
  return caller === null ? shown : { ...shown, became, was }
}

/** The instant that is meant, which has to be past. */
function pastOf({ clock }: Needs, knownAt: string): string {
  const now = clock.now().toISOString()
  if (startOf(knownAt) > now) throw new RequestError('request_invalid', 'give a time that is past', 'knownAt')
  return endOf(knownAt)
}

/** What only its desk knows of a claim is not remembered, nor a newer figure. */
async function viewAsKnown(
  services: Needs,
  about: { claim: Claim; view: ClaimView; at: string; languages: readonly string[]; isPublic: boolean },
) {
  const { claim, view, at, languages, isPublic } = about
  const standing = await claimAsKnown(services, claim, at)
  if (standing === null || (isPublic && standing.record === null))
    throw new ClaimNotFoundError(`${claim.id} was not known at ${at}`)
  const { status, record, underRecheck } = standing
  const { status: _now, priority: _worth, policy: _policy, policyReasons: _why, mergedInto: _into, ...lasting } = view
  const [basis] = record === null ? [] : await services.claims.reviewsOf(claim.id, [record.verdict.basis])
  return {
    ...lasting,
    state: PUBLIC_STATE[status],
    verdict: record && viewOfVerdict({ ...claim, ...record, underRecheck }, services.settings.ratingScale, languages),
    factCheck: record && viewOfFactCheck(record),
    basis: basis ? viewOfReview(basis) : null,
  }
}

/** The review that the verdict rests on, where the caller may see the verdict. */
async function basisOf({ claims }: Needs, claim: Claim, caller: Caller | null) {
  const open =
    claim.status === 'published' || claim.status === 'retracted' || (claim.status === 'decided' && isDesk(caller))
  if (!open || !('verdict' in claim)) return null
  const [review] = await claims.reviewsOf(claim.id, [claim.verdict.basis])
  return review ?? null
}

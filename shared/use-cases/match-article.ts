/** Notes on published verdicts that a claim of an article tells a newer figure, and lets its claims be found from then on. */
import { type Appearance, lastAppearance } from '../domain/appearance.ts'
import type { Claim } from '../domain/claim.ts'
import { EXTRACTOR } from '../domain/create-claim.ts'
import { ArticleNotFoundError } from '../domain/errors.ts'
import { ClaimId } from '../domain/ids.ts'
import type { Match } from '../domain/match.ts'
import type { MatchingMessage } from '../domain/messages.ts'
import { openTask } from '../domain/task.ts'
import type { Services } from '../ports.ts'
import { changeClaim } from './change-claim.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { matchTogether } from './match-claims.ts'
import { survivorOf } from './merge-claims.ts'
import { rememberClaims } from './remember-claims.ts'

type Needs = Pick<Services, 'articles' | 'claims' | 'matches' | 'links' | 'tasks' | 'clock'>
/** A claim with the place in the article where it was said. */
type Told = { claim: Claim; place: Appearance }

const AT_ONCE = 4
/** So many known claims of each are looked at. */
const MOST_MATCHES = 10

/** Safe to run twice: claims are put into the index last, and what it holds is not looked at again. */
export async function matchArticle(
  services: Needs,
  { articleId }: MatchingMessage,
): Promise<{ claims: number; newerFigures: number }> {
  const { articles, claims } = services
  if ((await articles.get(articleId)) === null) throw new ArticleNotFoundError(`no article ${articleId}`, 'articleId')
  const own = (await claims.getMany(await articles.claimsOf(articleId))).filter((one) => one.articleId === articleId)
  // What the index knows was matched when it came: a later revision brings no news of it.
  const indexed = new Set((await services.matches.getMany(own.map(({ id }) => id))).map(({ id }) => id))
  const fresh = own.filter(({ id }) => !indexed.has(id))
  const told = (await mapInParallel(fresh, AT_ONCE, (claim) => placeIn(services, claim))).flat()
  const ids = new Set<string>(own.map(({ id }) => id))
  // Only a figure makes another one older. What else may be the same is asked when somebody looks at the claim.
  const telling = told.filter(({ claim }) => claim.figures.length > 0)
  const matches = await matchTogether(services, telling.map(saidOf), MOST_MATCHES)
  const matched = telling.map((one, at) => ({ one, known: (matches[at] ?? []).filter(({ id }) => !ids.has(id)) }))
  const noted = await mapInParallel(matched, AT_ONCE, ({ one, known }) => noteNewer(services, one, known))
  // Only then: among the terms that are met it is the rarest that are looked for, and its own would be the rarest of all.
  const at = fresh.map(({ createdAt }) => createdAt).sort()[0]
  if (at !== undefined) await rememberClaims(services, told.map(saidOf), at)
  return { claims: told.length, newerFigures: noted.reduce((sum, count) => sum + count, 0) }
}

async function placeIn({ claims }: Needs, claim: Claim): Promise<Told[]> {
  const places = (await claims.appearancesOf(claim.id)).filter(({ articleId }) => articleId === claim.articleId)
  const last = lastAppearance(places)
  return last === undefined ? [] : [{ claim, place: last }]
}

const saidOf = ({ claim, place }: Told) => ({
  id: claim.id,
  text: claim.quote.exact,
  language: claim.language,
  saidAt: place.saidAt,
})

/** Links it with what it may belong to. How many published verdicts it tells a newer figure for. */
async function noteNewer(services: Needs, told: Told, matches: readonly Match[]): Promise<number> {
  const telling = matches.filter(({ kind }) => kind !== 'related')
  const refused = telling.length === 0 ? new Set<string>() : await notSame(services, told.claim)
  const links = telling
    .filter(({ id }) => !refused.has(id))
    .flatMap(({ id, kind, score, why }) => {
      // What another newsroom has checked is no claim of this desk.
      const known = ClaimId.safeParse(id).data
      return known === undefined ? [] : [{ said: told.claim.id, known, kind, score, why }]
    })
  await services.links.put(links)
  const newer = links.filter(({ kind }) => kind === 'newer-figure').map((link) => link.known)
  const read = await services.claims.getMany(newer)
  const known = await mapInParallel(read, AT_ONCE, (claim) => survivorOf(services, claim))
  const published = known.filter(({ id, status }) => status === 'published' && !refused.has(id))
  for (const claim of published) await noteOn(services, claim.id, told)
  return published.length
}

/** Those that a person said are another claim, as of one that was split off before it was matched. Nobody decides of an untouched one. */
async function notSame({ links }: Needs, { id, version }: Claim): Promise<ReadonlySet<string>> {
  const decisions = version === 1 ? [] : await links.decisionsOf(id)
  return new Set(decisions.flatMap(({ claims, confirmedAs }) => (confirmedAs === null ? claims : [])))
}

/** The verdict stays in force, as of its day; that there is a newer figure is seen, and an editor is told. */
async function noteOn(services: Needs, id: ClaimId, { claim: newer, place }: Told): Promise<void> {
  const figure = newer.figures[0]
  const newerFigure = { claimId: newer.id, exact: figure?.exact.slice(0, 200) ?? '', saidAt: place.saidAt }
  const { claim } = await changeClaim(services, id, (read) =>
    read.status === 'published' && isLater(newerFigure, read.newerFigure)
      ? { action: 'recheck', by: EXTRACTOR, why: 'a newer figure of the same event is told', newerFigure }
      : null,
  )
  if (claim.status !== 'published' || claim.newerFigure?.claimId !== newer.id) return
  const task = openTask({
    ...{ kind: 'figure.newer', claimId: id, articleId: newer.articleId, revisionId: place.revisionId },
    became: { claimId: newer.id, change: 'figure', wording: newer.quote.exact },
    createdAt: services.clock.now().toISOString(),
  })
  await services.tasks.create(task)
}

const isLater = (newer: { saidAt: string }, known: { saidAt: string } | null): boolean =>
  known === null || known.saidAt < newer.saidAt

/** What a person said of two claims binds matching: it notes no newer figure from a claim that is another one. */
import { expect, test } from 'vitest'
import type { ArticleId } from '../../shared/domain/ids.ts'
import { articleIdOf, revisionIdOf } from '../../shared/domain/ids.ts'
import { matchArticle } from '../../shared/use-cases/match-article.ts'
import { relateClaims } from '../../shared/use-cases/relate-claims.ts'
import { rememberClaims } from '../../shared/use-cases/remember-claims.ts'
import {
  admit,
  buildArticle,
  buildClaim,
  claimAfter,
  EDITOR,
  lease,
  minute,
  publish,
  SAMIRA,
  submit,
} from '../domain/build-claims.ts'
import { fakeServices } from '../fakes/fake-services.ts'

const [TOLD, TOLD_LATER] = [
  'قالت وزارة الصحة إن 40 شخصاً لقوا حتفهم في فيضانات مدينة صعدة.',
  'وزارة الصحة: 75 شخصاً لقوا حتفهم في فيضانات مدينة صعدة.',
]

test.each([
  ['is noted while nobody has said anything', null, 1],
  ['is not noted of what a person said is not the same', 'not-same', 0],
  ['is noted again where she took that back', 'undo', 1],
] as const)('a newer figure %s', async (_what, answer, newerFigures) => {
  const services = fakeServices()
  const articleId: ArticleId = articleIdOf({ url: 'https://news.example/later' })
  const known = claimAfter(
    buildClaim({ exact: TOLD, policy: 'solo' }),
    ...[admit, lease(SAMIRA), submit(SAMIRA), publish],
  )
  const later = buildClaim({ exact: TOLD_LATER, articleId, at: minute(90) })
  await services.articles.create(buildArticle({ id: articleId, url: 'https://news.example/later' }))
  await rememberClaims(services, [{ id: known.id, text: TOLD, language: 'ar', saidAt: '2024-02-29' }], minute(0))
  for (const claim of [known, later]) await services.claims.create(claim)
  await services.claims.putAppearances([
    {
      ...{ claimId: later.id, articleId, revisionId: revisionIdOf(articleId, 1), url: null, publisher: null },
      ...{ quote: later.quote, stance: 'asserts', attributions: [], saidAt: '2024-03-01' },
    },
  ])
  const pair = { claimId: later.id, other: known.id, by: EDITOR, reason: 'حدثان' }
  if (answer !== null) await relateClaims(services, { ...pair, answer: 'not-same' })
  if (answer === 'undo') await relateClaims(services, { ...pair, answer })
  expect(await matchArticle(services, { articleId, revision: 1 })).toEqual({ claims: 1, newerFigures })
  expect(await services.links.of(later.id, 10)).toHaveLength(newerFigures)
  expect(await services.claims.get(known.id)).toMatchObject({
    newerFigure: newerFigures === 0 ? null : { claimId: later.id },
  })
})

/** Where a claim was said last: by the number of the revision, whatever the order in which they are stored. */
import { expect, test } from 'vitest'
import { type Appearance, lastAppearance } from '../../shared/domain/appearance.ts'
import { claimIdOf, revisionIdOf } from '../../shared/domain/ids.ts'
import { ARABIC_QUOTE, ARTICLE_ID } from './build-claims.ts'

const inRevision = (number: number): Appearance => ({
  ...{
    claimId: claimIdOf(ARTICLE_ID, ARABIC_QUOTE),
    articleId: ARTICLE_ID,
    revisionId: revisionIdOf(ARTICLE_ID, number),
  },
  ...{ url: null, publisher: null, quote: { exact: ARABIC_QUOTE, start: 0, end: ARABIC_QUOTE.length } },
  ...{ stance: 'asserts', attributions: [], saidAt: '2024-02-29' },
})

test.each([
  [[1, 2], 2],
  [[1, 10, 2], 10],
  [[10, 9], 10],
  [[99, 100, 20], 100],
])('of revisions %j it is %i', (numbers, last) => {
  expect(lastAppearance(numbers.map(inRevision))).toEqual(inRevision(last))
})

test('of none there is none', () => {
  expect(lastAppearance([])).toBeUndefined()
})

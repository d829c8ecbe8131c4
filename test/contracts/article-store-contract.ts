/** What every store of articles keeps to. */
import { describe, expect, test } from 'vitest'
import type { Appearance } from '../../shared/domain/appearance.ts'
import { type Fetching, NOTHING_SAID, type Revision } from '../../shared/domain/article.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { type ArticleId, articleIdOf, type ClaimId, revisionIdOf } from '../../shared/domain/ids.ts'
import type { ArticleStore, ClaimStore } from '../../shared/ports.ts'
import { ARTICLE_ID, buildArticle, buildClaim, minute } from '../domain/build-claims.ts'

/** `make` gives an empty store, and the store of claims beside it: an article's claims come from their appearances. */
export function articleStoreContract(make: () => Promise<{ articles: ArticleStore; claims: ClaimStore }>): void {
  describe('a store of articles', () => {
    test('creates an article once and leaves the first as it is', async () => {
      const { articles } = await make()
      const article = buildArticle({ title: 'عاصفةٌ على الســاحل‏' })
      expect(await articles.create(article)).toBe(true)
      expect(await articles.create({ ...article, title: 'عاصفه علي الساحل' })).toBe(false)
      expect(await articles.get(article.id)).toEqual(article)
      expect(await articles.get(articleIdOf({ url: 'https://news.example/none' }))).toBeNull()
    })

    test('writes on the version before, and refuses a stale or a first write', async () => {
      const { articles } = await make()
      const article = buildArticle()
      await expect(articles.write({ ...article, version: 2 })).rejects.toBeInstanceOf(VersionConflictError)
      await articles.create(article)
      const next = { ...article, version: 2, revision: revisionOf(1) }
      await articles.write(next)
      await expect(articles.write({ ...next, title: 'متأخر' })).rejects.toBeInstanceOf(VersionConflictError)
      expect(await articles.get(article.id)).toEqual(next)
    })

    test('names the articles whose page is due to be looked at, the longest due first', async () => {
      const { articles } = await make()
      const late = buildArticle({ id: idOf('late'), fetching: fetchedUntil(minute(1)) })
      const now = buildArticle({ id: idOf('now'), fetching: fetchedUntil(minute(5)) })
      const never = buildArticle({ id: idOf('never'), fetching: fetchedUntil(null) })
      const later = buildArticle({ id: idOf('later'), fetching: fetchedUntil(minute(6)) })
      for (const article of [now, late, never, later, buildArticle()]) await articles.create(article)
      expect(await articles.due(minute(5), 10)).toEqual([late.id, now.id])
      expect(await articles.getMany([now.id, idOf('none'), late.id])).toEqual([now, late])
      await articles.write({ ...late, version: 2, fetching: fetchedUntil(null) })
      expect(await articles.due(minute(5), 10)).toEqual([now.id])
    })

    test('the first article that a URL was noted for keeps it', async () => {
      const { articles } = await make()
      await articles.putAlias('https://news.example/خبر?amp', idOf('first'))
      await articles.putAlias('https://news.example/خبر?amp', idOf('second'))
      expect(await articles.findAlias('https://news.example/خبر?amp')).toBe(idOf('first'))
      expect(await articles.findAlias('https://news.example/خبر')).toBeNull()
    })

    test('keeps each revision once, in the order of their numbers', async () => {
      const { articles } = await make()
      for (const number of [10, 2, 1, 9, 2]) await articles.putRevision(ARTICLE_ID, revisionOf(number))
      expect((await articles.revisionsOf(ARTICLE_ID)).map(({ number }) => number)).toEqual([1, 2, 9, 10])
      expect(await articles.getRevision(ARTICLE_ID, 9)).toEqual(revisionOf(9))
      expect(await articles.getRevision(ARTICLE_ID, 3)).toBeNull()
    })

    test('a revision that is put again takes the place of the first', async () => {
      const { articles } = await make()
      await articles.putRevision(ARTICLE_ID, revisionOf(1))
      await articles.putRevision(ARTICLE_ID, { ...revisionOf(1), claims: 4 })
      expect(await articles.revisionsOf(ARTICLE_ID)).toEqual([{ ...revisionOf(1), claims: 4 }])
    })

    test('names each claim that appeared in the article once, in the order of the text', async () => {
      const { articles, claims } = await make()
      const quotes = ['غرق ١٢ قارباً', 'أُجلي نحو ألفي شخص', 'انقطع التيار عن ثلاث بلدات']
      const [first, second, elsewhere] = quotes.map((exact) => buildClaim({ exact }).id)
      if (!first || !second || !elsewhere) throw new Error('three claims')
      const other = articleIdOf({ url: 'https://news.example/other' })
      await claims.putAppearances([
        appearanceOf(second, { start: 400 }),
        appearanceOf(first, { start: 30 }),
        appearanceOf(first, { start: 30, revision: 2 }),
        appearanceOf(elsewhere, { start: 1, articleId: other }),
      ])
      expect(await articles.claimsOf(ARTICLE_ID)).toEqual([first, second])
      expect(await articles.claimsOf(articleIdOf({ url: 'https://news.example/none' }))).toEqual([])
    })
  })
}

const idOf = (name: string): ArticleId => articleIdOf({ url: `https://news.example/${name}` })

function fetchedUntil(nextAt: string | null): Fetching {
  return { ...{ etag: null, lastModified: null, pageHash: null, fetchedAt: null, failures: 0, failure: null }, nextAt }
}

function revisionOf(number: number): Revision {
  return {
    ...{ id: revisionIdOf(ARTICLE_ID, number), number, textHash: `hash-${number}`, textKey: `texts/${number}` },
    ...{ statementsKey: null, title: 'عنوان', language: 'ar', readAt: minute(number), claims: null },
    about: { ...NOTHING_SAID, lead: 'بعد أعوام من الجفاف' },
  }
}

function appearanceOf(
  claimId: ClaimId,
  place: { start: number; revision?: number; articleId?: ArticleId },
): Appearance {
  const { start, revision = 1, articleId = ARTICLE_ID } = place
  return {
    ...{ claimId, articleId, revisionId: revisionIdOf(articleId, revision), url: null, publisher: null },
    ...{ quote: { exact: 'قول', start, end: start + 3 }, stance: 'asserts', attributions: [], saidAt: '2024-02-29' },
  }
}

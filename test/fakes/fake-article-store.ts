/** Articles and their revisions in memory. */
import type { Appearance } from '../../shared/domain/appearance.ts'
import { Article, Revision } from '../../shared/domain/article.ts'
import { VersionConflictError } from '../../shared/domain/errors.ts'
import { ArticleId, ClaimId } from '../../shared/domain/ids.ts'
import type { ArticleStore } from '../../shared/ports.ts'
import { type Lag, LaggingIndex, NO_LAG } from './lagging-index.ts'

export type FakeArticleStore = ArticleStore & {
  /** Notes that a claim stands in an article: what a real table knows from the appearance's own item. */
  appeared(appearance: Appearance): void
}

export function fakeArticleStore(options: { lag?: Lag } = {}): FakeArticleStore {
  const articles = new Map<string, Article>()
  const revisions = new Map<string, Map<number, Revision>>()
  const claimsOf = new LaggingIndex(options.lag ?? NO_LAG)
  const byDue = new LaggingIndex(options.lag ?? NO_LAG)
  const aliases = new Map<string, ArticleId>()

  function keep(article: Article): void {
    articles.set(article.id, Article.parse(structuredClone(article)))
    const due = article.fetching?.nextAt
    byDue.place(article.id, due ? { partition: 'due', sort: `${due}#${article.id}` } : null)
  }

  const found = (id: ArticleId): Article | null => structuredClone(articles.get(id) ?? null)

  return {
    appeared({ articleId, revisionId, quote, claimId }) {
      const sort = `${revisionId} ${String(quote.start).padStart(9, '0')} ${claimId}`
      claimsOf.place(`${articleId} ${sort}`, { partition: articleId, sort })
    },

    async create(article) {
      if (articles.has(article.id)) return false
      keep(article)
      return true
    },
    get: async (id) => found(id),
    async write(article) {
      if (articles.get(article.id)?.version !== article.version - 1) throw new VersionConflictError('changed meanwhile')
      keep(article)
    },

    async putRevision(id, revision) {
      const known = revisions.get(id) ?? new Map<number, Revision>()
      known.set(revision.number, Revision.parse(structuredClone(revision)))
      revisions.set(id, known)
    },
    getRevision: async (id, number) => structuredClone(revisions.get(id)?.get(number) ?? null),
    async revisionsOf(id) {
      const known = [...(revisions.get(id)?.values() ?? [])]
      return structuredClone(known.sort((a, b) => a.number - b.number))
    },
    claimsOf: async (id) => [...new Set(claimsOf.read(id).map((sort) => ClaimId.parse(sort.slice(-28))))],

    getMany: async (ids) => ids.flatMap((id) => found(id) ?? []),
    due: async (at, limit) =>
      byDue
        .read('due')
        .filter((sort) => sort.slice(0, at.length) <= at)
        .slice(0, limit)
        .map((sort) => ArticleId.parse(sort.slice(-28))),
    async putAlias(url, id) {
      if (!aliases.has(url)) aliases.set(url, id)
    },
    findAlias: async (url) => aliases.get(url) ?? null,
  }
}

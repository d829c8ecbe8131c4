/** Finds the articles whose page is due to be looked at again and asks for each to be fetched. Safe beside itself. */
import type { Article } from '../domain/article.ts'
import { VersionConflictError } from '../domain/errors.ts'
import { wishToFetch } from '../domain/fetch-schedule.ts'
import type { Services } from '../ports.ts'
import { mapInParallel } from './map-in-parallel.ts'
import { groupOf } from './submit-article.ts'

/** One run asks for so many; the next one goes on. */
const MOST_ARTICLES = 500
const AT_ONCE = 8

type Needs = Pick<Services, 'articles' | 'articleQueue' | 'clock'>

/** How many pages were asked for. */
export async function askForLooks(services: Needs): Promise<number> {
  const { articles, clock } = services
  const at = clock.now().toISOString()
  const due = await articles.getMany(await articles.due(at, MOST_ARTICLES))
  const asked = await mapInParallel(due, AT_ONCE, (article) => ask(services, article, at))
  return asked.filter(Boolean).length
}

async function ask({ articles, articleQueue }: Needs, article: Article, at: string): Promise<boolean> {
  if (article.fetching?.nextAt == null || article.fetching.nextAt > at) return false
  const asking = askAgain(article, at)
  try {
    await articles.write(asking)
  } catch (error) {
    if (error instanceof VersionConflictError) return false
    throw error
  }
  await articleQueue.send({ articleId: article.id, submission: asking.submission.number }, groupOf(asking))
  return true
}

/** The article with the wish that its page be fetched again; its next version. */
export function askAgain(article: Article, at: string): Article {
  return {
    ...article,
    version: article.version + 1,
    submission: { number: article.submission.number + 1, page: null },
    fetching: wishToFetch(article.fetching, at),
  }
}

/** Runs files through the whole pipeline, queues included, on a stack in memory, and prints the claims found in them. */
import { readFile } from 'node:fs/promises'
import type { ArticleView } from '../../shared/api/views/article-view.ts'
import { decodePage } from '../../shared/articles/decode-page.ts'
import { type ApiClient, apiClient } from './api-client.ts'
import { describeClaim } from './describe-claim.ts'
import { sampleKeys } from './sample-keys.ts'
import { startLocalStack } from './start-local-stack.ts'

const MARKUP = /^\s*(<!doctype|<html|<\?xml|<head|<body|<article|<!--)/i

/** The exit code: 0, or 1 where a file held no article that could be read. */
export async function runOnce(files: readonly string[], options: { json: boolean }): Promise<0 | 1> {
  const stack = await startLocalStack({ retryAfterSeconds: 1 })
  try {
    const { admin } = await sampleKeys(stack)
    const api = apiClient(stack.url, admin)
    const submitted = await Promise.all(files.map((file) => submitFile(api, file)))
    await stack.idle()
    const read = await Promise.all(submitted.map(async (one) => one && { ...one, article: await api.article(one.id) }))
    const articles = read.filter((one) => one !== null)
    for (const { file, article } of articles) reportArticle(file, article)
    const claims = (await Promise.all(articles.map(({ id }) => api.claimsOfArticle(id)))).flat()
    if (options.json) console.log(JSON.stringify({ articles: articles.map(({ article }) => article), claims }, null, 2))
    else console.log(claims.map(describeClaim).join('\n'))
    const good = articles.filter(({ article }) => article.status === 'extracted')
    return good.length === files.length ? 0 : 1
  } finally {
    await stack.stop()
  }
}

async function submitFile(api: ApiClient, file: string): Promise<{ file: string; id: string } | null> {
  try {
    const body = decodePage(await readFile(file), null)
    if (body.trim() === '') throw new Error('the file is empty')
    const page = /\.x?html?$/i.test(file) || MARKUP.test(body) ? { html: body } : { text: body }
    const { id } = await api.submitArticle(page)
    return { file, id }
  } catch (error) {
    console.error(`${file}: ${reasonOf(error)}`)
    return null
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message
}

function reportArticle(file: string, article: ArticleView): void {
  if (article.refused) console.error(`${file}: ${article.refused.code}: ${article.refused.message}`)
  else console.error(`${file}: ${article.status}, ${article.revision?.claims ?? 0} claims`)
}

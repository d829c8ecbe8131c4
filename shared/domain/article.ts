/** An article is one piece at one URL; a revision is its text at one time, named by a hash of its content. */
import * as z from 'zod'
import { ArticleId, RevisionId } from './ids.ts'

export const ARTICLE_LIMITS = { bodyBytes: 4_000_000, textLength: 400_000, titleLength: 500 } as const

/** What was handed in last, and which hand-ins were read: a message that comes late or twice is known by its number. */
const Submission = z.object({ number: z.int().positive(), pageHash: z.string(), pageKey: z.string() })

export const Revision = z.object({
  id: RevisionId,
  number: z.int().positive(),
  textHash: z.string(),
  textKey: z.string(),
  statementsKey: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  readAt: z.iso.datetime(),
  /** How many claims it holds; null until they were taken out. */
  claims: z.int().min(0).nullable(),
})
export type Revision = z.infer<typeof Revision>

export const Article = z.object({
  id: ArticleId,
  url: z.url().nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  /** Said by who handed it in; a revision's own is read from the text. */
  declaredLanguage: z.string().nullable(),
  publishedAt: z.string().nullable(),
  createdAt: z.iso.datetime(),
  version: z.int().positive(),
  submission: Submission,
  /** The number of the last submission that was read, with why it gave no text if it did not. */
  read: z
    .object({ submission: z.int().positive(), refused: z.object({ code: z.string(), message: z.string() }).nullable() })
    .nullable(),
  revision: Revision.nullable(),
})
export type Article = z.infer<typeof Article>

/** `received` until read; `refused` where there was no article in it; `read`, then `extracted` when its claims are stored. */
export function articleStatus(article: Article): 'received' | 'refused' | 'read' | 'extracted' {
  if (article.read === null || article.read.submission < article.submission.number) return 'received'
  if (article.read.refused !== null) return 'refused'
  return article.revision?.claims === null || article.revision === null ? 'read' : 'extracted'
}

/** A page as it was handed in, and where it came from. */
export const Page = z.object({ format: z.enum(['text', 'html']), body: z.string() })
export type Page = z.infer<typeof Page>

/** A revision's text as stored, with what the page said of itself. */
export const RevisionText = z.object({
  text: z.string(),
  title: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
})
export type RevisionText = z.infer<typeof RevisionText>

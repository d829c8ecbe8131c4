/** An article is one piece at one URL; a revision is its text at one time, named by a hash of its content. */
import * as z from 'zod'
import { Claimant } from './claimant.ts'
import { WebUrl } from './evidence.ts'
import { Failure } from './failure.ts'
import { ArticleId, RevisionId } from './ids.ts'

export const ARTICLE_LIMITS = { bodyBytes: 4_000_000, textLength: 400_000, titleLength: 500 } as const

/** What was handed in last: a page, or (null) the wish to fetch it. A message that comes late or twice is known by its number. */
const Submission = z.object({
  number: z.int().positive(),
  page: z.object({ hash: z.string(), key: z.string() }).nullable(),
})

/** What is known of the page of an article that is fetched, and when it is looked at again. */
export const Fetching = z.object({
  /** What the site gave to know an unchanged page by, and the hash of what it sent. */
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  pageHash: z.string().nullable(),
  fetchedAt: z.iso.datetime().nullable(),
  /** Failures in a row, and why the last fetch gave nothing. */
  failures: z.int().min(0),
  failure: Failure.nullable(),
  nextAt: z.iso.datetime().nullable(),
})
export type Fetching = z.infer<typeof Fetching>

const said = z.string().nullable().default(null)
/** What the page says of its article; null where it does not. */
export const PageAbout = z.object({
  byline: said,
  /** The name of the paper or the site. */
  publisher: said,
  /** ISO 8601 with the page's time zone, in as much detail as it gives. */
  publishedAt: said,
  modifiedAt: said,
  /** Under which URL the publisher wants it known. */
  canonicalUrl: said,
  /** Its own summary. */
  lead: said,
})
export type PageAbout = z.infer<typeof PageAbout>
export const NOTHING_SAID: PageAbout = PageAbout.parse({})

export const Revision = z.object({
  id: RevisionId,
  number: z.int().positive(),
  textHash: z.string(),
  textKey: z.string(),
  statementsKey: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string(),
  about: PageAbout.default(NOTHING_SAID),
  readAt: z.iso.datetime(),
  /** How many claims it holds; null until they were taken out. */
  claims: z.int().min(0).nullable(),
})
export type Revision = z.infer<typeof Revision>

/** The article whose text this one's is, and how it is known: by the agency that both name, by its own word, or by being first. */
export const CopyOf = z.object({
  articleId: ArticleId,
  by: z.enum(['agency', 'canonical', 'earliest']),
  /** The agency, or the publisher of the other article. */
  origin: z.string().nullable(),
  likeness: z.number().min(0).max(1),
})
export type CopyOf = z.infer<typeof CopyOf>

/** What somebody asks the desk to check, in place of an article: who sent it, where they saw it and who made the claim. */
export const Tip = z.object({
  by: z.string(),
  seenAt: WebUrl.nullable(),
  claimant: Claimant.nullable(),
})
export type Tip = z.infer<typeof Tip>

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
  /** Null where every page was handed in. */
  fetching: Fetching.nullable().default(null),
  /** The article whose other address this one's URL turned out to be. */
  sameAs: ArticleId.nullable().default(null),
  copyOf: CopyOf.nullable().default(null),
  tip: Tip.nullable().default(null),
  /** The number of the last submission that was read, with why it gave no text if it did not. */
  read: z
    .object({ submission: z.int().positive(), refused: z.object({ code: z.string(), message: z.string() }).nullable() })
    .nullable(),
  revision: Revision.nullable(),
})
export type Article = z.infer<typeof Article>

export const ARTICLE_STATUSES = ['received', 'refused', 'read', 'extracted', 'duplicate'] as const

/**
 * `received` until read; `refused` where there was no article in it; `read`, then `extracted` when its claims are stored;
 * `duplicate` where its URL leads to another article. One that is only looked at again stays what it is.
 */
export function articleStatus(article: Article): (typeof ARTICLE_STATUSES)[number] {
  if (article.sameAs !== null) return 'duplicate'
  const unread = article.read === null || article.read.submission < article.submission.number
  if (article.read === null || (unread && article.submission.page !== null)) return 'received'
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
  language: z.string().nullable(),
  ...PageAbout.shape,
})
export type RevisionText = z.infer<typeof RevisionText>

/** The day that the page or its feed gives, else when the article came in. */
export function saidAt(article: Article, text: Pick<RevisionText, 'publishedAt'>): string {
  return text.publishedAt ?? article.publishedAt ?? article.createdAt
}

/** What is read out of a page: the contract between the extraction of articles and those who store or measure them. */

export type PageDescription = {
  title: string | null
  byline: string | null
  publisher: string | null
  /** As declared by the page (BCP 47). */
  declaredLanguage: string | null
  /** ISO 8601 with the time zone that the page gives; a day alone, or a time without a zone, where it gives no more. */
  publishedAt: string | null
  modifiedAt: string | null
  /** Absolute http or https URL under which the publisher wants the article known. */
  canonicalUrl: string | null
  /** The page's own summary, plain text. */
  lead: string | null
}

export type ExtractedArticle = PageDescription & {
  outcome: 'article'
  /** Paragraphs and headings in reading order, a blank line between them. */
  text: string
  /** Of the text itself where it can be told, else as declared. */
  language: string | null
}

export type PageRefusalCode =
  | 'article_empty'
  | 'article_too_large'
  | 'article_too_deep'
  | 'article_not_found'
  | 'article_paywalled'
  | 'article_behind_consent'
  | 'article_is_video'
  | 'article_is_listing'

/** A page that gives no article, with what it says of itself all the same. */
export type PageRefusal = PageDescription & { outcome: 'refused'; code: PageRefusalCode; message: string; text: null }

/** Decides whether a page holds an article that can be read, and says why where it does not. */
import { ARTICLE_LIMITS, NOTHING_SAID, type Page, PageAbout, type RevisionText } from '../domain/article.ts'
import { hasLetters } from '../domain/has-letters.ts'
import { extractArticle } from './extract-article.ts'
import { isFullOfControls, withoutControls } from './without-controls.ts'

export type Reading = { text: RevisionText; refused: null } | { text: null; refused: { code: string; message: string } }

export function readPage(page: Page, url: string | null): Reading {
  if (page.body.trim() === '') return refuse('article_empty', 'there is nothing on the page')
  if (isFullOfControls(page.body)) {
    return refuse('article_not_text', 'the page holds control characters: it is not text')
  }
  const article = page.format === 'html' ? extractArticle(page.body, url) : plainText(page.body)
  if (article.text === null) return refuse(article.code, article.message)
  if (!hasLetters(article.text)) return refuse('article_too_short', 'the page has too little text for an article')
  if (article.text.length > ARTICLE_LIMITS.textLength) {
    return refuse('article_too_long', `an article has at most ${ARTICLE_LIMITS.textLength} characters`)
  }
  const { text, title, language } = article
  return { text: { ...PageAbout.parse(article), text, title, language }, refused: null }
}

function plainText(body: string): RevisionText {
  return {
    text: withoutControls(body).replaceAll('\r\n', '\n').trim(),
    title: null,
    language: null,
    ...NOTHING_SAID,
  }
}

function refuse(code: string, message: string): Reading {
  return { text: null, refused: { code, message } }
}

/** Tells pages that are no article to be read: walls, players and lists of articles. Pages with a whole text are never refused. */
import type { PageRefusalCode } from './extracted-article.ts'
import { countConsentWords, countPaywallWords, normalise } from './page-words.ts'
import { articleNode, type JsonLd, typesOf } from './read-json-ld.ts'

export type PageSigns = {
  /** The page says that its text is not free. */
  closed: boolean
  /** It speaks of subscribers, which the menu of a free article may do as well. */
  paywalled: boolean
  consent: boolean
  video: boolean
  article: boolean
  /** One heading, longer than the name of a section. */
  headed: boolean
  /** Links that look like the headlines of other articles. */
  headlines: number
  frontPage: boolean
}

/** With more text than this a page is read, whatever else it says. In characters. */
const WHOLE_TEXT = 1_200
const SHORT_TEXT = 600
const TEASER = 200
const HEADLINE = 20
const FEW_HEADLINES = 8
const MANY_HEADLINES = 20
const PAYWALLS =
  '[class*="paywall"], [id*="paywall"], [class*="regwall"], [class*="subscriber-only"], [class*="subscription-required"]'
const LIST_TYPES = /^(collectionpage|itemlist|searchresultspage|profilepage)$/i

/** Taken before the page is cleared. */
export function readSigns(document: Document, nodes: readonly JsonLd[], url: string | null): PageSigns {
  const types = nodes.flatMap(typesOf)
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? ''
  const words = normalise(document.body.textContent ?? '').slice(0, 200_000)
  const path = url === null || !URL.canParse(url) ? '/-' : new URL(url).pathname
  const node = articleNode(nodes)
  return {
    closed: nodes.some(isClosed),
    paywalled: document.querySelector(PAYWALLS) !== null || countPaywallWords(words) > 0,
    consent: countConsentWords(words) >= 2,
    video: kind.startsWith('video') || (types.includes('VideoObject') && node === null),
    headed: hasHeadline(document),
    article: kind === 'article' || node !== null,
    headlines: countHeadlines(document) + (types.some((type) => LIST_TYPES.test(type)) ? FEW_HEADLINES : 0),
    frontPage: /^\/([a-z]{2}(-[a-z]{2})?\/?)?(index\.\w+)?$/i.test(path),
  }
}

/** Null where the text is to be read as an article. */
export function recogniseRefusal(signs: PageSigns, text: string): { code: PageRefusalCode; message: string } | null {
  const prose = text.split('\n\n').filter((paragraph) => paragraph.length >= 80)
  const length = prose.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const listing = !signs.article && signs.headlines >= FEW_HEADLINES && text.length < WHOLE_TEXT
  if (signs.frontPage && !signs.article && signs.headlines >= MANY_HEADLINES) return LISTING
  if (length >= WHOLE_TEXT) return null
  const cutOff = length < TEASER || !/[.!?؟。]\P{L}*$/u.test(prose.at(-1) ?? '') || /(…|\.\.\.)\P{L}*$/u.test(text)
  if ((signs.closed || (signs.paywalled && cutOff)) && length < SHORT_TEXT) {
    return { code: 'article_paywalled', message: 'the article is for subscribers: only its beginning is on the page' }
  }
  if (signs.consent && !signs.article && length < SHORT_TEXT) {
    return { code: 'article_behind_consent', message: 'the page asks for consent before it shows anything' }
  }
  if (signs.video && length < SHORT_TEXT) return { code: 'article_is_video', message: 'the page is a video' }
  const sureListing = signs.headlines >= MANY_HEADLINES && !signs.headed
  if (listing && (sureListing || length < SHORT_TEXT)) return LISTING
  if (length === 0 && !/[.!?؟。]/u.test(text))
    return { code: 'article_not_found', message: 'no article was found on the page' }
  return null
}

const LISTING = { code: 'article_is_listing', message: 'the page is a list of articles' } as const

function isClosed(node: JsonLd): boolean {
  return /^false$/i.test(String(node.isAccessibleForFree ?? ''))
}

function hasHeadline(document: Document): boolean {
  const [only, ...others] = document.querySelectorAll('h1')
  return others.length === 0 && (only?.textContent?.trim().length ?? 0) >= HEADLINE
}

function countHeadlines(document: Document): number {
  const links = document.querySelectorAll('h2 a, h3 a, h4 a, article a, li a, a h2, a h3, a h4')
  return new Set([...links].map((link) => link.textContent?.trim() ?? '').filter((text) => text.length >= 30)).size
}

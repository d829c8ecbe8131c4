/** Takes out of a page what its markup names as something else than the article, before the article is looked for. */

const NEVER =
  'nav, form, button, iframe, object, embed, svg, canvas, audio, video, dialog, menu, input, select, textarea, noscript, figcaption'
const HIDDEN = '[hidden], [aria-hidden="true"], [style*="display" i], [style*="visibility" i]'
const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** In a class or an id: what an element is for, in the words that publishers' designers use. */
const FURNITURE =
  /(^|[-_ ])(share|sharing|sharebar|sharetools|social|socials|addthis|addtoany|sharedaddy|jp-relatedposts|related|relateds|relatedposts|relatedcontent|recirc|recirculation|recommended|recommendations?|read-?more|readmore|also-?read|read-?also|see-?also|more-?(stories|news|from|on)|most-?(read|popular|viewed)|trending|newsletter|subscribe|subscription|sign-?up|promo|promotion|advert|advertisement|ads?|adsense|adslot|sponsor|sponsored|outbrain|taboola|breadcrumbs?|byline|dateline-info|author-?(bio|box|info|card|meta)|about-?author|post-?meta|entry-?meta|article-?meta|meta-?info|tags|tag-?list|post-?tags|keywords|pagination|pager|paging|toolbar|print-?only|cookie|gdpr|caption|captions|wp-caption-text|credit|credits|photo-?credit|image-?credit|copyright|correction-form|rating|reactions|disclaimer|breaking-?news|ticker|widget|sidebar|masthead|navbar|skip-?link|sr-only|visually-?hidden|screen-?reader-text|hidden-print|most-?popular|next-?(post|article)|prev-?(post|article)|post-?navigation|comments?|comment-?(list|area|section|form)|commentlist|disqus|disqus_thread|respond|livefyre|poll|quiz|survey|inline-?(related|promo|newsletter|video)|video-?(ad|player|embed)|gallery-?(nav|caption)|editor-?note-box)(?=$|[-_ ])/i
/** Read aloud only. */
const UNSEEN = /sr-only|visually-?hidden|screen-?reader/i
/** Takes the words of a name apart: `relatedArticles` is `related-Articles`. */
const CAMEL = /(\p{Ll})(\p{Lu})/gu
/** `no-caption` and `has-sidebar` say what an article's own wrapper holds. */
const ABOUT_CONTENT = /(^|[-_ ])(no|not|has|have|with|without|hide)[-_]\S*/gi
/** More of the page's prose than this is the article, whatever its wrapper is called. */
const MOST_PROSE = 0.25
/** So much prose is no menu and no button. Some pages are one form. */
const PROSE_IN_FORM = 500
/** A text node of so many characters is of a sentence, not of a menu. */
const SENTENCE = 40

export function clearPage(document: Document): void {
  const prose = proseByElement(document.body)
  const all = prose.get(document.body) ?? 0
  for (const element of [...document.querySelectorAll(NEVER)]) {
    if ((prose.get(element) ?? 0) <= PROSE_IN_FORM) element.remove()
  }
  for (const element of [...document.body.querySelectorAll(HIDDEN)]) {
    const style = element.getAttribute('style') ?? ''
    const hidden = element.hasAttribute('hidden') || element.hasAttribute('aria-hidden') || HIDES.test(style)
    // Some pages hide their article until a script shows it.
    if (hidden && (prose.get(element) ?? 0) <= all * MOST_PROSE) element.remove()
  }
  for (const element of [...document.body.querySelectorAll('[class], [id]')]) {
    if (!isNamedFurniture(element) || (prose.get(element) ?? 0) > all * MOST_PROSE) continue
    if (element.querySelector('h1') === null && !isWithinSentence(element)) element.remove()
  }
}

/** With words right before and after it: the name of a company that a ticker marks, not a ticker. */
function isWithinSentence(element: Element): boolean {
  if (UNSEEN.test(element.className)) return false
  return [element.previousSibling, element.nextSibling].every(
    (beside) => beside?.nodeType === 3 && /\S/u.test(beside.textContent ?? ''),
  )
}

function isNamedFurniture(element: Element): boolean {
  if (/^(body|html|main|article|p|h1|a|em|strong|b|i)$/i.test(element.tagName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replaceAll(CAMEL, '$1-$2')
  return FURNITURE.test(names.replaceAll(ABOUT_CONTENT, ' ').replaceAll(/\s+/g, ' ').trim())
}

/** Characters of sentences outside links, for each element that has any. */
function proseByElement(root: Element): Map<Element, number> {
  const prose = new Map<Element, number>()
  function walk(node: Node): number {
    if (node.nodeType === 3) {
      const length = node.textContent?.trim().length ?? 0
      return length >= SENTENCE ? length : 0
    }
    if (node.nodeName === 'A' || node.nodeType !== 1) return 0
    let sum = 0
    for (const child of node.childNodes) sum += walk(child)
    if (sum > 0 && isElement(node)) prose.set(node, sum)
    return sum
  }
  walk(root)
  return prose
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

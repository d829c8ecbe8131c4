/** Takes out of a page what its markup names as something else than the article, before the article is looked for. */

const NEVER =
  'nav, form, button, iframe, object, embed, svg, canvas, audio, video, dialog, menu, input, select, textarea, noscript, figcaption'
/** In a class or an id: what an element is for, in the words that publishers' designers use. */
const FURNITURE =
  /(^|[-_ ])(share|sharing|sharebar|sharetools|social|socials|addthis|addtoany|sharedaddy|jp-relatedposts|related|relateds|relatedposts|relatedcontent|recirc|recirculation|recommended|recommendations?|read-?more|readmore|also-?read|read-?also|see-?also|more-?(stories|news|from|on)|most-?(read|popular|viewed)|trending|newsletter|subscribe|subscription|sign-?up|promo|promotion|advert|advertisement|ads?|adsense|adslot|sponsor|sponsored|outbrain|taboola|breadcrumbs?|byline|dateline-info|author-?(bio|box|info|card|meta)|about-?author|post-?meta|entry-?meta|article-?meta|meta-?info|tags|tag-?list|post-?tags|keywords|pagination|pager|paging|toolbar|print-?only|cookie|gdpr|caption|captions|wp-caption-text|credit|credits|photo-?credit|image-?credit|copyright|correction-form|rating|reactions|disclaimer|breaking-?news|ticker|widget|sidebar|masthead|navbar|skip-?link|sr-only|visually-?hidden|screen-?reader-text|hidden-print|most-?popular|next-?(post|article)|prev-?(post|article)|post-?navigation|comments?|comment-?(list|area|section|form)|commentlist|disqus|disqus_thread|respond|livefyre|poll|quiz|survey|inline-?(related|promo|newsletter|video)|video-?(ad|player|embed)|gallery-?(nav|caption)|editor-?note-box)(?=$|[-_ ])/i
/** Takes the words of a name apart: `relatedArticles` is `related-Articles`. */
const CAMEL = /(\p{Ll})(\p{Lu})/gu
/** More text than this in paragraphs is the article, whatever its wrapper is called. */
const MOST_PROSE = 0.25
const LONG_PARAGRAPH = 100

export function clearPage(document: Document): void {
  for (const element of [...document.querySelectorAll(NEVER)]) if (!holdsProse(element)) element.remove()
  const prose = proseIn(document.body)
  for (const element of [...document.body.querySelectorAll('[class], [id]')]) {
    if (!element.isConnected || !isNamedFurniture(element) || element.querySelector('h1')) continue
    if (proseIn(element) <= prose * MOST_PROSE) element.remove()
  }
}

function isNamedFurniture(element: Element): boolean {
  if (/^(body|html|main|article|p|h1|a|em|strong|b|i)$/i.test(element.tagName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.replaceAll(CAMEL, '$1-$2')
  return FURNITURE.test(names.replaceAll(/\s+/g, ' ').trim())
}

/** ASP pages are one form. */
function holdsProse(element: Element): boolean {
  return proseIn(element) > 500
}

/** Characters in paragraphs that are long and not made of links. */
function proseIn(element: Element): number {
  let prose = 0
  for (const paragraph of element.querySelectorAll('p')) {
    const length = paragraph.textContent?.trim().length ?? 0
    if (length >= LONG_PARAGRAPH) prose += length
  }
  return prose
}

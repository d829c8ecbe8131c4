/** Decides whether an article is a copy of one of the last days: then its claims are the origin's, said once more. */
import type { Article, CopyOf, RevisionText } from '../domain/article.ts'
import { canonicalUrl, isSameSite } from '../domain/canonical-url.ts'
import { articleIdOf } from '../domain/ids.ts'
import { findAgency } from '../matching/find-agency.ts'
import { bandsOf, LEAST_ALIKE, likenessOf, signatureOf } from '../matching/text-signature.ts'
import type { Services } from '../ports.ts'

/** A text that comes back later is another event told in the same words. */
const COPIED_WITHIN_MS = 3 * 86_400_000

export type Copy = {
  copyOf: CopyOf | null
  /** Lets later articles know this text; to be called when its claims are stored, so that they find them. */
  remember(): Promise<void>
}

export async function findCopy(
  services: Pick<Services, 'articles' | 'copies' | 'clock'>,
  article: Article,
  text: RevisionText,
): Promise<Copy> {
  const signature = signatureOf(text.text)
  if (article.copyOf !== null || signature === null) return { copyOf: article.copyOf, remember: async () => {} }
  const now = services.clock.now()
  const bands = bandsOf(signature)
  const oldest = new Date(now.getTime() - COPIED_WITHIN_MS).toISOString()
  const [best] = (await services.copies.find(bands))
    .filter(({ articleId, seenAt }) => articleId !== article.id && seenAt >= oldest)
    .map(({ articleId, signature: known }) => ({ articleId, likeness: likenessOf(signature, known) }))
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.articleId < b.articleId ? -1 : 1))
  const first = best && (await services.articles.get(best.articleId))
  if (best && first) return { copyOf: { ...best, ...originOf(article, text, first) }, remember: async () => {} }
  const known = { articleId: article.id, signature, seenAt: now.toISOString() }
  const until = new Date(now.getTime() + COPIED_WITHIN_MS).toISOString()
  return { copyOf: null, remember: () => services.copies.put(bands, known, until) }
}

/** Who wrote it first: the agency that it names, the page that it names as its own, or else who brought it first. */
function originOf(article: Article, text: RevisionText, first: Article): Pick<CopyOf, 'by' | 'origin'> {
  const agency = findAgency(text.text)
  if (agency !== null) return { by: 'agency', origin: agency }
  const named = text.canonicalUrl
  const elsewhere = named !== null && article.url !== null && !isSameSite(named, article.url)
  if (elsewhere) {
    const isFirst = articleIdOf({ url: canonicalUrl(named) }) === first.id
    return { by: 'canonical', origin: isFirst ? first.publisher : new URL(named).hostname }
  }
  return { by: 'earliest', origin: first.publisher }
}

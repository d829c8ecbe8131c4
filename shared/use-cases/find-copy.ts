/** Decides whether an article is a copy of one of the last days: then its claims are the origin's, said once more. */
import type { Article, CopyOf, RevisionText } from '../domain/article.ts'
import { canonicalUrl, isSameSite } from '../domain/canonical-url.ts'
import { articleIdOf } from '../domain/ids.ts'
import { findAgency } from '../matching/find-agency.ts'
import { bandsOf, LEAST_ALIKE, likenessOf, signatureOf } from '../matching/text-signature.ts'
import type { KnownText, Services } from '../ports.ts'

/** A text that comes back later is another event told in the same words. */
const COPIED_WITHIN_MS = 3 * 86_400_000

/** Longer than an extractor may run: what was announced before has died, and is waited for no more. */
const EXTRACTED_WITHIN_MS = 5 * 60_000

export type Copy = {
  copyOf: CopyOf | null
  /** Lets later articles know this text; to be called when its claims are stored, so that they find them. */
  remember(): Promise<void>
}

/**
 * Null where a text like this one is being taken in at this moment: whoever sees the other steps back and looks again a
 * little later. Each is announced before it looks, so that of two that come at once at least one sees the other.
 */
export async function findCopy(
  services: Pick<Services, 'articles' | 'copies' | 'clock'>,
  article: Article,
  text: RevisionText,
): Promise<Copy | null> {
  const { copies, clock } = services
  const signature = signatureOf(text.text)
  if (article.copyOf !== null || signature === null) return { copyOf: article.copyOf, remember: async () => {} }
  const now = clock.now().getTime()
  const timeAt = (ms: number) => new Date(now + ms).toISOString()
  const own: KnownText = { articleId: article.id, signature, seenAt: timeAt(0) }
  await copies.announce(own, timeAt(EXTRACTED_WITHIN_MS))
  // In this order: what is announced no more by the first request is found by the second.
  const announced = (await copies.announced()).filter(({ seenAt }) => seenAt >= timeAt(-EXTRACTED_WITHIN_MS))
  if (alike(own, announced).length > 0) {
    await copies.withdraw(article.id)
    return null
  }
  const bands = bandsOf(signature)
  const [best] = alike(
    own,
    (await copies.find(bands)).filter(({ seenAt }) => seenAt >= timeAt(-COPIED_WITHIN_MS)),
  )
  const first = best && (await services.articles.get(best.articleId))
  if (best && first) {
    await copies.withdraw(article.id)
    return { copyOf: { ...best, ...originOf(article, text, first) }, remember: async () => {} }
  }
  return {
    copyOf: null,
    async remember() {
      await copies.put(bands, own, timeAt(COPIED_WITHIN_MS))
      await copies.withdraw(article.id)
    },
  }
}

/** The articles whose texts are like one, the most alike first. */
function alike(own: KnownText, texts: readonly KnownText[]): Pick<CopyOf, 'articleId' | 'likeness'>[] {
  return texts
    .filter(({ articleId }) => articleId !== own.articleId)
    .map(({ articleId, signature }) => ({ articleId, likeness: likenessOf(own.signature, signature) }))
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.articleId < b.articleId ? -1 : 1))
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

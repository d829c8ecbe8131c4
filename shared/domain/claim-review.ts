/**
 * A published verdict as schema.org `ClaimReview`, by Google's rules for it: one a page, a number only for ratings on the
 * line from true to false, and a claim's author only where one is known.
 */
import * as z from 'zod'
import type { Appearance } from './appearance.ts'
import type { Claim } from './claim.ts'
import { claimantOf } from './claimant.ts'
import { nameIn, type RatingScale, ratingOf } from './rating-scale.ts'
import type { Newsroom } from './settings.ts'

const Author = z.object({ '@type': z.enum(['Organization', 'Person']), name: z.string(), url: z.string().optional() })
const Work = z.object({ '@type': z.literal('CreativeWork'), url: z.string(), datePublished: z.string().optional() })

export const ClaimReview = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: z.string(),
  name: z.string(),
  claimReviewed: z.string(),
  datePublished: z.string(),
  inLanguage: z.string(),
  author: Author.optional(),
  itemReviewed: z.object({
    '@type': z.literal('Claim'),
    author: Author.optional(),
    datePublished: z.string().optional(),
    firstAppearance: Work.optional(),
    appearance: z.array(Work).optional(),
  }),
  reviewRating: z.object({
    '@type': z.literal('Rating'),
    alternateName: z.string(),
    ratingValue: z.number().optional(),
    bestRating: z.number().optional(),
    worstRating: z.number().optional(),
  }),
})
export type ClaimReview = z.infer<typeof ClaimReview>

export type PublishedClaim = Extract<Claim, { status: 'published' }>

/** Appearances named beside the first; a claim that is everywhere would fill the page. */
const MOST_APPEARANCES = 10
const TYPE_OF = { person: 'Person', organisation: 'Organization' } as const

/** `language` (BCP 47) is that of the rating's name; the claim's own, and then English, where the scale has no name in it. */
export function claimReviewOf(
  claim: PublishedClaim,
  given: {
    appearances: readonly Appearance[]
    scale: RatingScale
    newsroom: Newsroom | null
    wording: string
    language?: string
  },
): ClaimReview {
  const { appearances, scale, newsroom, wording, language = claim.language } = given
  const said = appearances
    .filter(({ stance, goneIn }) => stance !== 'denies' && goneIn === undefined)
    .toSorted((a, b) => (a.saidAt < b.saidAt ? -1 : 1))
  const works = said.flatMap(({ url, saidAt }) => (url === null ? [] : [workAt(url, saidAt)]))
  const [first, ...others] = [...new Map(works.map((work) => [work.url, work])).values()]
  const claimant = claimantOf(claim)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: claim.factCheck.url,
    name: claim.factCheck.headline,
    claimReviewed: wording,
    datePublished: claim.factCheck.publishedAt.slice(0, 10),
    inLanguage: claim.language,
    ...(newsroom === null ? {} : { author: { '@type': 'Organization', name: newsroom.name, ...urlOf(newsroom) } }),
    itemReviewed: {
      '@type': 'Claim',
      ...(claimant === null ? {} : { author: { '@type': TYPE_OF[claimant.kind], name: claimant.name } }),
      ...(said[0] === undefined ? {} : { datePublished: said[0].saidAt.slice(0, 10) }),
      ...(first === undefined ? {} : { firstAppearance: first }),
      ...(others.length === 0 ? {} : { appearance: others.slice(0, MOST_APPEARANCES) }),
    },
    reviewRating: ratingIn(scale, claim.verdict.rating, [language, claim.language]),
  }
}

function urlOf({ url }: Newsroom): { url?: string } {
  return url === null ? {} : { url }
}

function workAt(url: string, saidAt: string): z.infer<typeof Work> {
  return { '@type': 'CreativeWork', url, datePublished: saidAt.slice(0, 10) }
}

function ratingIn(scale: RatingScale, key: string, languages: readonly string[]): ClaimReview['reviewRating'] {
  const rating = ratingOf(scale, key)
  const alternateName = nameIn(scale, key, languages)
  if (rating === undefined || rating.value === null) return { '@type': 'Rating', alternateName }
  return { '@type': 'Rating', alternateName, ratingValue: rating.value, bestRating: 5, worstRating: 1 }
}

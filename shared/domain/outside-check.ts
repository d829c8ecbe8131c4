/** A fact-check of another newsroom, as its `ClaimReview` markup tells it: known, and never a verdict of this desk. */
import * as z from 'zod'
import { sha256 } from './hash.ts'

export const OutsideCheckId = z.string().regex(/^chk_[0-9a-f]{24}$/)

export const OutsideCheck = z.object({
  /** Of the page and the claim that it checks: the same again, with another rating, replaces it. */
  id: OutsideCheckId,
  url: z.string(),
  publisher: z.object({ name: z.string(), site: z.string() }),
  claimReviewed: z.string(),
  /** In the words of its publisher. */
  rating: z.string(),
  claimant: z.string().nullable(),
  headline: z.string().nullable(),
  /** BCP 47, as the markup says or the text tells. */
  language: z.string(),
  /** ISO 8601 dates, in as much detail as the markup gives. */
  saidAt: z.string().nullable(),
  reviewedAt: z.string().nullable(),
  importedAt: z.iso.datetime(),
})
export type OutsideCheck = z.infer<typeof OutsideCheck>

export type OutsideFault = { path: string; message: string }

const MOST = { claimReviewed: 1_000, text: 300, url: 2_000 } as const

type Node = Readonly<Record<string, unknown>>

/** What a `ClaimReview` says, or what it lacks. `languageOf` tells the language of a text. */
export function outsideCheckOf(
  node: Node,
  { importedAt, languageOf }: { importedAt: string; languageOf: (text: string) => string },
): OutsideCheck | OutsideFault {
  const claimReviewed = textAt(node, MOST.claimReviewed, 'claimReviewed')
  if (claimReviewed === null) return { path: 'claimReviewed', message: 'say which claim was checked, as text' }
  const url = textAt(node, MOST.url, 'url')
  if (url === null || !isWebUrl(url))
    return { path: 'url', message: 'give the http or https address of the fact-check' }
  const rating = ratingIn(node.reviewRating)
  if (rating === null) return { path: 'reviewRating.alternateName', message: 'name the rating in words: "False"' }
  const site = new URL(url).hostname
  const { itemReviewed } = node
  return {
    id: `chk_${sha256(`${url}\n${claimReviewed}`).slice(0, 24)}`,
    ...{ url, claimReviewed, rating, importedAt },
    publisher: { name: textAt(node, MOST.text, 'author', 'name') ?? site, site },
    claimant: textAt(itemReviewed, MOST.text, 'author', 'name') ?? textAt(itemReviewed, MOST.text, 'claimant', 'name'),
    headline: textAt(node, MOST.text, 'name') ?? textAt(node, MOST.text, 'headline'),
    language: tagIn(textAt(node, 35, 'inLanguage')) ?? languageOf(claimReviewed),
    saidAt: dateIn(textAt(itemReviewed, MOST.text, 'datePublished')),
    reviewedAt: dateIn(textAt(node, MOST.text, 'datePublished')),
  }
}

/** In words; a publisher that gives a number alone has its place between the ends told. */
function ratingIn(rating: unknown): string | null {
  const name = textAt(rating, MOST.text, 'alternateName') ?? textAt(rating, MOST.text, 'name')
  if (name !== null) return name
  const [value, worst, best] = ['ratingValue', 'worstRating', 'bestRating'].map((key) => textAt(rating, 20, key))
  if (value === null || value === undefined) return null
  return worst && best ? `${value} (${worst}–${best})` : value
}

/** The text at the end of a path; of several the first, and trimmed. */
function textAt(value: unknown, most: number, ...path: string[]): string | null {
  const one = Array.isArray(value) ? value[0] : value
  const [key, ...rest] = path
  if (key !== undefined)
    return typeof one === 'object' && one !== null ? textAt((one as Node)[key], most, ...rest) : null
  const text = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : ''
  return text === '' ? null : text.slice(0, most).toWellFormed()
}

const isWebUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
const tagIn = (text: string | null): string | null =>
  text !== null && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? text : null
const dateIn = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null

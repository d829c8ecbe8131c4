/**
 * Finds and checks `ClaimReview` markup as it is met on the web: one object or several, in `@graph`, with types in any case,
 * and with `CreativeWork` where a `Claim` belongs. The rules are Google's for the markup and schema.org's for its terms.
 */

export type MarkupFault = {
  /** Where: `reviewRating.ratingValue`. Empty for the whole. */
  path: string
  code:
    | 'missing'
    | 'wrong_type'
    | 'not_a_url'
    | 'not_a_date'
    | 'too_long'
    | 'out_of_range'
    | 'rating_in_claim'
    | 'number_off_the_scale'
    | 'several_on_a_page'
    | 'none_found'
  level: 'error' | 'warning'
  message: string
}

type Node = Readonly<Record<string, unknown>>

/** Google advises so many characters at the most for `claimReviewed`. */
const ADVISED_CLAIM = 75
const MOST_NODES = 2_000
/** Ratings that are no place between true and false. */
const OFF_THE_LINE =
  /^(unproven|unverified|misleading|missing context|out of context|satire|opinion|غير مؤكد|غير مثبت|مضلل|خارج السياق|ساخر)$/iu

/** Every `ClaimReview` in a piece of JSON-LD, the outermost first. */
export function findClaimReviews(json: unknown): Node[] {
  const found: Node[] = []
  const open: unknown[] = [json]
  for (let at = 0; at < open.length && at < MOST_NODES; at += 1) {
    const value = open[at]
    if (Array.isArray(value)) open.push(...value)
    if (!isNode(value)) continue
    if (hasType(value, 'ClaimReview')) found.push(value)
    else open.push(...Object.values(value))
  }
  return [...new Set(found)]
}

/** What is wrong with the markup of one page; nothing where it can be used as it is. */
export function checkClaimReviews(found: readonly Node[]): MarkupFault[] {
  if (found.length === 0) return [fault('', 'none_found', 'error', 'there is no ClaimReview')]
  const faults = found.flatMap((node, at) => {
    const prefix = found.length === 1 ? '' : `${at}.`
    return checkClaimReview(node).map((one) => ({ ...one, path: `${prefix}${one.path}` }))
  })
  if (found.length === 1) return faults
  return [
    ...faults,
    fault('', 'several_on_a_page', 'warning', 'a page should carry one ClaimReview: Google shows none of several'),
  ]
}

export function checkClaimReview(node: Node): MarkupFault[] {
  return [
    ...checkClaimReviewed(node),
    ...checkUrl(node, 'url', true),
    ...checkRating(node),
    ...checkItem(node),
    ...checkDate(node, 'datePublished', ''),
  ]
}

function checkClaimReviewed(node: Node): MarkupFault[] {
  const text = textIn(node, 'claimReviewed')
  if (text === null) return [fault('claimReviewed', 'missing', 'error', 'say which claim was checked, as text')]
  const faults: MarkupFault[] = []
  if ([...text].length > ADVISED_CLAIM)
    faults.push(fault('claimReviewed', 'too_long', 'warning', `at most ${ADVISED_CLAIM} characters are shown`))
  const rating = isNode(node.reviewRating) ? textIn(node.reviewRating, 'alternateName') : null
  if (rating !== null && text.trim().toLowerCase().startsWith(`${rating.toLowerCase()}:`))
    faults.push(fault('claimReviewed', 'rating_in_claim', 'error', 'the rating is no part of the claim'))
  return faults
}

function checkRating(node: Node): MarkupFault[] {
  const rating = node.reviewRating
  if (!isNode(rating)) return [fault('reviewRating', 'missing', 'error', 'give the rating as an object')]
  const faults: MarkupFault[] = []
  if (!hasType(rating, 'Rating')) faults.push(fault('reviewRating.@type', 'wrong_type', 'error', 'it must be a Rating'))
  const name = textIn(rating, 'alternateName')
  if (name === null)
    faults.push(fault('reviewRating.alternateName', 'missing', 'error', 'name the rating in words: "False"'))
  const [value, best, worst] = ['ratingValue', 'bestRating', 'worstRating'].map((key) => numberIn(rating, key))
  if (value === undefined) return faults
  const path = 'reviewRating.ratingValue'
  if (value === null) return [...faults, fault(path, 'wrong_type', 'error', 'it must be a number')]
  if (name !== null && OFF_THE_LINE.test(name.trim()))
    faults.push(
      fault(
        path,
        'number_off_the_scale',
        'error',
        `“${name}” is no place between true and false: leave the number out`,
      ),
    )
  if (typeof best !== 'number' || typeof worst !== 'number')
    return [
      ...faults,
      fault('reviewRating.bestRating', 'missing', 'warning', 'a number wants bestRating and worstRating beside it'),
    ]
  if (worst < 1 || best <= worst || value < worst || value > best)
    faults.push(fault(path, 'out_of_range', 'error', 'it must lie between worstRating (1 or more) and bestRating'))
  return faults
}

function checkItem(node: Node): MarkupFault[] {
  const item = node.itemReviewed
  if (item === undefined) return [fault('itemReviewed', 'missing', 'warning', 'say who made the claim and where')]
  if (!isNode(item)) return [fault('itemReviewed', 'wrong_type', 'error', 'it must be an object')]
  const faults: MarkupFault[] = []
  if (!hasType(item, 'Claim'))
    faults.push(fault('itemReviewed.@type', 'wrong_type', 'warning', 'schema.org has Claim for it'))
  const authors = [item.author ?? []].flat()
  for (const author of authors) {
    if (!isNode(author) || textIn(author, 'name') === null)
      faults.push(
        fault(
          'itemReviewed.author.name',
          'missing',
          'error',
          'an author must have a name; leave out one who is not known',
        ),
      )
  }
  return [...faults, ...checkDate(item, 'datePublished', 'itemReviewed.')]
}

function checkUrl(node: Node, key: string, required: boolean): MarkupFault[] {
  const text = textIn(node, key)
  if (text === null) return required ? [fault(key, 'missing', 'error', 'give the address of the fact-check')] : []
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? []
    : [fault(key, 'not_a_url', 'error', 'it must be a whole http or https URL')]
}

function checkDate(node: Node, key: string, prefix: string): MarkupFault[] {
  const text = textIn(node, key)
  const good = text === null || (/^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text)))
  return good ? [] : [fault(`${prefix}${key}`, 'not_a_date', 'error', 'dates are ISO 8601: 2024-01-13')]
}

function fault(path: string, code: MarkupFault['code'], level: MarkupFault['level'], message: string): MarkupFault {
  return { path, code, level, message }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasType(node: Node, type: string): boolean {
  const wanted = type.toLowerCase()
  return [node['@type']]
    .flat()
    .some((one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\//i, '').toLowerCase() === wanted)
}

function textIn(node: Node, key: string): string | null {
  const value = node[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Undefined where there is none, null where it is no number; numbers are met as text too. */
function numberIn(node: Node, key: string): number | null | undefined {
  const value = node[key]
  if (value === undefined || value === null || value === '') return undefined
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) ? number : null
}

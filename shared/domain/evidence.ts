/** What a verdict rests on: a link, a document, an interview or a protected source, and whether it supports the claim. */
import * as z from 'zod'
import { isInsideName } from './inside-name.ts'

export const LIMITS = { explanation: 5_000, quote: 2_000, note: 500, evidence: 20 } as const

/** Only http and https: `javascript:` and `data:` are never evidence. */
export const WebUrl = z.url({ protocol: /^https?$/, error: 'give an http or https URL' }).max(2_048)

const common = {
  /** What it says, in its own words. */
  says: z.string().trim().min(1).max(LIMITS.quote),
  stance: z.enum(['supports', 'refutes', 'context']),
  /** A primary source saw, counted or decided it; a secondary one reports it. */
  source: z.enum(['primary', 'secondary']),
  /** Whose interest the source serves, where it has one. */
  interest: z.string().trim().max(LIMITS.note).nullable().default(null),
}

export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('link'),
    url: WebUrl,
    archiveUrl: WebUrl.nullable().default(null),
    title: z.string().trim().max(LIMITS.note).nullable().default(null),
    publisher: z.string().trim().max(LIMITS.note).nullable().default(null),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('document'),
    title: z.string().trim().min(1).max(LIMITS.note),
    reference: z.string().trim().max(LIMITS.note).nullable().default(null),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('interview'),
    who: z.string().trim().min(1).max(LIMITS.note),
    on: z.iso.date(),
    ...common,
  }),
  z.strictObject({
    kind: z.literal('protected-source'),
    description: z.string().trim().min(1).max(LIMITS.note),
    ...common,
  }),
])
export type Evidence = z.infer<typeof Evidence>

/** How many independent origins stand behind a verdict: links count once a site, everything else counts by itself. */
export function independentSources(evidence: readonly Evidence[]): number {
  const origins = evidence.map((item, index) => (item.kind === 'link' ? siteOf(item.url) : `${item.kind} ${index}`))
  return new Set(origins).size
}

/** Whether a link can be looked up by every reader: a site by its name. Addresses and names of the inside lead nowhere for them. */
export function isAtNamedSite(url: string): boolean {
  const { hostname } = new URL(url)
  return !hostname.startsWith('[') && !/^\d+(\.\d+){3}$/.test(hostname) && !isInsideName(hostname)
}

/** A site is one with `www.` and without, and on its pages for telephones. */
function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m)\./, '')
}

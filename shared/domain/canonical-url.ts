/** One URL an article: without the fragment and the marks that advertising leaves on links. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|at_medium|at_campaign|ref_src)$/i

/** Takes an absolute http or https URL. */
export function canonicalUrl(url: string): string {
  const canonical = new URL(url)
  canonical.hash = ''
  for (const name of [...canonical.searchParams.keys()]) {
    if (TRACKING.test(name)) canonical.searchParams.delete(name)
  }
  return canonical.href
}

/** Whether two URLs are on one site: with `www.` and without, and on its pages for telephones. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b)
}

function siteOf(url: string): string {
  return new URL(url).host.replace(/^(?:(?:www|m|mobile|amp)\.)+/, '')
}

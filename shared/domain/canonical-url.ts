/** One URL an article: without the fragment and the marks that advertising leaves on links. */
const TRACKING =
  /^(utm_.*|at_.*|ns_.*|fbclid|gclid|gclsrc|gbraid|wbraid|gad_source|dclid|msclkid|yclid|twclid|ttclid|igsh|igshid|mc_cid|mc_eid|ref_src|ref_url|ocid|cmpid|xtor|_ga|_hsenc|_hsmi|mkt_tok|wt_mc)$/i

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

/** Whether two names of a unit name one thing, so that a reading is not called wrong for a synonym. */

const SYNONYMS: readonly ReadonlySet<string>[] = [
  ['death', 'dead', 'dead person', 'killed', 'killed person', 'fatality'],
  ['injured person', 'injured', 'wounded', 'wounded person', 'injury'],
  ['missing person', 'missing'],
  ['displaced person', 'displaced'],
  ['person', 'people', 'human'],
  ['inhabitant', 'resident', 'population'],
  ['demonstrator', 'protester'],
  ['plane', 'aircraft', 'airplane'],
  ['missile', 'rocket'],
  ['party', 'side'],
  ['employee', 'worker'],
  ['home', 'house', 'household'],
  ['match', 'game'],
  ['defendant', 'suspect', 'accused'],
  ['explosion', 'bombing', 'blast'],
  ['air strike', 'airstrike'],
  ['body', 'corpse'],
  ['municipality', 'town', 'commune'],
  ['young person', 'youth'],
  ['prize', 'award'],
  ['passenger', 'traveller'],
  ['food basket', 'food parcel'],
  ['ft³', 'cubic foot'],
  ['light-year', 'light year'],
  ['tonne', 'ton', 't'],
  ['metre', 'm'],
  ['°C', 'degree'],
  ['magnitude', 'richter', 'degree'],
].map((names) => new Set(names))

/** A compound may be met by its head: "asylum application" by "application". */
export function sameUnit(wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found
  if (wanted === found || headOf(wanted) === found || wanted === headOf(found)) return true
  const [of, by] = [wanted.split('/'), found.split('/')]
  if (of.length !== by.length) return false
  return of.every((part, at) => part === by[at] || SYNONYMS.some((names) => names.has(part) && names.has(by[at] ?? '')))
}

function headOf(unit: string): string {
  return unit.slice(unit.lastIndexOf(' ') + 1)
}

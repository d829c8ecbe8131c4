/** Names the agency that an article gives as where its text comes from: in its first line or in its last. */

const AGENCIES: readonly (readonly [string, readonly string[]])[] = [
  ['Reuters', ['Reuters', 'رويترز']],
  ['AFP', ['AFP', 'Agence France-Presse', 'أ ف ب', 'أ.ف.ب', 'فرانس برس', 'وكالة الصحافة الفرنسية']],
  ['AP', ['AP', 'Associated Press', 'أ ب', 'أ.ب', 'أسوشيتد برس']],
  ['dpa', ['dpa', 'د ب أ', 'د.ب.أ', 'وكالة الأنباء الألمانية']],
  ['EFE', ['EFE', 'إفي']],
  ['ANSA', ['ANSA', 'أنسا']],
  ['PA', ['PA Media']],
  ['Xinhua', ['Xinhua', 'شينخوا']],
  ['TASS', ['TASS', 'تاس']],
  ['Anadolu', ['Anadolu', 'Anadolu Agency', 'الأناضول', 'وكالة الأناضول']],
  ['WAM', ['WAM', 'وام']],
  ['SPA', ['SPA', 'واس']],
  ['MENA', ['MENA', 'أ ش أ', 'أ.ش.أ', 'وكالة أنباء الشرق الأوسط']],
  ['QNA', ['QNA', 'قنا']],
  ['KUNA', ['KUNA', 'كونا']],
  ['Petra', ['Petra', 'بترا']],
  ['WAFA', ['WAFA', 'وفا']],
  ['SANA', ['SANA', 'سانا']],
  ['INA', ['INA', 'واع']],
  ['MAP', ['MAP', 'و م ع', 'لاماب']],
  ['TAP', ['TAP', 'وات']],
  ['APS', ['APS', 'وأج']],
]
const NAMES = new Map(AGENCIES.flatMap(([agency, names]) => names.map((name) => [name.toLowerCase(), agency] as const)))

const LINE = 160
/** In brackets, or between a place and a dash: "القاهرة - رويترز:", "LONDON (Reuters) -". */
const BRACKETED = /[([]([^()[\]]{2,40})[)\]]/gu
const DASHED = /(?:^|[-–—/،,])\s*([\p{L}.][\p{L}\p{M}. -]{1,39}?)\s*(?=[-–—:،,/]|$)/gu

/** Null where none is named there: an agency that is quoted in the middle of a text did not write it. */
export function findAgency(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const ends = [lines[0], lines[1], lines.at(-1)].map((line) => (line ?? '').trim())
  for (const [index, line] of ends.entries()) {
    const part = index === 2 ? line.slice(-LINE) : line.slice(0, LINE)
    for (const pattern of [BRACKETED, DASHED]) {
      for (const [, name = ''] of part.matchAll(pattern)) {
        const agency = NAMES.get(name.trim().toLowerCase())
        if (agency !== undefined) return agency
      }
    }
  }
  return null
}

/** Where English sentences end: the abbreviations whose full stop ends nothing, and the words that start a new sentence. */
import { compilePhrases, wordSet } from '../../phrases.ts'
import type { SentenceWords } from '../../sentence-words.ts'

export const sentences: SentenceWords = {
  cased: true,
  titles: wordSet(`
    mr mrs ms mx dr prof rev hon gen col lt maj capt cmdr sgt cpl pvt adm brig gov sen rep reps sens pres supt insp
    det messrs mme mlle st ste mt ft fr sr atty amb sec vs v al cf eg ie viz approx ret
  `),
  abbreviations: wordSet(`
    inc corp co cos ltd llc plc bros assn dept univ etc jr sr esq ave blvd rd ph est ext jan feb mar apr jun jul aug
    sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind
    kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo am pm ed eds trans rpt
    min max lb lbs oz sq km hr hrs mins
  `),
  beforeNumbers: wordSet(`
    no nos art sec fig vol p pp ch para c ca cap
  `),
  starters: wordSet(`
    the a an this that these those it he she they we i you his her their its our my in on at but and or however
    meanwhile if when while after before since as for with by from there some many most more both all one two
    several according although though because so then now what who why how where officials police no not yet last
    another earlier later despite about under over during until such other still also
  `),
  reporting: wordSet(`
    said says asked asks added told wrote replied wondered shouted cried exclaimed tweeted chanted yelled joked continued
  `),
  clauses: compilePhrases(''),
}

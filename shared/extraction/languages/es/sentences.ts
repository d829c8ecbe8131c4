/** Where Spanish sentences end: the abbreviations whose full stop ends nothing, and the words that start a new sentence. */
import { compilePhrases, wordSet } from '../../phrases.ts'
import type { SentenceWords } from '../../sentence-words.ts'

export const sentences: SentenceWords = {
  cased: true,
  titles: wordSet(`
sr sra sres sras srta d dña dr dra dres prof profa lic ing arq gral cnel cap cte tte sgto mons pbro st sta sto av avda
aprox p.ej vs
`),
  abbreviations: wordSet(`
etc ene feb mar abr may jun jul ago sep sept oct nov dic inc ltd cía s.a s.l ee.uu ee uu ed tel depto dpto
`),
  beforeNumbers: wordSet('no nº núm art fig vol p pág págs cap'),
  starters: wordSet(`
el la los las lo un una unos unas este esta estos estas ese esa esos esas él ella ellos ellas yo nosotros en a al con
de del por para pero y sin sobre según tras después antes desde durante cuando mientras si más todos todas cada
varios varias algunos algunas dos tres ningún ninguna no su sus nuestro así entonces también además sin embargo
aunque hasta entre ante como quien qué dónde
`),
  clauses: compilePhrases(''),
}

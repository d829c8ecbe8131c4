/** Where French sentences end: the abbreviations whose full stop ends nothing, and the words that start a new sentence. */
import { compilePhrases, wordSet } from '../../phrases.ts'
import type { SentenceWords } from '../../sentence-words.ts'

export const sentences: SentenceWords = {
  cased: true,
  titles: wordSet(`
m mm mme mmes mlle mgr dr prof pr me st ste gén col cdt cap lt sgt cf ex env av apr bd vs
`),
  abbreviations: wordSet(`
etc janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim inc ltd cie éd tél adj dép
`),
  beforeNumbers: wordSet('no nos art fig vol p pp chap'),
  starters: wordSet(`
le la les l' un une des ce cette ces il elle ils elles on nous vous je d' du en à au aux dans sur pour par avec mais
et or puis ensuite cependant toutefois néanmoins selon après avant depuis pendant lors si quand lorsque plus tous
toutes chaque plusieurs certains quelque quelques deux trois aucun aucune c' son sa ses leur leurs notre ainsi alors
parmi malgré grâce face enfin aussi outre dès jusqu'à qui que où
`),
  clauses: compilePhrases(''),
}

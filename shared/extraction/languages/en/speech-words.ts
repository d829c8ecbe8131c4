/** English for the attribution reader: the subject comes first, or last behind a quotation, and names have capitals. */
import type { SpeechWords } from '../../attributions/speech-words.ts'
import { speakerParts } from './speakers.ts'
import { speechVerbs } from './speech-verbs.ts'

export const speechWords: SpeechWords = {
  names: 'capitals',
  verbs: speechVerbs,
  sources: [
    ...['according to', 'in the words of', 'in the view of', 'in the opinion of', 'as per', 'per'].map((words) => ({ words, stance: 'asserts' }) as const),
    ...['citing', 'quoting'].map((words) => ({ words, stance: 'reports' }) as const),
  ],
  agents: ['by'],
  denials: ['not true', 'untrue', 'is false', 'was false', 'are false', 'were false', 'no truth', 'not the case', 'not correct', 'baseless', 'unfounded', 'fake news', 'without foundation', 'is a lie', 'are lies'],
  known: {
    organisation: ['united nations', 'united states', 'european union', 'white house', 'red cross', 'red crescent', 'human rights watch', 'amnesty international', 'north korea', 'south korea', 'saudi arabia', 'south africa', 'new zealand', 'united kingdom', 'united arab emirates', 'home office', 'foreign office', 'state department'],
    media: ['reuters', 'associated press', 'ap', 'afp', 'agence france-presse', 'bbc', 'cnn', 'cbs', 'nbc', 'abc', 'fox news', 'sky news', 'al jazeera', 'new york times', 'washington post', 'wall street journal', 'financial times', 'guardian', 'daily mail', 'daily telegraph', 'bloomberg', 'politico', 'axios', 'der spiegel', 'le monde', 'el país', 'xinhua', 'tass', 'ria novosti', 'interfax', 'kcna', 'al arabiya', 'haaretz', 'times of israel', 'npr', 'deutsche welle', 'anadolu', 'sana', 'irna', 'buzzfeed', 'la times', 'los angeles times', 'usa today', 'the sun', 'the mirror', 'the times'],
  },
  parts: speakerParts,
  pronouns: [
    ['he', 'masculine'],
    ['she', 'feminine'],
    ['they', 'plural'],
    ['it', 'any'],
    ['we', 'plural'],
    ['i', 'any'],
    ['you', 'any'],
  ],
  prefixes: { and: [], prepositions: [], article: '', contracted: [] },
  adjectives: [],
  owned: [],
  joints: ['and', 'of', 'for', 'the'],
  adverbs: ['ly'],
}

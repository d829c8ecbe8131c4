/** What a language pack tells the attribution reader: words by the part they play, and the word order of the language. */
import type { Stance } from '../../domain/statement.ts'
import type { Part } from './roles.ts'

/** Whom a verb form or a pronoun agrees with, where the language shows it: links a hidden subject to a speaker before. */
export type Agreement = 'masculine' | 'feminine' | 'plural' | 'any'
export type AgreeingForm = readonly [form: string, agreement: Agreement]

export type SpeechVerb = {
  /** Inflected forms that have a subject of their own: "said", "قالت". */
  readonly finite: readonly AgreeingForm[]
  /** Past participles, which speak only behind an auxiliary: "a déclaré", "ha dicho". */
  readonly perfects?: readonly AgreeingForm[]
  /** Forms that may also be a noun or an infinitive ("claim", "report"): finite only beside a plural subject, or with their subject behind them. */
  readonly plain?: readonly AgreeingForm[]
  /** Forms that lean on a speaker named before: "adding", "مؤكدا". */
  readonly participles?: readonly AgreeingForm[]
  /** Forms with an object pronoun attached: "وصفتها". */
  readonly withObject?: readonly AgreeingForm[]
  readonly stance: Stance
  /**
   * What must follow before the verb is taken for speech: nothing ("said"), something said ("warned of …"), or a clause,
   * a quotation or a colon ("found that …"). `never`: no speech by itself, but gives the subject of a participle
   * ("واختتم الوزير قائلا").
   */
  readonly needs: 'nothing' | 'content' | 'clause' | 'never'
  /** Prepositions, written apart or attached, after which content counts as said: "called for", "أشار إلى". */
  readonly governs?: readonly string[]
  /** True where the verb may have an object besides what it governs: "accused X of". */
  readonly transitive?: boolean
  /** True where a short quotation says enough: "called it “folly”". */
  readonly naming?: boolean
  /** True where the words behind the verb are whom it addresses and never its subject: "told". */
  readonly addressing?: boolean
  /** True where the clause often lacks its "that": "added he was sorry". */
  readonly bare?: boolean
  /** True for verbs with which only documents, bodies and experts speak: "showed", "found". */
  readonly evidential?: boolean
}

/** "according to", "نقلا عن": what stands before the name of a source. */
export type SourceCue = {
  readonly words: string
  readonly stance: Stance
  /** True where only a name may follow: "per Reuters", but not "per cent". */
  readonly proper?: boolean
  /** True where the source stands before the cue: "quoted an official as saying", "عن مسؤول قوله". */
  readonly behind?: boolean
  /** For nouns of saying ("إعلان الشرطة عن"): what must stand behind the source, words or one attached letter. Folded. */
  readonly before?: readonly string[]
  /** A prefix of the source that belongs to the cue: "وفقا ل". */
  readonly prefix?: string
}

export type SpeechWords = {
  /** How a name is told from the words around it: by capitals, or by its place after verb and title. */
  readonly names: 'capitals' | 'position'
  readonly verbs: readonly SpeechVerb[]
  readonly sources: readonly SourceCue[]
  /** "by": the agent of a passive speech verb. */
  readonly agents: readonly string[]
  /** "it is not true", "ليس صحيحا": deny what follows. */
  readonly denials: readonly string[]
  /** Names of sources that are known as they are. */
  readonly known: { readonly organisation: readonly string[]; readonly media: readonly string[] }
  readonly parts: Readonly<Record<Part, readonly string[]>>
  readonly pronouns: readonly AgreeingForm[]
  /** Letters written onto the next word. `article` is taken off nouns only, `prepositions` off nouns, `and` off all. */
  readonly prefixes: {
    readonly and: readonly string[]
    readonly prepositions: readonly string[]
    readonly article: string
    /** Preposition and article in one: "لل". */
    readonly contracted: readonly string[]
  }
  /** Nouns with such an ending: "حماية". Folded. */
  readonly nounsLikeAdjectives?: readonly string[]
  /** Endings that make an adjective of place or kind, which may follow the noun: "ية". */
  readonly adjectives: readonly string[]
  /** Where a word that does not name the subject shows it: endings as written, and the ending of noun and adjective alike. */
  readonly objects?: { readonly written: readonly string[]; readonly paired: string }
  /** How a written vowel shows the passive of the past, whose subject does not speak: "أُقر القانون". */
  readonly passiveWritten?: RegExp
  /** Nouns in the dual that the names of two sources follow. Folded. */
  readonly pairs?: readonly string[]
  /** The ending of an owner, with which a word behind an attached preposition is no name, and the ending of names like it. */
  readonly adverbial?: readonly [owner: string, name: string]
  /** Endings of a noun with its owner that no name has, and what stands in their place without them. */
  readonly owners?: readonly (readonly [written: string, plain: string])[]
  /** Endings of a noun with its owner ("علمه"): such a word is no part of a name. */
  readonly owned: readonly string[]
  /** Small words between the capitals of one name: "and", "of". */
  readonly joints: readonly string[]
  /** Endings of plural nouns, beside which a plain verb form has its subject: "ministers say". */
  readonly plurals: readonly string[]
  /** Endings of verbs in the past. */
  readonly pasts?: readonly string[]
  /** Prepositions before a participle's own subject: "with one woman saying". */
  readonly companions?: readonly string[]
  /** The subject may be left out: "añadió que". */
  readonly hiddenSubjects?: boolean
  /** Endings of adverbs that may stand between speaker and verb: "ly". */
  readonly adverbs: readonly string[]
}

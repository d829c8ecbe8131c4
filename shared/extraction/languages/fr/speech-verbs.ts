/** French verbs by which news says who says what: regular forms of each row, irregular ones spelled out. */
import type { Stance } from '../../../domain/statement.ts'
import type { AgreeingForm, SpeechVerb } from '../../attributions/speech-words.ts'

/** A verb in -er by its stem, with the prepositions that its content stands behind. */
type Row = readonly [stem: string, governs?: string]
/** Other verbs: past participle, finite forms, present participle. */
type IrregularRow = readonly [participle: string, finite: string, present: string, governs?: string]

const rows = (text: string): Row[] =>
  text
    .trim()
    .split(/\s*,\s*/u)
    .map((row) => {
      const [stem = '', ...governs] = row.split(' ')
      return [stem, governs.join(' ')] as const
    })

const SAYING = rows(
  'déclar, annonc, expliqu, lanc, résum, insist sur, affirm, ajout, indiqu, confi, martel, assur, précis',
)
const TELLING = rows(`
confirm, not, soulign, rappel, révél, racont, témoign de, avou, estim, jug, considér, suggér, propos, recommand de,
préconis, exig de, réclam, accus de, dénonc, condamn, critiqu, salu, qualifi de, plaid pour, menac de, jur de, mention,
signal, rapport, cit, observ, évoqu, pronostiqu, constat, regrett, calcul, évalu à, invoqu, clam, proclam, alert sur,
avis de, demand de, appel à, invit à, conseill de, exhort à, expos, comment, commenc, balay, tweet, répliqu, rétorqu,
se félicit de, promett de, déplor, réitér, justifi, martel, ironis, concéd, chiffr à, certifi, détaill
`)
const CLAIMING = rows(
  'pens, espèr, espér, rest, continu, poursuiv, enchaîn, argument, signifi, compt, redout, décid, tranch, relev',
)
const EVIDENCE = rows('montr, démontr, prouv, trouv')

const IRREGULAR: readonly IrregularRow[] = [
  ['dit', 'dit disent disait disaient dira', 'disant'],
  ['écrit', 'écrit écrivent écrivait écrivit', 'écrivant'],
  ['répondu', 'répond répondent répondait répondit', 'répondant'],
  ['soutenu', 'soutient soutiennent soutenait soutint', 'soutenant'],
  ['reconnu', 'reconnaît reconnait reconnaissent reconnaissait', 'reconnaissant'],
  ['prévenu', 'prévient préviennent prévenait', 'prévenant', 'de'],
  ['averti', 'avertit avertissent avertissait', 'avertissant', 'de'],
  ['promis', 'promet promettent promettait', 'promettant', 'de'],
  ['admis', 'admet admettent admettait', 'admettant'],
  ['prédit', 'prédit prédisent prédisait', 'prédisant'],
  ['conclu', 'conclut concluent concluait', 'concluant'],
  ['prétendu', 'prétend prétendent prétendait', 'prétendant'],
  ['fait savoir', 'savoir', 'faisant savoir'],
  ['défendu', 'défend défendent défendait', 'défendant'],
  ['cru', 'croit croient croyait', 'croyant'],
  ['appris', 'apprend apprenait', 'apprenant'],
  ['émis', 'émet émettent', 'émettant'],
  ['requis', 'requiert requièrent', 'requérant'],
  ['garanti', 'garantit garantissent garantissait', 'garantissant'],
]

const any = (form: string): AgreeingForm => [form, 'any']
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

function regular(
  [stem, governs = '']: Row,
  stance: Stance,
  needs: SpeechVerb['needs'],
  evidential = false,
): SpeechVerb {
  // "annonçait", "jugeait": the sound of the stem is kept before a.
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  // "rappelle", "rejette", "révèle", "relève": before a silent e the vowel opens.
  const doubled = /(?:appel|rejet)$/u.test(stem) ? `${stem}${stem.slice(-1)}` : stem.replace(/[ée](?=[lrtdv]$)/u, 'è')
  return {
    finite: [`${doubled}e`, `${doubled}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`].map(any),
    perfects: [any(`${stem}é`)],
    participles: [any(`${soft}ant`)],
    ...{ stance, needs, evidential, governs: words(governs) },
  }
}

function irregular(
  [participle, finite, present, governs = '']: IrregularRow,
  stance: Stance,
  needs: SpeechVerb['needs'],
) {
  return {
    finite: words(finite).map(any),
    perfects: [any(participle)],
    participles: [any(present)],
    ...{ stance, needs, governs: words(governs) },
  }
}

const DENYING: readonly SpeechVerb[] = [
  ...rows('réfut, contest, rejet, récus, ni').map((row) => regular(row, 'denies', 'content')),
  irregular(['démenti', 'dément démentent démentait démentit', 'démentant', 'de'], 'denies', 'content'),
  irregular(['contredit', 'contredit contredisent', 'contredisant'], 'denies', 'content'),
]
const QUESTIONING: readonly SpeechVerb[] = [
  ...rows('dout de, interrog, questionn, s’interrog').map((row) => regular(row, 'questions', 'content')),
]

export const speechVerbs: readonly SpeechVerb[] = [
  ...SAYING.map((row) => regular(row, 'asserts', 'nothing')),
  ...IRREGULAR.map((row, at) => irregular(row, 'asserts', at === 0 ? 'nothing' : 'content')),
  ...TELLING.map((row) => regular(row, row[0] === 'cit' || row[0] === 'rapport' ? 'reports' : 'asserts', 'content')),
  ...CLAIMING.map((row) => regular(row, 'asserts', 'clause')),
  ...EVIDENCE.map((row) => regular(row, 'asserts', 'content', true)),
  ...DENYING,
  ...QUESTIONING,
]

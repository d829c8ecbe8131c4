/** French verbs by which news says who says what: stems in -er, and the others spelled out. */
import type { SpeechVerb } from '../../attributions/speech-words.ts'
import { readVerbTables } from '../speech-rows.ts'

function conjugate(stem: string) {
  // "annonçait", "jugeait": the sound of the stem is kept before a.
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  // "rappelle", "rejette", "révèle", "relève": before a silent e the vowel opens.
  const open = /(?:appel|rejet)$/u.test(stem) ? `${stem}${stem.slice(-1)}` : stem.replace(/[ée](?=[lrtdv]$)/u, 'è')
  return {
    finite: `${open}e ${open}ent ${soft}ait ${soft}aient ${soft}a ${stem}èrent`,
    perfect: `${stem}é`,
    participle: `${soft}ant`,
  }
}

export const speechVerbs: readonly SpeechVerb[] = readVerbTables(
  {
    saying: `
déclar, annonc, expliqu, lanc, résum, insist sur, affirm, ajout, indiqu, confi, martel, assur, précis
`,
    telling: `
confirm, not, soulign, rappel, révél, racont, témoign de, avou, estim, jug, considér, suggér, propos, recommand de,
préconis, exig de, réclam, accus de, dénonc, condamn, critiqu, salu, qualifi de, plaid pour, menac de, jur de,
mention, signal, observ, évoqu, pronostiqu, constat, regrett, calcul, évalu à, invoqu, clam, proclam, alert sur,
avis de, demand de, appel à, invit à, conseill de, exhort à, expos, comment, commenc, balay, tweet, répliqu,
rétorqu, se félicit de, promett de, déplor, réitér, justifi, martel, ironis, concéd, chiffr à, certifi, détaill
`,
    reporting: 'rapport, cit',
    claiming:
      'pens, espèr, espér, rest, continu, poursuiv, enchaîn, argument, signifi, compt, redout, décid, tranch, relev',
    evidence: 'montr, démontr, prouv, trouv',
    denying: 'réfut, contest, rejet, récus, ni',
    questioning: 'dout de, interrog, questionn',
    irregular: {
      saying: [['dit disent disait disaient dira', 'dit', 'disant']],
      telling: [
        ['écrit écrivent écrivait écrivit', 'écrit', 'écrivant'],
        ['répond répondent répondait répondit', 'répondu', 'répondant'],
        ['soutient soutiennent soutenait soutint', 'soutenu', 'soutenant'],
        ['reconnaît reconnait reconnaissent reconnaissait', 'reconnu', 'reconnaissant'],
        ['prévient préviennent prévenait', 'prévenu', 'prévenant', 'de'],
        ['avertit avertissent avertissait', 'averti', 'avertissant', 'de'],
        ['promet promettent promettait', 'promis', 'promettant', 'de'],
        ['admet admettent admettait', 'admis', 'admettant'],
        ['prédit prédisent prédisait', 'prédit', 'prédisant'],
        ['conclut concluent concluait', 'conclu', 'concluant'],
        ['prétend prétendent prétendait', 'prétendu', 'prétendant'],
        ['savoir', 'fait savoir', 'faisant savoir'],
        ['défend défendent défendait', 'défendu', 'défendant'],
        ['croit croient croyait', 'cru', 'croyant'],
        ['apprend apprenait', 'appris', 'apprenant'],
        ['émet émettent', 'émis', 'émettant'],
        ['requiert requièrent', 'requis', 'requérant'],
        ['garantit garantissent garantissait', 'garanti', 'garantissant'],
      ],
      denying: [
        ['dément démentent démentait démentit', 'démenti', 'démentant', 'de'],
        ['contredit contredisent', 'contredit', 'contredisant'],
      ],
    },
  },
  conjugate,
)

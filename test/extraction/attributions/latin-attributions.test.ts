import { describe, expect, test } from 'vitest'
import { readAttributions } from '../../../shared/extraction/attributions/read-attributions.ts'
import { packs } from '../../../shared/extraction/languages/packs.ts'
import { tokenize } from '../../../shared/extraction/tokens.ts'

function brief(language: string, text: string): string[] {
  const pack = packs.get(language)
  if (!pack) return []
  const sentence = { text, start: 0, end: text.length, tokens: tokenize(text) }
  return readAttributions(sentence, pack.speech).map(
    ({ speaker, office, cue, kind, stance }) =>
      `${speaker?.exact ?? '-'}${office ? ` (${office.exact})` : ''} | ${cue.exact} | ${kind} | ${stance}`,
  )
}

describe('French', () => {
  test.each([
    [
      'Le ministre de la Santé a déclaré que le pont rouvrirait.',
      ['Le ministre de la Santé | déclaré | person | asserts'],
    ],
    [
      '« Le pont rouvrira », a déclaré le ministre de la Défense, Paul Vasseur.',
      ['Paul Vasseur (le ministre de la Défense) | déclaré | person | asserts'],
    ],
    ['« Le pont rouvrira », a-t-il ajouté.', ['il | ajouté | pronoun | asserts']],
    ['« Le pont rouvrira », dit-elle.', ['elle | dit | pronoun | asserts']],
    ['Selon Marie Dupont, porte-parole de la police, le pont rouvrira.', ['Marie Dupont | Selon | person | asserts']],
    ["D'après le rapport, le pont rouvrira.", ["le rapport | D'après | document | asserts"]],
    ['Le gouvernement a démenti avoir fermé le pont.', ['Le gouvernement | démenti | organisation | denies']],
    [
      "La directrice de l'hôpital, Nadia Ferrand, nie que les lits manquent.",
      ["Nadia Ferrand (La directrice de l'hôpital) | nie | person | denies"],
    ],
    ["Le maire n'a pas confirmé le chiffre.", ['Le maire | confirmé | person | questions']],
    [
      'Le pont fermera, a confirmé à Reuters un responsable syndical.',
      ['un responsable syndical | confirmé | person | asserts'],
    ],
    [
      'Le rapport de la Cour des comptes indique que le pont est dangereux.',
      ['Le rapport de la Cour des comptes | indique | document | asserts'],
    ],
    [
      'Un porte-parole du ministère de la Santé a annoncé la réouverture.',
      ['Un porte-parole du ministère de la Santé | annoncé | person | asserts'],
    ],
    ['Les habitants affirment que le pont tremble.', ['Les habitants | affirment | group | asserts']],
    [
      '« Le pont tremble », déplore un agriculteur de la région.',
      ['un agriculteur de la région | déplore | person | asserts'],
    ],
    ['Le pont fermera, rapporte Le Monde.', ['Le Monde | rapporte | media | reports']],
  ])('finds who says it: %s', (text, expected) => expect(brief('fr', text)).toEqual(expected))
})

describe('Spanish', () => {
  test.each([
    ['El ministro de Sanidad declaró que el puente reabrirá.', ['El ministro de Sanidad | declaró | person | asserts']],
    [
      '«El puente reabrirá», dijo el ministro de Defensa, Luis Gómez.',
      ['Luis Gómez (el ministro de Defensa) | dijo | person | asserts'],
    ],
    [
      '«El puente reabrirá», ha asegurado la ministra Carmen Ruiz.',
      ['Carmen Ruiz (la ministra) | asegurado | person | asserts'],
    ],
    ['«El puente reabrirá», añadió.', ['- | añadió | pronoun | asserts']],
    ['Según el alcalde, faltan vigas.', ['el alcalde | Según | person | asserts']],
    ['Añadió que el puente reabrirá.', ['- | Añadió | pronoun | asserts']],
    ['Según Pablo Serrano, el puente reabrirá.', ['Pablo Serrano | Según | person | asserts']],
    ['De acuerdo con el informe, el puente reabrirá.', ['el informe | De acuerdo con | document | asserts']],
    ['El Gobierno negó que el puente estuviera cerrado.', ['El Gobierno | negó | organisation | denies']],
    ['La empresa desmintió haber cerrado el puente.', ['La empresa | desmintió | organisation | denies']],
    ['El alcalde no confirmó la cifra.', ['El alcalde | confirmó | person | questions']],
    [
      'El puente cerrará, confirmó a Reuters un dirigente sindical.',
      ['un dirigente sindical | confirmó | person | asserts'],
    ],
    [
      'La directora del hospital, Ana Vega, advirtió de que faltan camas.',
      ['Ana Vega (La directora del hospital) | advirtió | person | asserts'],
    ],
    [
      'Un portavoz del ministerio de Salud anunció la reapertura.',
      ['Un portavoz del ministerio de Salud | anunció | person | asserts'],
    ],
    ['Los vecinos aseguran que el puente tiembla.', ['Los vecinos | aseguran | group | asserts']],
    ['«El puente tiembla», contó un campesino de la zona.', ['un campesino de la zona | contó | person | asserts']],
    ['La oposición acusa al Gobierno de ocultar los daños.', ['La oposición | acusa | organisation | asserts']],
  ])('finds who says it: %s', (text, expected) => expect(brief('es', text)).toEqual(expected))
})

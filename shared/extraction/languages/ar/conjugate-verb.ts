/** Writes out the forms of an Arabic verb of saying from its past and present, so that the verb tables stay short. */
import type { AgreeingForm } from '../../attributions/speech-words.ts'

const SUFFIXES = ['ه', 'ها', 'هم', 'هما', 'هن']

/** Third-person forms from the masculine singulars (قال، يقول): in news a verb of saying has a third-person subject. Present '' for none. */
export function conjugateVerb(past: string, present: string): AgreeingForm[] {
  return [...conjugatePast(past), ...(present === '' ? [] : conjugatePresent(present))]
}

function conjugatePast(past: string): AgreeingForm[] {
  const weak = past.endsWith('ى') || past.endsWith('ا')
  const stem = weak ? past.slice(0, -1) : past
  const open = past.endsWith('ا') ? `${stem}و` : past.endsWith('ى') ? `${stem}ي` : past
  return [
    [past, 'masculine'],
    [`${stem}ت`, 'feminine'],
    [`${stem}وا`, 'plural'],
    [`${open}ا`, 'plural'],
    [`${stem}تا`, 'plural'],
    [`${open}ن`, 'plural'],
  ]
}

function conjugatePresent(present: string): AgreeingForm[] {
  const weak = present.endsWith('ي') || present.endsWith('و') || present.endsWith('ى')
  const stem = present.slice(1)
  const bare = weak ? stem.slice(0, -1) : stem
  const dual = stem.endsWith('ى') ? `${bare}ي` : stem
  const forms: AgreeingForm[] = [
    [`ي${stem}`, 'masculine'],
    [`ت${stem}`, 'feminine'],
    [`ي${bare}ون`, 'plural'],
    [`ي${bare}وا`, 'plural'],
    [`ي${dual}ان`, 'plural'],
    [`ت${dual}ان`, 'plural'],
  ]
  if (weak) forms.push([`ي${bare}`, 'masculine'], [`ت${bare}`, 'feminine'])
  return forms
}

/** The accusative participle in which speech is added: مؤكدا، مؤكدة، مؤكدين. */
export function inflectParticiple(participle: string): AgreeingForm[] {
  if (participle === '') return []
  const weak = participle.endsWith('ي')
  const stem = weak ? participle.slice(0, -1) : participle
  return [
    [`${participle}ا`, 'masculine'],
    [`${participle}ة`, 'feminine'],
    [`${stem}ين`, 'plural'],
    [`${participle}ان`, 'plural'],
  ]
}

/** The forms with an object pronoun: وصفها، وصفتها، يصفه، تصفها. */
export function attachObject(past: string, present: string): AgreeingForm[] {
  const open = past.endsWith('ى') ? `${past.slice(0, -1)}ا` : past
  const stems: AgreeingForm[] = [
    [open, 'masculine'],
    [`${past.endsWith('ى') || past.endsWith('ا') ? past.slice(0, -1) : past}ت`, 'feminine'],
    ...(present === ''
      ? []
      : ([
          [present, 'masculine'],
          [`ت${present.slice(1)}`, 'feminine'],
        ] satisfies AgreeingForm[])),
  ]
  return stems.flatMap(([stem, agreement]) => SUFFIXES.map((suffix): AgreeingForm => [`${stem}${suffix}`, agreement]))
}

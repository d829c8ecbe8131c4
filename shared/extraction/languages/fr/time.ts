/** French for the timeframe reader: "last" behind its unit, "il y a" before a length of time. */
import { foldWord } from '../../fold.ts'
import type { TimeWords } from '../../timeframes/time-words.ts'
import { doubtfulMonths, months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.split(' ').map(foldWord)
const numbered = (words: string, from = 1): Record<string, number> =>
  Object.fromEntries(
    words.split(' ').flatMap((forms, at) => forms.split('/').map((form) => [foldWord(form), at + from] as const)),
  )

export const timeWords: TimeWords = {
  months,
  longMonths: [],
  doubtfulMonths,
  hijriMonths: new Map([
    ['ramadan', 9],
    ['mouharram', 1],
    ['chaoual', 10],
  ]),
  longHijriMonths: [],
  weekdays,
  leads: {
    since: split('depuis'),
    until: split("jusqu'à jusqu'en jusqu'au d'ici"),
    after: split('après dès'),
    before: split('avant'),
    from: split('de du entre'),
    to: split('à au'),
    between: split('entre'),
    and: split('et'),
    at: split('en dans le la au à pendant durant vers courant début fin mi lors'),
    within: split('en dans pendant durant sur'),
  },
  days: { "aujourd'hui": 0, hier: -1, demain: 1 },
  units: {
    day: split('jour jours journée'),
    week: split('semaine semaines'),
    month: split('mois'),
    year: split('an ans année années'),
    decade: split('décennie décennies'),
    century: split('siècle siècles'),
  },
  plurals: split('jours semaines ans années décennies siècles'),
  duals: { day: [], week: [], month: [], year: [], decade: [], century: [] },
  shifts: {
    '-1': split('dernier dernière derniers dernières passé passée passés passées précédent précédente'),
    '0': split('ce cette'),
    '1': split('prochain prochaine prochains prochaines'),
  },
  shiftStands: 'after',
  shiftMayLead: true,
  ago: { words: split('a'), stands: 'before' },
  edges: { words: split('début fin'), joints: split("de du l' la d'") },
  dayParts: split('matin soir nuit midi'),
  upTo: split('terminés terminée clos close'),
  yearLeads: split("année l'année an"),
  numbers: numbered('un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ordinals: { ...numbered('premier/première/1er deuxième/second/seconde troisième quatrième'), '1er': 1 },
  decades: {},
  centuries: split('siècle'),
  quarters: split('trimestre'),
  halves: split('semestre'),
  hijriEra: split("l'hégire"),
  commonEra: [],
  fillers: split("de du d' la le l' en dans au"),
  eventStops: split(
    "qui que qu' dont où mais et pendant tandis alors comme car parce selon il elle ils elles on nous vous je est sont était étaient a ont avait a-t-il pour par avec dit",
  ),
  within: split('en'),
  future: split('sera seront aura auront devrait devraient prévu prévue prévus prévues débutera entrera commencera'),
  light: split("le la les l' un une des de d' du en à au aux depuis et par pour dans"),
  countedEndings: ['s', 'x'],
  notDays: [],
  noons: [],
  prefixes: [],
}

/** Spanish for the timeframe reader: "pasado" behind or before its unit, "hace" before a length of time. */
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
  hijriMonths: new Map([['ramadán', 9]]),
  longHijriMonths: [],
  weekdays,
  leads: {
    since: split('desde'),
    until: split('hasta'),
    after: split('después tras'),
    before: split('antes'),
    from: split('de desde del entre'),
    to: split('a al hasta'),
    between: split('entre'),
    and: split('y e'),
    at: split('en el la los las durante a principios mediados finales de'),
    within: split('en durante por'),
  },
  days: { [foldWord('hoy')]: 0, [foldWord('ayer')]: -1, [foldWord('anteayer')]: -2 },
  units: {
    day: split('día días jornada'),
    week: split('semana semanas'),
    month: split('mes meses'),
    year: split('año años'),
    decade: split('década décadas'),
    century: split('siglo siglos'),
  },
  plurals: split('días semanas meses años décadas siglos'),
  duals: { day: [], week: [], month: [], year: [], decade: [], century: [] },
  shifts: {
    '-1': split('pasado pasada pasados pasadas último última últimos últimas anterior'),
    '0': split('este esta actual'),
    '1': split('próximo próxima próximos próximas'),
  },
  shiftStands: 'after',
  shiftMayLead: true,
  ago: { words: split('hace'), stands: 'before' },
  edges: {
    words: split('comienzo comienzos inicio inicios principios finales final fin'),
    joints: split('de del este esta el'),
  },
  dayParts: split('mañana tarde noche'),
  upTo: split('hasta finalizado finalizados'),
  yearLeads: split('año'),
  numbers: numbered('un/una/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
  ordinals: numbered('primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta'),
  decades: {},
  centuries: split('siglo'),
  quarters: split('trimestre'),
  halves: split('semestre'),
  hijriEra: [],
  commonEra: [],
  fillers: split('de del el la los en'),
  eventStops: split(
    'que quien quienes cuyo donde pero y mientras como porque según él ella ellos es son era eran ha han había para por con dijo',
  ),
  within: split('en'),
  future: split(
    'será serán tendrá tendrán habrá previsto prevista previstos previstas comenzará empezará entrará subirá bajará',
  ),
  light: split('el la los las un una unos unas de del en a al desde y por para'),
  countedEndings: ['s'],
  notDays: [],
  noons: [],
  prefixes: [],
}

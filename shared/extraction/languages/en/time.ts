/** English for the timeframe reader. */
import type { TimeWords } from '../../timeframes/time-words.ts'
import { doubtfulMonths, months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.split(' ')

export const timeWords: TimeWords = {
  months,
  longMonths: [],
  doubtfulMonths,
  hijriMonths: new Map([
    ['muharram', 1],
    ['safar', 2],
    ['rajab', 7],
    ["sha'ban", 8],
    ['shaban', 8],
    ['ramadan', 9],
    ['shawwal', 10],
  ]),
  longHijriMonths: [
    ['dhul', 'hijjah', 12],
    ['dhu', 'al-hijjah', 12],
  ],
  weekdays,
  leads: {
    since: ['since'],
    until: ['until', 'till', 'by'],
    after: ['after', 'following'],
    before: ['before'],
    from: ['from'],
    to: ['to', 'through', 'until', 'till'],
    between: ['between'],
    and: ['and'],
    at: split('in on during at throughout of early late mid around circa late-'),
    within: split('over in during within for'),
  },
  days: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 },
  units: {
    day: ['day', 'days'],
    week: ['week', 'weeks', 'weekend'],
    month: ['month', 'months'],
    year: ['year', 'years'],
    decade: ['decade', 'decades'],
    century: ['century', 'centuries'],
  },
  plurals: [],
  duals: { day: [], week: [], month: [], year: [], decade: [], century: [] },
  shifts: { '-1': ['last', 'past', 'previous'], '0': ['this', 'current'], '1': ['next', 'coming'] },
  shiftStands: 'before',
  ago: { words: ['ago', 'earlier'], stands: 'after' },
  yearLeads: ['year'],
  numbers: {
    a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, couple: 2,
  },
  ordinals: {
    first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
    thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  },
  decades: { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
  centuries: ['century'],
  quarters: ['quarter'],
  halves: ['half'],
  hijriEra: ['ah'],
  commonEra: ['ad', 'ce'],
  fillers: ['of', 'the', 'in'],
  eventStops: split('when where which who that but and while as because he she it they we i you there was were is are has have had said with he'),
  light: split('the a an of in on at to since and for from by'),
  countedEndings: ['s', 'people', 'men', 'women', 'children'],
  notDays: [],
  noons: [],
  prefixes: [],
}

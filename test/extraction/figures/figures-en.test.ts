import { describe, expect, test } from 'vitest'
import { figuresOf, shown } from './read.ts'

describe('English figures', () => {
  test.each([
    ['More than 110 attacks were counted.', ['>110 count attack']],
    ['Two and a half thousand villagers fled.', ['2500 count villager']],
    ['About half a million refugees crossed.', ['~500000 count refugee']],
    ['The firm has 1.2 million clients.', ['1200000 count client']],
    ['Hundreds of thousands of marchers came.', ['>=100000 count marcher']],
    ['Two dozen rockets were fired.', ['24 count rocket']],
    ['3 soldiers and 12 civilians died.', ['3 count soldier', '12 count civilian']],
    ['They held nine bouts, including four on the main card.', ['9 count bout', '4 count bout']],
    ['Six of the eleven bridges fell.', ['6 count bridge', '11 count bridge']],
    ['80 out of 111 cities agreed.', ['80 count city', '111 count city']],
    ['The number of schools rose from 9 to 10.', ['9 count school', '10 count school']],
    ['A mother-of-two was among them.', ['2 count child']],
    ['Three senior Kenyan officials resigned.', ['3 count official']],
    ['One soldier was killed.', ['1 count soldier']],
  ])('counts: %s', (text, expected) => expect(shown('en', text)).toEqual(expected))

  test.each([
    ['110 or more people came.', ['>=110 count person']],
    ['At least a week passed.', ['>=1 duration week']],
    ['No more than 50 guests were let in.', ['<=50 count guest']],
    ['Up to 10 inches of rain fell.', ['<=10 measure inch']],
    ['Losses exceeded $3m.', ['>3000000 money USD']],
    ['Nearly 700 homes burned.', ['~700 count home']],
    ['Between 20 and 30 people hid.', ['range20..30 count person']],
    ['It takes 5 to 7 days.', ['range5..7 duration day']],
    ['Growth of 2.5-3% is forecast.', ['range2.5..3 percent %']],
    ['A fund of $20-30 million was set up.', ['range20000000..30000000 money USD']],
    ['Two or three ministers left.', ['range2..3 count minister']],
    ['He must answer within 48 hours.', ['<=48 duration hour']],
  ])('comparators and ranges: %s', (text, expected) => expect(shown('en', text)).toEqual(expected))

  test.each([
    ['They paid £11million.', ['11000000 money GBP']],
    ['It sold for 40bn euros.', ['40000000000 money EUR']],
    ['The fine was 500 Iraqi dinars.', ['500 money IQD']],
    ['The fine was 500 dinars.', ['500 money null']],
    ['Rates rose 2.3 percentage points to 4.1 per cent.', ['2.3 percent percentage point', '4.1 percent %']],
    ['He got a 10-year sentence.', ['10 duration year']],
    ['A 25,000-strong crowd gathered.', ['25000 count person']],
    ['Winds of 60 mph hit.', ['60 measure mph']],
    ['It runs for more than 300 km (186 miles).', ['>300 measure km', '>186 measure mile']],
    ['It was minus 20 degrees Celsius.', ['-20 measure °C']],
    ['A 7.6 magnitude quake struck.', ['7.6 measure magnitude']],
    ['They pump 80,000 barrels a day.', ['80000 measure barrel/day']],
    ['Prices tripled.', ['3 multiplier time']],
    ['It is 200 times the legal limit.', ['200 multiplier time']],
    ['She called twice.', ['2 count time']],
    ['Two-thirds of voters stayed home.', ['0.6667 fraction voter']],
    ['One in five children goes hungry.', ['0.2 fraction child']],
    ['They took a 2-1 win.', ['2 score goal']],
    ['The side has eight points.', ['8 score point']],
    ['The 80-year-old woman waved.', ['80 age year']],
    ['Omar Haddad, 45, was there.', ['45 age year']],
  ])('kinds and units: %s', (text, expected) => expect(shown('en', text)).toEqual(expected))

  test.each([
    'It happened on 14 March 2019.',
    'The 2016 vote was close in the 1990s style.',
    'They met at 10:15 and left at 5 p.m.',
    'Flight MH370 is a Boeing 777.',
    'Article 5 of the treaty applies.',
    'Call 555-0142 or 0800 555 111 about log 247.',
    'No one knew, and one of them left.',
    'The 21st round comes first, then the second.',
    'The G7 and the F-16 deal came after 9/11.',
    'He may come in May 2020.',
    'The BF.7 cases went up.',
  ])('finds no figure in: %s', (text) => expect(shown('en', text)).toEqual([]))

  test.each([
    ['Sales rose by 5%.', 'increase'],
    ['Sales fell to 40 units.', 'decrease'],
    ['A 20 percent increase is planned.', 'increase'],
    ['There are 40 units.', null],
  ])('change: %s', (text, change) => expect(figuresOf('en', text)[0]?.change).toBe(change))
})

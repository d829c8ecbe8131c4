/** The figures of English: numbers, units, money, comparators, and the words around figures. */
import type { FigureWords } from '../../figures/figure-words.ts'
import { currencySigns } from '../currency-signs.ts'
import { comparators } from './comparators.ts'
import { countries } from './countries.ts'
import { currencies } from './currencies.ts'
import { lemmatise } from './lemmatise.ts'
import { measures } from './measures.ts'
import { nouns } from './nouns.ts'
import { fractions, numbers } from './numbers.ts'

const list = (phrases: string): string[] => phrases.split('|')

export const figureWords: FigureWords = {
  language: 'en',
  grammar: {
    joins: 'optional',
    bareScales: false,
    capitals: true,
    capitalMonths: true,
    adjectivesFirst: true,
    ofNouns: false,
    articleIsOne: false,
    growingScales: false,
    spacedThousands: false,
    thousands: ',',
    bothThousands: false,
    moneyMillion: 'm',
  },
  prefixes: [],
  suffixes: [],
  numbers,
  compounds: [],
  fractions,
  multipliers: [
    {
      value: 2,
      phrases: list(
        'doubled|doubling|to double|will double|would double|could double|has double|have double|had double|double the|double its|double their|double that|double what|doubles the|doubles its|doubles their|doubles to|doubles in|twice as|twice the|twice that|twice what|twice its|twice their|twofold|two-fold',
      ),
      governed: list('double|doubles'),
    },
    {
      value: 3,
      phrases: list(
        'tripled|tripling|to triple|will triple|would triple|could triple|triple the|triple its|triple that|triples to|triples in|trebled|trebling|to treble|treble the|threefold|three-fold|thrice the',
      ),
      governed: list('triple|triples|treble|trebles'),
    },
    {
      value: 4,
      phrases: list('quadrupled|quadrupling|to quadruple|quadruple the|quadruples to|fourfold|four-fold'),
      governed: list('quadruple|quadruples'),
    },
    { value: 5, phrases: list('quintupled|fivefold|five-fold') },
    { value: 6, phrases: list('sixfold|six-fold') },
    { value: 7, phrases: list('sevenfold|seven-fold') },
    { value: 8, phrases: list('eightfold|eight-fold') },
    { value: 10, phrases: list('tenfold|ten-fold') },
    { value: 11, phrases: ['elevenfold'] },
    { value: 12, phrases: ['twelvefold'] },
    { value: 15, phrases: ['fifteenfold'] },
    { value: 20, phrases: list('twentyfold|twenty-fold') },
    { value: 50, phrases: ['fiftyfold'] },
    { value: 100, phrases: list('hundredfold') },
    {
      value: 0.5,
      phrases: list('halved|halving|to halve|will halve|would halve|halves the|halves its'),
      governed: ['halve'],
    },
  ],
  times: list(
    'times the|times as|times more|times higher|times larger|times greater|times bigger|times faster|times longer|times lower|times less|times its|times their|times that|times his|times her|times what|times stronger|times worse|times better|times likelier|fold|x',
  ),
  frequencies: [
    { value: 2, phrases: ['twice'] },
    { value: 3, phrases: ['thrice'] },
  ],
  units: [...measures, ...nouns, { unit: 'person', kind: 'count', human: true, attached: ['strong'] }],
  currencies,
  unitsBefore: [{ unit: 'magnitude', kind: 'measure', phrases: list('magnitude|magnitude of|a magnitude of') }],
  countries,
  signs: currencySigns,
  comparators,
  change: {
    links: ['by', 'to', 'at'],
    bases: ['from'],
    moves: 'go goes going gone went move moves moved moving shift shifted swing swung change changed'.split(' '),
    more: ['more'],
    less: ['less'],
    than: ['than'],
  },
  rates: [
    ['/second', list('per second|a second|every second')],
    ['/minute', list('per minute|a minute|every minute')],
    ['/hour', list('per hour|an hour|every hour')],
    ['/day', list('per day|a day|every day|daily|each day|/ day')],
    ['/week', list('per week|a week|every week|weekly|each week')],
    ['/month', list('per month|a month|every month|monthly|each month')],
    ['/year', list('per year|a year|every year|annually|per annum|each year|yearly')],
    [' per 100,000', list('per 100,000 people|per 100,000|per 100,000 inhabitants|per 100,000 residents')],
    [' per 1,000', list('per 1,000 people|per 1,000|per thousand')],
    [' per capita', list('per capita|per head|per person')],
  ],
  ages: list(
    'years old|olds|of age|year old|year olds|year - old|year - olds|years of age|year-old|old|months old|month - old|weeks old|week - old|days old|day - old',
  ),
  clocks: list(
    "o'clock|am|pm|a.m.|p.m.|a.m|p.m|in the morning|in the afternoon|in the evening|at night|gmt|bst|local time|noon|midnight|est|utc|hrs gmt",
  ),
  clockFrames: [],
  scores: list('to nil|to one|to zero|nil'),
  belowZero: list('minus|below zero|degrees below zero|degrees below|below freezing|degrees below freezing'),
  totals: [
    ['', list('number of|numbers of|total number of')],
    [
      'death',
      list(
        'death toll|toll|death count|number of deaths|number of dead|number of fatalities|number of people killed|the dead|fatalities',
      ),
    ],
    [
      'child',
      list(
        'mother - of|father - of|mother of|father of|parents of|mum - of|mom - of|dad - of|grandmother of|grandfather of',
      ),
    ],
    ['injured person', list('number of injured|number of wounded|number of injuries')],
    ['case', list('number of cases|number of infections|number of confirmed cases|caseload')],
    ['person', list('number of people|number of victims|population|attendance|turnout of|crowd|crowds')],
    ['missing person', list('number of missing')],
    ['soldier', list('number of soldiers|number of troops')],
    ['refugee', list('number of refugees')],
    ['country', list('number of countries')],
    ['vote', list('number of votes')],
  ],
  spans: {
    words: ['over'],
    after: list(
      "for|lasted|lasts|last|lasting|took|take|takes|taking|taken|spent|spend|spends|spending|after|in|by|just|well|a little|slightly|is|was|are|were|be|been|with|has|had|have|having|to|of|from|served|serve|serving|waited|waiting|wait|stayed|staying|and|every|aged|only|all|at|late|early|down|up|since|within|until|now|already|held|worked|ran|run|running|continued|jailed|delayed|missing|away|off|apart|long|it's|that's",
    ),
  },
  shares: {
    before: list('by|another|a further|over'),
    behind: list(
      "are|were|have|had|said|say|aren't|weren't|don't|didn't|haven't|do|did|live|lived|reported|believe|believed|want|wanted|think|thought|would|will|could|can|cannot|support|supported|oppose|opposed|come|came|went|go|as much|as many|higher|lower|more|less|larger|smaller|bigger|fewer|off",
    ),
  },
  possessives: list('their|his|her|its|our|my|your|whose'),
  ageGroups: list(
    'people|persons|those|anyone|anybody|everyone|everybody|someone|adults|children|kids|youngsters|citizens|residents|voters|patients|men|women|boys|girls|americans|britons|players|youths|teenagers|drivers|the',
  ),
  spending: list(
    'cost|costs|costing|worth|pay|pays|paid|paying|spend|spends|spent|spending|save|saves|saved|saving|raise|raises|raised|raising|earn|earns|earned|earning|owe|owes|owed|invest|invested|investing|lose|lost|losing|make|makes|made|donate|donated|loaned|lend|lent|borrow|borrowed|pour|poured|pouring|fine|fined',
  ),
  dimensions: list('tall|wide|long|deep|high|thick|away|below|above|from|square|freestyle|butterfly|hurdles|sprint'),
  ballots: list(
    'adopted|resolution|vote|votes|voted|voting|ballot|senate|committee|council|court|justices|lawmakers|parliament|congress',
  ),
  counted: list(
    'one day of|one day later|one day earlier|one day after|one day before|one day ago|one day ahead|one day early|one - day strike|one - day visit|one - day trip|one - day meeting|one - day summit|one - day ban|one - day event|one - day conference',
  ),
  idioms: list(
    "one of|one another|within the hour|within the day|within the week|within the month|within the year|september 11 attacks|september 11 terrorist attacks|sept 11 attacks|sept . 11 attacks|no one|the one|this one|that one|each one|every one|one by one|one day|one thing|one way|one side|one hand|one or other|one's|square one|world war two|world war one|world war ii|number one|number two|at first hand|second half|first half|half time|half - time|half brother|half - brother|half sister|half past|one - on - one|one - time|one - day|one - way|one - off|day one|year one|24 / 7|nine to five|all fours|once in a lifetime|fifty - fifty|50 - 50|big three|big four|plan b|group of seven|group of 20|group of eight|group of twenty|catch 22|area 51|generation z|formula one|formula 1|the thousands|ten commandments|four corners|five eyes|9 / 11|one and only|hundred years ' war|six nations|champions league final four|final four|premier two|zero - sum|zero in on|ground zero|net zero|zero tolerance|sub - zero|two - way|two - state|six - day war|third - party|on the other|second - hand|second hand",
  ),
  roles: {
    and: 'and & plus',
    or: 'or',
    to: 'to until till through',
    between: 'between',
    from: 'from',
    of: 'of',
    article: 'a an the',
    indefinite: 'several few many some',
    month:
      'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec muharram safar rajab shaaban ramadan shawwal',
    weekday: 'monday tuesday wednesday thursday friday saturday sunday',
    'year-cue':
      'in since by from until till during before after year of the early late mid spring summer autumn fall winter circa through to season this last next and around',
    'clock-before': 'gmt',
    label:
      'ranked per article section chapter page number no nos room route highway flight channel type phase version grade group resolution act paragraph clause gate block platform post posts log protocol figure table unit apartment building floor line track level tier category class appendix schedule amendment order rule title volume issue episode season part round seed lot pier terminal zone area bus tram train model mark apollo call dial phone tel telephone fax hotline extension pin code zip postcode radio boeing airbus windows iphone galaxy playstation xbox covid b-52 log verse psalm surah aged',
    stop:
      'raise raised raising cut who whom whose which that when while where why how what was were is are be been being am has have had do does did will would can could may might shall should must of in on at by for with from to into onto over under about against between among through during before after above below behind beyond across along around near off out up down upon within without toward towards via per as than but and or nor so yet if unless until though although because since whether not no the a an this these those their his her its our your my they he she it we you i me him them us said says told say added killed injured wounded died dead were fled left came went took won lost beat led trail ahead apart away ago later earlier after back together each both all including excluding despite also only just even still now then here there again already soon too very yesterday today tomorrow nearly almost instead rather worldwide nationwide s had made signed voted remain remained missing arrested hurt hospitalized hospitalised called caused reported ' +
      'includes include means shows comes goes remains respectively overall altogether total compared versus vs dissenting abstaining absent received attended joined arrived escaped survived returned resigned applied responded visited entered crossed served worked belonged agreed disagreed refused needed wanted belongs becomes seems appears depends relies consists stems sits exists occurs arrives begins contains provides requires gets makes takes gives lies stands like next last according amid alongside inside outside respectively',
    sport:
      'vote votes voted voting win wins won winner winning victory defeat defeated lost loss lead led draw drew match game beat beating beaten league cup final goal goals score scored scoring rout thrashing tie halftime half-time foursomes fourballs set sets striker midfielder tournament champions playoff title quarterfinal semi-final semifinal quarter-final club team squad',
    'victim-after':
      'killed injured wounded dead died die dies missing arrested hurt detained displaced hospitalised hospitalized evacuated homeless perished drowned infected trapped unaccounted slain executed rescued kidnapped abducted stranded stabbed beheaded hanged crushed buried jailed freed released charged sentenced survived aboard board',
    'victim-before':
      'killing injuring wounding killed injured wounded hurting displacing hospitalising hospitalizing leaving arresting',
    negator: "not no never doesn't don't didn't cannot can't won't isn't nor without",
    increase:
      'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth gain gains gained climb climbs climbed climbing rally rallied rebounded accelerated hike hiked boosted strengthened widened quadrupled jump jumps jumped jumping surge surges surged surging soar soars soared soaring higher up spike spiked swell swelled expanded expand raise raised raising doubled tripled',
    decrease:
      'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing reduction down lower lost shrink shrank shrunk shrinking plunge plunged plunging slump slumped slip slipped tumble tumbled dip dipped halved slash slashed slow slows slowed slowing ease eased easing narrowed plummet plummeted plummeting sank sunk sinking contracted contraction dwindled shrinking shrinks shrinkage tumbling dropping eased weakened fewer',
    'age-before': 'aged age ages man woman boy girl',
    them: 'whom them which us',
    others: 'more other others another further',
    only: 'only just least exactly another single plus',
    total: 'in every out all',
    ordinal: 'st nd rd th s ths',
    'half-name':
      'marathon time term life brother sister past back finals final-hour half anniversary moon bath nelson mast first second third fourth dollar quarter hour-mark',
    one: 'one',
    adverb: '',
  },
  lemmatise,
}

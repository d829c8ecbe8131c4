/** Words before and behind a figure in English that say how exact it is. */
import type { FigureWords } from '../../figures/figure-words.ts'

const list = (phrases: string): string[] => phrases.split('|')

export const comparators: FigureWords['comparators'] = {
  before: [
    [
      '>',
      list(
        'more than|greater than|higher than|larger than|bigger than|longer than|older than|heavier than|better than|worse than|further than|farther than|over|above|upwards of|upward of|in excess of|beyond|well over|well above|just over|just above|a little over|slightly more than|slightly over|far more than|well more than|much more than|even more than|north of|not just|not only|past the|surpassing|exceeding|topping',
      ),
    ],
    [
      '>=',
      list(
        'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|as few as|as little as|from at least',
      ),
    ],
    [
      '<',
      list(
        'less than|fewer than|lower than|smaller than|shorter than|under|below|just under|just below|well under|well below|short of|just short of|a little under|slightly less than|slightly under|slightly below|far less than|far fewer than|younger than',
      ),
    ],
    [
      '<=',
      list(
        'up to|as many as|as much as|at most|within the next|within the first|within the last|within the past|within just|no more than|not more than|not over|no greater than|no longer than|no higher than|a maximum of|maximum of|maximum|at the most|within|as high as|as long as|as far as|not exceeding|a total of up to|capped at|limited to',
      ),
    ],
    [
      '~',
      list(
        'about|around|some|maybe|perhaps|nearly|almost|roughly|approximately|approx|approx.|circa|ca.|close to|closer to|near|near to|an estimated|estimated|estimates of|estimated at|estimated to be|an approximate|approximate|something like|in the region of|in the neighbourhood of|in the neighborhood of|on the order of|in the order of|more or less|just about|or so|c.|~|≈|an average of about|getting on for|approaching|virtually|practically|well nigh|not far from',
      ),
    ],
    ['>', ['>']],
    ['<', ['<']],
    ['>=', ['≥']],
    ['<=', ['≤']],
  ],
  verbs: [
    [
      '>',
      'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped tops outnumber outnumbered outnumbering',
    ],
    ['~', 'approach approaches approached nears neared estimated an_estimated'],
  ],
  behind: [
    [
      '>=',
      list(
        'or more|at least|and more|or higher|or above|and above|and over|or over|or older|and older|and up|or greater|or better|+|or longer|at a minimum|at minimum|minimum',
      ),
    ],
    [
      '<=',
      list(
        'or less|or fewer|or under|and under|or below|and below|or younger|at most|at the most|maximum|max|tops|or lower',
      ),
    ],
    ['~', list('or so|or thereabouts|approximately|more or less|roughly|on average approximately|give or take')],
    ['>', list('and counting|odd|something')],
  ],
}

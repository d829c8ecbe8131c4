/** Words before and behind a figure in French that say how exact it is. "De" is written also as "d'", "du" and "des". */
import type { FigureWords } from '../../figures/figure-words.ts'

const list = (phrases: string): string[] => phrases.split('|')

/** Each phrase with the forms of the "de" at its end. */
const withDe = (phrases: string): string[] =>
  list(phrases).flatMap((phrase) => ['de', "d'", 'du', 'des', 'de la', "de l'"].map((of) => `${phrase} ${of}`))

export const comparators: FigureWords['comparators'] = {
  before: [
    [
      '>',
      [
        ...withDe(
          "plus|bien plus|beaucoup plus|un peu plus|à peine plus|largement plus|nettement plus|encore plus|près de plus|au-dessus|au dessus|au-delà|en plus|pas moins de plus|l'équivalent de plus",
        ),
        ...list(
          'supérieur à|supérieure à|supérieurs à|supérieures à|supérieur aux|plus grand que|plus que|au-dessus|dépassant|excédant',
        ),
      ],
    ],
    [
      '>=',
      [
        ...list(
          "au moins|au minimum|a minima|au bas mot|minimum|d'au moins|au moins quelque|pas moins de|pas moins d'|un minimum de|un minimum d'|minimal de|minimale de|minimum de|rien de moins que|à tout le moins|dès|au moins près de",
        ),
      ],
    ],
    [
      '<',
      [
        ...withDe('moins|bien moins|beaucoup moins|un peu moins|nettement moins|en dessous|au-dessous|à moins|en deçà'),
        ...list(
          'inférieur à|inférieure à|inférieurs à|inférieures à|inférieur aux|sous la barre des|sous les|sous le seuil de|sous le seuil des',
        ),
      ],
    ],
    [
      '<=',
      [
        ...list(
          "jusqu'à|jusqu'a|jusqu'au|jusqu'aux|au plus|tout au plus|au maximum|maximum|au maximum de|un maximum de|un maximum d'|à concurrence de|pas plus de|pas plus d'|sans dépasser|dans un délai de|dans un rayon de|d'ici",
        ),
      ],
    ],
    [
      '~',
      [
        ...list(
          "environ|quelque|près de|près d'|presque|autour de|autour d'|autour des|aux alentours de|aux alentours d'|à peu près|approximativement|aux environs de|aux environs d'|de l'ordre de|de l'ordre d'|plus ou moins|grosso modo|pratiquement|quasi|quasiment|estimé à|estimée à|estimés à|estimées à|estimé à environ|évalué à|évaluée à|évalués à|évaluées à|pas loin de|pas loin d'|proche de|proche d'|avoisinant|approchant|~|≈|env.|env|à quelque|un total estimé à|quelque chose comme|peu ou prou|une moyenne d'environ",
        ),
      ],
    ],
    ['>', ['>']],
    ['<', ['<']],
    ['>=', ['≥']],
    ['<=', ['≤']],
  ],
  verbs: [
    [
      '<=',
      'ne_dépasse_pas ne_dépassent_pas ne_dépassait_pas ne_dépasserait_pas ne_dépassera_pas sans_dépasser ne_doit_pas_dépasser',
    ],
    [
      '>',
      'dépasse dépassent dépassé dépassée dépassait dépassaient dépasser dépassera dépasserait dépassant excède excèdent excédé excédait excédant surpasse surpassé',
    ],
    [
      '~',
      'on_estime on_estimait est_estimé est_estimée était_estimé était_estimée avoisine avoisinent avoisinait avoisiné avoisinant approche approchait approchent frôle frôlé frôlait',
    ],
  ],
  behind: [
    [
      '>=',
      list(
        "ou plus|et plus|au moins|au minimum|minimum|ou davantage|et au-delà|ou au-delà|et au-dessus|au bas mot|voire plus|voire davantage|+|a minima|si ce n'est plus",
      ),
    ],
    ['<=', list('ou moins|et moins|au plus|au maximum|maximum|max|tout au plus|voire moins|et au-dessous')],
    ['~', list('environ|à peu près|approximativement|plus ou moins|peu ou prou|ou presque|près')],
    ['>', list('et quelques|et des poussières')],
  ],
}

/** Words before and behind a figure in Spanish that say how exact it is. "De" is written with the article as "del". */
import type { FigureWords } from '../../figures/figure-words.ts'

const list = (phrases: string): string[] => phrases.split('|')

/** Each phrase with the forms of the "de" at its end. */
const withDe = (phrases: string): string[] =>
  list(phrases).flatMap((phrase) =>
    ['de', 'del', 'de la', 'de las', 'de los', 'de unos', 'de unas'].map((of) => `${phrase} ${of}`),
  )

/** The same before an article: "alrededor del 5 %", "casi el 5 %". */
const withArticle = (phrases: string): string[] =>
  list(phrases).flatMap((phrase) => [
    phrase,
    ...['el', 'la', 'los', 'las', 'unos', 'unas'].map((the) => `${phrase} ${the}`),
  ])

export const comparators: FigureWords['comparators'] = {
  before: [
    [
      '>',
      [
        ...withDe(
          'más|mucho más|bastante más|algo más|poco más|un poco más|bien más|por encima|arriba|por arriba|en más|muy por encima|a más|mayor|mayores',
        ),
        ...list(
          'más que|mayor que|mayores que|superior a|superiores a|superior al|superiores al|superando|superando los|superando las|excediendo|más allá de|más allá del|sobre los|por sobre los',
        ),
      ],
    ],
    [
      '>=',
      withArticle(
        'al menos|por lo menos|cuando menos|como mínimo|mínimo|un mínimo de|a lo menos|no menos de|nada menos que|ni más ni menos que|a partir de|mínimo de|siquiera',
      ),
    ],
    [
      '<',
      [
        ...withDe('menos|mucho menos|algo menos|poco menos|un poco menos|por debajo|debajo|a menos|en menos|por abajo'),
        ...list('inferior a|inferiores a|inferior al|inferiores al|menor a|menor que|menores de|menor de|bajo los'),
      ],
    ],
    [
      '<=',
      [
        ...withArticle(
          'hasta|como máximo|máximo|un máximo de|a lo sumo|como mucho|no más de|nada más que|a más tardar|máximo de|no superior a|tope de',
        ),
        'hasta un',
        'en un plazo de',
        'en un radio de',
        'hasta una',
        'no más del',
      ],
    ],
    [
      '~',
      [
        ...withArticle(
          'casi|cerca de|alrededor de|aproximadamente|aproximado de|en torno a|más o menos|prácticamente|próximo a|cercano a|cercana a|cercanos a|rondando|estimado en|estimada en|estimados en|estimadas en|estimado de|estimada de|estimados de|estimadas de|se estima en|calculado en|calculada en|un promedio de unos|poco más o menos|del orden de|unos|unas|unos casi|aprox|aprox.|a unos|a unas|de unos|de unas|algo así como|más cerca de|se calcula que unos|cosa de|algunos|algunas',
        ),
        ...list(
          'cerca del|alrededor del|en torno al|cercano al|próximo al|en el entorno de|en el entorno del|sobre el|~|≈',
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
      'no_supera no_superan no_superaba no_superó no_superaría no_superará no_excede no_exceda no_superen no_supere sin_superar sin_exceder no_llegan_a no_pasa_de no_pasan_de no_sobrepasa',
    ],
    [
      '>',
      'supera superan superó superaron superaba superaban superado superada superar superará superaría superen supere excede exceden excedió excedía exceder rebasa rebasan rebasó rebasaron sobrepasa sobrepasan sobrepasó sobrepasaron rebasar sobrepasar',
    ],
    [
      '~',
      'ronda rondan rondaba rondaban rondó rondaron rondará rondarán rondaría rondarían rondar roza rozan rozó rozaba bordea bordean bordeó',
    ],
  ],
  behind: [
    [
      '>=',
      list(
        'o más|y más|al menos|por lo menos|como mínimo|mínimo|cuando menos|en adelante|y más allá|o mayores|o superior|o mayor|+|para arriba|si no más',
      ),
    ],
    ['<=', list('o menos|y menos|como máximo|máximo|a lo sumo|como mucho|o inferior|o menor')],
    ['~', list('aproximadamente|más o menos|aprox|aproximados|aproximadas|o así|estimados|estimadas')],
    ['>', list('y pico|y tantos|y tantas|largos|largas')],
  ],
}

/** The figures of French: numbers, units, money, comparators, and the words around figures. */
import type { FigureWords } from '../../figures/figure-words.ts'
import { currencySigns } from '../currency-signs.ts'
import { comparators } from './comparators.ts'
import { countries } from './countries.ts'
import { currencies } from './currencies.ts'
import { lemmatise } from './lemmatise.ts'
import { measures } from './measures.ts'
import { nouns } from './nouns.ts'
import { compounds, fractions, numbers } from './numbers.ts'

const list = (phrases: string): string[] => phrases.split('|')

export const figureWords: FigureWords = {
  language: 'fr',
  grammar: {
    joins: 'optional',
    bareScales: true,
    capitals: true,
    capitalMonths: false,
    adjectivesFirst: true,
    ofNouns: true,
    articleIsOne: true,
    growingScales: true,
    spacedThousands: true,
    thousands: '.',
    bothThousands: false,
    moneyMillion: 'm',
  },
  prefixes: [],
  suffixes: [],
  numbers,
  compounds,
  fractions,
  multipliers: [
    {
      value: 2,
      phrases: list(
        'doublé|doublée|doublés|doublées|doublant|a doublé|ont doublé|doublera|doublerait|doublait|doublaient|doublement du|doublement de|doublement des|doubler|double de|double du|double des|deux fois plus|deux fois moins|deux fois supérieur à|deux fois supérieure à|multiplié par deux|multipliée par deux|multipliés par deux|multiplié par 2|le double',
      ),
    },
    {
      value: 3,
      phrases: list(
        'triplé|triplée|triplés|triplant|tripler|triplera|triplait|triplement du|le triple|triple de|triple du|trois fois plus|trois fois supérieur à|trois fois supérieure à|multiplié par trois|multipliée par trois|multipliés par trois|multiplié par 3',
      ),
    },
    {
      value: 4,
      phrases: list(
        'quadruplé|quadruplée|quadruplés|quadrupler|le quadruple|quatre fois plus|multiplié par quatre|multipliée par quatre',
      ),
    },
    { value: 5, phrases: list('quintuplé|quintupler|cinq fois plus|multiplié par cinq|multipliée par cinq') },
    { value: 10, phrases: list('décuplé|décuplée|décupler|multiplié par dix|multipliée par dix') },
    { value: 100, phrases: list('centuplé|multiplié par cent') },
  ],
  times: list(
    'fois plus|fois moins|fois supérieur à|fois supérieure à|fois supérieurs à|fois inférieur à|fois inférieure à|fois la|fois le|fois les|fois sa|fois son|fois ses|fois celui|fois celle|fois ce|fois leur',
  ),
  frequencies: [],
  units: [...measures, ...nouns],
  currencies,
  unitsBefore: [
    {
      unit: 'magnitude',
      kind: 'measure',
      phrases: list("magnitude|magnitude de|magnitude d'environ|magnitude estimée à"),
    },
  ],
  countries,
  signs: currencySigns,
  comparators,
  change: {
    links: ['à', 'de', "d'", 'par', 'atteindre'],
    bases: [],
    moves: 'passer passe passent passait passaient passé passée passés passées passera passant'.split(' '),
    more: ['plus'],
    less: ['moins'],
    than: ['que', "qu'"],
  },
  rates: [
    ['/second', list('par seconde|à la seconde')],
    ['/minute', list('par minute|à la minute')],
    ['/hour', list("par heure|à l'heure|de l'heure")],
    ['/day', list('par jour|chaque jour|quotidiennement|quotidiens|quotidiennes|journaliers|par jour et par personne')],
    ['/week', list('par semaine|chaque semaine|hebdomadaires')],
    ['/month', list('par mois|chaque mois|mensuels|mensuelles|mensuellement')],
    ['/year', list('par an|par année|chaque année|annuels|annuelles|annuellement|annuel|annuelle')],
    [' per 100,000', list('pour 100 000 habitants|pour 100.000 habitants|pour 100 000|pour cent mille habitants')],
    [' per 1,000', list('pour 1 000 habitants|pour 1.000 habitants|pour mille|pour 1 000|pour mille habitants')],
    [' per capita', list('par habitant|par tête|par personne')],
  ],
  ages: list("ans révolus|ans d'âge|révolus|d'âge"),
  clocks: list(
    "heures du matin|heures du soir|heure du matin|heures de l'après-midi|h|heures locales|heure locale|h du matin|h gmt|heures gmt|gmt|h locales|heures précises|heures pile|heures tapantes|heures trente|heures quinze",
  ),
  clockFrames: [
    ['à', 'heures'],
    ['vers', 'heures'],
    ['dès', 'heures'],
    ['avant', 'heures'],
    ['après', 'heures'],
    ["jusqu'à", 'heures'],
    ['à', 'heure'],
  ],
  scores: list('à zéro|à rien|partout'),
  belowZero: list(
    'moins|au-dessous de zéro|en dessous de zéro|sous zéro|degrés au-dessous de zéro|degrés sous zéro|degrés en dessous de zéro',
  ),
  totals: [
    [
      '',
      list(
        "le nombre de|le nombre d'|un nombre de|nombre total de|nombre de|nombre d'|le nombre des|total de|total d'",
      ),
    ],
    [
      'death',
      list(
        'bilan|le bilan|bilan humain|nombre de morts|nombre de décès|nombre de tués|nombre de victimes mortelles|bilan des morts',
      ),
    ],
    ['child', list("mère de|père de|mère d'|père d'|parents de")],
    ['injured person', list('nombre de blessés')],
    ['case', list('nombre de cas|nombre de contaminations|nombre de cas confirmés')],
    ['person', list('nombre de personnes|nombre de victimes|population')],
    ['missing person', list('nombre de disparus')],
    ['refugee', list('nombre de réfugiés')],
    ['country', list('nombre de pays')],
    ['vote', list('nombre de voix|nombre de votes')],
  ],
  ageGroups: list('les|des|aux|personnes|gens|enfants|jeunes|hommes|femmes'),
  idioms: list(
    "première moitié|seconde moitié|deuxième moitié|l'un|l'une|l'un des|l'une des|un à un|une à une|pas un|aucun|un peu|un par un|une fois|une fois de plus|une bonne fois|encore une fois|d'une part|d'un côté|d'une main|un jour|un ou une autre|deuxième guerre mondiale|première guerre mondiale|seconde guerre mondiale|la une|à la une|quatre-quarts|mille-feuille|demi-finale|demi-finales|demi finale|quart de finale|quarts de finale|huitième de finale|huitièmes de finale|seizièmes de finale|demi-frère|demi-sœur|demi-tour|à demi|demi-heure de jeu|g 7|g 20|g 8|cinq étoiles|mi-temps|quatre coins|à quatre pattes|le deux|eux deux|l'un et l'autre|tiers-monde|tiers monde|tiers états|à la demi|en un mot|formule 1|formule un|ligue 1|ligue 2|trois-quarts|24 heures sur 24|24 h sur 24|7 jours sur 7|sept jours sur sept|numéro numéros un|numéro deux|zéro déchet|remise à zéro|à zéro|repartir de zéro|entre deux|tous deux|toutes deux|tous les deux|toutes les deux|dans les deux sens|mille et une nuits|millefeuille|le 11 septembre|mille fois|moitié moins|pour moitié|deux-roues|onze de départ|le onze|quinze de france|xv de france|cent jours|catch 22|plan b|second tour|deux poids",
  ),
  roles: {
    and: 'et &',
    or: 'ou',
    to: "à au aux jusqu'à",
    between: 'entre',
    from: "de d' du des depuis",
    of: "de d' du des",
    article: "un une le la les l'",
    indefinite: 'plusieurs quelques maintes diverses',
    adjective:
      'autres autre nouveaux nouvelles nouveau nouvelle nouvel premiers premières premier première derniers dernières dernier dernière grands grandes grand grande petits petites petit petite jeunes jeune principaux principales anciens anciennes ancien ancienne gros grosses bons bonnes mauvais mauvaises seuls seules seul seule simples vieux vieilles longs longues long longue hauts hautes hautes véritables prochains prochaines précédents précédentes différents différentes bonne même mêmes rares divers quelque  belles beaux meilleurs meilleures présumés présumées importants importantes énormes immenses pauvres fameux célèbres courts courtes supplémentaires vrais vraies faux fausses pleins pleines bonnes',
    month:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil déc mouharram ramadan chaoual',
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'year-cue':
      "en depuis dès jusqu'en avant après pendant durant année an années l'année fin début mi courant vers de entre et été hiver printemps automne circa saison élection élections mondial jo coupe exercice budget d' à",
    'clock-before': 'gmt h',
    label:
      'années article section chapitre page numéro no n° nos route autoroute vol chaîne type phase version niveau groupe résolution loi paragraphe alinéa clause porte bloc plateforme quai protocole figure tableau appartement étage ligne classe catégorie annexe ordre règle titre volume épisode saison partie tour lot terminal zone bus tram modèle apollo composez téléphone tél fax appelez code postal radio boeing airbus windows iphone galaxy playstation xbox covid verset psaume sourate canal chambre salle matricule dossier rn rd nationale départementale fm apollo channel flight',
    stop: "qui que qu' dont où quand pendant tandis alors lorsque lorsqu' est sont était étaient a ont avait avaient sera seront serait peut peuvent doit doivent dans sur sous par pour avec sans contre vers chez entre après avant depuis selon mais ou et ni car donc si ce cette ces cet son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous je tu y en ne pas plus moins très déjà encore aussi ainsi hier aujourd'hui demain là ici au aux à comme dont parmi ensemble chacun chacune seulement environ près lors notamment soit grâce afin malgré jusqu'à hors voire puis tous toutes tout toute se s' n' c' j' m' t' lui eux restent reste restés demeurent demeure toujours grièvement légèrement gravement été",
    sport:
      'victoire victoires gagné gagne gagnent gagnant remporté remporte défaite battu battus battue bat perdu perd mené menait mène nul score match matchs rencontre ligue coupe finale but buts marqué marque championnat tournoi équipe équipes demi-finale mi-temps buteur attaquant milieu sélection club face vainqueur fourballs foursomes voix vote votes putt',
    'victim-after':
      'porté tués tuées tué tuée blessés blessées blessé blessée morts mortes mort décédés décédées disparus disparues arrêtés arrêtées interpellés détenus déplacés hospitalisés évacués évacuées noyés infectés contaminés portés exécutés secourus enlevés bloqués déportés',
    'victim-before': 'tuant blessant tué tués blessé blessés faisant fait déplaçant arrêté',
    negator: "pas ne n' non jamais sans ni",
    increase:
      'augmenté augmente augmentent augmentait augmentation augmentations augmentant augmenter augmentera hausse hausses haussé grimpé grimpe grimpent grimpait bondi bondit bond croissance croît cru progressé progresse progression progressait gagné gagne monté monte montée monter montait accru accrue accroissement élevé relevé relève relèvement explosé flambé flambée majoration majoré renchéri doublé triplé élargi dépassé alourdi alourdit alourdie remonté remonte rebondi rebondit',
    decrease:
      'baissé baisse baisses baissent baissait baisser diminué diminue diminuent diminution diminuer diminuait chuté chute chutent chuter recul reculé recule reculent réduit réduire réduction réduits réduite tombé tombée tombe tombés perdu perd perdent plongé plonge ralenti ralentit descendu descendue descend redescendu repli replié fléchi décliné déclin dégringolé dévissé décru décroissance abaissé abaissement rétréci amputé coupé',
    'age-before': 'âgé âgée âgés âgées âge vieux vieille',
    them: "d'entre dont eux elles",
    others: 'autres autre supplémentaires',
    only: 'seulement seul seule exactement uniquement juste',
    total: 'sur chaque tous toutes',
    ordinal: 'er ère ers e è ème eme ième nd nde ndes',
    'half-name': 'finale finales-journée frère sœur temps tour marathon siècle',
    one: '',
    adverb: '',
  },
  lemmatise,
}

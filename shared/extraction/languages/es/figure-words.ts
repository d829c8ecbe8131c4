/** The figures of Spanish: numbers, units, money, comparators, and the words around figures. */
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
  language: 'es',
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
    bothThousands: true,
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
        'duplicó|duplicaron|duplicado|duplicada|duplicados|duplicando|duplicar|duplicará|duplicaría|duplica|duplican|duplicarse|se duplicó|el doble|doble la|doble el|doblar|duplicara|duplicaran|duplicase|dobló|doble de|doble que|doble del|dos veces más|dos veces mayor|multiplicado por dos|multiplicó por dos|multiplicar por dos|se multiplicó por dos|multiplica por dos',
      ),
    },
    {
      value: 3,
      phrases: list(
        'triplicó|triplicaron|triplicado|triplicada|triplicando|triplicar|triplica|triplican|triplicará|el triple|triple de|triple que|tres veces más|tres veces mayor|multiplicado por tres|multiplicó por tres|se multiplicó por tres',
      ),
    },
    {
      value: 4,
      phrases: list(
        'cuadruplicó|cuadruplicado|cuadruplicar|cuadruplica|el cuádruple|cuatro veces más|multiplicado por cuatro|multiplicó por cuatro',
      ),
    },
    {
      value: 5,
      phrases: list(
        'quintuplicó|quintuplicado|quintuplicar|cinco veces más|multiplicado por cinco|multiplicó por cinco',
      ),
    },
    { value: 10, phrases: list('decuplicó|multiplicado por diez|multiplicó por diez|diez veces más') },
  ],
  times: list(
    'veces más|veces menos|veces mayor|veces menor|veces superior|veces inferior|veces el|veces la|veces los|veces lo|veces su|veces mejor|veces peor',
  ),
  frequencies: [],
  units: [...measures, ...nouns],
  currencies,
  unitsBefore: [{ unit: 'magnitude', kind: 'measure', phrases: list('magnitud|magnitud de|magnitud estimada de') }],
  countries,
  signs: currencySigns,
  comparators,
  change: {
    links: ['a', 'en', 'un', 'al', 'hasta'],
    bases: ['de', 'desde'],
    moves: 'pasar pasa pasan pasó pasaron pasaba pasado pasará pasando'.split(' '),
    more: ['más'],
    less: ['menos'],
    than: ['que'],
  },
  rates: [
    ['/second', list('por segundo|al segundo')],
    ['/minute', list('por minuto|al minuto')],
    ['/hour', list('por hora|a la hora|la hora')],
    ['/day', list('por día|al día|cada día|diarios|diarias|diario|diaria|diariamente')],
    ['/week', list('por semana|a la semana|cada semana|semanales|semanal')],
    ['/month', list('por mes|al mes|cada mes|mensuales|mensual')],
    ['/year', list('por año|al año|cada año|anuales|anual|anualmente')],
    [
      ' per 100,000',
      list(
        'por cada 100.000 habitantes|por 100.000 habitantes|por cada 100 000 habitantes|por cada 100.000|por cada 100 mil habitantes|por cada cien mil habitantes',
      ),
    ],
    [
      ' per 1,000',
      list(
        'por cada 1.000 habitantes|por 1.000 habitantes|por cada mil habitantes|por cada mil|por cada 1.000|por mil',
      ),
    ],
    [' per capita', list('per cápita|por habitante|por persona|por cabeza')],
  ],
  ages: list('de edad|años de edad|años cumplidos|meses de edad|meses de vida|años recién cumplidos'),
  clocks: list(
    'de la mañana|de la tarde|de la noche|de la madrugada|del mediodía|horas locales|hora local|horas gmt|gmt|am|pm|a.m.|p.m.|a. m.|p. m.|en punto|hrs|y media de la|y cuarto de la',
  ),
  clockFrames: [
    ['las', ''],
    ['las', 'h'],
    ['las', 'horas'],
    ['las', 'hs'],
  ],
  scores: list('a cero|a nada|por cero'),
  belowZero: list('menos|bajo cero|grados bajo cero|por debajo de cero'),
  totals: [
    [
      '',
      list(
        'el número de|número de|un número de|cantidad de|la cantidad de|el número total de|total de|número total de|la cifra de|cifra de',
      ),
    ],
    [
      'death',
      list(
        'número de muertos|número de fallecidos|cifra de muertos|cifra de fallecidos|número de víctimas mortales|balance de muertos|cifra de víctimas mortales|saldo de muertos|muertes',
      ),
    ],
    ['child', list('madre de|padre de|padres de')],
    ['injured person', list('número de heridos|cifra de heridos')],
    ['case', list('número de casos|número de contagios|cifra de contagios|número de infectados')],
    ['person', list('número de personas|número de víctimas|población')],
    ['missing person', list('número de desaparecidos')],
    ['refugee', list('número de refugiados')],
    ['country', list('número de países')],
    ['vote', list('número de votos')],
  ],
  ageGroups: list('los|las|personas|gente|niños|jóvenes|hombres|mujeres'),
  counted: list('uno de cada|una de cada'),
  idioms: list(
    'la primera mitad|la segunda mitad|a mitad de|de mitad de|en mitad de|primera mitad|segunda mitad|mitad de mandato|mitad de legislatura|la mitad de la tabla|más que un|más que una|uno de|una de|uno de los|una de las|uno a uno|una a una|uno por uno|cada uno|cada una|ninguno|ni uno|ni una|uno y otro|unos y otros|el uno|la una|uno mismo|una vez|una vez más|de una vez|a la vez|otra vez|tal vez|por una parte|por un lado|de un lado|un día|un poco|segunda guerra mundial|primera guerra mundial|número uno|número dos|medio ambiente|medio oriente|oriente medio|medios de comunicación|por medio|en medio|medio plazo|edad media|clase media|una media de|la media de|de media|la media|por término medio|media luna|mediodía|media noche|media tarde|medio campo|medio tiempo|cuartos de final|octavos de final|dieciseisavos de final|cuarto de final|semana santa|g 7|g 20|g 8|cinco estrellas|fórmula 1|fórmula uno|24 horas del día|las 24 horas|los siete días|en cero|a cero|desde cero|cero tolerancia|tolerancia cero|once inicial|el once|11 de septiembre|mil y una noches|mil veces|un segundo|dos tercios de mayoría|y media|a medias|a medio|sexto sentido|plan b|zona cero|primera dama|tercera edad|tercer mundo|tercero en discordia|quinta avenida|cuarta enmienda|quinta enmienda|segunda vuelta|ambos|por tercera vez|por cuarta vez|por quinta vez|séptimo arte|el segundo|la segunda|los primeros|la primera|décima vez',
  ),
  roles: {
    and: 'y e &',
    or: 'o u ó',
    to: 'a al hasta',
    between: 'entre',
    from: 'de del desde',
    of: 'de del',
    article: 'un una el la los las parte partes',
    indefinite: 'varios varias algunos algunas unos unas muchos muchas',
    adjective:
      'otros otras otro otra nuevos nuevas nuevo nueva primeros primeras primer primera últimos últimas último última grandes gran pequeños pequeñas pequeño pequeña jóvenes principales principal antiguos antiguas buenos buenas buen malos malas únicos únicas único única simples viejos viejas largos largas larga largo altos altas verdaderos próximos próximas próximo anteriores diferentes distintos distintas diversos mismos mismas mejores peores presuntos presuntas supuestos supuestas importantes enormes posibles falsos falsas bellos hermosos hermosas ex solo sola solos solas míseros escasos largos intensos intensas',
    month:
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ramadán muharram',
    weekday: 'lunes martes miércoles jueves viernes sábado domingo',
    'year-cue':
      'en desde hasta antes después durante año años de del a entre y verano invierno primavera otoño principios finales mediados temporada elecciones mundial juegos ejercicio presupuesto',
    'clock-before': 'gmt',
    label:
      'años artículo sección capítulo página número números núm nº n.º ruta autopista carretera vuelo canal tipo fase versión nivel grado grupo resolución ley párrafo cláusula puerta bloque andén protocolo cuadro tabla apartamento línea clase categoría anexo orden regla título volumen episodio temporada parte ronda lote terminal zona bus modelo apolo llame teléfono tel fax código postal radio boeing airbus windows iphone galaxy playstation xbox covid versículo salmo canal sala habitación expediente estudio minuto sub distrito channel apollo calle avenida',
    stop: 'que quien quienes cual cuales donde cuando mientras aunque pero ni o y en sobre bajo por para con sin contra hacia entre tras desde hasta según como si no más menos muy ya todavía aún también así ayer hoy mañana allí aquí al a fue fueron era eran es son está están había habían ha han sea sean ser estar puede pueden debe deben su sus este esta estos estas ese esa esos esas cada uno juntos solamente aproximadamente cerca luego entonces durante mediante incluidos incluidas se le les lo me nos te yo él ella ellos ellas usted porque pues después antes dentro fuera atrás además estaban estaba quedaron quedó resultó resultaron siguen sigue permanecen permanece continúan gravemente haber',
    sport:
      'victoria victorias ganó gana ganan ganado ganar ganaron derrota derrotó derrotaron perdió pierde perdió empate empató marcador partido partidos encuentro liga copa final gol goles marcó anotó campeonato torneo equipo equipos selección semifinal club venció venció vencieron goleador delantero votos voto votó votación fourballs foursomes putt descanso',
    'victim-after':
      'muertos muertas muerto muerta heridos heridas herido fallecidos fallecidas desaparecidos desaparecidas desaparecido desaparecida detenidos detenidas arrestados murieron murió falleció fallecieron asesinado asesinada herida asesinados desplazados hospitalizados evacuados evacuadas ahogados infectados contagiados secuestrados rescatados lesionados',
    'victim-before':
      'matando matar mató mataron murieron hirió hirieron hiriendo fallecieron muertos heridos dejó dejando desaparecido desaparecieron desapareció murió muerto fallecido asesinó asesinaron detuvo detuvieron',
    negator: 'no ni nunca jamás sin tampoco',
    increase:
      'aumento aumentó aumentado aumenta aumentan aumentaron aumentar aumentará aumentando subió subido sube suben subieron subir subida subidas alza alzas creció crecido crece crecen crecimiento crecer creciendo incremento incrementó incrementado incrementa incrementar incrementos ganó ganado escaló disparó disparado avanzó avance ascendió ascendido elevó elevado elevar repuntó repunte duplicó triplicó ampliar amplió encareció',
    decrease:
      'cayó caído cae caen cayeron caer caída caídas bajó bajado baja bajan bajar bajaron bajada descendió descendido descenso descender disminuyó disminuido disminuye disminución disminuir redujo reducido reduce reducción reducir redujeron retrocedió retroceso perdió perdido pierde recorte recortó recortar desplomó desplome hundió contrajo contracción mermó declive abarató',
    'age-before': 'edad edades mayor mayores menor menores',
    them: 'cuales ellos ellas',
    others: 'otros otras otro más',
    only: 'solo sólo solamente sola únicamente exactamente apenas',
    total: 'cada',
    ordinal: 'º ª',
    'half-name': 'ambiente oriente tiempo hermano hermana plazo luna maratón siglo vez puesto lugar vuelta planta',
    one: '',
    adverb: '',
  },
  lemmatise,
}

/** What in a Spanish sentence speaks for and against checking it. */

import type { WorthWords } from '../../checkworthiness/worth-words.ts'
import { wordSet } from '../../phrases.ts'
// Nothing is labelled in this language yet: what speaks for a claim in English is taken to speak for it here.
import weights from '../en/worth-weights.json' with { type: 'json' }

export const worth: WorthWords = {
  cased: true,
  prefixes: [],
  anaphors: wordSet(`
esto eso ese esa esos esas este esta él ella ellos ellas allí aquí así entonces y pero ello
`),
  lexicon: {
    harm: `mató, mataron, matar, muert*, murió, murieron, fallec*, mortal*, asesin*, homicid*, víctima*, herid*, lesion*, ataque*, atac*, atentado*, bombarde*, bomba*, explos*, misil*, cohete*, dron*, guerra*, conflicto*, combate*, invasión, tregua, alto el fuego, terroris*, rehen*, rehén*, secuestr*, violación*, violencia*, tortura*, masacre*, genocidio, accidente*, choque*, colisión*, derrumb*, colaps*, incendio*, inundaci*, terremoto*, seísmo*, sismo*, tsunami*`,
    power: `gobierno*, ministr*, ministerio*, president*, parlament*, congreso, senad*, diputad*, ley, leyes, decreto*, tribunal*, corte, justicia, juez*, fiscal*, juicio*, sentencia*, constituci*, elecci*, electoral*, elegid*, voto*, votó, votación, referéndum, candidat*, partido, partidos, oposición, coalición, alcald*, gobernador*, policía*, ejército*, militar*, embaj*, tratado*, sanci*, comisión*, comité*, autoridad*`,
    economy: `econom*, precio*, inflación, presupuest*, impuest*, arancel*, fiscal, comerci*, export*, import*, pib, crecimiento, recesión, desempleo, paro, empleo*, salari*, ingreso*, beneficio*, ganancia*, pérdida*, deuda*, déficit*, banco*, préstamo*, tasa*, tipo de interés, mercado*, acciones, bolsa*, fondo*, ayuda*, millon*, millón, dólar*, euro*, empresa*, compañía*, industri*, petróleo*`,
    health: `salud, sanitari*, hospital*, enfermedad*, virus, infecci*, contagi*, brote*, epidemi*, pandemia*, vacun*, dosis, medicament*, paciente*, médic*, cáncer*, síntoma*, tratamiento*, científic*, investigador*, investigación*, estudio*, clima*, emisi*, carbono, temperatura*, especie*, satélite*, órbita, planeta*, laboratorio*, célula*`,
    event: `anunció, lanzó, firmó, aprobó, aprobado, rechazó, adoptó, prohibió, abrió, cerró, ganó, perdió, derrotó, venció, eligió, nombró, dimitió, renunció, despidió, dejó, comenzó, empezó, terminó, completó, acordó, alcanzó, golpeó, liberó, incautó, capturó, detuvo, acusó, condenó, absolvió`,
    record: `primer*, segund*, tercer*, mayor, mayores, menor, más alto, más alta, más bajo, más baja, más grande*, peor, mejor, récord*, nunca, históric*, inédit*, sin precedentes, aniversario, capital, mayoría, minoría, mitad, cuarto, por ciento, porcentaje*, promedio, media, total, tasa, número`,
    comparison: `más de, menos de, superior*, inferior*, en comparación, frente a, veces, doble, triple, aumento*, incremento*, subida*, descenso*, disminución*, crecimiento, reducción*, caída*`,
    cause: `porque, debido a, a causa de, caus*, provoc*, result*, como consecuencia, tras, por culpa de, gracias a, motivo`,
    evidence: `datos, cifras, estadístic*, encuesta*, sondeo*, estimaci*, informe*, según, censo, prueba*, documento*, análisis, índice*, resultados, muestra*, indica*, de acuerdo con`,
    opinion: `buen*, bien, mal, mal*, grande, magnífic*, terrible*, horrible*, maravillos*, increíble*, fantástic*, excelente*, perfect*, hermos*, bonit*, divertid*, aburrid*, estúpid*, ridícul*, absurd*, vergonzos*, vergüenza, escandalos*, decepcion*, impresionante*, notable*, interesante*, importante*, esencial*, necesari*, just*, injust*, verdad, realmente`,
    feeling: `siento, siente*, sentimiento*, ama, aman, amo, encanta, odia*, feliz*, triste*, ira, furios*, miedo, teme*, temor*, preocup*, espera*, esperanza*, desea*, quiere*, cree*, pienso, piensa*, sueño*`,
    hedged: `quizá, quizás, tal vez, podría, podrían, probablemente, posible*, posiblemente, potencial*, parece*, aparentemente, rumor*, inciert*, presunt*, supuest*, habría, habrían, sería, serían, duda*`,
    prediction: `será, serán, debería, va a, van a, previsto*, prevé, prevén, previsión*, espera que, se espera, mañana, próxim*, futuro*, pronto, venidero*, tendrá, tendrán, podrá, podrán, hará, seguirá, estará, habrá`,
    obligation: `debe, deben, hay que, tiene que, tienen que, debemos, necesidad, obligad*, imprescindible, insta*, instó, exige*, exigió, pide*, pidió, por favor`,
    plan: `busca, buscan, pretende*, planea*, planean, propone*, propuesta*, propuso, proyecto*, plan, planes, prometió, promete*, promesa*, compromiso*, compromet*, objetivo*, aspira*, estudia`,
    condition: `si, a condición, de lo contrario, en caso de, siempre que, a menos`,
    'first-person': `yo, me, mi, mí, mis, nosotros, nos, nuestro, nuestra, nuestros, nuestras, creo, tengo, tenemos, somos, estamos`,
    'second-person': `tú, te, ti, tu, tus, usted, ustedes, vosotros, vuestro, vuestra`,
    vague: `algunos, algunas, algo, alguien, cosas, diversos, varios, varias, otros, todos, nadie, nada`,
    leisure: `película*, cine*, canción*, canciones, álbum*, music*, música*, concierto*, festival*, actor*, actriz*, comedi*, serie*, espectáculo*, papel, novela*, libro*, autor*, poeta*, poema*, moda, vestido*, celebridad*, fan, fans, restaurante*`,
    play: `gol, goles, partido, partidos, penalti*, marcador*, delantero*, portero*, árbitro*, campeonato*, torneo*, trofeo*, copa, equipo*, jugador*, entrenador*, temporada, liga, final*, tenis, golf, rugby, fútbol*, baloncesto*, hockey, maratón`,
    home: `esposa, marido, mujer, madre, mamá, padre, papá, hijo, hija, niño, bebé, padres, hermano, hermana, familia*, amigo*`,
    'question-word': `por qué, cómo, verdad que, quién sabe, acaso`,
  },
  weights,
}

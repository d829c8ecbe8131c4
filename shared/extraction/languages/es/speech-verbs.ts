/** Spanish verbs by which news says who says what: regular forms of each row, irregular ones spelled out. */
import type { Stance } from '../../../domain/statement.ts'
import type { AgreeingForm, SpeechVerb } from '../../attributions/speech-words.ts'

/** A verb in -ar by its stem, with the prepositions that its content stands behind. */
type Row = readonly [stem: string, governs?: string]
/** Other verbs: finite forms, past participle, gerund. */
type IrregularRow = readonly [finite: string, participle: string, gerund: string, governs?: string]

const rows = (text: string): Row[] =>
  text
    .trim()
    .split(/\s*,\s*/u)
    .map((row) => {
      const [stem = '', ...governs] = row.split(' ')
      return [stem, governs.join(' ')] as const
    })

const SAYING = rows(
  'declar, anunci, explic, afirm, asegur, indic, señal, manifest, coment, apunt, precis, detall, relat, subray, recalc, insist en',
)
const TELLING = rows(`
confirm, inform de, revel, cont, confes, calific de, acus de a al, denunci, conden, critic, celebr, alert de, pronostic, estim,
calcul, valor, consider, recomend, aconsej, reclam, demand, solicit, amenaz con, jur, mencion, report, cit, observ,
constat, lament, argument, aleg, seña, destac, remarc, puntualiz, notific, public, tuite, abog por, not, record, narr,
apel a, inst a, exhort a, culp de, cuestion
`)
const CLAIMING = rows('pens, esper, continu, agreg, acot, zanj, opin, dud de')
const EVIDENCE = rows('muestr, mostr, demuestr, demostr, arroj')

const IRREGULAR: readonly IrregularRow[] = [
  ['dijo dijeron dice dicen decía decían diría', 'dicho', 'diciendo'],
  ['añadió añadieron añade añaden añadía', 'añadido', 'añadiendo'],
  ['sostuvo sostuvieron sostiene sostienen sostenía', 'sostenido', 'sosteniendo'],
  ['reconoció reconocieron reconoce reconocen reconocía', 'reconocido', 'reconociendo'],
  ['admitió admitieron admite admiten admitía', 'admitido', 'admitiendo'],
  ['advirtió advirtieron advierte advierten advertía', 'advertido', 'advirtiendo', 'de'],
  ['prometió prometieron promete prometen prometía', 'prometido', 'prometiendo'],
  ['escribió escribieron escribe escriben escribía', 'escrito', 'escribiendo'],
  ['respondió respondieron responde responden respondía', 'respondido', 'respondiendo'],
  ['concluyó concluyeron concluye concluyen', 'concluido', 'concluyendo'],
  ['expuso expusieron expone exponen', 'expuesto', 'exponiendo'],
  ['propuso propusieron propone proponen', 'propuesto', 'proponiendo'],
  ['sugirió sugirieron sugiere sugieren', 'sugerido', 'sugiriendo'],
  ['pidió pidieron pide piden pedía', 'pedido', 'pidiendo'],
  ['exigió exigieron exige exigen', 'exigido', 'exigiendo'],
  ['defendió defendieron defiende defienden', 'defendido', 'defendiendo'],
  ['describió describieron describe describen', 'descrito', 'describiendo', 'como'],
  ['predijo predijeron predice predicen', 'predicho', 'prediciendo'],
  ['aseveró aseveraron asevera aseveran', 'aseverado', 'aseverando'],
  ['cree creen creía creyó', 'creído', 'creyendo'],
  ['prevé prevén preveía previó', 'previsto', 'previendo'],
  ['refirió refirieron refiere refieren', 'referido', 'refiriendo'],
  ['difundió difundieron difunde', 'difundido', 'difundiendo'],
  ['transmitió transmitieron transmite', 'transmitido', 'transmitiendo'],
  ['recordó recordaron recuerda recuerdan recordaba', 'recordado', 'recordando'],
  ['contó contaron cuenta cuentan contaba', 'contado', 'contando'],
]

const any = (form: string): AgreeingForm => [form, 'any']
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

function regular(
  [stem, governs = '']: Row,
  stance: Stance,
  needs: SpeechVerb['needs'],
  evidential = false,
): SpeechVerb {
  // "indicó" but "indique": only forms in a and o are made, so the stem stays as it is.
  return {
    finite: [`${stem}ó`, `${stem}aron`, `${stem}a`, `${stem}an`, `${stem}aba`, `${stem}aban`].map(any),
    perfects: [any(`${stem}ado`)],
    participles: [any(`${stem}ando`)],
    ...{ stance, needs, evidential, governs: words(governs) },
  }
}

function irregular(
  [finite, participle, gerund, governs = '']: IrregularRow,
  stance: Stance,
  needs: SpeechVerb['needs'],
) {
  return {
    finite: words(finite).map(any),
    perfects: [any(participle)],
    participles: [any(gerund)],
    ...{ stance, needs, governs: words(governs) },
  }
}

const DENYING: readonly SpeechVerb[] = [
  ...rows('neg, rechaz, refut, descart, recus').map((row) => regular(row, 'denies', 'content')),
  irregular(
    ['desmintió desmintieron desmiente desmienten desmentía', 'desmentido', 'desmintiendo'],
    'denies',
    'content',
  ),
  irregular(['niega niegan', 'negado', 'negando'], 'denies', 'content'),
  irregular(['contradijo contradice contradicen', 'contradicho', 'contradiciendo'], 'denies', 'content'),
]
const QUESTIONING = rows('pregunt, cuestion, dud de').map((row) => regular(row, 'questions', 'content'))

export const speechVerbs: readonly SpeechVerb[] = [
  ...SAYING.map((row) => regular(row, 'asserts', 'nothing')),
  ...IRREGULAR.map((row, at) => irregular(row, 'asserts', at < 2 ? 'nothing' : 'content')),
  ...TELLING.map((row) => regular(row, row[0] === 'cit' || row[0] === 'report' ? 'reports' : 'asserts', 'content')),
  ...CLAIMING.map((row) => regular(row, 'asserts', 'clause')),
  ...EVIDENCE.map((row) => regular(row, 'asserts', 'content', true)),
  ...DENYING,
  ...QUESTIONING,
]

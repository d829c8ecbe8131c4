/** Spanish verbs by which news says who says what: stems in -ar, and the others spelled out. */
import type { SpeechVerb } from '../../attributions/speech-words.ts'
import { readVerbTables } from '../speech-rows.ts'

/** "indicó" but "indique": only forms in a and o are made, so the stem stays as it is. */
const conjugate = (stem: string) => ({
  finite: `${stem}ó ${stem}aron ${stem}a ${stem}an ${stem}aba ${stem}aban`,
  perfect: `${stem}ado`,
  participle: `${stem}ando`,
})

export const speechVerbs: readonly SpeechVerb[] = readVerbTables(
  {
    saying: `
declar, anunci, explic, afirm, asegur, indic, señal, manifest, coment, apunt, precis, detall, relat, subray,
recalc, insist en
`,
    telling: `
confirm, inform de, revel, cont, confes, calific de, acus de a al, denunci, conden, critic, celebr, alert de,
pronostic, estim, calcul, valor, consider, recomend, aconsej, reclam, demand, solicit, amenaz con, jur, mencion,
observ, constat, lament, argument, aleg, seña, destac, remarc, puntualiz, notific, public, tuite, abog por, not,
record, narr, apel a, inst a, exhort a, culp de, cuestion
`,
    reporting: 'report, cit',
    claiming: 'pens, esper, continu, agreg, acot, zanj, opin, dud de',
    evidence: 'muestr, mostr, demuestr, demostr, arroj',
    denying: 'neg, rechaz, refut, descart, recus',
    questioning: 'pregunt, cuestion, dud de',
    irregular: {
      saying: [
        ['dijo dijeron dice dicen decía decían diría', 'dicho', 'diciendo'],
        ['añadió añadieron añade añaden añadía', 'añadido', 'añadiendo'],
      ],
      telling: [
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
      ],
      denying: [
        ['desmintió desmintieron desmiente desmienten desmentía', 'desmentido', 'desmintiendo'],
        ['niega niegan', 'negado', 'negando'],
        ['contradijo contradice contradicen', 'contradicho', 'contradiciendo'],
      ],
    },
  },
  conjugate,
)

/** English verbs by which news says who says what: forms, what must follow, prepositions, stance. */
import type { Stance } from '../../../domain/statement.ts'
import type { AgreeingForm, SpeechVerb } from '../../attributions/speech-words.ts'

/** Base form, with irregular past, third person and -ing form after it where they do not follow the rule. */
type Row = readonly [base: string, governs?: string, past?: string]

/** Speech whatever follows. */
const SAYING: readonly Row[] = [
  ['say', '', 'said'],
  ['announce'],
  ['declare'],
  ['explain'],
  ['remark'],
  ['reiterate'],
  ['opine'],
  ['quip'],
  ['exclaim'],
  ['recount'],
  ['proclaim'],
  ['insist', 'on'],
  ['tweet'],
  ['allege'],
]

/** Speech when something said follows, with or without "that". */
const TELLING: readonly Row[] = [
  ['tell', '', 'told'],
  ['state'],
  ['claim'],
  ['report'],
  ['confirm'],
  ['assert'],
  ['affirm'],
  ['argue', 'for against'],
  ['cite'],
  ['quote'],
  ['contend'],
  ['stress'],
  ['emphasise'],
  ['emphasize'],
  ['underline'],
  ['underscore'],
  ['acknowledge'],
  ['admit', 'to'],
  ['confess', 'to'],
  ['testify', 'to'],
  ['swear'],
  ['disclose'],
  ['mention'],
  ['note'],
  ['reply', '', 'replied'],
  ['respond'],
  ['complain', 'about of'],
  ['warn', 'of about against'],
  ['caution', 'against'],
  ['threaten', 'to with'],
  ['promise', 'to'],
  ['pledge', 'to'],
  ['vow', 'to'],
  ['urge', 'for'],
  ['suggest'],
  ['propose'],
  ['recommend'],
  ['advise', 'against'],
  ['demand'],
  ['accuse', 'of'],
  ['blame', 'for on'],
  ['condemn'],
  ['denounce'],
  ['decry', '', 'decried'],
  ['criticise', 'for'],
  ['criticize', 'for'],
  ['slam', '', 'slammed'],
  ['praise', 'for'],
  ['describe', 'as'],
  ['label', 'as', 'labelled'],
  ['dub', '', 'dubbed'],
  ['hail', 'as'],
  ['estimate'],
  ['predict'],
  ['forecast', '', 'forecast'],
  ['calculate'],
  ['conclude'],
  ['believe', 'in'],
  ['allude', 'to'],
  ['hint', 'at'],
  ['imply', '', 'implied'],
  ['speculate'],
  ['certify', '', 'certified'],
  ['attest', 'to'],
  ['attribute', 'to'],
  ['expect'],
]

/** Speech only with a clause, a quotation or a colon behind: otherwise these words mean something else. */
const CLAIMING: readonly Row[] = [
  ['call', 'for on'],
  ['appeal', 'for to'],
  ['boast', 'of about'],
  ['speak', 'of', 'spoke'],
  ['plead', 'for'],
  ['concede'],
  ['observe'],
  ['maintain'],
  ['answer'],
  ['write', 'of about', 'wrote'],
  ['reveal'],
  ['recall'],
  ['comment'],
  ['assure'],
  ['inform'],
  ['notify'],
  ['clarify'],
  ['specify'],
  ['stipulate'],
  ['lament'],
  ['signal'],
  ['counter'],
  ['retort'],
  ['chant'],
  ['scream'],
  ['yell'],
  ['concur', '', 'concurred'],
  ['elaborate'],
  ['reckon'],
  ['suspect'],
  ['assume'],
  ['foresee', '', 'foresaw'],
  ['muse'],
  ['post'],
  ['add'],
  ['prove'],
  ['think', '', 'thought'],
  ['feel', '', 'felt'],
  ['hope'],
  ['fear'],
  ['agree'],
  ['rule'],
  ['decide'],
  ['shout'],
  ['point'],
  ['continue'],
  ['joke'],
  ['know', '', 'knew'],
  ['learn'],
  ['worry', '', 'worried'],
  ['read', '', 'read'],
]

/** A short quotation says enough behind them: they give something a name. */
const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'label', 'dub', 'hail'])

/** Verbs that never stand before their subject: "told" is followed by who was told. */
const ADDRESSING: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'notify', 'urge', 'accuse'])

/** Their object is what is said: "citing security concerns". */
const TRANSITIVE: ReadonlySet<string> = new Set([
  'cite',
  'accuse',
  'announce',
  'condemn',
  'denounce',
  'demand',
  'blame',
])

/** Verbs that often leave "that" out. */
const BARE: ReadonlySet<string> = new Set(['add', 'agree', 'reveal', 'concede', 'reckon', 'recall', 'fear'])

/** What data, documents and researchers say. */
const EVIDENCE: readonly Row[] = [['show', '', 'showed'], ['find', '', 'found'], ['indicate'], ['demonstrate']]

const DENYING: readonly Row[] = [
  ['deny', '', 'denied'],
  ['refute'],
  ['dispute'],
  ['rebut', '', 'rebutted'],
  ['dismiss', 'as'],
  ['contradict', 'claims reports'],
  ['debunk'],
  ['reject', 'claims allegations accusations suggestions criticism reports rumours rumors'],
]

const QUESTIONING: readonly Row[] = [
  ['doubt'],
  ['wonder'],
  ['ask', 'whether if'],
  ['query', '', 'queried'],
  ['inquire'],
  ['question'],
]

/** Words whose base form is as often a noun, so that it speaks only behind a plural. */
const IRREGULAR_ING: Readonly<Record<string, string>> = {
  slam: 'slamming',
  dub: 'dubbing',
  rebut: 'rebutting',
  admit: 'admitting',
  label: 'labelling',
}
const PASSIVES: Readonly<Record<string, string>> = { wrote: 'written', knew: 'known', showed: 'shown' }

function verb(
  [base, governs = '', past]: Row,
  stance: Stance,
  needs: SpeechVerb['needs'],
  evidential = false,
): SpeechVerb {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const third =
    base.endsWith('y') && !/[aeo]y$/u.test(base)
      ? `${base.slice(0, -1)}ies`
      : /(ss|sh|ch)$/u.test(base)
        ? `${base}es`
        : `${base}s`
  const regular = /[^aeo]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const finite = past ?? (base === 'admit' ? 'admitted' : regular)
  const any = (form: string): AgreeingForm => [form, 'any']
  return {
    finite: [finite, third, ...(PASSIVES[finite] ? [PASSIVES[finite]] : [])].map(any),
    ...(base === 'state' ? {} : { plain: [any(base)] }),
    participles: [any(IRREGULAR_ING[base] ?? `${stem}ing`)],
    stance,
    needs,
    governs: governs === '' ? [] : governs.split(' '),
    evidential,
    ...(TRANSITIVE.has(base) ? { transitive: true } : {}),
    ...(NAMING.has(base) ? { naming: true } : {}),
    ...(ADDRESSING.has(base) ? { addressing: true } : {}),
    ...(BARE.has(base) ? { bare: true } : {}),
  }
}

export const speechVerbs: readonly SpeechVerb[] = [
  ...SAYING.map((row) => verb(row, 'asserts', 'nothing')),
  ...TELLING.map((row) =>
    verb(row, row[0] === 'cite' || row[0] === 'quote' || row[0] === 'report' ? 'reports' : 'asserts', 'content'),
  ),
  ...CLAIMING.map((row) => verb(row, 'asserts', 'clause')),
  ...EVIDENCE.map((row) => verb(row, 'asserts', 'content', true)),
  ...DENYING.map((row) => verb(row, 'denies', row[1] && row[0] !== 'dismiss' ? 'clause' : 'content')),
  ...QUESTIONING.map((row) => verb(row, 'questions', 'clause')),
]

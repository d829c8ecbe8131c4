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
  ['maintain'],
  ['stress'],
  ['emphasise'],
  ['emphasize'],
  ['underline'],
  ['underscore'],
  ['acknowledge'],
  ['admit', 'to'],
  ['concede'],
  ['confess', 'to'],
  ['testify', 'to'],
  ['swear'],
  ['disclose'],
  ['reveal'],
  ['mention'],
  ['note'],
  ['observe'],
  ['reply', '', 'replied'],
  ['respond'],
  ['answer'],
  ['write', '', 'wrote'],
  ['complain', 'about of'],
  ['boast', 'of about'],
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
  ['hail', 'as'],
  ['describe', 'as'],
  ['label', '', 'labelled'],
  ['dub', '', 'dubbed'],
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
  ['recall'],
  ['attribute', 'to'],
  ['expect', 'to'],
]

/** Speech only with a clause, a quotation or a colon behind: otherwise these words mean something else. */
const CLAIMING: readonly Row[] = [
  ['call', 'for on'],
  ['appeal', 'for to'],
  ['plead', 'for'],
  ['add'],
  ['prove'],
  ['think', '', 'thought'],
  ['feel', '', 'felt'],
  ['hope'],
  ['fear'],
  ['agree'],
  ['hold', '', 'held'],
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

/** What data, documents and researchers say. */
const EVIDENCE: readonly Row[] = [['show', '', 'showed'], ['find', '', 'found'], ['indicate'], ['demonstrate']]

const DENYING: readonly Row[] = [
  ['deny', '', 'denied'],
  ['refute'],
  ['dispute'],
  ['rebut', '', 'rebutted'],
  ['dismiss', 'as'],
  ['contradict'],
  ['debunk'],
  ['reject'],
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
  const finite = past ?? (base === 'admit' ? 'admitted' : base === 'refer' ? 'referred' : `${stem}ed`)
  const any = (form: string): AgreeingForm => [form, 'any']
  return {
    finite: [finite, third, ...(PASSIVES[finite] ? [PASSIVES[finite]] : [])].map(any),
    plain: [any(base)],
    participles: [any(IRREGULAR_ING[base] ?? `${stem}ing`)],
    stance,
    needs,
    governs: governs === '' ? [] : governs.split(' '),
    evidential,
  }
}

export const speechVerbs: readonly SpeechVerb[] = [
  ...SAYING.map((row) => verb(row, 'asserts', 'nothing')),
  ...TELLING.map((row) =>
    verb(row, row[0] === 'cite' || row[0] === 'quote' || row[0] === 'report' ? 'reports' : 'asserts', 'content'),
  ),
  ...CLAIMING.map((row) => verb(row, 'asserts', 'clause')),
  ...EVIDENCE.map((row) => verb(row, 'asserts', 'content', true)),
  ...DENYING.map((row) => verb(row, 'denies', 'content')),
  ...QUESTIONING.map((row) => verb(row, 'questions', 'clause')),
]

/** Makes speech verbs of rows of stems and of spelled-out forms, for languages whose past participles speak behind an auxiliary. */
import type { Stance } from '../../domain/statement.ts'
import type { AgreeingForm, SpeechVerb } from '../attributions/speech-words.ts'

/** Forms parted by spaces; `governs` are the prepositions that its content stands behind. */
export type VerbForms = {
  readonly finite: string
  readonly perfect: string
  readonly participle: string
  readonly governs?: string
}
type IrregularRow = readonly [finite: string, perfect: string, participle: string, governs?: string]

/** Rows of stems, parted by commas, each with what it governs behind it: "avert de, cit". */
export type VerbTables = {
  /** Speech whatever follows, when something follows, and only with a clause. */
  readonly saying: string
  readonly telling: string
  readonly claiming: string
  /** What passes on another's words: among `telling`, but reporting. */
  readonly reporting: string
  /** What data, documents and researchers say. */
  readonly evidence: string
  readonly denying: string
  readonly questioning: string
  readonly irregular: {
    readonly saying: readonly IrregularRow[]
    readonly telling: readonly IrregularRow[]
    readonly denying: readonly IrregularRow[]
  }
}

/** Every verb of the tables; `conjugate` makes the forms of a regular stem. */
export function readVerbTables(
  tables: VerbTables,
  conjugate: (stem: string) => Omit<VerbForms, 'governs'>,
): SpeechVerb[] {
  const { irregular } = tables
  const regular = (rows: string): VerbForms[] =>
    rows
      .trim()
      .split(/\s*,\s*/u)
      .map((row) => {
        const [stem = '', ...governs] = row.split(' ')
        return { ...conjugate(stem), governs: governs.join(' ') }
      })
  const spelled = (rows: readonly IrregularRow[]): VerbForms[] =>
    rows.map(([finite, perfect, participle, governs = '']) => ({ finite, perfect, participle, governs }))
  const verbs = (forms: readonly VerbForms[], stance: Stance, needs: SpeechVerb['needs'], evidential = false) =>
    forms.map((one) => speechVerb(one, { stance, needs, evidential }))
  return [
    ...verbs([...regular(tables.saying), ...spelled(irregular.saying)], 'asserts', 'nothing'),
    ...verbs([...spelled(irregular.telling), ...regular(tables.telling)], 'asserts', 'content'),
    ...verbs(regular(tables.reporting), 'reports', 'content'),
    ...verbs(regular(tables.claiming), 'asserts', 'clause'),
    ...verbs(regular(tables.evidence), 'asserts', 'content', true),
    ...verbs([...regular(tables.denying), ...spelled(irregular.denying)], 'denies', 'content'),
    ...verbs(regular(tables.questioning), 'questions', 'content'),
  ]
}

function speechVerb(
  { finite, perfect, participle, governs = '' }: VerbForms,
  said: Pick<SpeechVerb, 'stance' | 'needs'> & { evidential: boolean },
): SpeechVerb {
  return {
    finite: words(finite).map(anybody),
    perfects: [anybody(perfect)],
    participles: [anybody(participle)],
    governs: words(governs),
    ...said,
  }
}

const anybody = (form: string): AgreeingForm => [form, 'any']
const words = (text: string): string[] => text.split(' ').filter((word) => word !== '')

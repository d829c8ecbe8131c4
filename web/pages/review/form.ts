/** What a reviewer types, and the judgement that it comes to. */
import type { BodyOf } from '../../../shared/api/client.ts'
import type { ReviewView } from '../../api/use-api.ts'

export type JudgementBody = BodyOf<'post', '/v1/reviews/{lease}/submit'>
export type EvidenceKind = 'link' | 'document' | 'interview' | 'protected-source'
export type Opinion = 'agrees' | 'amends' | 'objects'

/** One piece of evidence; `what` is its address, title, name or description, by its kind. */
export type EvidenceForm = {
  kind: EvidenceKind
  what: string
  says: string
  stance: 'supports' | 'refutes' | 'context'
  source: 'primary' | 'secondary'
  on: string
}
export type Form = {
  rating: string
  explanation: string
  evidence: EvidenceForm[]
  fewSourcesReason: string
  searchLog: string
  asOf: string
  validUntil: string
  rightOfReply: string
  opinion: Opinion | null
}

export const today = (): string => new Date().toISOString().slice(0, 10)

export const NEW_EVIDENCE: EvidenceForm = {
  ...{ kind: 'link', what: '', says: '', stance: 'supports', source: 'primary', on: today() },
}

export function emptyForm(): Form {
  return {
    ...{ rating: '', explanation: '', evidence: [], fewSourcesReason: '', searchLog: '' },
    ...{ asOf: today(), validUntil: '', rightOfReply: '', opinion: null },
  }
}

/** Takes up a stored draft, also a judgement that was refused and kept; what cannot be read is left empty. */
export function readForm(content: unknown, empty: Form): Form {
  if (typeof content !== 'object' || content === null) return empty
  const given = new Map<string, unknown>(Object.entries(content))
  const text = (name: keyof Form, otherwise = ''): string => {
    const value = given.get(name)
    return typeof value === 'string' ? value : otherwise
  }
  const evidence = given.get('evidence')
  const opinion = (['agrees', 'amends', 'objects'] as const).find((one) => one === given.get('opinion'))
  return {
    rating: text('rating'),
    explanation: text('explanation'),
    evidence: Array.isArray(evidence) ? evidence.map(readEvidence) : [],
    fewSourcesReason: text('fewSourcesReason'),
    searchLog: text('searchLog'),
    asOf: text('asOf', empty.asOf) || empty.asOf,
    validUntil: text('validUntil'),
    rightOfReply: text('rightOfReply'),
    opinion: opinion ?? empty.opinion,
  }
}

const KINDS = ['link', 'document', 'interview', 'protected-source'] as const
const STANCES = ['supports', 'refutes', 'context'] as const

function readEvidence(content: unknown): EvidenceForm {
  const given = new Map<string, unknown>(typeof content === 'object' && content !== null ? Object.entries(content) : [])
  const first = ['what', 'url', 'title', 'who', 'description'].map((name) => given.get(name))
  const what = first.find((value) => typeof value === 'string' && value !== '')
  return {
    kind: KINDS.find((kind) => kind === given.get('kind')) ?? 'link',
    what: typeof what === 'string' ? what : '',
    says: typeof given.get('says') === 'string' ? String(given.get('says')) : '',
    stance: STANCES.find((stance) => stance === given.get('stance')) ?? 'supports',
    source: given.get('source') === 'secondary' ? 'secondary' : 'primary',
    on: typeof given.get('on') === 'string' ? String(given.get('on')) : today(),
  }
}

/** A second look starts from the first judgement; an agreement hands that in as it is. */
export function formFrom(review: Pick<ReviewView, 'rating'> & Record<string, unknown>, opinion: Opinion | null): Form {
  return { ...readForm(review, emptyForm()), opinion }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function judgementOf(form: Form): JudgementBody {
  return {
    rating: form.rating,
    explanation: form.explanation.trim(),
    evidence: form.evidence.map(evidenceOf),
    fewSourcesReason: orNull(form.fewSourcesReason),
    searchLog: orNull(form.searchLog),
    asOf: form.asOf,
    validUntil: orNull(form.validUntil),
    rightOfReply: orNull(form.rightOfReply),
    opinion: form.opinion,
  }
}

function evidenceOf({ kind, what, says, stance, source, on }: EvidenceForm): JudgementBody['evidence'][number] {
  const common = { says: says.trim(), stance, source }
  switch (kind) {
    case 'link':
      return { kind, url: what.trim(), ...common }
    case 'document':
      return { kind, title: what.trim(), ...common }
    case 'interview':
      return { kind, who: what.trim(), on, ...common }
    case 'protected-source':
      return { kind, description: what.trim(), ...common }
  }
}

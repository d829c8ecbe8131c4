/** What a webhook says: a type, a time and the data, as Standard Webhooks advise. The same words as in the list of changes. */
import { wordingOf } from '../domain/change-wording.ts'
import { PUBLIC_STATE } from '../domain/claim.ts'
import type { NoticeType } from '../domain/notice.ts'
import type { ToldChange } from './list-changes.ts'

export function describeChange({ claim, notice, at }: ToldChange) {
  const { type, number, rating, earlierRating } = notice
  const { id: claimId, language } = claim
  const state = PUBLIC_STATE[claim.status]
  const isOut = claim.status === 'published' || claim.status === 'retracted'
  const page = isOut ? { headline: claim.factCheck.headline, url: claim.factCheck.url } : { headline: null, url: null }
  const told = { claimId, sequence: number, rating, earlierRating, language, state, wording: wordingOf(claim) }
  return { type, timestamp: at, data: { ...told, ...page } } satisfies {
    type: NoticeType
    timestamp: string
    data: object
  }
}

export function bodyOfChange(change: ToldChange): string {
  return JSON.stringify(describeChange(change))
}

/** Says nothing but that it came through. */
export function bodyOfTest(at: string): string {
  return JSON.stringify({ type: 'test', timestamp: at, data: { message: 'مرحباً! This is a test of your webhook.' } })
}

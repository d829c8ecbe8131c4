import { useQuery } from '@tanstack/react-query'
import i18next from 'i18next'
import { useMemo } from 'react'
import { type AnswerOf, ApiError, type Client, createClient } from '../../shared/api/client.ts'
import { useSession } from '../session/use-session.ts'

export type ClaimView = AnswerOf<'get', '/v1/claims'>['claims'][number]
export type ClaimDetail = AnswerOf<'get', '/v1/claims/{id}'>
export type Leased = NonNullable<AnswerOf<'post', '/v1/reviews/lease'>>
export type CitationView = AnswerOf<'get', '/v1/claims/{id}/citations'>['citations'][number]
export type ReviewView = AnswerOf<'get', '/v1/claims/{id}/reviews'>['reviews'][number]
export type Settings = AnswerOf<'get', '/v1/settings'>
export type Sentences = AnswerOf<'get', '/v1/articles/{id}/statements'>

/** The API as whoever is signed in may use it. */
export function useApi(): Client {
  const session = useSession()
  return useMemo(
    () => createClient({ token: () => session.token, renew: () => session.renew(), language: () => i18next.language }),
    [session],
  )
}

export function useSettings(): Settings | undefined {
  const api = useApi()
  return useQuery({ queryKey: ['settings'], queryFn: () => api.get('/v1/settings'), staleTime: 60_000 }).data
}

/** How colleagues are called, by their ids. */
export function usePeople() {
  const api = useApi()
  const { data } = useQuery({ queryKey: ['people'], queryFn: () => api.get('/v1/people'), staleTime: 60_000 })
  return useMemo(() => data?.people ?? [], [data])
}

/** The stable code of a refusal; `unreachable` where no answer came. */
export function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.problem.code : 'unreachable'
}

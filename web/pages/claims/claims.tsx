import { Button, Group, NativeSelect, Skeleton, Stack, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useApi, useSettings } from '../../api/use-api.ts'
import { ClaimLine } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'

const STATES = ['not-checked', 'being-checked', 'checked', 'retracted'] as const
/** States that a verdict may have: a rating goes with no other. */
const OF_VERDICTS: readonly string[] = ['checked', 'retracted']
const LANGUAGES = ['ar', 'en', 'fr', 'es'] as const

/** Every claim, the newest first, or those nearest to some words; what is asked stands in the address, to be kept or sent. */
export default function Claims() {
  const { t, i18n } = useTranslation('desk')
  const api = useApi()
  const [search, setSearch] = useSearchParams()
  const state = STATES.find((one) => one === search.get('state'))
  const language = LANGUAGES.find((one) => one === search.get('language'))
  const ratings = useSettings()?.ratingScale.ratings ?? []
  const rating = search.get('rating') ?? undefined
  const words = search.get('q') ?? undefined
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['claims', state, language, rating, words],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      api.get('/v1/claims', {
        query: { q: words, state, language, rating, limit: 30, cursor: pageParam === '' ? undefined : pageParam },
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const choose = (name: string, value: string) =>
    setSearch((known) => {
      const next = new URLSearchParams(known)
      if (value === '') next.delete(name)
      else next.set(name, value)
      if (name === 'rating' && !OF_VERDICTS.includes(next.get('state') ?? 'checked')) next.delete('state')
      if (name === 'state' && value !== '' && !OF_VERDICTS.includes(value)) next.delete('rating')
      return next
    })
  const claims = data?.pages.flatMap((page) => page.claims)
  return (
    <Page
      title={t('claims.title')}
      beside={
        <Group gap="sm">
          <search>
            <form
              onSubmit={(event) => {
                event.preventDefault()
                choose('q', String(new FormData(event.currentTarget).get('q') ?? '').trim())
              }}
            >
              <TextInput
                key={words}
                type="search"
                name="q"
                dir="auto"
                maxLength={200}
                defaultValue={words ?? ''}
                aria-label={t('claims.search')}
                placeholder={t('claims.search')}
              />
            </form>
          </search>
          <NativeSelect
            aria-label={t('claims.rating')}
            value={rating ?? ''}
            onChange={(event) => choose('rating', event.currentTarget.value)}
            data={[
              { value: '', label: t('claims.anyRating') },
              ...ratings.map(({ key, names }) => ({ value: key, label: names[i18n.language] ?? names.en ?? key })),
            ]}
          />
          <NativeSelect
            aria-label={t('claims.state')}
            value={state ?? ''}
            onChange={(event) => choose('state', event.currentTarget.value)}
            data={[
              { value: '', label: t('claims.anyState') },
              ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
            ]}
          />
          <NativeSelect
            aria-label={t('claims.language')}
            value={language ?? ''}
            onChange={(event) => choose('language', event.currentTarget.value)}
            data={[
              { value: '', label: t('claims.anyLanguage') },
              ...LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
            ]}
          />
        </Group>
      }
    >
      <Stack gap="md">
        <ProblemAlert error={error} />
        {claims === undefined && !error ? (
          <Stack gap="sm">
            {[1, 2, 3, 4, 5].map((row) => (
              <Skeleton key={row} height={66} />
            ))}
          </Stack>
        ) : claims?.length === 0 ? (
          <div className="surface">
            <Empty icon="claims" title={t('claims.none')} text={t('claims.noneText')} />
          </div>
        ) : (
          <div className="surface rows">
            {claims?.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </div>
        )}
        {hasNextPage && (
          <Button variant="default" onClick={() => fetchNextPage()} loading={isFetchingNextPage} mx="auto">
            {t('claims.more')}
          </Button>
        )}
      </Stack>
    </Page>
  )
}

import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Lane } from '../../../shared/domain/lane.ts'
import { type Leased, useApi } from '../../api/use-api.ts'
import { ClaimLine } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { useShortcuts } from '../../keyboard/use-shortcuts.ts'
import { Workspace } from './workspace.tsx'

const LANES: readonly Lane[] = ['ar', 'en', 'other']
const LANES_KEY = 'claimdesk.lanes'

/** Where reviewers live: the claim in hand, or the way to the next one. */
export default function Review() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [leased, setLeased] = useState<Leased | null>(null)
  const [none, setNone] = useState(false)
  const [lanes, setLanes] = useState<Lane[]>(readLanes)
  const named = search.get('claim')
  const mine = useQuery({ queryKey: ['mine'], queryFn: () => api.get('/v1/reviews/mine') })
  const take = useMutation({
    mutationFn: (claimId: string | null) => api.post('/v1/reviews/lease', claimId === null ? { lanes } : { claimId }),
    onSuccess: (answer) => {
      setNone(answer === null)
      setLeased(answer)
      if (named !== null) setSearch({}, { replace: true })
      queries.invalidateQueries({ queryKey: ['mine'] })
    },
  })
  const asked = useRef<string | null>(null)
  useEffect(() => {
    if (named === null || asked.current === named) return
    asked.current = named
    take.mutate(named)
  }, [named, take])
  const next = () => take.mutate(null)
  useShortcuts(leased === null ? [{ keys: 'KeyN', label: t('review.take'), group: t('review.title'), run: next }] : [])
  const leave = (andNext: boolean) => {
    setLeased(null)
    queries.invalidateQueries()
    if (andNext) next()
  }
  if (leased !== null) {
    return <Workspace key={leased.lease.id} leased={leased} onLeave={leave} onRetake={(id) => take.mutate(id)} />
  }
  const held = mine.data?.leases ?? []
  const drafts = (mine.data?.drafts ?? []).filter(({ id }) => !held.some(({ claim }) => claim.id === id))
  return (
    <Page title={t('review.title')} width={820}>
      <Stack gap="lg">
        <ProblemAlert error={take.error} onClose={take.reset} />
        <div className="surface">
          <Empty
            icon="review"
            title={none ? t('review.none') : t('review.ready')}
            text={none ? t('review.noneText') : t('review.readyText')}
          >
            <Checkbox.Group
              value={lanes}
              onChange={(chosen) => {
                const valid = LANES.filter((lane) => chosen.includes(lane))
                if (valid.length === 0) return
                setLanes(valid)
                localStorage.setItem(LANES_KEY, valid.join(' '))
              }}
              label={t('review.lanes')}
              mt="sm"
            >
              <Group justify="center" mt={6}>
                {LANES.map((lane) => (
                  <Checkbox key={lane} value={lane} label={t(`lane.${lane}`)} />
                ))}
              </Group>
            </Checkbox.Group>
            <Button mt="md" onClick={next} loading={take.isPending} size="md">
              {t('review.take')}
            </Button>
          </Empty>
        </div>
        {[
          { title: t('review.held'), claims: held.map(({ claim }) => claim) },
          { title: t('review.drafts'), claims: drafts },
        ].map(({ title, claims }) =>
          claims.length === 0 ? null : (
            <section key={title}>
              <Text component="h2" fw={600} size="sm" mb={6}>
                {title}
              </Text>
              <div className="surface rows">
                {claims.map((claim) => (
                  <ClaimLine key={claim.id} claim={claim}>
                    <Button size="xs" variant="light" onClick={() => take.mutate(claim.id)}>
                      {t('review.goOn')}
                    </Button>
                  </ClaimLine>
                ))}
              </div>
            </section>
          ),
        )}
      </Stack>
    </Page>
  )
}

function readLanes(): Lane[] {
  const stored = (localStorage.getItem(LANES_KEY) ?? '').split(' ')
  const known = LANES.filter((lane) => stored.includes(lane))
  return known.length > 0 ? known : [...LANES]
}

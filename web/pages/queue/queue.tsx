import { Button, Group, SimpleGrid, Skeleton, Stack, Tabs, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useApi } from '../../api/use-api.ts'
import { ClaimLine } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { formatAge, formatNumber } from '../../format/format.ts'
import { useMay } from '../../session/use-session.ts'

const DAY_MS = 86_400_000
/** Claims of a status are listed by the newest; so many are looked through for it. */
const MOST = 100

/** What waits, where, and for whom. */
export default function Queue() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const isEditor = useMay('editor')
  const isReviewer = useMay('reviewer')
  const figures = useQuery({
    queryKey: ['figures', 7],
    queryFn: () => api.get('/v1/desk/figures', { query: { days: 7 } }),
  })
  const open = useQuery({
    queryKey: ['being-checked'],
    queryFn: () => api.get('/v1/claims', { query: { state: 'being-checked', limit: MOST } }),
  })
  const tasks = useQuery({ queryKey: ['tasks'], queryFn: () => api.get('/v1/tasks'), enabled: isEditor })
  const of = (...statuses: string[]) => open.data?.claims.filter(({ status }) => statuses.includes(status ?? '')) ?? []
  const lists = [
    { value: 'open', claims: of('waiting', 'in-review') },
    { value: 'disputed', claims: of('disputed') },
    { value: 'decided', claims: of('decided') },
    { value: 'parked', claims: of('parked') },
  ] as const
  return (
    <Page title={t('queue.title')}>
      <Stack gap="lg">
        <ProblemAlert error={figures.error ?? open.error} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {figures.data
            ? figures.data.lanes.map(({ lane, waiting, meanAgeMs, expectedWaitMs }) => (
                <div key={lane} className="surface" style={{ padding: 16 }}>
                  <Text size="sm" c="dimmed">
                    {t(`lane.${lane}`)}
                  </Text>
                  <Text size="xl" fw={600}>
                    {t('queue.waiting', { count: waiting, formatted: formatNumber(waiting) })}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {meanAgeMs === null ? t('queue.noAge') : t('queue.age', { days: daysOf(meanAgeMs) })}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {expectedWaitMs === null ? t('queue.noPace') : t('queue.wait', { days: daysOf(expectedWaitMs) })}
                  </Text>
                </div>
              ))
            : [1, 2, 3].map((card) => <Skeleton key={card} height={116} />)}
        </SimpleGrid>
        <Tabs defaultValue={isEditor ? 'decided' : 'open'} keepMounted={false}>
          <Tabs.List>
            {lists.map(({ value, claims }) => (
              <Tabs.Tab key={value} value={value}>
                {t(`queue.${value}`)} ({formatNumber(claims.length)})
              </Tabs.Tab>
            ))}
            {isEditor && (
              <Tabs.Tab value="tasks">
                {t('queue.tasks')} ({formatNumber(tasks.data?.tasks.length ?? 0)})
              </Tabs.Tab>
            )}
          </Tabs.List>
          {lists.map(({ value, claims }) => (
            <Tabs.Panel key={value} value={value} pt="md">
              {open.data === undefined ? (
                <Skeleton height={120} />
              ) : claims.length === 0 ? (
                <div className="surface">
                  <Empty icon="queue" title={t('queue.none')} />
                </div>
              ) : (
                <div className="surface rows">
                  {claims.map((claim) => (
                    <ClaimLine key={claim.id} claim={claim}>
                      {value === 'open' && isReviewer && (
                        <Button component={Link} href={`/review?claim=${claim.id}`} size="xs" variant="light">
                          {t('shortlist.take')}
                        </Button>
                      )}
                      {(value === 'disputed' || value === 'decided') && (
                        <Button component={Link} href={`/claims/${claim.id}`} size="xs" variant="light">
                          {t(value === 'disputed' ? 'queue.adjudicate' : 'queue.publish')}
                        </Button>
                      )}
                    </ClaimLine>
                  ))}
                </div>
              )}
            </Tabs.Panel>
          ))}
          {isEditor && (
            <Tabs.Panel value="tasks" pt="md">
              <Tasks />
            </Tabs.Panel>
          )}
        </Tabs>
      </Stack>
    </Page>
  )
}

/** Published verdicts that an editor must look at again, and why. */
function Tasks() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const { data, error } = useQuery({ queryKey: ['tasks'], queryFn: () => api.get('/v1/tasks') })
  const finish = useMutation({
    mutationFn: (id: string) => api.post('/v1/tasks/{id}/done', undefined, { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  })
  if (!data) return error ? <ProblemAlert error={error} /> : <Skeleton height={120} />
  if (data.tasks.length === 0) {
    return (
      <div className="surface">
        <Empty icon="done" title={t('queue.noTasks')} />
      </div>
    )
  }
  return (
    <div className="surface rows">
      {data.tasks.map((task) => (
        <Group key={task.id} justify="space-between" wrap="nowrap" align="flex-start">
          <div style={{ minWidth: 0 }}>
            <Text fw={500}>{t(`task.${task.kind}`)}</Text>
            {'became' in task && task.became && (
              <Text size="sm" dir="auto">
                {task.became.wording}
              </Text>
            )}
            {task.kind === 'evidence.changed' && (
              <>
                <Text size="sm">
                  {t(`citation.${task.outcome}`)}: <bdi dir="ltr">{task.url}</bdi>
                </Text>
                <Text size="sm" c="dimmed" dir="auto">
                  {task.says}
                </Text>
              </>
            )}
            <Text size="xs" c="dimmed">
              {formatAge(task.createdAt, Date.now())}
            </Text>
          </div>
          <Group gap="xs" wrap="nowrap">
            <Button component={Link} href={`/claims/${task.claimId}`} size="xs" variant="light">
              {t('queue.look')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => finish.mutate(task.id)}
              loading={finish.isPending && finish.variables === task.id}
            >
              {t('queue.finish')}
            </Button>
          </Group>
        </Group>
      ))}
    </div>
  )
}

const daysOf = (ms: number): string => formatNumber(ms / DAY_MS, { maximumFractionDigits: 1 })

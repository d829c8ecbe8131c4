import { NativeSelect, SimpleGrid, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../../shared/api/client.ts'
import { useApi } from '../../api/use-api.ts'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { formatDate, formatNumber } from '../../format/format.ts'

const DaysChart = lazy(() => import('./days-chart.tsx'))
const DAY_MS = 86_400_000
const SPANS = [7, 28, 90] as const
const COLUMNS = ['admitted', 'decided', 'published', 'corrected', 'disputed', 'dismissed'] as const

type Lane = AnswerOf<'get', '/v1/desk/figures'>['lanes'][number]

/** How the desk gets on: each chart stands as a table beneath it. */
export default function Figures() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const [days, setDays] = useState(28)
  const { data, error } = useQuery({
    queryKey: ['figures', days],
    queryFn: () => api.get('/v1/desk/figures', { query: { days } }),
  })
  return (
    <Page
      title={t('figures.title')}
      beside={
        <NativeSelect
          aria-label={t('figures.span')}
          value={String(days)}
          onChange={(event) => setDays(Number(event.currentTarget.value))}
          data={SPANS.map((span) => ({ value: String(span), label: t('figures.days', { count: span }) }))}
        />
      }
    >
      <ProblemAlert error={error} />
      <Stack gap="xl">
        {data
          ? data.lanes.map((lane) => <LaneFigures key={lane.lane} lane={lane} />)
          : !error && <Skeleton height={420} />}
      </Stack>
    </Page>
  )
}

function LaneFigures({ lane }: { lane: Lane }) {
  const { t } = useTranslation('desk')
  const sum = (column: (typeof COLUMNS)[number]) => lane.days.reduce((total, day) => total + day[column], 0)
  const numbers = [
    { name: t('figures.waiting'), value: formatNumber(lane.waiting) },
    { name: t('figures.decided'), value: formatNumber(sum('decided')) },
    { name: t('figures.published'), value: formatNumber(sum('published')) },
    { name: t('figures.corrected'), value: formatNumber(sum('corrected')) },
    {
      name: t('figures.toVerdict'),
      value: lane.meanToVerdictMs === null ? '–' : t('figures.inDays', { days: daysOf(lane.meanToVerdictMs) }),
    },
    {
      name: t('figures.expected'),
      value: lane.expectedWaitMs === null ? '–' : t('figures.inDays', { days: daysOf(lane.expectedWaitMs) }),
    },
  ]
  const agreement = Object.entries(lane.agreement)
  return (
    <section aria-label={t(`lane.${lane.lane}`)}>
      <Text component="h2" fw={600} size="lg" mb="sm">
        {t(`lane.${lane.lane}`)}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3, md: 6 }} spacing="sm">
        {numbers.map(({ name, value }) => (
          <div key={name} className="surface" style={{ padding: 12 }}>
            <Text size="xs" c="dimmed">
              {name}
            </Text>
            <Text fw={600} size="lg">
              {value}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      {lane.days.length > 0 && (
        <div className="surface" style={{ padding: 16, marginTop: 12 }}>
          <Suspense fallback={<Skeleton height={220} />}>
            <DaysChart days={lane.days} />
          </Suspense>
          <details>
            <summary>{t('figures.asTable')}</summary>
            <Table.ScrollContainer minWidth={520}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('series.day')}</Table.Th>
                    {COLUMNS.map((column) => (
                      <Table.Th key={column}>{t(`column.${column}`)}</Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {lane.days.map((day) => (
                    <Table.Tr key={day.day}>
                      <Table.Td>{formatDate(day.day)}</Table.Td>
                      {COLUMNS.map((column) => (
                        <Table.Td key={column}>{formatNumber(day[column])}</Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          </details>
        </div>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} mt="sm">
        <div className="surface" style={{ padding: 16 }}>
          <Text component="h3" fw={600} size="sm">
            {t('figures.agreement')}
          </Text>
          {agreement.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('figures.noPairs')}
            </Text>
          ) : (
            agreement.map(([language, { alpha, low, high, pairs }]) => (
              <Text key={language} size="sm">
                <bdi>{language}</bdi>: {alpha === null ? '–' : formatNumber(alpha, { maximumFractionDigits: 2 })}
                {low !== null &&
                  high !== null &&
                  ` (${formatNumber(low, { maximumFractionDigits: 2 })} – ${formatNumber(high, { maximumFractionDigits: 2 })})`}
                {' · '}
                {t('figures.pairs', { count: pairs })}
              </Text>
            ))
          )}
        </div>
        <Balance title={t('figures.publishers')} rows={lane.publishers} />
      </SimpleGrid>
    </section>
  )
}

function Balance({ title, rows }: { title: string; rows: Lane['publishers'] }) {
  const { t } = useTranslation('desk')
  return (
    <div className="surface" style={{ padding: 16 }}>
      <Text component="h3" fw={600} size="sm">
        {title}
      </Text>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('figures.noChoices')}
        </Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('figures.name')}</Table.Th>
              <Table.Th>{t('figures.chosen')}</Table.Th>
              <Table.Th>{t('column.dismissed')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, 8).map(({ name, chosen, dismissed }) => (
              <Table.Tr key={name}>
                <Table.Td>
                  <bdi>{name}</bdi>
                </Table.Td>
                <Table.Td>{formatNumber(chosen)}</Table.Td>
                <Table.Td>{formatNumber(dismissed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  )
}

const daysOf = (ms: number): string => formatNumber(ms / DAY_MS, { maximumFractionDigits: 1 })

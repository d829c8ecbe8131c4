import { Skeleton, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useApi } from '../../api/use-api.ts'
import { formatDate, formatNumber } from '../../format/format.ts'

const SeriesChart = lazy(() => import('./series-chart.tsx'))

/** Every figure of the event over time: drawn where there are several, and always as a table. */
export function SeriesTable({ claimId }: { claimId: string }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['series', claimId],
    queryFn: () => api.get('/v1/claims/{id}/series', { params: { id: claimId } }),
  })
  if (!data) return <Skeleton height={90} />
  const points = data.series?.points ?? []
  if (points.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('series.none')}
      </Text>
    )
  }
  return (
    <>
      {points.length > 1 && (
        <Suspense fallback={<Skeleton height={170} />}>
          <SeriesChart points={points} />
        </Suspense>
      )}
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('series.day')}</Table.Th>
            <Table.Th>{t('series.value')}</Table.Th>
            <Table.Th>{t('series.publisher')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map((point) => (
            <Table.Tr key={`${point.claimId} ${point.saidAt}`} fw={point.claimId === claimId ? 600 : undefined}>
              <Table.Td>{formatDate(point.saidAt)}</Table.Td>
              <Table.Td>
                <Link href={`/claims/${point.claimId}`}>
                  {point.comparator === 'range'
                    ? t('figure.range', { from: formatNumber(point.value), to: formatNumber(point.max ?? point.value) })
                    : t(`figure.${point.comparator}`, { number: formatNumber(point.value) })}
                </Link>
              </Table.Td>
              <Table.Td>
                <bdi>{point.publisher ?? ''}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}

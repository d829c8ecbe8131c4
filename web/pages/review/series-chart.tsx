import { LineChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/format.ts'

type Point = { value: number; saidAt: string }

/** The same numbers stand in the table below it. */
export default function SeriesChart({ points }: { points: readonly Point[] }) {
  const { t } = useTranslation('desk')
  return (
    <div aria-hidden="true" dir="ltr">
      <LineChart
        h={170}
        data={points.map(({ value, saidAt }) => ({ day: saidAt.slice(0, 10), value }))}
        dataKey="day"
        series={[{ name: 'value', label: t('series.value'), color: 'ink.6' }]}
        curveType="stepAfter"
        valueFormatter={(value) => formatNumber(value)}
        withLegend={false}
        lineChartProps={{ accessibilityLayer: false }}
        tickLine="none"
      />
    </div>
  )
}

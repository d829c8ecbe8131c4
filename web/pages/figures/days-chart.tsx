import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../format/format.ts'

type Day = { day: string; admitted: number; promoted: number; decided: number; published: number }

/** What came in and what was done, day by day. The same numbers stand in the table beneath it. */
export default function DaysChart({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation('desk')
  return (
    <div aria-hidden="true" dir="ltr">
      <BarChart
        h={220}
        data={days.map(({ day, admitted, promoted, decided, published }) => ({
          ...{ day, in: admitted + promoted, decided, published },
        }))}
        dataKey="day"
        series={[
          { name: 'in', label: t('column.admitted'), color: 'gray.5' },
          { name: 'decided', label: t('column.decided'), color: 'ink.4' },
          { name: 'published', label: t('column.published'), color: 'ink.8' },
        ]}
        valueFormatter={(value) => formatNumber(value)}
        withLegend
        barChartProps={{ accessibilityLayer: false }}
        tickLine="none"
      />
    </div>
  )
}

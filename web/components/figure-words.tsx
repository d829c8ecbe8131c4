import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClaimView } from '../api/use-api.ts'
import { formatNumber } from '../format/format.ts'

type Figure = ClaimView['figures'][number]

/** A figure as it was read, so that a wrong reading is seen at once: "more than 110 · attack". */
export function FigureWords({ figure }: { figure: Figure }) {
  const { t } = useTranslation('desk')
  const { value, max, comparator, unit, change, indefinite, exact } = figure
  if (indefinite) return <bdi>{exact}</bdi>
  const number = formatNumber(value, { maximumFractionDigits: 3 })
  const words =
    comparator === 'range'
      ? t('figure.range', { from: number, to: formatNumber(max ?? value, { maximumFractionDigits: 3 }) })
      : t(`figure.${comparator}`, { number })
  return (
    <Text component="span">
      <strong>{words}</strong>
      {unit && (
        <>
          {' '}
          <Text component="span" c="dimmed">
            <bdi>{unit}</bdi>
          </Text>
        </>
      )}
      {change && <Text component="span"> · {t(`figure.${change}`)}</Text>}
    </Text>
  )
}

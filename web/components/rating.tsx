import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClaimView, Settings } from '../api/use-api.ts'

const COLOURS: Readonly<Record<string, string>> = { '5': 'teal', '4': 'lime', '3': 'yellow', '2': 'orange', '1': 'red' }

type Rating = Settings['ratingScale']['ratings'][number]

export function colourOf(rating: Pick<Rating, 'value'> | undefined): string {
  return COLOURS[String(rating?.value ?? '')] ?? 'gray'
}

/** A verdict's name; never without the day for which it holds. */
export function VerdictBadge({
  verdict,
  scale,
}: {
  verdict: Pick<NonNullable<ClaimView['verdict']>, 'rating' | 'ratingNames' | 'asOf' | 'underRecheck'>
  scale?: readonly Rating[]
}) {
  const { t, i18n } = useTranslation('desk')
  const name = verdict.ratingNames[i18n.language] ?? verdict.rating
  const rating = scale?.find(({ key }) => key === verdict.rating)
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
      <Badge variant="light" color={colourOf(rating)} size="lg" tt="none">
        {name}
      </Badge>
      <small>{t('asOf', { day: verdict.asOf })}</small>
      {verdict.underRecheck && (
        <Badge variant="outline" color="orange" tt="none">
          {t('underRecheck')}
        </Badge>
      )}
    </span>
  )
}

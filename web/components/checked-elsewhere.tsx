import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnswerOf } from '../../shared/api/client.ts'

type Elsewhere = AnswerOf<'get', '/v1/claims/{id}/suggestions'>['elsewhere'][number]

/** What other newsrooms found, in their words and under their names; it opens on their own pages. */
export function CheckedElsewhere({ checks }: { checks: readonly Elsewhere[] }) {
  const { t } = useTranslation('desk')
  if (checks.length === 0) return null
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {t('elsewhere')}
      </Text>
      {checks.map(({ url, publisher, rating, reviewedAt, claimReviewed, language }) => (
        <Text key={url + claimReviewed} size="sm" component="div">
          <bdi>{publisher.name}</bdi>: <bdi>{rating}</bdi>
          {reviewedAt && (
            <>
              {' · '}
              <bdi dir="ltr">{reviewedAt.slice(0, 10)}</bdi>
            </>
          )}{' '}
          <Anchor href={url} target="_blank" rel="noopener noreferrer">
            <bdi lang={language}>{claimReviewed}</bdi>
          </Anchor>
        </Text>
      ))}
    </Stack>
  )
}

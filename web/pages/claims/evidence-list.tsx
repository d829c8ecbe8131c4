import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CitationView, ReviewView } from '../../api/use-api.ts'
import { formatAge, formatDate } from '../../format/format.ts'

/** What a judgement says and rests on. */
export function EvidenceList({ review, citations = [] }: { review: ReviewView; citations?: readonly CitationView[] }) {
  const { t } = useTranslation('desk')
  return (
    <Stack gap="sm">
      <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {review.explanation}
      </Text>
      <Stack gap="xs" component="ul" m={0} ps="lg">
        {review.evidence.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored judgement never changes
          <li key={index}>
            <Group gap={6}>
              <Badge size="xs" variant="light" tt="none">
                {t(`evidenceStance.${one.stance}`)}
              </Badge>
              <Badge size="xs" variant="default" tt="none">
                {t(`source.${one.source}`)}
              </Badge>
              <Text size="xs" c="dimmed">
                {t(`kind.${one.kind}`)}
              </Text>
            </Group>
            <Text size="sm" dir="auto">
              {one.says}
            </Text>
            {one.kind === 'link' && (
              <a href={one.url} target="_blank" rel="noopener noreferrer" style={{ fontSize: 13 }}>
                <bdi dir="ltr">{one.url}</bdi>
              </a>
            )}
            {one.kind === 'link' && (
              <CitationMark citation={citations.find(({ url, says }) => url === one.url && says === one.says)} />
            )}
          </li>
        ))}
      </Stack>
      {review.searchLog && (
        <Text size="sm" dir="auto">
          {t('form.searchLog')}: {review.searchLog}
        </Text>
      )}
      {review.rightOfReply && (
        <Text size="sm" dir="auto">
          {t('form.rightOfReply')}: {review.rightOfReply}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('asOf', { day: review.asOf })}
        {review.validUntil && ` · ${t('form.validUntil')}: ${formatDate(review.validUntil)}`}
      </Text>
    </Stack>
  )
}

/** What the page was last seen to say. */
function CitationMark({ citation }: { citation: CitationView | undefined }) {
  const { t } = useTranslation('desk')
  if (citation === undefined) return null
  const { outcome, checkedAt } = citation
  return (
    <Text size="xs" c={outcome === null || outcome === 'found' ? 'dimmed' : 'var(--mantine-color-error)'}>
      {t(`citation.${outcome ?? 'unseen'}`)}
      {checkedAt && ` · ${t('citation.seen', { age: formatAge(checkedAt, Date.now()) })}`}
    </Text>
  )
}

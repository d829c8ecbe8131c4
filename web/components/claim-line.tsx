import { Badge, Box, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ClaimView } from '../api/use-api.ts'
import { formatAge } from '../format/format.ts'
import { VerdictBadge } from './rating.tsx'

/** A claim in a list: its words first, then whose they are and where it stands. */
export function ClaimLine({
  claim,
  why,
  children,
}: {
  claim: ClaimView
  /** Why it stands here, in words. */
  why?: ReactNode
  children?: ReactNode
}) {
  const { t } = useTranslation('desk')
  return (
    <Group wrap="nowrap" align="flex-start" gap="md" justify="space-between">
      <Box style={{ minWidth: 0 }}>
        <Link href={`/claims/${claim.id}`} className="quiet-link">
          <Text component="span" fw={500} lang={claim.language} dir="auto" className="claim-words">
            {claim.wording}
          </Text>
        </Link>
        <Group gap={8} mt={2}>
          {claim.claimant && (
            <Text size="xs" c="dimmed">
              {t('saidBy')} <bdi>{claim.claimant.name}</bdi>
            </Text>
          )}
          <Text size="xs" c="dimmed">
            {formatAge(claim.createdAt, Date.now())}
          </Text>
          {claim.origins > 1 && (
            <Text size="xs" c="dimmed">
              {t('origins', { count: claim.origins })}
            </Text>
          )}
          {claim.status && (
            <Badge size="sm" variant="default" tt="none">
              {t(`status.${claim.status}`)}
            </Badge>
          )}
          {claim.verdict && <VerdictBadge verdict={claim.verdict} />}
        </Group>
        {why && (
          <Text size="sm" c="dimmed" mt={4} component="div">
            {why}
          </Text>
        )}
      </Box>
      {children && (
        <Group gap="xs" wrap="nowrap" style={{ flex: 'none' }}>
          {children}
        </Group>
      )}
    </Group>
  )
}

const REASONS = [
  'tip' as const,
  ...(['figure', 'figures', 'amount', 'dozens', 'record', 'comparison', 'attributed', 'named', 'evidence'] as const),
  ...(['denied', 'dated', 'event', 'economy', 'power', 'health', 'cause', 'harm'] as const),
]
const TOPICS = ['violence', 'health', 'elections', 'livelihood'] as const
const MOST_REASONS = 4

/** Why a claim is worth her time: what harm it may do, how far it reaches, and what in it can be checked. */
export function PriorityReasons({ claim }: { claim: ClaimView }) {
  const { t } = useTranslation('desk')
  const harm = claim.priority?.parts.find(({ part, points }) => part === 'harm' && points > 0)?.why ?? ''
  const topics = TOPICS.filter((topic) => harm.split(', ').includes(topic))
  const reasons = claim.checkworthiness.reasons.flatMap((reason) => REASONS.find((one) => one === reason) ?? [])
  return (
    <Group gap={6} component="span">
      {topics.map((topic) => (
        <Badge key={topic} variant="light" color="orange" size="sm" tt="none" fw={400}>
          {t(`topic.${topic}`)}
        </Badge>
      ))}
      {claim.origins > 1 && (
        <Badge variant="light" size="sm" tt="none" fw={400}>
          {t('origins', { count: claim.origins })}
        </Badge>
      )}
      {reasons.slice(0, MOST_REASONS).map((reason) => (
        <Badge key={reason} variant="light" color={reason === 'tip' ? 'grape' : 'gray'} size="sm" tt="none" fw={400}>
          {t(`worth.${reason}`)}
        </Badge>
      ))}
    </Group>
  )
}

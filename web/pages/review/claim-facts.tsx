import { Badge, Group, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../api/use-api.ts'
import { PriorityReasons } from '../../components/claim-line.tsx'
import { FigureWords } from '../../components/figure-words.tsx'
import { formatDate } from '../../format/format.ts'

/** The claim as it was read: figure, who said it, when; and why it is here. */
export function ClaimFacts({ claim }: { claim: ClaimDetail }) {
  const { t } = useTranslation('desk')
  const said = claim.attributions[0]
  const { timeframe, policy, policyReasons } = claim
  return (
    <Table variant="vertical" layout="fixed" withRowBorders={false} verticalSpacing={4}>
      <Table.Tbody>
        {claim.figures.map((figure) => (
          <Fact key={figure.start} name={t('fact.figure')}>
            <FigureWords figure={figure} />
          </Fact>
        ))}
        <Fact name={t('fact.who')}>
          {claim.claimant ? (
            <Group gap={6} component="span">
              <bdi>{claim.claimant.name}</bdi>
              {said && (
                <Badge variant="light" color={said.stance === 'denies' ? 'red' : 'gray'} size="sm" tt="none">
                  {t(`stance.${said.stance}`)}
                </Badge>
              )}
            </Group>
          ) : (
            <Text component="span" c="dimmed">
              {t('fact.nobody')}
            </Text>
          )}
        </Fact>
        {timeframe && (
          <Fact name={t('fact.when')}>
            <Time timeframe={timeframe} />
          </Fact>
        )}
        <Fact name={t('fact.origins')}>{t('origins', { count: claim.origins })}</Fact>
        <Fact name={t('fact.why')}>
          <PriorityReasons claim={claim} />
        </Fact>
        {policy && (
          <Fact name={t('fact.policy')}>
            {t(`policy.${policy}`)}
            {policyReasons && policyReasons.length > 0 && (
              <Text component="span" size="sm" c="dimmed">
                {' · '}
                <bdi>{policyReasons.join('; ')}</bdi>
              </Text>
            )}
          </Fact>
        )}
      </Table.Tbody>
    </Table>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={120} style={{ background: 'none', fontWeight: 400, color: 'var(--desk-faint)' }}>
        {name}
      </Table.Th>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  )
}

function Time({ timeframe: { start, end, exact } }: { timeframe: NonNullable<ClaimDetail['timeframe']> }) {
  const days = [...new Set([start, end].map((day) => (day ? formatDate(day) : '')).filter(Boolean))]
  return (
    <span>
      <bdi>{exact}</bdi>
      {days.length > 0 && (
        <Text component="span" size="sm" c="dimmed">
          {' · '}
          {days.join(' – ')}
        </Text>
      )}
    </span>
  )
}

export function Appearances({ claim }: { claim: ClaimDetail }) {
  const { t } = useTranslation('desk')
  const ordered = [...claim.appearances].sort((a, b) => (a.saidAt < b.saidAt ? -1 : 1))
  return (
    <Stack gap={8} component="ol" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
      {ordered.map((one) => (
        <li key={`${one.revisionId} ${one.quote.start}`}>
          <Group gap={8}>
            <Text size="xs" c="dimmed">
              {formatDate(one.saidAt)}
            </Text>
            <Text size="sm" fw={500}>
              <bdi>{one.publisher ?? t('fact.noPublisher')}</bdi>
            </Text>
            {one.originId && one.originId !== one.articleId && (
              <Badge size="xs" variant="default" tt="none">
                {t('fact.copy')}
              </Badge>
            )}
            {one.stance === 'denies' && (
              <Badge size="xs" color="red" variant="light" tt="none">
                {t('stance.denies')}
              </Badge>
            )}
            {one.goneIn && (
              <Badge size="xs" color="orange" variant="light" tt="none">
                {t('fact.gone')}
              </Badge>
            )}
          </Group>
          <Text size="sm" dir="auto" lang={claim.language}>
            {one.quote.exact}
          </Text>
          {one.url && (
            <a href={one.url} target="_blank" rel="noopener noreferrer" style={{ fontSize: 12 }}>
              <bdi dir="ltr">{one.url}</bdi>
            </a>
          )}
        </li>
      ))}
    </Stack>
  )
}

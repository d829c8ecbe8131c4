import { Badge, Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type ReviewView, useApi } from '../../api/use-api.ts'
import { CheckedElsewhere } from '../../components/checked-elsewhere.tsx'
import { ClaimLine } from '../../components/claim-line.tsx'
import { ProblemAlert } from '../../components/problem.tsx'

/** Claims that this one may repeat, with what was found of them; a verdict is taken over only by whoever confirms it. */
export function KnownClaims({ claimId, onReuse }: { claimId: string; onReuse?: (basis: ReviewView) => void }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const queryKey = ['suggestions', claimId]
  const params = { id: claimId }
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => api.get('/v1/claims/{id}/suggestions', { params }),
  })
  const relate = useMutation({
    mutationFn: (other: string) => api.post('/v1/claims/{id}/relation', { answer: 'not-same', other }, { params }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton height={90} />
  if (data.suggestions.length === 0 && data.elsewhere.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('known.none')}
      </Text>
    )
  }
  return (
    <Stack gap="md">
      <ProblemAlert error={relate.error} />
      {data.suggestions.map(({ claim, kind, why, basis, confirmed }) => (
        <div key={claim.id}>
          <Group gap={6} mb={2}>
            <Badge variant="light" size="sm" tt="none">
              {t(`match.${kind}`)}
            </Badge>
            {confirmed && (
              <Badge variant="outline" size="sm" tt="none">
                {t('known.confirmed')}
              </Badge>
            )}
          </Group>
          <ClaimLine claim={claim} why={<bdi dir="ltr">{why.slice(0, 3).join(' · ')}</bdi>} />
          <Group gap={6} mt={4}>
            {basis && onReuse && (
              <Button size="compact-xs" variant="light" onClick={() => onReuse(basis)}>
                {t('known.reuse')}
              </Button>
            )}
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => relate.mutate(claim.id)}
              loading={relate.isPending}
            >
              {t('known.notSame')}
            </Button>
          </Group>
        </div>
      ))}
      <CheckedElsewhere checks={data.elsewhere} />
    </Stack>
  )
}

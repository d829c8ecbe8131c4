import { Button, Checkbox, Group, SegmentedControl, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Lane } from '../../../shared/domain/lane.ts'
import { useApi, useSettings } from '../../api/use-api.ts'
import { ClaimLine, PriorityReasons } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'
import { formatNumber } from '../../format/format.ts'
import { useMay } from '../../session/use-session.ts'
import { SendTip } from './send-tip.tsx'

const LANES: readonly Lane[] = ['ar', 'en', 'other']

/** Today's candidates, the most worth first, each with its reasons: promote, dismiss, or take one at once. */
export default function Shortlist() {
  const { t, i18n } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [lane, setLane] = useState<Lane>(i18n.language === 'ar' ? 'ar' : 'en')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const isEditor = useMay('editor')
  const isReviewer = useMay('reviewer')
  const settings = useSettings()
  const queryKey = ['shortlist', lane]
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => api.get('/v1/shortlist', { query: { lane, limit: 50 } }),
  })
  const figures = useQuery({
    queryKey: ['figures', 1],
    queryFn: () => api.get('/v1/desk/figures', { query: { days: 1 } }),
  })
  const refresh = () => {
    setChosen(new Set())
    queries.invalidateQueries({ queryKey: ['shortlist'] })
    queries.invalidateQueries({ queryKey: ['figures'] })
  }
  const promote = useMutation({
    mutationFn: (id: string) => api.post('/v1/claims/{id}/promote', {}, { params: { id } }),
    onSuccess: (_, id) => {
      say(t('shortlist.promoted'))
      refresh()
      return id
    },
  })
  const restore = useMutation({
    mutationFn: (claimIds: string[]) => api.post('/v1/claims/choose', { action: 'restore', claimIds }),
    onSuccess: refresh,
  })
  const dismiss = useMutation({
    mutationFn: (claimIds: string[]) => api.post('/v1/claims/choose', { action: 'dismiss', claimIds, reason }),
    onSuccess: (_, claimIds) => {
      const id = `dismissed ${claimIds[0]}`
      say(
        <Group justify="space-between">
          {t('shortlist.dismissed', { count: claimIds.length })}
          <Button
            size="compact-xs"
            variant="light"
            onClick={() => {
              restore.mutate(claimIds)
              notifications.hide(id)
            }}
          >
            {t('undo')}
          </Button>
        </Group>,
        { id },
      )
      setReason('')
      refresh()
    },
  })
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const today = figures.data?.lanes.find((one) => one.lane === lane)
  const used = (today?.days.at(-1)?.admitted ?? 0) + (today?.days.at(-1)?.promoted ?? 0)
  const budget = settings?.lanes[lane]?.dailyBudget
  return (
    <Page
      title={t('shortlist.title')}
      beside={
        <Group gap="sm">
          <SendTip />
          <SegmentedControl
            aria-label={t('review.lanes')}
            value={lane}
            onChange={(value) => {
              setLane(LANES.find((one) => one === value) ?? 'ar')
              setChosen(new Set())
            }}
            data={LANES.map((value) => ({ value, label: t(`lane.${value}`) }))}
          />
        </Group>
      }
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed" mih={22}>
          {budget !== undefined && today !== undefined
            ? t('shortlist.budget', { used: formatNumber(used), budget: formatNumber(budget) })
            : ' '}
        </Text>
        <ProblemAlert error={error ?? promote.error ?? dismiss.error} />
        {isEditor && chosen.size > 0 && (
          <Group className="surface" p="sm" gap="sm">
            <Text size="sm">{t('shortlist.chosen', { count: chosen.size })}</Text>
            <TextInput
              aria-label={t('ask.reason')}
              placeholder={t('ask.reason')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              size="xs"
              style={{ flex: 1, minWidth: 180 }}
              dir="auto"
            />
            <Button
              size="xs"
              color="red"
              variant="light"
              disabled={reason.trim() === ''}
              loading={dismiss.isPending}
              onClick={() => dismiss.mutate([...chosen])}
            >
              {t('shortlist.dismiss')}
            </Button>
          </Group>
        )}
        {data === undefined && !error ? (
          <Stack gap="sm">
            {[1, 2, 3, 4].map((row) => (
              <Skeleton key={row} height={84} />
            ))}
          </Stack>
        ) : data?.claims.length === 0 ? (
          <div className="surface">
            <Empty icon="shortlist" title={t('shortlist.none')} text={t('shortlist.noneText')}>
              <Button variant="light" mt="sm" onClick={() => go('/articles')}>
                {t('articles.add')}
              </Button>
            </Empty>
          </div>
        ) : (
          <div className="surface rows">
            {data?.claims.map((claim) => (
              <Group key={claim.id} wrap="nowrap" align="flex-start" gap="sm">
                {isEditor && (
                  <Checkbox
                    mt={4}
                    aria-label={t('shortlist.choose', { claim: claim.wording.slice(0, 60) })}
                    checked={chosen.has(claim.id)}
                    onChange={() => toggle(claim.id)}
                  />
                )}
                <div style={{ flex: 1, minWidth: 0 }}>
                  <ClaimLine claim={claim} why={<PriorityReasons claim={claim} />}>
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() => promote.mutate(claim.id)}
                      loading={promote.isPending && promote.variables === claim.id}
                    >
                      {t('shortlist.promote')}
                    </Button>
                    {isReviewer && (
                      <Button
                        size="xs"
                        variant="light"
                        onClick={() => promote.mutate(claim.id, { onSuccess: () => go(`/review?claim=${claim.id}`) })}
                      >
                        {t('shortlist.take')}
                      </Button>
                    )}
                  </ClaimLine>
                </div>
              </Group>
            ))}
          </div>
        )}
      </Stack>
    </Page>
  )
}

import {
  Alert,
  Badge,
  Button,
  Group,
  Menu,
  Modal,
  Radio,
  Skeleton,
  Stack,
  Tabs,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Leased, type ReviewView, useApi, useSettings } from '../../api/use-api.ts'
import { ArticleText } from '../../components/article-text.tsx'
import { Icon } from '../../components/icon.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { VerdictBadge } from '../../components/rating.tsx'
import { say } from '../../components/say.ts'
import { formatClock, formatDate } from '../../format/format.ts'
import { useShortcuts } from '../../keyboard/use-shortcuts.ts'
import { Appearances, ClaimFacts } from './claim-facts.tsx'
import { emptyForm, formFrom, judgementOf, type Opinion } from './form.ts'
import { HandOver } from './hand-over.tsx'
import { KnownClaims } from './known-claims.tsx'
import { SeriesTable } from './series-table.tsx'
import { useDraft } from './use-draft.ts'
import { useLease, WARNING_MS } from './use-lease.ts'
import classes from './verdict-form.module.css'
import { SearchLinks, VerdictForm } from './verdict-form.tsx'

const SAVED_AGAIN_MS = 24 * 3_600_000

/** One claim in hand: its article, what is known of it, and the judgement that she writes. */
export function Workspace({
  leased,
  onLeave,
  onRetake,
}: {
  leased: Leased
  onLeave: (andNext: boolean) => void
  onRetake: (claimId: string) => void
}) {
  const { t, i18n } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const settings = useSettings()
  const { lease, claim, draft: first } = leased
  const params = { id: claim.id }
  const { leftMs, ended, end } = useLease(lease)
  const [empty] = useState(() => ({ ...emptyForm(), opinion: null }))
  const draft = useDraft(claim.id, empty)
  const [asked, setAsked] = useState<'skip' | 'park' | 'hand-over' | 'wording' | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  const detail = useQuery({ queryKey: ['claim', claim.id], queryFn: () => api.get('/v1/claims/{id}', { params }) })
  const article = useQuery({
    queryKey: ['statements', claim.articleId],
    queryFn: () => api.get('/v1/articles/{id}/statements', { params: { id: claim.articleId } }),
  })
  const ratings = (settings?.ratingScale.ratings ?? []).filter(({ retired }) => !retired)
  const submit = useMutation({
    mutationFn: () => api.post('/v1/reviews/{lease}/submit', judgementOf(draft.form), { params: { lease: lease.id } }),
    onSuccess: () => {
      draft.forget()
      say(t('review.submitted'))
      onLeave(true)
    },
  })
  const leave = useMutation({
    mutationFn: () => api.post('/v1/reviews/{lease}/release', undefined, { params: { lease: lease.id } }),
    onSettled: () => onLeave(false),
  })
  const send = () => {
    if (!submit.isPending && !ended) submit.mutate()
  }
  const group = t('review.title')
  useShortcuts([
    { keys: 'Mod+Enter', label: t('review.submit'), group, run: send, whileTyping: true },
    { keys: 'KeyS', label: t('review.skip'), group, run: () => setAsked('skip') },
    { keys: 'KeyP', label: t('review.park'), group, run: () => setAsked('park') },
    { keys: 'KeyH', label: t('review.handOver'), group, run: () => setAsked('hand-over') },
    { keys: 'KeyW', label: t('review.wording'), group, run: () => setAsked('wording') },
    { keys: 'KeyR', label: t('review.release'), group, run: () => leave.mutate() },
    ...ratings.slice(0, 9).map(({ key, names }, index) => ({
      keys: `Digit${index + 1}`,
      label: names[i18n.language] ?? key,
      group: t('form.rating'),
      run: () => draft.change({ rating: key }),
    })),
  ])
  const done = () => {
    setAsked(null)
    onLeave(true)
  }
  return (
    <Stack p={{ base: 'md', sm: 'lg' }} gap="md" maw={1500} mx="auto">
      <Group justify="space-between" align="center" gap="sm">
        <Group gap="sm">
          <Title order={1} size="h4" ref={heading} tabIndex={-1}>
            {t('review.inHand')}
          </Title>
          <Badge
            variant="light"
            color={ended ? 'red' : leftMs < WARNING_MS ? 'orange' : 'gray'}
            size="lg"
            tt="none"
            className={classes.clock}
            leftSection={<Icon name="clock" size={13} />}
          >
            {ended ? t('review.ended') : t('review.left', { time: formatClock(leftMs) })}
          </Badge>
          <Text size="xs" c="dimmed" role="status">
            {t(`saved.${draft.saved}`)}
          </Text>
        </Group>
        <Group gap="xs">
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" size="sm">
                {t('review.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setAsked('skip')}>{t('review.skip')}</Menu.Item>
              <Menu.Item onClick={() => setAsked('park')}>{t('review.park')}</Menu.Item>
              <Menu.Item onClick={() => setAsked('hand-over')}>{t('review.handOver')}</Menu.Item>
              <Menu.Item onClick={() => setAsked('wording')}>{t('review.wording')}</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => leave.mutate()}>{t('review.release')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button onClick={send} loading={submit.isPending} disabled={ended} size="sm">
            {t('review.submit')}
          </Button>
        </Group>
      </Group>
      {ended && (
        <Alert color="red" role="alert" title={t('review.endedTitle')}>
          <Group justify="space-between">
            <Text size="sm">{t('review.endedText')}</Text>
            <Button size="xs" onClick={() => onRetake(claim.id)}>
              {t('review.retake')}
            </Button>
          </Group>
        </Alert>
      )}
      {!ended && leftMs < WARNING_MS && (
        <Alert color="orange" role="status">
          {t('review.endsSoon')}
        </Alert>
      )}
      <ProblemAlert
        error={submit.error}
        onClose={() => {
          if (submit.error && 'problem' in submit.error) end()
          submit.reset()
        }}
      />
      <div className={classes.columns}>
        <section className={`surface ${classes.article}`} aria-label={t('review.article')}>
          {article.data ? (
            <>
              <Text fw={600} size="lg" component="h2" dir="auto" lang={article.data.language} mb={4}>
                {article.data.title ?? t('articles.untitled')}
              </Text>
              <Text size="xs" c="dimmed" mb="md">
                {detail.data?.appearances[0]?.publisher && <bdi>{detail.data.appearances[0].publisher}</bdi>}
                {detail.data?.appearances[0] && ` · ${formatDate(detail.data.appearances[0].saidAt)}`}
                {article.data.newestRevision > 1 &&
                  ` · ${t('review.revision', { number: article.data.newestRevision })}`}
              </Text>
              <ArticleText article={article.data} claimId={claim.id} />
            </>
          ) : article.error ? (
            <ProblemAlert error={article.error} />
          ) : (
            <Stack gap="xs">
              {[90, 100, 96, 70, 98, 84].map((width) => (
                <Skeleton key={width} height={14} width={`${width}%`} />
              ))}
            </Stack>
          )}
        </section>
        <Stack gap="md">
          <section className="surface" style={{ padding: '16px 18px' }} aria-label={t('review.claim')}>
            <Text fw={600} size="lg" dir="auto" lang={claim.language} mb="xs">
              {detail.data?.wording ?? claim.wording}
            </Text>
            <SearchLinks wording={claim.wording} language={claim.language} />
            <Tabs defaultValue="facts" mt="sm" keepMounted={false}>
              <Tabs.List>
                <Tabs.Tab value="facts">{t('tab.facts')}</Tabs.Tab>
                <Tabs.Tab value="known">{t('tab.known')}</Tabs.Tab>
                <Tabs.Tab value="series">{t('tab.series')}</Tabs.Tab>
                <Tabs.Tab value="appearances">{t('tab.appearances')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="facts" pt="sm" mih={140}>
                {detail.data ? <ClaimFacts claim={detail.data} /> : <Skeleton height={130} />}
              </Tabs.Panel>
              <Tabs.Panel value="known" pt="sm" mih={140}>
                <KnownClaims
                  claimId={claim.id}
                  onReuse={(basis) => draft.change({ ...formFrom(basis, draft.form.opinion), asOf: basis.asOf })}
                />
              </Tabs.Panel>
              <Tabs.Panel value="series" pt="sm" mih={140}>
                <SeriesTable claimId={claim.id} />
              </Tabs.Panel>
              <Tabs.Panel value="appearances" pt="sm" mih={140}>
                {detail.data ? <Appearances claim={detail.data} /> : <Skeleton height={130} />}
              </Tabs.Panel>
            </Tabs>
          </section>
          {first && (
            <FirstJudgement
              review={first}
              opinion={draft.form.opinion}
              onOpinion={(opinion) =>
                draft.change(opinion === 'objects' ? { opinion } : { ...formFrom(first, opinion) })
              }
            />
          )}
          <section className="surface" style={{ padding: '16px 18px' }} aria-label={t('form.title')}>
            <VerdictForm form={draft.form} change={draft.change} ratings={ratings} />
            <Group justify="flex-end" mt="md">
              <Button onClick={send} loading={submit.isPending} disabled={ended}>
                {t('review.submit')}
              </Button>
            </Group>
          </section>
        </Stack>
      </div>
      <Asked
        asked={asked}
        leaseId={lease.id}
        claimId={claim.id}
        wording={detail.data?.wording ?? claim.wording}
        onClose={() => setAsked(null)}
        onGone={done}
        onChanged={() => {
          setAsked(null)
          queries.invalidateQueries({ queryKey: ['claim', claim.id] })
        }}
      />
    </Stack>
  )
}

/** The draft of a colleague, of which a second person says what she makes. */
function FirstJudgement({
  review,
  opinion,
  onOpinion,
}: {
  review: ReviewView
  opinion: Opinion | null
  onOpinion: (opinion: Opinion) => void
}) {
  const { t } = useTranslation('desk')
  const settings = useSettings()
  const scale = settings?.ratingScale.ratings ?? []
  const names = scale.find(({ key }) => key === review.rating)?.names ?? {}
  return (
    <section className="surface" style={{ padding: '16px 18px' }} aria-label={t('second.title')}>
      <Text fw={600} component="h2">
        {t('second.title')}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t('second.text')}
      </Text>
      <VerdictBadge
        verdict={{ rating: review.rating, ratingNames: names, asOf: review.asOf, underRecheck: false }}
        scale={scale}
      />
      <Text size="sm" mt="xs" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {review.explanation}
      </Text>
      <Stack gap={4} mt="xs" component="ul">
        {review.evidence.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored judgement never changes
          <Text size="sm" component="li" key={index} dir="auto">
            {one.kind === 'link' ? (
              <a href={one.url} target="_blank" rel="noopener noreferrer">
                <bdi dir="ltr">{one.url}</bdi>
              </a>
            ) : (
              t(`kind.${one.kind}`)
            )}{' '}
            · <bdi>{one.says}</bdi>
          </Text>
        ))}
      </Stack>
      <Radio.Group
        mt="sm"
        label={t('second.opinion')}
        value={opinion ?? ''}
        onChange={(value) => {
          const chosen = (['agrees', 'amends', 'objects'] as const).find((one) => one === value)
          if (chosen) onOpinion(chosen)
        }}
        required
      >
        <Group mt={6}>
          {(['agrees', 'amends', 'objects'] as const).map((value) => (
            <Radio key={value} value={value} label={t(`second.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
    </section>
  )
}

function Asked({
  asked,
  leaseId,
  claimId,
  wording,
  onClose,
  onGone,
  onChanged,
}: {
  asked: 'skip' | 'park' | 'hand-over' | 'wording' | null
  leaseId: string
  claimId: string
  wording: string
  onClose: () => void
  onGone: () => void
  onChanged: () => void
}) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState(() => new Date(Date.now() + SAVED_AGAIN_MS).toISOString().slice(0, 10))
  const [words, setWords] = useState(wording)
  const [to, setTo] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question starts afresh
  useEffect(() => {
    setReason('')
    setWords(wording)
  }, [asked])
  const params = { lease: leaseId }
  const answer = useMutation({
    mutationFn: async () => {
      if (asked === 'skip') await api.post('/v1/reviews/{lease}/skip', { reason }, { params })
      if (asked === 'park')
        await api.post('/v1/reviews/{lease}/park', { until: `${until}T06:00:00Z`, reason }, { params })
      if (asked === 'hand-over')
        await api.post('/v1/reviews/{lease}/hand-over', { to, reason: reason === '' ? null : reason }, { params })
      if (asked === 'wording')
        await api.post('/v1/claims/{id}/wording', { wording: words, reason }, { params: { id: claimId } })
    },
    onSuccess: asked === 'wording' ? onChanged : onGone,
  })
  if (asked === null) return null
  const reasons = asked === 'skip' ? [t('reason.field'), t('reason.conflict'), t('reason.notClaim')] : []
  const ready = asked === 'hand-over' ? to !== '' : reason.trim() !== ''
  return (
    <Modal opened onClose={onClose} title={t(`ask.${asked}`)} closeButtonProps={{ 'aria-label': t('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) answer.mutate()
        }}
      >
        <Stack gap="sm">
          <ProblemAlert error={answer.error} />
          {asked === 'hand-over' && <HandOver to={to} onChange={setTo} />}
          {asked === 'park' && (
            <TextInput
              type="date"
              label={t('ask.until')}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              required
            />
          )}
          {asked === 'wording' && (
            <Textarea
              label={t('ask.words')}
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              maxLength={300}
              autosize
              minRows={2}
              dir="auto"
              required
            />
          )}
          {reasons.length > 0 && (
            <Group gap={6}>
              {reasons.map((one) => (
                <Button key={one} size="compact-sm" variant="default" onClick={() => setReason(one)}>
                  {one}
                </Button>
              ))}
            </Group>
          )}
          <TextInput
            label={t('ask.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={200}
            required={asked !== 'hand-over'}
            dir="auto"
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={answer.isPending} disabled={!ready}>
              {t(`ask.${asked}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

import { Button, Group, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimDetail, useApi, useSettings } from '../../api/use-api.ts'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'
import { emptyForm, type Form, formFrom, judgementOf } from '../review/form.ts'
import { VerdictForm } from '../review/verdict-form.tsx'
import { EvidenceList } from './evidence-list.tsx'

type Deed = 'publish' | 'adjudicate' | 'correct' | 'update' | 'retract' | 'recheck' | 'reopen' | 'merge'

const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  candidate: ['merge'],
  waiting: ['merge'],
  disputed: ['adjudicate'],
  decided: ['publish', 'reopen', 'merge'],
  published: ['correct', 'update', 'recheck', 'retract'],
  retracted: ['reopen'],
}

/** What an editor may do with a claim as it stands. */
export function Decide({ claim }: { claim: ClaimDetail }) {
  const { t } = useTranslation('desk')
  const [deed, setDeed] = useState<Deed | null>(null)
  const deeds = DEEDS[claim.status ?? ''] ?? []
  if (deeds.length === 0) return null
  return (
    <Group gap="xs">
      {deeds.map((one, index) => (
        <Button key={one} size="xs" variant={index === 0 ? 'filled' : 'default'} onClick={() => setDeed(one)}>
          {t(`deed.${one}`)}
        </Button>
      ))}
      {deed && <DeedForm key={deed} claim={claim} deed={deed} onClose={() => setDeed(null)} />}
    </Group>
  )
}

function DeedForm({ claim, deed, onClose }: { claim: ClaimDetail; deed: Deed; onClose: () => void }) {
  const { t, i18n } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const settings = useSettings()
  const judges = deed === 'adjudicate' || deed === 'correct' || deed === 'update'
  const [form, setForm] = useState<Form>(() => (claim.basis ? formFrom(claim.basis, null) : emptyForm()))
  const [headline, setHeadline] = useState('')
  const [url, setUrl] = useState('')
  const [rightOfReply, setRightOfReply] = useState('')
  const [reason, setReason] = useState('')
  const [into, setInto] = useState('')
  const params = { id: claim.id }
  const reviews = useQuery({
    queryKey: ['reviews', claim.id],
    queryFn: () => api.get('/v1/claims/{id}/reviews', { params }),
    enabled: deed === 'adjudicate',
  })
  const act = useMutation({
    mutationFn: async () => {
      const judgement = judgementOf(form)
      switch (deed) {
        case 'publish':
          return api.post(
            '/v1/claims/{id}/publish',
            { headline, url, rightOfReply: rightOfReply.trim() === '' ? null : rightOfReply },
            { params },
          )
        case 'adjudicate':
          return api.post('/v1/claims/{id}/adjudicate', { judgement, reason: reason || null }, { params })
        case 'correct':
          return api.post('/v1/claims/{id}/correct', { judgement, note: reason }, { params })
        case 'update':
          return api.post('/v1/claims/{id}/update', { judgement, note: reason }, { params })
        case 'retract':
          return api.post('/v1/claims/{id}/retract', { reason }, { params })
        case 'recheck':
          return api.post('/v1/claims/{id}/recheck', { reason }, { params })
        case 'reopen':
          return api.post('/v1/claims/{id}/reopen', { reason }, { params })
        case 'merge':
          return api.post('/v1/claims/{id}/merge', { into: into.trim().split('/').at(-1) ?? '', reason }, { params })
      }
    },
    onSuccess: () => {
      say(t('deed.done'))
      queries.invalidateQueries()
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`deed.${deed}`)}
      size={judges ? 'xl' : 'lg'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          act.mutate()
        }}
      >
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t(`deedText.${deed}`)}
          </Text>
          <ProblemAlert error={act.error} />
          {deed === 'adjudicate' && (
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {(reviews.data?.reviews ?? []).map((review, index) => (
                <section key={review.id} className="surface" style={{ padding: 14 }}>
                  <Group justify="space-between" mb={6}>
                    <Text fw={600} size="sm">
                      {t('adjudicate.side', { number: index + 1 })}:{' '}
                      {settings?.ratingScale.ratings.find(({ key }) => key === review.rating)?.names[i18n.language] ??
                        review.rating}
                    </Text>
                    <Button size="compact-xs" variant="light" onClick={() => setForm(formFrom(review, null))}>
                      {t('adjudicate.takeOver')}
                    </Button>
                  </Group>
                  <EvidenceList review={review} />
                </section>
              ))}
            </SimpleGrid>
          )}
          {judges && (
            <VerdictForm
              form={form}
              change={(part) => setForm((known) => ({ ...known, ...part }))}
              ratings={(settings?.ratingScale.ratings ?? []).filter(({ retired }) => !retired)}
            />
          )}
          {deed === 'publish' && (
            <>
              <TextInput
                label={t('publish.headline')}
                value={headline}
                onChange={(event) => setHeadline(event.currentTarget.value)}
                maxLength={200}
                required
                dir="auto"
                data-autofocus
              />
              <TextInput
                type="url"
                label={t('publish.url')}
                description={t('publish.urlHint')}
                value={url}
                onChange={(event) => setUrl(event.currentTarget.value)}
                required
                dir="ltr"
              />
              <Textarea
                label={t('form.rightOfReply')}
                description={t('form.rightOfReplyHint')}
                value={rightOfReply}
                onChange={(event) => setRightOfReply(event.currentTarget.value)}
                autosize
                dir="auto"
              />
            </>
          )}
          {deed === 'merge' && (
            <TextInput
              label={t('merge.into')}
              description={t('merge.intoHint')}
              value={into}
              onChange={(event) => setInto(event.currentTarget.value)}
              required
              dir="ltr"
              data-autofocus
            />
          )}
          {deed !== 'publish' && (
            <TextInput
              label={t(deed === 'correct' || deed === 'update' ? 'deed.note' : 'ask.reason')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              required={deed !== 'adjudicate'}
              maxLength={400}
              dir="auto"
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={act.isPending} {...(deed === 'retract' ? { color: 'red' } : {})}>
              {t(`deed.${deed}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

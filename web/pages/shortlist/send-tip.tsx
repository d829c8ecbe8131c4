import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/use-api.ts'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'

const KINDS = ['organisation', 'person'] as const
const EMPTY = { text: '', url: '', claimant: '' }

/** What a reader sent in or somebody heard: its claim stands on the shortlist a moment later and says so. */
export function SendTip() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [tip, setTip] = useState(EMPTY)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('organisation')
  const send = useMutation({
    mutationFn: () =>
      api.post('/v1/claims', {
        text: tip.text,
        url: tip.url === '' ? null : tip.url,
        claimant: tip.claimant === '' ? null : { name: tip.claimant, kind },
      }),
    onSuccess: () => {
      say(t('tip.sent'))
      setTip(EMPTY)
      setOpen(false)
      queries.invalidateQueries({ queryKey: ['shortlist'] })
    },
  })
  const field = (name: keyof typeof EMPTY) => ({
    label: t(`tip.${name}`),
    value: tip[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setTip({ ...tip, [name]: value }),
  })
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('tip.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('tip.open')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            send.mutate()
          }}
        >
          <Stack gap="sm">
            <ProblemAlert error={send.error} />
            <Textarea {...field('text')} autosize minRows={3} maxLength={2_000} required dir="auto" data-autofocus />
            <TextInput {...field('url')} type="url" dir="ltr" />
            <Group align="flex-end" gap="sm">
              <TextInput {...field('claimant')} maxLength={120} dir="auto" style={{ flex: 1 }} />
              <NativeSelect
                aria-label={t('tip.kind')}
                value={kind}
                onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'organisation')}
                data={KINDS.map((value) => ({ value, label: t(`tip.${value}`) }))}
              />
            </Group>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={send.isPending}>
                {t('tip.send')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}

import { Badge, Button, Group, Skeleton, Stack, Table, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/use-api.ts'
import { Empty } from '../../components/empty.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'
import { formatMoment } from '../../format/format.ts'
import { ShownOnce } from './shown-once.tsx'

/** Who is told of changes by webhook, and how that goes. */
export function Subscriptions() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [url, setUrl] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const { data, error } = useQuery({
    queryKey: ['subscriptions'],
    queryFn: () => api.get('/v1/subscriptions', { query: { limit: 100 } }),
  })
  const refresh = () => queries.invalidateQueries({ queryKey: ['subscriptions'] })
  const make = useMutation({
    mutationFn: () => api.post('/v1/subscriptions', { url }),
    onSuccess: () => {
      setUrl('')
      refresh()
    },
  })
  const test = useMutation({
    mutationFn: (id: string) => api.post('/v1/subscriptions/{id}/test', undefined, { params: { id } }),
    onSuccess: () => say(t('push.tested')),
  })
  const turn = useMutation({
    mutationFn: ({ id, status }: { id: string; status: 'active' | 'paused' }) =>
      api.patch('/v1/subscriptions/{id}', { status }, { params: { id } }),
    onSuccess: refresh,
  })
  return (
    <Stack gap="md">
      <ProblemAlert error={error ?? make.error ?? test.error ?? turn.error} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Group align="flex-end">
          <TextInput
            label={t('push.url')}
            type="url"
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            placeholder="https://cms.example/hook"
            required
            dir="ltr"
            style={{ flex: 1 }}
          />
          <Button type="submit" loading={make.isPending}>
            {t('push.make')}
          </Button>
        </Group>
      </form>
      {make.data && <ShownOnce title={t('push.once')} secret={make.data.secret} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.subscriptions.length === 0 && <Empty icon="external" title={t('push.none')} />}
      {data?.subscriptions.map(({ id, url: address, status, notice }) => (
        <section key={id} className="surface" style={{ padding: '12px 14px' }} aria-label={address}>
          <Group justify="space-between">
            <Group gap="xs">
              <bdi dir="ltr">{address}</bdi>
              <Badge variant="light" color={status === 'active' ? 'teal' : 'gray'} tt="none">
                {t(`push.${status}`)}
              </Badge>
            </Group>
            <Group gap={6}>
              <Button
                size="compact-xs"
                variant="default"
                aria-expanded={opened === id}
                onClick={() => setOpened(opened === id ? null : id)}
              >
                {t('push.log')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => test.mutate(id)} loading={test.isPending}>
                {t('push.test')}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => turn.mutate({ id, status: status === 'active' ? 'paused' : 'active' })}
              >
                {t(status === 'active' ? 'push.pause' : 'push.resume')}
              </Button>
            </Group>
          </Group>
          {notice && (
            <Text size="sm" c="orange" mt={6}>
              {t('push.rests')} <bdi dir="ltr">{notice.message}</bdi>
            </Text>
          )}
          {opened === id && <Deliveries id={id} />}
        </section>
      ))}
    </Stack>
  )
}

/** What was sent and what came back, the newest first; each can be sent again. */
function Deliveries({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const params = { id }
  const queryKey = ['deliveries', id]
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => api.get('/v1/subscriptions/{id}/deliveries', { params, query: { limit: 50 } }),
  })
  const again = useMutation({
    mutationFn: (sent: { claimId: string; sequence: number }) =>
      api.post('/v1/subscriptions/{id}/redeliver', sent, { params }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton height={80} mt="sm" />
  if (data.deliveries.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('push.nothingSent')}
      </Text>
    )
  return (
    <>
      <ProblemAlert error={again.error} />
      <Table.ScrollContainer minWidth={520} mt="sm">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('push.what')}</Table.Th>
              <Table.Th>{t('push.when')}</Table.Th>
              <Table.Th>{t('push.attempts')}</Table.Th>
              <Table.Th>{t('push.answer')}</Table.Th>
              <Table.Th aria-label={t('push.again')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.deliveries.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td>
                  <bdi dir="ltr">{one.type}</bdi>
                </Table.Td>
                <Table.Td>{formatMoment(one.createdAt)}</Table.Td>
                <Table.Td>{one.attempts}</Table.Td>
                <Table.Td>
                  <bdi dir="ltr">{one.answer?.status ?? one.answer?.code ?? '–'}</bdi>
                </Table.Td>
                <Table.Td>
                  {one.claimId !== null && (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      onClick={() => again.mutate({ claimId: one.claimId ?? '', sequence: one.sequence })}
                    >
                      {t('push.again')}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

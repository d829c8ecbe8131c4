import { Accordion, Badge, Button, FileButton, Group, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useApi } from '../../api/use-api.ts'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'
import { formatAge, formatNumber } from '../../format/format.ts'

/** The feeds that articles come from, and how each gets on. */
export default function Feeds() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [url, setUrl] = useState('')
  const { data, error } = useQuery({
    queryKey: ['feeds'],
    queryFn: () => api.get('/v1/feeds', { query: { limit: 100 } }),
  })
  const refresh = () => queries.invalidateQueries({ queryKey: ['feeds'] })
  const add = useMutation({
    mutationFn: () => api.post('/v1/feeds', { url }),
    onSuccess: () => {
      setUrl('')
      say(t('feeds.added'))
      refresh()
    },
  })
  const turn = useMutation({
    mutationFn: ({ id, to }: { id: string; to: 'pause' | 'resume' }) =>
      to === 'pause'
        ? api.post('/v1/feeds/{id}/pause', undefined, { params: { id } })
        : api.post('/v1/feeds/{id}/resume', undefined, { params: { id } }),
    onSuccess: refresh,
  })
  const importOpml = useMutation({
    mutationFn: async (file: File) => api.post('/v1/feeds/opml', { opml: await file.text() }),
    onSuccess: () => {
      say(t('feeds.imported'))
      refresh()
    },
  })
  return (
    <Page
      title={t('feeds.title')}
      beside={
        <FileButton onChange={(file) => file && importOpml.mutate(file)} accept=".opml,.xml,text/xml">
          {(props) => (
            <Button {...props} variant="default" size="sm" loading={importOpml.isPending}>
              {t('feeds.import')}
            </Button>
          )}
        </FileButton>
      }
    >
      <Stack gap="lg">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            add.mutate()
          }}
        >
          <Group align="flex-end">
            <TextInput
              type="url"
              label={t('feeds.url')}
              description={t('feeds.urlHint')}
              value={url}
              onChange={(event) => setUrl(event.currentTarget.value)}
              style={{ flex: 1 }}
              required
              dir="ltr"
            />
            <Button type="submit" loading={add.isPending}>
              {t('feeds.add')}
            </Button>
          </Group>
        </form>
        <ProblemAlert error={error ?? add.error ?? turn.error ?? importOpml.error} />
        {data === undefined && !error ? (
          <Skeleton height={160} />
        ) : data?.feeds.length === 0 ? (
          <div className="surface">
            <Empty icon="feeds" title={t('feeds.none')} text={t('feeds.noneText')} />
          </div>
        ) : (
          <Accordion variant="separated" chevronPosition="left">
            {data?.feeds.map((feed) => (
              <Accordion.Item key={feed.id} value={feed.id} className="surface">
                <Group wrap="nowrap" pe="md">
                  <Accordion.Control>
                    <Text fw={500} dir="auto">
                      {feed.title ?? feed.url}
                    </Text>
                    <Group gap={8}>
                      <Badge
                        size="sm"
                        variant="light"
                        tt="none"
                        color={feed.failures > 0 ? 'orange' : feed.status === 'active' ? 'teal' : 'gray'}
                      >
                        {feed.failures > 0 && feed.status === 'active'
                          ? t('feeds.failing')
                          : t(`feedStatus.${feed.status}`)}
                      </Badge>
                      <Text size="xs" c="dimmed">
                        {feed.lastPolledAt
                          ? t('feeds.polled', { age: formatAge(feed.lastPolledAt, Date.now()) })
                          : t('feeds.never')}
                      </Text>
                      <Text size="xs" c="dimmed">
                        {t('feeds.every', { minutes: formatNumber(Math.round(feed.intervalMs / 60_000)) })}
                      </Text>
                    </Group>
                  </Accordion.Control>
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => turn.mutate({ id: feed.id, to: feed.status === 'active' ? 'pause' : 'resume' })}
                    loading={turn.isPending && turn.variables.id === feed.id}
                  >
                    {t(feed.status === 'active' ? 'feeds.pause' : 'feeds.resume')}
                  </Button>
                </Group>
                <Accordion.Panel>
                  {(feed.lastFailure ?? feed.pausedBecause) && (
                    <Text size="sm" c="orange">
                      <bdi>{(feed.pausedBecause ?? feed.lastFailure)?.message}</bdi>
                    </Text>
                  )}
                  <Stack gap={4} component="ul" m={0} ps="lg">
                    {feed.recentItems.map((item) => (
                      <li key={item.articleId}>
                        <Link href={`/articles/${item.articleId}`}>
                          <bdi>{item.title ?? item.url}</bdi>
                        </Link>
                      </li>
                    ))}
                  </Stack>
                  {feed.recentItems.length === 0 && (
                    <Text size="sm" c="dimmed">
                      {t('feeds.noItems')}
                    </Text>
                  )}
                </Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        )}
      </Stack>
    </Page>
  )
}

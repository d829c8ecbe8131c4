import { Button, Group, Loader, Stack, Tabs, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useApi } from '../../api/use-api.ts'
import { ClaimLine } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'

const LOOK_MS = 700
const DONE: ReadonlySet<string> = new Set(['extracted', 'refused', 'duplicate'])

/** Hand an article in by its address or its text, and find one again. */
export default function Articles() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const [url, setUrl] = useState('')
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [by, setBy] = useState<string | null>('url')
  const add = useMutation({
    mutationFn: () =>
      by === 'url'
        ? api.post('/v1/articles', { url })
        : api.post('/v1/articles', { text, title: title.trim() === '' ? null : title, url: url === '' ? null : url }),
  })
  return (
    <Page title={t('articles.title')} width={820}>
      <Stack gap="lg">
        <section className="surface" style={{ padding: 18 }}>
          <Text component="h2" fw={600} mb="xs">
            {t('articles.add')}
          </Text>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              add.mutate()
            }}
          >
            <Tabs value={by} onChange={setBy} keepMounted={false}>
              <Tabs.List mb="sm">
                <Tabs.Tab value="url">{t('articles.byUrl')}</Tabs.Tab>
                <Tabs.Tab value="text">{t('articles.byText')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="text">
                <Stack gap="sm" mb="sm">
                  <TextInput
                    label={t('articles.headline')}
                    value={title}
                    onChange={(event) => setTitle(event.currentTarget.value)}
                    dir="auto"
                  />
                  <Textarea
                    label={t('articles.text')}
                    value={text}
                    onChange={(event) => setText(event.currentTarget.value)}
                    minRows={6}
                    autosize
                    maxRows={18}
                    required
                    dir="auto"
                  />
                </Stack>
              </Tabs.Panel>
              <TextInput
                type="url"
                label={t('articles.url')}
                value={url}
                onChange={(event) => setUrl(event.currentTarget.value)}
                required={by === 'url'}
                dir="ltr"
              />
            </Tabs>
            <Group justify="flex-end" mt="sm">
              <Button type="submit" loading={add.isPending}>
                {t('articles.send')}
              </Button>
            </Group>
          </form>
          <ProblemAlert error={add.error} />
        </section>
        {add.data && <Reading key={add.data.id} id={add.data.id} />}
        <Find />
      </Stack>
    </Page>
  )
}

/** How far the reading of an article has come. */
function Reading({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const { data, error } = useQuery({
    queryKey: ['article', id],
    queryFn: () => api.get('/v1/articles/{id}', { params: { id } }),
    refetchInterval: ({ state }) => (state.data && DONE.has(state.data.status) ? false : LOOK_MS),
  })
  if (error) return <ProblemAlert error={error} />
  const done = data !== undefined && DONE.has(data.status)
  return (
    <section className="surface" style={{ padding: 16 }} role="status">
      <Group justify="space-between">
        <Group gap="sm">
          {!done && <Loader size="sm" />}
          <div>
            <Text fw={500} dir="auto">
              {data?.title ?? data?.url ?? t('articles.untitled')}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`articleStatus.${data?.status ?? 'received'}`)}
              {data?.refused && (
                <>
                  {' · '}
                  <bdi>{data.refused.message}</bdi>
                </>
              )}
              {data?.status === 'extracted' && ` · ${t('articles.claims', { count: data.revision?.claims ?? 0 })}`}
            </Text>
          </div>
        </Group>
        {data?.status === 'extracted' && (
          <Button component={Link} href={`/articles/${id}`} size="xs" variant="light">
            {t('articles.open')}
          </Button>
        )}
      </Group>
    </section>
  )
}

function Find() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const [url, setUrl] = useState('')
  const [asked, setAsked] = useState('')
  const { data, error } = useQuery({
    queryKey: ['claims-at', asked],
    queryFn: () => api.get('/v1/claims', { query: { articleUrl: asked } }),
    enabled: asked !== '',
  })
  useEffect(() => {
    if (url === '') setAsked('')
  }, [url])
  return (
    <section>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(url.trim())
        }}
      >
        <Group align="flex-end">
          <TextInput
            type="url"
            label={t('articles.find')}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
            style={{ flex: 1 }}
            dir="ltr"
            required
          />
          <Button type="submit" variant="default">
            {t('articles.search')}
          </Button>
        </Group>
      </form>
      <ProblemAlert error={error} />
      {data && (
        <div className="surface rows" style={{ marginTop: 12 }}>
          {data.claims.length === 0 ? (
            <Empty icon="articles" title={t('articles.noneThere')} />
          ) : (
            data.claims.map((claim) => <ClaimLine key={claim.id} claim={claim} />)
          )}
        </div>
      )}
    </section>
  )
}

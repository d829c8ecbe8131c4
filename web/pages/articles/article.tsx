import { Button, Grid, Group, Modal, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'wouter'
import { useApi } from '../../api/use-api.ts'
import { ArticleText } from '../../components/article-text.tsx'
import { ClaimLine } from '../../components/claim-line.tsx'
import { Empty } from '../../components/empty.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'

/** An article with all its claims; a sentence that is none becomes one when it is chosen. */
export default function Article() {
  const { t } = useTranslation('desk')
  const { id = '' } = useParams<{ id: string }>()
  const [search] = useSearchParams()
  const api = useApi()
  const queries = useQueryClient()
  const [start, setStart] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const article = useQuery({
    queryKey: ['statements', id],
    queryFn: () => api.get('/v1/articles/{id}/statements', { params: { id } }),
  })
  const claims = useQuery({
    queryKey: ['claims-of', id],
    queryFn: () => api.get('/v1/claims', { query: { articleId: id } }),
  })
  const promote = useMutation({
    mutationFn: (at: number) =>
      api.post(
        '/v1/articles/{id}/statements/{start}/promote',
        { reason: reason.trim() === '' ? null : reason },
        { params: { id, start: at } },
      ),
    onSuccess: () => {
      setStart(null)
      say(t('shortlist.promoted'))
      queries.invalidateQueries()
    },
  })
  const chosen = article.data?.statements.find(({ quote }) => quote.start === start)
  const inFront = search.get('claim')
  return (
    <Page title={article.data?.title ?? t('articles.untitled')} width={1280}>
      <ProblemAlert error={article.error} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <section className="surface" style={{ padding: '18px 22px' }} aria-label={t('review.article')}>
            {article.data ? (
              <ArticleText
                article={article.data}
                onSentence={setStart}
                {...(inFront === null ? {} : { claimId: inFront })}
              />
            ) : (
              <Skeleton height={320} />
            )}
          </section>
          <Text size="xs" c="dimmed" mt="xs">
            {t('articles.promoteHint')}
          </Text>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          {claims.data ? (
            <div className="surface rows">
              {claims.data.claims.length === 0 && <Empty icon="claims" title={t('articles.noClaims')} />}
              {claims.data.claims.map((claim) => (
                <ClaimLine key={claim.id} claim={claim} />
              ))}
            </div>
          ) : (
            <Skeleton height={320} />
          )}
        </Grid.Col>
      </Grid>
      <Modal
        opened={start !== null}
        onClose={() => setStart(null)}
        title={t('articles.promote')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (start !== null) promote.mutate(start)
          }}
        >
          <Stack gap="sm">
            <ProblemAlert error={promote.error} />
            <Text dir="auto">{chosen?.quote.exact}</Text>
            <TextInput
              label={t('ask.reason')}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              dir="auto"
              data-autofocus
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setStart(null)}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={promote.isPending}>
                {t('articles.promote')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Page>
  )
}

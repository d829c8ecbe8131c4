import { Badge, Button, CopyButton, Group, Skeleton, Stack, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import { type ClaimDetail, type ReviewView, useApi, usePeople, useSettings } from '../../api/use-api.ts'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { VerdictBadge } from '../../components/rating.tsx'
import { formatMoment } from '../../format/format.ts'
import { useMay } from '../../session/use-session.ts'
import { Appearances, ClaimFacts } from '../review/claim-facts.tsx'
import { KnownClaims } from '../review/known-claims.tsx'
import { SeriesTable } from '../review/series-table.tsx'
import { Decide } from './decide.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Notes } from './notes.tsx'

/** Everything that the desk knows of a claim. */
export default function Claim() {
  const { t } = useTranslation('desk')
  const { id = '' } = useParams<{ id: string }>()
  const api = useApi()
  const settings = useSettings()
  const isEditor = useMay('editor')
  const isReviewer = useMay('reviewer')
  const { data: claim, error } = useQuery({
    queryKey: ['claim', id],
    queryFn: () => api.get('/v1/claims/{id}', { params: { id } }),
  })
  if (!claim) {
    return (
      <Page title={t('claim.title')}>
        {error ? (
          <ProblemAlert error={error} />
        ) : (
          <Stack>
            <Skeleton height={70} />
            <Skeleton height={220} />
          </Stack>
        )}
      </Page>
    )
  }
  const isOpen = claim.status === 'waiting' || claim.status === 'in-review'
  return (
    <Page
      title={t('claim.title')}
      width={980}
      beside={
        <Group gap="xs">
          {claim.status && (
            <Badge variant="default" size="lg" tt="none">
              {t(`status.${claim.status}`)}
            </Badge>
          )}
          {isOpen && isReviewer && (
            <Button component={Link} href={`/review?claim=${claim.id}`} size="xs">
              {t('shortlist.take')}
            </Button>
          )}
        </Group>
      }
    >
      <Stack gap="md">
        <section className="surface" style={{ padding: 18 }}>
          <Text size="xl" fw={600} lh={1.6} dir="auto" lang={claim.language}>
            {claim.wording}
          </Text>
          {claim.wording !== claim.quote.exact && (
            <Text size="sm" c="dimmed" dir="auto" lang={claim.language} mt={4}>
              «{claim.quote.exact}»
            </Text>
          )}
          <Group mt="sm" gap="sm">
            {claim.verdict && <VerdictBadge verdict={claim.verdict} scale={settings?.ratingScale.ratings ?? []} />}
            <Link href={`/articles/${claim.articleId}?claim=${claim.id}`}>{t('claim.inArticle')}</Link>
          </Group>
          {claim.factCheck && (
            <Text size="sm" mt="xs">
              <a href={claim.factCheck.url} target="_blank" rel="noopener noreferrer">
                <bdi>{claim.factCheck.headline}</bdi>
              </a>{' '}
              · {formatMoment(claim.factCheck.publishedAt)}
            </Text>
          )}
        </section>
        {isEditor && <Decide claim={claim} />}
        <Tabs defaultValue={claim.basis ? 'verdict' : 'facts'} keepMounted={false}>
          <Tabs.List>
            {claim.basis && <Tabs.Tab value="verdict">{t('tab.verdict')}</Tabs.Tab>}
            <Tabs.Tab value="facts">{t('tab.facts')}</Tabs.Tab>
            <Tabs.Tab value="known">{t('tab.known')}</Tabs.Tab>
            <Tabs.Tab value="series">{t('tab.series')}</Tabs.Tab>
            <Tabs.Tab value="appearances">{t('tab.appearances')}</Tabs.Tab>
            <Tabs.Tab value="history">{t('tab.history')}</Tabs.Tab>
            <Tabs.Tab value="notes">{t('tab.notes')}</Tabs.Tab>
            {claim.status === 'published' && <Tabs.Tab value="share">{t('tab.share')}</Tabs.Tab>}
          </Tabs.List>
          <section className="surface" style={{ padding: 18, marginTop: 12, minHeight: 160 }}>
            <Tabs.Panel value="verdict">
              {claim.basis && <Basis claimId={claim.id} review={claim.basis} isEditor={isEditor} />}
            </Tabs.Panel>
            <Tabs.Panel value="facts">
              <ClaimFacts claim={claim} />
            </Tabs.Panel>
            <Tabs.Panel value="known">
              <KnownClaims claimId={claim.id} />
            </Tabs.Panel>
            <Tabs.Panel value="series">
              <SeriesTable claimId={claim.id} />
            </Tabs.Panel>
            <Tabs.Panel value="appearances">
              <Appearances claim={claim} />
            </Tabs.Panel>
            <Tabs.Panel value="history">
              <History id={claim.id} />
            </Tabs.Panel>
            <Tabs.Panel value="notes">
              <Notes id={claim.id} />
            </Tabs.Panel>
            <Tabs.Panel value="share">
              <Share claim={claim} />
            </Tabs.Panel>
          </section>
        </Tabs>
      </Stack>
    </Page>
  )
}

function History({ id }: { id: string }) {
  const { t, i18n } = useTranslation('desk')
  const api = useApi()
  const people = usePeople()
  const { data, error } = useQuery({
    queryKey: ['history', id],
    queryFn: () => api.get('/v1/claims/{id}/history', { params: { id } }),
  })
  if (!data) return error ? <ProblemAlert error={error} /> : <Skeleton height={120} />
  const nameOf = (who: string) =>
    who.startsWith('sys_') ? t('history.machine') : (people.find((person) => person.id === who)?.name ?? who)
  return (
    <Stack gap="sm" component="ol" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {data.entries.map((entry) => (
        <li key={entry.sequence}>
          <Text size="sm">
            {i18n.exists(`desk:action.${entry.action}`)
              ? t(`action.${entry.action}` as 'action.publish')
              : entry.action}
            {' · '}
            <bdi>{nameOf(entry.by)}</bdi>
          </Text>
          <Text size="xs" c="dimmed">
            {formatMoment(entry.at)}
            {entry.why && (
              <>
                {' · '}
                <bdi>{entry.why}</bdi>
              </>
            )}
          </Text>
        </li>
      ))}
      {!data.whole && <Text c="red">{t('history.broken')}</Text>}
    </Stack>
  )
}

function Share({ claim }: { claim: ClaimDetail }) {
  const { t } = useTranslation('desk')
  const api = `${location.origin}/v1/claims/${claim.id}/claim-review`
  const embed = `<iframe src="${location.origin}/embed/claims/${claim.id}" title="${t('share.card')}" width="100%" height="260"></iframe>`
  const review = useQuery({
    queryKey: ['claim-review', claim.id],
    queryFn: async () => JSON.stringify(await (await fetch(api)).json(), null, 2),
  })
  return (
    <Stack gap="md">
      {[
        { title: t('share.claimReview'), text: review.data ?? '' },
        { title: t('share.embed'), text: embed },
      ].map(({ title, text }) => (
        <div key={title}>
          <Group justify="space-between" mb={4}>
            <Text fw={500} size="sm">
              {title}
            </Text>
            <CopyButton value={text}>
              {({ copied, copy }) => (
                <Button size="compact-xs" variant="default" onClick={copy}>
                  {copied ? t('share.copied') : t('share.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
          <pre dir="ltr" style={{ overflow: 'auto', fontSize: 12, margin: 0 }}>
            {text}
          </pre>
        </div>
      ))}
      <iframe
        src={`/embed/claims/${claim.id}`}
        title={t('share.card')}
        style={{ border: 0, width: '100%', height: 260 }}
      />
    </Stack>
  )
}

/** The judgement in force; editors also see what the cited pages were seen to say. */
function Basis({ claimId, review, isEditor }: { claimId: string; review: ReviewView; isEditor: boolean }) {
  const api = useApi()
  const { data } = useQuery({
    queryKey: ['citations', claimId],
    queryFn: () => api.get('/v1/claims/{id}/citations', { params: { id: claimId } }),
    enabled: isEditor,
  })
  return <EvidenceList review={review} citations={data?.citations ?? []} />
}

import { Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AnswerOf } from '../../../shared/api/client.ts'
import { useApi } from '../../api/use-api.ts'
import { CheckedElsewhere } from '../../components/checked-elsewhere.tsx'
import { FigureWords } from '../../components/figure-words.tsx'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { useShortcuts } from '../../keyboard/use-shortcuts.ts'

type Statement = AnswerOf<'post', '/v1/check'>['statements'][number]

/** A draft held against what is known. It stays in this window: the desk keeps nothing of it. */
export default function Check() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const [text, setText] = useState('')
  const check = useMutation({ mutationFn: () => api.post('/v1/check', { text }) })
  const run = () => {
    if (text.trim() !== '') check.mutate()
  }
  useShortcuts([{ keys: 'Mod+Enter', label: t('check.run'), group: t('check.title'), run, whileTyping: true }])
  const statements = check.data?.statements ?? []
  const worth = statements.filter(({ worthChecking }) => worthChecking)
  return (
    <Page title={t('check.title')} width={900}>
      <Stack gap="md">
        <Textarea
          label={t('check.draft')}
          description={t('check.hint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={7}
          maxRows={20}
          dir="auto"
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {check.data &&
              t('check.summary', {
                count: worth.length,
                known: statements.filter(({ known }) => known.length > 0).length,
              })}
          </Text>
          <Button onClick={run} loading={check.isPending} disabled={text.trim() === ''}>
            {t('check.run')}
          </Button>
        </Group>
        <ProblemAlert error={check.error} />
        {statements.length > 0 && (
          <ol className="surface rows" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {statements.map((statement) => (
              <Sentence
                key={statement.selectors[0].start}
                statement={statement}
                language={check.data?.language ?? ''}
              />
            ))}
          </ol>
        )}
      </Stack>
    </Page>
  )
}

function Sentence({ statement, language }: { statement: Statement; language: string }) {
  const { t } = useTranslation('desk')
  const { selectors, worthChecking, figures, known, elsewhere, summary } = statement
  return (
    <li>
      <Text dir="auto" lang={language} fw={worthChecking ? 500 : 400} {...(worthChecking ? {} : { c: 'dimmed' })}>
        {selectors[1].exact}
      </Text>
      {worthChecking && (
        <Group gap={8} mt={4}>
          <Badge variant="light" size="sm" tt="none" color={known.length > 0 ? 'ink' : 'gray'}>
            {known[0] ? t(`match.${known[0].kind}`) : t('check.unknown')}
          </Badge>
          {figures.map((figure) => (
            <Text key={figure.start} size="xs" component="span">
              <FigureWords figure={figure} />
            </Text>
          ))}
        </Group>
      )}
      {known.map(({ claim, summary: words }) => (
        <Text key={claim.id} size="sm" mt={4} component="div">
          {words}{' '}
          <Link href={`/claims/${claim.id}`}>
            <bdi lang={claim.language}>{claim.wording}</bdi>
          </Link>
        </Text>
      ))}
      <CheckedElsewhere checks={elsewhere} />
      {worthChecking && known.length === 0 && elsewhere.length === 0 && (
        <Text size="sm" c="dimmed" mt={2}>
          {summary}
        </Text>
      )}
    </li>
  )
}

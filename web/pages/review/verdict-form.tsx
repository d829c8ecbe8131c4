import { Button, Grid, Group, Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../api/use-api.ts'
import { formatNumber } from '../../format/format.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import type { Form } from './form.ts'
import classes from './verdict-form.module.css'

const MOST_EXPLANATION = 5_000

/** Rating, explanation, evidence, validity: what a judgement is made of. */
export function VerdictForm({
  form,
  change,
  ratings,
}: {
  form: Form
  change: (part: Partial<Form>) => void
  ratings: Settings['ratingScale']['ratings']
}) {
  const { t, i18n } = useTranslation('desk')
  const chosen = ratings.find(({ key }) => key === form.rating)
  return (
    <Stack gap="md">
      <Radio.Group value={form.rating} onChange={(rating) => change({ rating })} label={t('form.rating')} required>
        <SimpleGrid cols={{ base: 2, sm: 3 }} spacing={6} mt={6}>
          {ratings.map(({ key, names }, index) => (
            <Radio.Card key={key} value={key} className={classes.rating}>
              <Radio.Indicator size="xs" />
              <Text size="sm" component="span">
                {names[i18n.language] ?? names.en ?? key}
              </Text>
              {index < 9 && (
                <Text size="xs" c="dimmed" component="kbd" className={classes.key}>
                  {formatNumber(index + 1)}
                </Text>
              )}
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      <Textarea
        label={t('form.explanation')}
        description={t('form.explanationHint')}
        value={form.explanation}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
        autosize
        minRows={3}
        maxLength={MOST_EXPLANATION}
        required
        dir="auto"
        inputWrapperOrder={['label', 'description', 'input', 'error']}
      />
      <Text size="xs" c="dimmed" mt={-10} ta="end" aria-live="off">
        {formatNumber(form.explanation.length)} / {formatNumber(MOST_EXPLANATION)}
      </Text>
      <EvidenceFields evidence={form.evidence} onChange={(evidence) => change({ evidence })} />
      {form.rating === 'unproven' && (
        <Textarea
          label={t('form.searchLog')}
          description={t('form.searchLogHint')}
          value={form.searchLog}
          onChange={(event) => change({ searchLog: event.currentTarget.value })}
          autosize
          minRows={2}
          required
          dir="auto"
        />
      )}
      {form.rating !== 'unproven' && form.evidence.length < 2 && (
        <TextInput
          label={t('form.fewSources')}
          description={t('form.fewSourcesHint')}
          value={form.fewSourcesReason}
          onChange={(event) => change({ fewSourcesReason: event.currentTarget.value })}
          dir="auto"
        />
      )}
      {chosen?.adverse && (
        <Textarea
          label={t('form.rightOfReply')}
          description={t('form.rightOfReplyHint')}
          value={form.rightOfReply}
          onChange={(event) => change({ rightOfReply: event.currentTarget.value })}
          autosize
          minRows={2}
          dir="auto"
        />
      )}
      <Grid>
        <Grid.Col span={{ base: 12, xs: 6 }}>
          <TextInput
            type="date"
            label={t('form.asOf')}
            value={form.asOf}
            onChange={(event) => change({ asOf: event.currentTarget.value })}
            required
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, xs: 6 }}>
          <TextInput
            type="date"
            label={t('form.validUntil')}
            value={form.validUntil}
            min={form.asOf}
            onChange={(event) => change({ validUntil: event.currentTarget.value })}
          />
        </Grid.Col>
      </Grid>
    </Stack>
  )
}

/** Searches for the claim elsewhere, in windows of their own. */
export function SearchLinks({ wording, language }: { wording: string; language: string }) {
  const { t } = useTranslation('desk')
  const words = encodeURIComponent(wording.slice(0, 200))
  const links = [
    ['factCheckExplorer', `https://toolbox.google.com/factcheck/explorer/search/${words};hl=${language}`],
    ['webArchive', `https://web.archive.org/web/*/${words}`],
    ['statistics', `https://data.un.org/Search.aspx?q=${words}`],
  ] as const
  return (
    <Group gap={6}>
      {links.map(([name, href]) => (
        <Button
          key={name}
          component="a"
          href={href}
          target="_blank"
          rel="noopener noreferrer"
          size="compact-xs"
          variant="default"
        >
          {t(`search.${name}`)}
        </Button>
      ))}
    </Group>
  )
}

import { Button, CloseButton, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { useShortcuts } from '../../keyboard/use-shortcuts.ts'
import { type EvidenceForm, NEW_EVIDENCE } from './form.ts'

const KINDS = ['link', 'document', 'interview', 'protected-source'] as const
const STANCES = ['supports', 'refutes', 'context'] as const
const SOURCES = ['primary', 'secondary'] as const
const MOST_EVIDENCE = 20

export function EvidenceFields({
  evidence,
  onChange,
}: {
  evidence: readonly EvidenceForm[]
  onChange: (evidence: EvidenceForm[]) => void
}) {
  const { t } = useTranslation('desk')
  const add = () => onChange([...evidence, NEW_EVIDENCE])
  useShortcuts([{ keys: 'KeyE', label: t('form.addEvidence'), group: t('review.title'), run: add }])
  const change = (index: number, part: Partial<EvidenceForm>) =>
    onChange(evidence.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <section>
      <Text fw={500} size="sm" component="h3">
        {t('form.evidence')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('form.evidenceHint')}
      </Text>
      <Stack gap="sm" mt="xs">
        {evidence.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: evidence has no name of its own while it is typed
          <fieldset key={index} className="surface" style={{ padding: 12, margin: 0 }}>
            <Group justify="space-between" mb={6} wrap="nowrap">
              <Group gap="xs">
                <NativeSelect
                  aria-label={t('form.kind')}
                  size="xs"
                  value={one.kind}
                  data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
                  onChange={(event) => change(index, { kind: valueIn(KINDS, event.currentTarget.value, 'link') })}
                />
                <NativeSelect
                  aria-label={t('form.stance')}
                  size="xs"
                  value={one.stance}
                  data={STANCES.map((value) => ({ value, label: t(`evidenceStance.${value}`) }))}
                  onChange={(event) =>
                    change(index, { stance: valueIn(STANCES, event.currentTarget.value, 'supports') })
                  }
                />
                <NativeSelect
                  aria-label={t('form.source')}
                  size="xs"
                  value={one.source}
                  data={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
                  onChange={(event) =>
                    change(index, { source: valueIn(SOURCES, event.currentTarget.value, 'primary') })
                  }
                />
              </Group>
              <CloseButton
                aria-label={t('form.removeEvidence', { number: index + 1 })}
                onClick={() => onChange(evidence.filter((_, at) => at !== index))}
              />
            </Group>
            <TextInput
              aria-label={t(`what.${one.kind}`)}
              placeholder={t(`what.${one.kind}`)}
              value={one.what}
              onChange={(event) => change(index, { what: event.currentTarget.value })}
              type={one.kind === 'link' ? 'url' : 'text'}
              dir={one.kind === 'link' ? 'ltr' : 'auto'}
              autoFocus={one.what === ''}
            />
            {one.kind === 'interview' && (
              <TextInput
                type="date"
                mt={6}
                aria-label={t('form.on')}
                value={one.on}
                onChange={(event) => change(index, { on: event.currentTarget.value })}
              />
            )}
            <Textarea
              mt={6}
              aria-label={t('form.says')}
              placeholder={t('form.says')}
              value={one.says}
              onChange={(event) => change(index, { says: event.currentTarget.value })}
              autosize
              minRows={2}
              dir="auto"
            />
          </fieldset>
        ))}
        {evidence.length < MOST_EVIDENCE && (
          <Button
            variant="default"
            size="xs"
            leftSection={<Icon name="plus" size={14} />}
            onClick={add}
            w="fit-content"
          >
            {t('form.addEvidence')}
          </Button>
        )}
      </Stack>
    </section>
  )
}

function valueIn<Value extends string>(values: readonly Value[], value: string, otherwise: Value): Value {
  return values.find((one) => one === value) ?? otherwise
}

import { Button, Checkbox, Group, NumberInput, Stack, Table, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Settings, useApi } from '../../api/use-api.ts'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'

type Rating = Settings['ratingScale']['ratings'][number]

const NAMES = ['ar', 'en'] as const
const KEY = '[a-z]+(-[a-z]+)*'

/** The ratings with their names by language. A change is the scale's next version; a rating is retired, never taken away. */
export function Scale({ settings, mayChange }: { settings: Settings; mayChange: boolean }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const { version } = settings.ratingScale
  const [ratings, setRatings] = useState(settings.ratingScale.ratings)
  const isChanged = JSON.stringify(ratings) !== JSON.stringify(settings.ratingScale.ratings)
  const save = useMutation({
    mutationFn: () => api.put('/v1/settings', { ...settings, ratingScale: { version: version + 1, ratings } }),
    onSuccess: (saved) => {
      queries.setQueryData(['settings'], saved)
      setRatings(saved.ratingScale.ratings)
      say(t('settings.saved'))
    },
  })
  const change = (at: number, part: Partial<Rating>) =>
    setRatings(ratings.map((rating, index) => (index === at ? { ...rating, ...part } : rating)))
  const isNew = (at: number) => at >= settings.ratingScale.ratings.length
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <fieldset disabled={!mayChange} style={{ border: 0, padding: 0, margin: 0 }}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('settings.scaleText', { version })}
          </Text>
          <ProblemAlert error={save.error} />
          <Table.ScrollContainer minWidth={680} className="surface">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('settings.key')}</Table.Th>
                  <Table.Th>العربية</Table.Th>
                  <Table.Th>English</Table.Th>
                  <Table.Th>{t('settings.onLine')}</Table.Th>
                  <Table.Th>{t('settings.adverse')}</Table.Th>
                  <Table.Th>{t('settings.retired')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {ratings.map(({ key, names, value, adverse, retired }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and never taken away
                  <Table.Tr key={at}>
                    <Table.Td>
                      {isNew(at) ? (
                        <TextInput
                          aria-label={t('settings.key')}
                          value={key}
                          onChange={(event) => change(at, { key: event.currentTarget.value })}
                          pattern={KEY}
                          title={t('settings.keyHint')}
                          required
                          dir="ltr"
                        />
                      ) : (
                        <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
                          {key}
                        </bdi>
                      )}
                    </Table.Td>
                    {NAMES.map((language) => (
                      <Table.Td key={language}>
                        <TextInput
                          aria-label={t('settings.nameIn', { key, language })}
                          lang={language}
                          dir="auto"
                          value={names[language] ?? ''}
                          onChange={(event) =>
                            change(at, { names: { ...names, [language]: event.currentTarget.value } })
                          }
                          maxLength={60}
                          required
                        />
                      </Table.Td>
                    ))}
                    <Table.Td>
                      <NumberInput
                        aria-label={`${t('settings.onLine')}: ${key}`}
                        value={value ?? ''}
                        min={1}
                        max={5}
                        onChange={(number) => change(at, { value: number === '' ? null : Number(number) })}
                        w={80}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Checkbox
                        aria-label={`${t('settings.adverse')}: ${key}`}
                        checked={adverse ?? false}
                        onChange={(event) => change(at, { adverse: event.currentTarget.checked })}
                      />
                    </Table.Td>
                    <Table.Td>
                      <Checkbox
                        aria-label={`${t('settings.retired')}: ${key}`}
                        checked={retired ?? false}
                        onChange={(event) => change(at, { retired: event.currentTarget.checked })}
                      />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          {mayChange && (
            <Group>
              <Button
                variant="default"
                onClick={() =>
                  setRatings([...ratings, { key: '', names: {}, value: null, adverse: false, retired: false }])
                }
              >
                {t('settings.addRating')}
              </Button>
              <Button type="submit" loading={save.isPending} disabled={!isChanged}>
                {t('settings.saveScale', { version: version + 1 })}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  )
}

import { Button, Group, MultiSelect, Skeleton, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi, usePeople } from '../../api/use-api.ts'
import { ProblemAlert } from '../../components/problem.tsx'
import { formatMoment } from '../../format/format.ts'

/** What the desk says of a claim to itself. */
export function Notes({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const people = usePeople()
  const [text, setText] = useState('')
  const [mentions, setMentions] = useState<string[]>([])
  const params = { id }
  const { data, error } = useQuery({
    queryKey: ['notes', id],
    queryFn: () => api.get('/v1/claims/{id}/notes', { params }),
  })
  const add = useMutation({
    mutationFn: () => api.post('/v1/claims/{id}/notes', { text, mentions }, { params }),
    onSuccess: () => {
      setText('')
      setMentions([])
      queries.invalidateQueries({ queryKey: ['notes', id] })
    },
  })
  const nameOf = (who: string) => people.find((person) => person.id === who)?.name ?? who
  return (
    <Stack gap="md">
      <ProblemAlert error={error ?? add.error} />
      {data ? (
        data.notes.map((note) => (
          <div key={`${note.by} ${note.at}`}>
            <Text size="xs" c="dimmed">
              <bdi>{nameOf(note.by)}</bdi> · {formatMoment(note.at)}
              {note.mentions.length > 0 && ` · @ ${note.mentions.map(nameOf).join(', ')}`}
            </Text>
            <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {note.text}
            </Text>
          </div>
        ))
      ) : (
        <Skeleton height={60} />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') add.mutate()
        }}
      >
        <Stack gap="xs">
          <Textarea
            label={t('notes.add')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={2}
            dir="auto"
          />
          <Group align="flex-end">
            <MultiSelect
              label={t('notes.mention')}
              data={people.map((person) => ({ value: person.id, label: person.name ?? person.id }))}
              value={mentions}
              onChange={setMentions}
              style={{ flex: 1 }}
            />
            <Button type="submit" disabled={text.trim() === ''} loading={add.isPending}>
              {t('notes.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  )
}

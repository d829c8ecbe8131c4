import { Button, Group, NativeSelect, Skeleton, Stack, Table, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/use-api.ts'
import { ProblemAlert } from '../../components/problem.tsx'
import { formatDate } from '../../format/format.ts'
import { ShownOnce } from './shown-once.tsx'

const GIVEN = ['newsroom', 'ingester'] as const

/** Keys of machines: a secret is shown once. */
export function Keys() {
  const { t } = useTranslation('desk')
  const { t: shell } = useTranslation('shell')
  const api = useApi()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof GIVEN)[number]>('newsroom')
  const { data, error } = useQuery({ queryKey: ['keys'], queryFn: () => api.get('/v1/keys') })
  const refresh = () => queries.invalidateQueries({ queryKey: ['keys'] })
  const make = useMutation({
    mutationFn: () => api.post('/v1/keys', { name, roles: [role] }),
    onSuccess: () => {
      setName('')
      refresh()
    },
  })
  const revoke = useMutation({
    mutationFn: (id: string) => api.post('/v1/keys/{id}/revoke', undefined, { params: { id } }),
    onSuccess: refresh,
  })
  return (
    <Stack gap="md">
      <ProblemAlert error={error ?? make.error ?? revoke.error} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <Group align="flex-end">
          <TextInput
            label={t('keys.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            dir="auto"
            style={{ flex: 1 }}
          />
          <NativeSelect
            label={t('settings.roles')}
            value={role}
            onChange={(event) => setRole(GIVEN.find((one) => one === event.currentTarget.value) ?? 'newsroom')}
            data={GIVEN.map((value) => ({ value, label: shell(`role.${value}`) }))}
          />
          <Button type="submit" loading={make.isPending}>
            {t('keys.make')}
          </Button>
        </Group>
      </form>
      {make.data && <ShownOnce title={t('keys.once')} secret={make.data.secret} />}
      {data ? (
        <Table.ScrollContainer minWidth={460} className="surface">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('figures.name')}</Table.Th>
                <Table.Th>{t('settings.roles')}</Table.Th>
                <Table.Th>{t('keys.made')}</Table.Th>
                <Table.Th>{t('settings.leave')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.keys.map((key) => (
                <Table.Tr key={key.id}>
                  <Table.Td>
                    <bdi>{key.name}</bdi>
                  </Table.Td>
                  <Table.Td>{key.roles.map((one) => shell(`role.${one}`)).join('، ')}</Table.Td>
                  <Table.Td>{formatDate(key.createdAt)}</Table.Td>
                  <Table.Td>
                    {key.revokedAt ? (
                      <Text size="sm" c="dimmed">
                        {t('keys.ended')}
                      </Text>
                    ) : (
                      <Button size="compact-xs" color="red" variant="light" onClick={() => revoke.mutate(key.id)}>
                        {t('keys.revoke')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : (
        <Skeleton height={120} />
      )}
    </Stack>
  )
}

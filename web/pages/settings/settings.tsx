import {
  Button,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Skeleton,
  Stack,
  Table,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Settings as DeskSettings, useApi, usePeople, useSettings } from '../../api/use-api.ts'
import { Page } from '../../components/page.tsx'
import { ProblemAlert } from '../../components/problem.tsx'
import { say } from '../../components/say.ts'
import { useMay, usePerson } from '../../session/use-session.ts'
import { Keys } from './keys.tsx'
import { Scale } from './scale.tsx'
import { Subscriptions } from './subscriptions.tsx'

const MINUTE_MS = 60_000
const POLICIES = ['solo', 'second-look', 'blind-pair'] as const
const LANES = ['ar', 'en', 'other'] as const

/** How the desk works: read by everyone who works there, changed by administrators. */
export default function Settings() {
  const { t } = useTranslation('desk')
  const settings = useSettings()
  const isAdmin = useMay('admin')
  const mayGiveKeys = useMay('editor', 'admin')
  return (
    <Page title={t('settings.title')} width={900}>
      <Tabs defaultValue="me" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="me">{t('settings.me')}</Tabs.Tab>
          <Tabs.Tab value="work">{t('settings.work')}</Tabs.Tab>
          <Tabs.Tab value="scale">{t('settings.scale')}</Tabs.Tab>
          <Tabs.Tab value="people">{t('settings.people')}</Tabs.Tab>
          {mayGiveKeys && <Tabs.Tab value="keys">{t('settings.keys')}</Tabs.Tab>}
          {mayGiveKeys && <Tabs.Tab value="push">{t('settings.push')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="me">
          <Me />
        </Tabs.Panel>
        <Tabs.Panel value="work">
          {settings ? <Work settings={settings} mayChange={isAdmin} /> : <Skeleton height={260} />}
        </Tabs.Panel>
        <Tabs.Panel value="scale">
          {settings ? <Scale settings={settings} mayChange={isAdmin} /> : <Skeleton height={260} />}
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <People mayRevoke={isAdmin} />
        </Tabs.Panel>
        {mayGiveKeys && (
          <Tabs.Panel value="keys">
            <Keys />
          </Tabs.Panel>
        )}
        {mayGiveKeys && (
          <Tabs.Panel value="push">
            <Subscriptions />
          </Tabs.Panel>
        )}
      </Tabs>
    </Page>
  )
}

function Me() {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const me = usePerson()
  const known = usePeople().find(({ id }) => id === me?.id)
  const [name, setName] = useState<string | null>(null)
  const shown = name ?? known?.name ?? me?.name ?? ''
  const save = useMutation({
    mutationFn: () => api.put('/v1/people/me', { name: shown }),
    onSuccess: () => {
      say(t('settings.saved'))
      queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Stack gap="sm" maw={420}>
        <ProblemAlert error={save.error} />
        <TextInput
          label={t('settings.name')}
          description={t('settings.nameHint')}
          value={shown}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={80}
          required
          dir="auto"
        />
        <Button type="submit" loading={save.isPending} w="fit-content">
          {t('settings.save')}
        </Button>
      </Stack>
    </form>
  )
}

function Work({ settings, mayChange }: { settings: DeskSettings; mayChange: boolean }) {
  const { t } = useTranslation('desk')
  const api = useApi()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(settings)
  const save = useMutation({
    mutationFn: () => api.put('/v1/settings', draft),
    onSuccess: (saved) => {
      queries.setQueryData(['settings'], saved)
      say(t('settings.saved'))
    },
  })
  const lane = (name: (typeof LANES)[number]) => draft.lanes[name] ?? { dailyBudget: 0, leastWorth: 0 }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <fieldset disabled={!mayChange} style={{ border: 0, padding: 0, margin: 0 }}>
        <Stack gap="md">
          {!mayChange && (
            <Text size="sm" c="dimmed">
              {t('settings.adminsOnly')}
            </Text>
          )}
          <ProblemAlert error={save.error} />
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            {LANES.map((name) => (
              <NumberInput
                key={name}
                label={t('settings.budget', { lane: t(`lane.${name}`) })}
                value={lane(name).dailyBudget}
                min={0}
                max={400}
                onChange={(value) =>
                  setDraft({
                    ...draft,
                    lanes: { ...draft.lanes, [name]: { ...lane(name), dailyBudget: Number(value) } },
                  })
                }
              />
            ))}
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <NumberInput
              label={t('settings.lease')}
              value={draft.leaseMs / MINUTE_MS}
              min={1}
              max={660}
              onChange={(value) => setDraft({ ...draft, leaseMs: Number(value) * MINUTE_MS })}
            />
            <NumberInput
              label={t('settings.candidateDays')}
              value={draft.candidateDays}
              min={1}
              max={365}
              onChange={(value) => setDraft({ ...draft, candidateDays: Number(value) })}
            />
            <NativeSelect
              label={t('settings.policy')}
              value={draft.policy}
              onChange={(event) =>
                setDraft({
                  ...draft,
                  policy: POLICIES.find((one) => one === event.currentTarget.value) ?? draft.policy,
                })
              }
              data={POLICIES.map((value) => ({ value, label: t(`policy.${value}`) }))}
            />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <NumberInput
              label={t('settings.wideReach')}
              value={draft.risk.wideReach}
              min={2}
              onChange={(value) => setDraft({ ...draft, risk: { ...draft.risk, wideReach: Number(value) } })}
            />
            <NumberInput
              label={t('settings.sample')}
              value={draft.risk.sampleOneIn}
              min={0}
              onChange={(value) => setDraft({ ...draft, risk: { ...draft.risk, sampleOneIn: Number(value) } })}
            />
            <NumberInput
              label={t('settings.lowConfidence')}
              value={draft.risk.lowConfidence}
              min={0}
              max={1}
              step={0.05}
              decimalScale={2}
              onChange={(value) => setDraft({ ...draft, risk: { ...draft.risk, lowConfidence: Number(value) } })}
            />
          </SimpleGrid>
          {mayChange && (
            <Group>
              <Button type="submit" loading={save.isPending}>
                {t('settings.save')}
              </Button>
            </Group>
          )}
        </Stack>
      </fieldset>
    </form>
  )
}

function People({ mayRevoke }: { mayRevoke: boolean }) {
  const { t } = useTranslation('desk')
  const { t: shell } = useTranslation('shell')
  const api = useApi()
  const queries = useQueryClient()
  const people = usePeople()
  const revoke = useMutation({
    mutationFn: (id: string) => api.post('/v1/people/{id}/revoke', undefined, { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
  return (
    <Stack gap="sm">
      <ProblemAlert error={revoke.error} />
      <Table.ScrollContainer minWidth={420} className="surface">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('figures.name')}</Table.Th>
              <Table.Th>{t('settings.roles')}</Table.Th>
              <Table.Th>{t('settings.atWork')}</Table.Th>
              {mayRevoke && <Table.Th>{t('settings.leave')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map(({ id, name, roles, active, left }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  <bdi>{name ?? id}</bdi>
                </Table.Td>
                <Table.Td>{roles.map((role) => shell(`role.${role}`)).join('، ')}</Table.Td>
                <Table.Td>{left ? t('settings.left') : active ? t('yes') : t('no')}</Table.Td>
                {mayRevoke && (
                  <Table.Td>
                    {!left && (
                      <Button size="compact-xs" color="red" variant="light" onClick={() => revoke.mutate(id)}>
                        {t('settings.revoke')}
                      </Button>
                    )}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}

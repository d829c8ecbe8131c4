import { Group, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Keys } from './keys.tsx'
import { useAllShortcuts, useShortcuts } from './use-shortcuts.ts'

/** What `?` shows: every shortcut of what is on the screen. */
export function KeyboardHelp() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const shortcuts = useAllShortcuts()
  useShortcuts([
    {
      keys: 'Shift+Slash',
      label: t('keyboard.open'),
      group: t('keyboard.everywhere'),
      run: () => setOpen(true),
    },
  ])
  const groups = Map.groupBy(shortcuts, ({ group }) => group)
  return (
    <Modal
      opened={open}
      onClose={() => setOpen(false)}
      title={t('keyboard.title')}
      closeButtonProps={{ 'aria-label': t('keyboard.close') }}
      size="lg"
    >
      <Text size="sm" c="dimmed" mb="md">
        {t('keyboard.hint')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {[...groups].map(([group, list]) => (
          <Stack key={group} gap={6}>
            <Title order={3} size="h6">
              {group}
            </Title>
            {list.map(({ keys, label }) => (
              <Group key={`${keys} ${label}`} justify="space-between" wrap="nowrap" gap="sm">
                <Text size="sm">{label}</Text>
                <Keys keys={keys} />
              </Group>
            ))}
          </Stack>
        ))}
      </SimpleGrid>
    </Modal>
  )
}

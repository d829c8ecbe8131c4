import { Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/use-session.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'

/** For whoever is not signed in. */
export function Welcome() {
  const { t } = useTranslation()
  const session = useSession()
  useEffect(() => {
    document.title = `${t('welcome.title')} · ${t('product')}`
  }, [t])
  return (
    <Box mih="100vh" style={{ display: 'grid', placeItems: 'center' }} p="md">
      <main style={{ width: '100%', maxWidth: 420 }}>
        <Stack className="surface" p={{ base: 'lg', sm: 'xl' }} gap="lg">
          <Group justify="space-between">
            <Mark />
            <LanguageSwitch />
          </Group>
          <div>
            <Title order={1} size="h3" mb={6}>
              {t('welcome.title')}
            </Title>
            <Text c="dimmed">{t('welcome.text')}</Text>
          </div>
          <Button size="md" onClick={() => session.signIn()}>
            {t('welcome.signIn')}
          </Button>
        </Stack>
      </main>
    </Box>
  )
}

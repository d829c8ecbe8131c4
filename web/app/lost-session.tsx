import { Button, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSession, useSessionState } from '../session/use-session.ts'

/** The session is over, the page is not: what stands on it stays until she has signed in again. */
export function LostSession() {
  const { t } = useTranslation()
  const session = useSession()
  const { kind } = useSessionState()
  return (
    <Modal
      opened={kind === 'lost'}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('lost.title')}
      centered
    >
      <Text size="sm" mb="md">
        {t('lost.text')}
      </Text>
      <Button onClick={() => session.signIn()} data-autofocus>
        {t('lost.signIn')}
      </Button>
    </Modal>
  )
}

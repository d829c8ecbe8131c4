import { Box } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

export function OfflineBanner() {
  const { t } = useTranslation()
  const { online } = useNetwork()
  return (
    <div role="status" aria-live="polite">
      {!online && (
        <Box bg="var(--desk-mark)" px="md" py={6} ta="center" fz="sm">
          {t('offline')}
        </Box>
      )}
    </div>
  )
}

import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

export function Mark() {
  const { t } = useTranslation()
  return (
    <Group gap={10} wrap="nowrap">
      <img src="/icon.svg" width={26} height={26} alt="" />
      <Text fw={600} size="md" lh={1.2}>
        <bdi lang="en">{t('product')}</bdi>
      </Text>
    </Group>
  )
}

import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** Where nothing is, and why, and what to do about it. */
export function Empty({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName
  title: string
  text?: ReactNode
  children?: ReactNode
}) {
  return (
    <Stack align="center" gap="xs" py={56} px="md" ta="center">
      <Text c="dimmed" component="span">
        <Icon name={icon} size={34} />
      </Text>
      <Title order={2} size="h5">
        {title}
      </Title>
      {text !== undefined && (
        <Text c="dimmed" size="sm" maw={460}>
          {text}
        </Text>
      )}
      {children}
    </Stack>
  )
}

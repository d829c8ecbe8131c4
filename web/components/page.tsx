import { Box, Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** The frame of a page: its name in the tab and as the heading, which has the focus when the page was just opened. */
export function Page({
  title,
  beside,
  width = 1180,
  children,
}: {
  title: string
  /** What stands at the end of the heading's line. */
  beside?: ReactNode
  width?: number | string
  children: ReactNode
}) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Box maw={width} mx="auto" px={{ base: 'md', sm: 'xl' }} py={{ base: 'md', sm: 'lg' }}>
      <Group justify="space-between" align="center" mb="md" gap="sm">
        <Title order={1} size="h3" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {beside}
      </Group>
      {children}
    </Box>
  )
}

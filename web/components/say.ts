import { notifications } from '@mantine/notifications'
import i18next from 'i18next'
import type { ReactNode } from 'react'

/** Says in passing that something was done; `offer` stays longer, with what can be done about it. */
export function say(message: ReactNode, offer?: { id: string }): void {
  notifications.show({
    ...{ message, color: 'teal', closeButtonProps: { 'aria-label': i18next.t('desk:close') } },
    ...(offer ? { id: offer.id, autoClose: 10_000 } : {}),
  })
}

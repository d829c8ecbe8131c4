import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { keyNames } from './shortcut.ts'

/** The keys of a shortcut, always from left to right as on the keyboard. */
export function Keys({ keys, size = 'xs' }: { keys: string; size?: 'xs' | 'sm' }) {
  const { t } = useTranslation()
  return (
    <bdi dir="ltr" style={{ whiteSpace: 'nowrap' }}>
      {keyNames(keys).map((stroke, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a shortcut never change
        <Fragment key={index}>
          {index > 0 && <small> {t('keyboard.then')} </small>}
          {stroke.map((key) => (
            <Kbd key={key} size={size} mx={1}>
              {key}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </bdi>
  )
}

import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../components/empty.tsx'

/** Keeps a fault to the part of the page that it is in. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Fault /> : this.props.children
  }
}

function Fault() {
  const { t } = useTranslation()
  return (
    <div role="alert">
      <Empty icon="alert" title={t('fault.title')} text={t('fault.text')}>
        <Button mt="sm" onClick={() => location.reload()}>
          {t('fault.reload')}
        </Button>
      </Empty>
    </div>
  )
}

import { Alert, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../shared/api/client.ts'
import { codeOf } from '../api/use-api.ts'

/** Why the desk refused, in the reader's words, with what the API says of each field. */
export function ProblemAlert({ error, onClose }: { error: unknown; onClose?: () => void }) {
  const { t, i18n } = useTranslation('desk')
  if (error === null || error === undefined) return null
  const code = codeOf(error)
  const known = i18n.exists(`desk:problem.${code}`)
  const problem = error instanceof ApiError ? error.problem : null
  return (
    <Alert
      color="orange"
      role="alert"
      title={known ? t(`problem.${code}` as 'problem.unreachable') : (problem?.title ?? t('problem.unreachable'))}
      {...(onClose ? { withCloseButton: true, onClose, closeButtonLabel: t('close') } : {})}
    >
      {problem?.errors ? (
        <List size="sm">
          {problem.errors.map(({ field, message }) => (
            <List.Item key={`${field} ${message}`}>
              <bdi dir="ltr">{field}</bdi>: <bdi>{message}</bdi>
            </List.Item>
          ))}
        </List>
      ) : (
        problem && <bdi>{problem.detail}</bdi>
      )}
    </Alert>
  )
}

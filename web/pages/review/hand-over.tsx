import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePeople } from '../../api/use-api.ts'
import { usePerson } from '../../session/use-session.ts'

/** Which colleague: those who judge and are still at the desk. */
export function HandOver({ to, onChange }: { to: string; onChange: (id: string) => void }) {
  const { t } = useTranslation('desk')
  const me = usePerson()
  const people = usePeople().filter(
    ({ id, left, roles }) => id !== me?.id && !left && (roles.length === 0 || roles.includes('reviewer')),
  )
  return (
    <NativeSelect
      label={t('ask.to')}
      value={to}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: people.length === 0 ? t('ask.nobody') : t('ask.choose') },
        ...people.map(({ id, name }) => ({ value: id, label: name ?? id })),
      ]}
      required
    />
  )
}

import { Alert, Code } from '@mantine/core'

/** A secret that the desk does not show again. */
export function ShownOnce({ title, secret }: { title: string; secret: string }) {
  return (
    <Alert color="teal" title={title}>
      <Code block dir="ltr">
        {secret}
      </Code>
    </Alert>
  )
}

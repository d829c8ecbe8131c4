/** `npm run -s token -- ROLE`: prints a bearer token of the stack that runs on this machine, for scripts. */
import { parseArgs } from 'node:util'
import { tokenOfRunningStack } from './issuer.ts'
import { SAMPLE_PEOPLE } from './sample-people.ts'

const HELP = `npm run -s token -- ROLE [NAME] [--data FOLDER]

Prints an access token of a sample person: by role, or by NAME.
${SAMPLE_PEOPLE.map(({ id, roles }) => `  ${id.padEnd(16)} ${roles.join(', ')}`).join('\n')}
`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string', default: '.claimdesk' }, help: { type: 'boolean', default: false } },
  })
  const person = positionals[1] ?? positionals[0]
  if (values.help || person === undefined) {
    console.log(HELP)
    process.exitCode = values.help ? 0 : 2
  } else {
    console.log(await tokenOfRunningStack(values.data, person))
  }
} catch (error) {
  console.error(`claimdesk: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

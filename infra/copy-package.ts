/** Copies the named files of a package beside a bundle, where the bundle finds them as it does in the sources' own folder. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [output = '', name = '', ...files] = process.argv.slice(2)
const from = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
const to = join(output, 'node_modules', name)
mkdirSync(to, { recursive: true })
for (const file of ['package.json', ...files]) copyFileSync(join(from, file), join(to, file))

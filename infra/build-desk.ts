/** Builds the desk's page into `web/dist`, where it is not the one of these sources already. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url))
const DESK = join(PROJECT_ROOT, 'web/dist')
const SOURCES = ['web/**', 'shared/api/client.ts', 'shared/domain/**', 'package-lock.json']
/** Stands beside the page and says what it was built from. */
const STAMP = join(DESK, '.sources')

/** The folder of the page. */
export async function buildDesk(): Promise<string> {
  const sources = hashOfSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return DESK
  // A process of its own: what a build takes of memory is given back.
  await promisify(execFile)(
    process.execPath,
    [
      join(PROJECT_ROOT, 'node_modules/vite/bin/vite.js'),
      ...['build', join(PROJECT_ROOT, 'web'), '--logLevel', 'error'],
    ],
    { env: { ...process.env, NODE_ENV: 'production' } },
  )
  writeFileSync(STAMP, sources)
  return DESK
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, {
    cwd: PROJECT_ROOT,
    exclude: (path) => path === 'web/dist' || path.startsWith('web/dist/'),
  })
  for (const file of files.sort()) {
    const path = join(PROJECT_ROOT, file)
    if (statSync(path).isFile()) hash.update(`${file}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

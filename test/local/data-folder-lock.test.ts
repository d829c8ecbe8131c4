import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DataFolderInUseError, lockDataFolder } from '../../infra/local/data-folder-lock.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'claimdesk-lock-'))

test('refuses a folder that is in use with one line that names the process and its address', () => {
  const folder = newFolder()
  lockDataFolder(folder).announce({
    ...{ url: 'http://127.0.0.1:4600', issuer: 'http://127.0.0.1:4700' },
    table: { endpoint: 'http://127.0.0.1:4800', name: 'claims' },
  })
  expect(() => lockDataFolder(folder)).toThrow(DataFolderInUseError)
  expect(() => lockDataFolder(folder)).toThrow(
    new RegExp(`^[^\\n]+ in use by process ${process.pid} and answers at http://127.0.0.1:4600[^\\n]*$`, 'u'),
  )
})

test('a released folder is free', () => {
  const folder = newFolder()
  lockDataFolder(folder).release()
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
  expect(() => lockDataFolder(folder)).not.toThrow()
})

test.each([
  ['of a process that is gone', () => JSON.stringify({ pid: spawnSync('true').pid })],
  ['that was cut off while it was written', () => '{"pi'],
])('takes over a lock %s', (_what, content) => {
  const folder = newFolder()
  writeFileSync(join(folder, 'lock.json'), content())
  expect(() => lockDataFolder(folder)).not.toThrow()
})

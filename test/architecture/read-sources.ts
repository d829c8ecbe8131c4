/** The project's own sources and what each of them imports, so that the rules of its architecture can be tested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const PROJECT = join(import.meta.dirname, '../..')

export type Source = { path: string; text: string }

/** `from` is a path from the project's root, or a package's name. */
export type Import = { from: string; typesOnly: boolean }

/** Every TypeScript file under those of the folders that are there. */
export function readSources(...folders: string[]): Source[] {
  const present = folders.filter((folder) => existsSync(join(PROJECT, folder)))
  return present.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx)$/u.test(name) && !name.includes('node_modules'))
      .map((name) => {
        const path = join(folder, name)
        return { path, text: readFileSync(join(PROJECT, path), 'utf8') }
      }),
  )
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?([^'"`;]*?)\sfrom\s+'([^']+)'/gmu
const BARE = /^\s*import\s+'([^']+)'/gmu
const DYNAMIC = /\bimport\(\s*'([^']+)'/gu

export function importsOf({ path, text }: Source): Import[] {
  const from = (specifier: string): string =>
    specifier.startsWith('.') ? relative(PROJECT, join(PROJECT, dirname(path), specifier)) : specifier
  const named = [...text.matchAll(STATEMENT)].map(([, type, names = '', specifier = '']) => ({
    from: from(specifier),
    typesOnly: type !== undefined || /^\{(?:\s*type\s[^,}]*,?)+\s*\}$/u.test(names.trim()),
  }))
  const others = [...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, specifier = '']) => specifier)
  return [...named, ...others.map((specifier) => ({ from: from(specifier), typesOnly: false }))]
}

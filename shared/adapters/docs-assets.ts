/** Swagger UI's own files, from its package: the docs page asks no other site for anything. */
import { readFile } from 'node:fs/promises'
import { createRequire as requireFrom } from 'node:module'

const from = requireFrom(import.meta.url)

export function readDocsAsset(name: 'swagger-ui-bundle.js' | 'swagger-ui.css'): Promise<Uint8Array> {
  return readFile(from.resolve(`swagger-ui-dist/${name}`))
}

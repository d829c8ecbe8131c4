/** The files of the built page, and how long a browser may keep each: one named by its content for good, the page itself not. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface DeskFile {
  /** From the page's folder, with slashes: `assets/main-1a2b.js`. */
  readonly path: string
  readonly contentType: string
  readonly cacheControl: string
  read(): Buffer
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The page itself comes last, so that whoever puts the files out in order never shows a page without its files. */
export function deskFiles(folder: string): readonly DeskFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.') && statSync(join(folder, path)).isFile())
    .sort((a, b) => Number(a === 'index.html') - Number(b === 'index.html'))
    .map((path) => ({
      path,
      contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      cacheControl: path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      read: () => readFileSync(join(folder, path)),
    }))
}

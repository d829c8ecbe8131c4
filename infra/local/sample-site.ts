/** A news site on this machine with a feed in Arabic and one in English: what a first start polls, so that nobody's site is. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { sha256 } from '../../shared/domain/hash.ts'
import { listen } from './listen.ts'

const FILES = new URL('samples/site/', import.meta.url)
const FILE = /^\/((?:ar|en)\/[a-z-]+\.(html|xml))$/
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
}

export type SampleSite = {
  /** `host:port`, for the setting of what may be fetched on this machine. */
  host: string
  feeds: { url: string; language: string }[]
  stop(): void
}

/** On this port, or the next free one. It ends with the process. */
export async function startSampleSite(port: number): Promise<SampleSite> {
  const server = createServer(async (request, response) => {
    const [, file, ending = ''] = FILE.exec(request.url ?? '') ?? []
    const body = file === undefined ? null : await readFile(new URL(file, FILES)).catch(() => null)
    if (body === null) return response.writeHead(404).end()
    const etag = `"${sha256(body).slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
    return response.writeHead(200, { 'content-type': TYPES[ending], etag }).end(body)
  })
  const host = `127.0.0.1:${await listen(server, port, () => undefined)}`
  server.unref()
  const feeds = ['ar', 'en'].map((language) => ({ url: `http://${host}/${language}/feed.xml`, language }))
  return {
    host,
    feeds,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

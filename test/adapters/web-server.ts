/** A web server on this machine that answers as a test wants it to, and notes what it was asked. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type WebServer = {
  /** `host:port`, to be allowed or not. */
  host: string
  port: number
  asked: { path: string; headers: IncomingMessage['headers'] }[]
  url(path: string): string
  stop(): Promise<void>
}
export type Answers = (response: ServerResponse, request: IncomingMessage) => void

/** `answers` by path; a path without one is not there. */
export async function startWebServer(answers: Readonly<Record<string, Answers>>): Promise<WebServer> {
  const asked: WebServer['asked'] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://server.example')
    asked.push({ path: request.url ?? '/', headers: request.headers })
    const answer = answers[pathname]
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return {
    host,
    port,
    asked,
    url: (path) => `http://${host}${path}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** A location that is not ASCII is sent as its bytes in UTF-8, as servers do. */
export const redirect =
  (location: string, status = 302): Answers =>
  (response) =>
    response.writeHead(status, { location: Buffer.from(location).toString('latin1') }).end()

export const send =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Answers =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)

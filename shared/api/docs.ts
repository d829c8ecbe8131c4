/** The page that shows the API's description to people: its files are served here, and it may ask nobody else for anything. */
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { problemOf, problemResponse } from './problem.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Claimdesk API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/start.js" defer></script>
</head>
<body><main id="docs"></main></body>
</html>
`

const START = `addEventListener('load', () => {
  const { presets } = SwaggerUIBundle
  SwaggerUIBundle({
    url: '/openapi.json',
    dom_id: '#docs',
    deepLinking: true,
    validatorUrl: null,
    presets: [presets.apis],
  })
})
`

const DAY_SECONDS = 86_400
const HOUR_SECONDS = 3_600

type Asset = 'swagger-ui-bundle.js' | 'swagger-ui.css'
type Served = { type: string; read: () => Promise<Uint8Array>; seconds: number }

/** What it needs no rights for: a site of four files. */
export function createDocsSite({ readAsset }: { readAsset: (name: Asset) => Promise<Uint8Array> }): Hono {
  const written = (text: string) => async () => new TextEncoder().encode(text)
  const files: Readonly<Record<string, Served>> = {
    '/docs': { type: 'text/html', read: written(PAGE), seconds: HOUR_SECONDS },
    '/docs/start.js': { type: 'text/javascript', read: written(START), seconds: HOUR_SECONDS },
    '/docs/swagger-ui-bundle.js': {
      ...{ type: 'text/javascript', seconds: DAY_SECONDS },
      read: () => readAsset('swagger-ui-bundle.js'),
    },
    '/docs/swagger-ui.css': { type: 'text/css', read: () => readAsset('swagger-ui.css'), seconds: DAY_SECONDS },
  }
  const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const site = new Hono()
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  for (const [path, { type, read, seconds }] of Object.entries(files)) {
    site.get(path, async (context) => {
      const body = packed.get(path) ?? read().then((bytes) => new Uint8Array(gzipSync(bytes)))
      packed.set(path, body)
      return context.body(await body, 200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'gzip',
        'cache-control': `public, max-age=${seconds}`,
      })
    })
  }
  site.notFound(({ req: { path } }) => problemResponse(problemOf('not_found', `nothing is served at ${path}`)))
  return site
}

/** The local sign-in page: one button a sample person, in both languages; no password, because nothing here is real. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { html } from 'hono/html'
import type Provider from 'oidc-provider'
import { SAMPLE_PEOPLE, samplePerson } from './sample-people.ts'

const PATH = /^\/sign-in\/([A-Za-z0-9_-]+)(?:\/([a-z-]+))?$/

/** True where the request was for this page and has been answered. */
export async function answerSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [, interaction, person] = PATH.exec(request.url?.split('?')[0] ?? '') ?? []
  if (interaction === undefined) return false
  if (request.method === 'POST' && person !== undefined && samplePerson(person) !== undefined) {
    await provider.interactionFinished(request, response, { login: { accountId: person } })
    return true
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  })
  response.end(String(await page(interaction)))
  return true
}

function page(interaction: string) {
  const buttons = SAMPLE_PEOPLE.map(
    ({ id, name, roles }) =>
      html`<form method="post" action="/sign-in/${interaction}/${id}"><button><bdi>${name}</bdi> <small>${roles.join(', ')}</small></button></form>`,
  )
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Claimdesk: sign in · تسجيل الدخول</title>
        <style>
          body { font: 1rem/1.6 system-ui, sans-serif; max-width: 24rem; margin: 10vh auto; padding: 0 1rem; color-scheme: light dark; }
          button { font: inherit; width: 100%; padding: 0.7rem 1rem; margin: 0.25rem 0; border-radius: 0.5rem; border: 1px solid; text-align: start; }
          small { opacity: 0.8; }
        </style>
      </head>
      <body>
        <h1>Claimdesk</h1>
        <p>Sign in as · <span lang="ar" dir="rtl">تسجيل الدخول بصفة</span></p>
        ${buttons}
      </body>
    </html>`
}

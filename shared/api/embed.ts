/** A small card of a published verdict for the pages of others: plain HTML and one style sheet, in the reader's language. */

import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { html, raw } from 'hono/html'
import { wordingOf } from '../domain/change-wording.ts'
import type { Claim } from '../domain/claim.ts'
import { ClaimId } from '../domain/ids.ts'
import { nameIn } from '../domain/rating-scale.ts'
import type { Settings } from '../domain/settings.ts'
import type { Services } from '../ports.ts'
import { survivorOf } from '../use-cases/merge-claims.ts'
import type { Api } from './api.ts'
import { refusals } from './problem.ts'

const LANGUAGES = ['ar', 'en'] as const
type Language = (typeof LANGUAGES)[number]

const WORDS = {
  ar: {
    direction: 'rtl',
    title: 'تدقيق ادعاء',
    claim: 'الادعاء',
    asOf: 'كما في',
    read: 'قراءة التدقيق كاملاً',
    recheck: 'يُعاد النظر في هذه النتيجة.',
    retracted: 'سُحبت هذه النتيجة.',
    none: 'لا نتيجة منشورة لهذا الادعاء.',
    by: 'تدقيق',
  },
  en: {
    direction: 'ltr',
    title: 'Fact-check',
    claim: 'Claim',
    asOf: 'As of',
    read: 'Read the fact-check',
    recheck: 'This verdict is being looked at again.',
    retracted: 'This verdict was retracted.',
    none: 'There is no published verdict on this claim.',
    by: 'Checked by',
  },
} as const satisfies Record<Language, Record<string, string>>

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--paper:#fff;--line:#d0d7de;--mark:#0550ae}
@media(prefers-color-scheme:dark){:root:not([data-theme=light]){--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--line:#30363d;--mark:#79c0ff}}
:root[data-theme=dark]{--ink:#e6edf3;--soft:#9da7b3;--paper:#0d1117;--line:#30363d;--mark:#79c0ff}
body{margin:0;font:16px/1.5 system-ui,"Segoe UI","Noto Naskh Arabic",sans-serif;color:var(--ink);background:var(--paper)}
article{border:1px solid var(--line);border-inline-start:4px solid var(--mark);border-radius:6px;padding:12px 16px}
h1{font-size:.8rem;font-weight:600;color:var(--soft);margin:0}
blockquote{margin:6px 0;font-size:1.05rem}
.rating{display:inline-block;font-weight:700;border:2px solid currentColor;border-radius:4px;padding:0 8px;margin-block:4px}
p{margin:4px 0}.soft{color:var(--soft);font-size:.85rem}a{color:var(--mark)}
`
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

const card = createRoute({
  method: 'get',
  path: '/embed/claims/{id}',
  security: [],
  summary: 'A published verdict as a card for an `<iframe>`',
  description: 'Of a claim that was merged, the card of the one that it is part of.',
  request: {
    params: z.strictObject({ id: ClaimId }),
    query: z.strictObject({
      language: z.enum(LANGUAGES).optional().openapi({ description: 'The claim’s own, or English, unless given.' }),
      theme: z.enum(['light', 'dark']).optional().openapi({ description: 'As the reader’s system says unless given.' }),
    }),
  },
  responses: {
    200: { description: 'The card.', content: { 'text/html': { schema: z.string() } } },
    404: { description: 'A card that says that there is none.', content: { 'text/html': { schema: z.string() } } },
    ...refusals('request_invalid', 'not_authenticated'),
  },
})

export const embedRoutes = [card]

export function mountEmbed(api: Api, services: Pick<Services, 'claims' | 'settings'>): void {
  api.openapi(card, async (context) => {
    const { language, theme } = context.req.valid('query')
    const found = await services.claims.get(context.req.valid('param').id)
    const claim = found && (await survivorOf(services, found))
    context.header('content-security-policy', POLICY)
    const shown = claim?.status === 'published' || claim?.status === 'retracted' ? claim : null
    if (shown === null) context.header('cache-control', 'no-store')
    const spoken = language ?? (shown?.language.startsWith('ar') ? 'ar' : 'en')
    const page = pageOf(spoken, theme, shown === null ? emptyCard(spoken) : cardOf(shown, spoken, services.settings))
    return context.html(page, shown === null ? 404 : 200)
  })
}

type Shown = Extract<Claim, { status: 'published' | 'retracted' }>
type Markup = ReturnType<typeof html>

function pageOf(language: Language, theme: string | undefined, body: Markup): Markup {
  const { direction, title } = WORDS[language]
  return html`<!doctype html><html lang="${language}" dir="${direction}"${theme ? html` data-theme="${theme}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(STYLE)}</style></head><body>${body}</body></html>`
}

function emptyCard(language: Language): Markup {
  return html`<article><p>${WORDS[language].none}</p></article>`
}

function cardOf(claim: Shown, language: Language, { ratingScale, newsroom }: Settings): Markup {
  const words = WORDS[language]
  const { verdict, factCheck } = claim
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(verdict.asOf))
  const note = claim.status === 'retracted' ? words.retracted : claim.underRecheck ? words.recheck : null
  return html`<article><h1>${words.title}</h1><blockquote lang="${claim.language}" dir="auto">${wordingOf(claim)}</blockquote><p class="rating">${nameIn(ratingScale, verdict.rating, [language])}</p>${note === null ? '' : html`<p role="note"><strong>${note}</strong></p>`}<p dir="auto">${factCheck.headline}</p><p><a href="${factCheck.url}" target="_top" rel="noopener">${words.read}</a></p><p class="soft">${words.asOf} <time datetime="${verdict.asOf}">${day}</time>${newsroom ? html` · ${words.by} <bdi>${newsroom.name}</bdi>` : ''}</p></article>`
}

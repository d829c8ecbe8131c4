/** A draft held against what is known, before it is published: sentence by sentence, and nothing of it is kept. */
import { createRoute, z } from '@hono/zod-openapi'
import { languageDetector } from 'hono/language'
import { WebUrl } from '../domain/evidence.ts'
import { MatchKind } from '../domain/match.ts'
import type { Caller } from '../domain/roles.ts'
import { Attribution, Checkworthiness, Figure, type Span } from '../domain/statement.ts'
import type { Services } from '../ports.ts'
import { checkDraft } from '../use-cases/check-draft.ts'
import type { KnownClaim } from '../use-cases/known-claims.ts'
import { fetchDraft, readDraftPage } from '../use-cases/read-draft.ts'
import type { Api } from './api.ts'
import { LanguageTag } from './articles.ts'
import { callerIn, permit } from './caller.ts'
import { claimExamples, jsonWith } from './examples.ts'
import { matchInWords, nothingKnown, outsideInWords, WORD_LANGUAGES, type WordLanguage } from './known-claim-words.ts'
import { refusals } from './problem.ts'
import { ClaimView, viewOfClaim } from './views/claim-view.ts'
import { OutsideMatchView, viewOfOutsideMatch } from './views/outside-match-view.ts'

/** So many letters (UTF-16 units) of the text stand beside a quote, to find it again where the text has moved. */
const CONTEXT = 32
const MOST_TEXT = 400_000

const DraftBody = z
  .strictObject({
    text: z.string().min(1).max(MOST_TEXT).optional(),
    html: z.string().min(1).optional(),
    url: WebUrl.optional(),
    language: LanguageTag.optional().openapi({ description: 'Told from the text unless given.' }),
    publishedAt: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  })
  .refine(({ text, html, url }) => [text, html, url].filter((one) => one !== undefined).length === 1, {
    ...{ path: ['text'], message: 'give one of text, html and url' },
  })
  .openapi('DraftToCheck', { example: { text: 'قالت الوزارة إن أكثر من 110 هجمات نُفذت منذ أكتوبر.' } })

const Selectors = z.tuple([
  z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
])

const KnownClaimView = z
  .object({
    kind: MatchKind,
    score: z.number(),
    why: z.array(z.string()),
    summary: z.string().openapi({ example: 'The same claim is known. It was rated “Half true” as of 14 May 2024.' }),
    claim: ClaimView,
  })
  .openapi('KnownClaim')

const Checked = z
  .object({
    language: z.string(),
    text: z
      .string()
      .nullable()
      .openapi({ description: 'The text that was read out of html or a page; null where text was sent.' }),
    statements: z.array(
      z.object({
        selectors: Selectors.openapi({
          description: 'W3C Web Annotation selectors; positions are UTF-16 code units of the text.',
        }),
        figures: z.array(Figure),
        attributions: z.array(Attribution),
        checkworthiness: Checkworthiness,
        worthChecking: z.boolean(),
        known: z.array(KnownClaimView),
        elsewhere: z.array(OutsideMatchView).openapi({ description: 'Fact-checks of other newsrooms.' }),
        summary: z.string().openapi({ example: 'No known claim says this.' }),
      }),
    ),
  })
  .openapi('CheckedDraft')

function exampleOf(claim: ClaimView): z.infer<typeof Checked> {
  const { quote, figures, attributions, checkworthiness, language } = claim
  const why = ['figures: 110 bridge', 'terms: transport, close']
  const summary =
    language === 'ar'
      ? 'الادعاء نفسه معروف، نتيجته «صحيح جزئياً» كما في 1 مارس 2026.'
      : 'The same claim is known. It was rated “Half true” as of 1 March 2026.'
  const selectors = selectorsOf(quote.exact, quote)
  const known = [{ kind: 'same' as const, score: 0.93, why, summary, claim }]
  return {
    ...{ language, text: null },
    statements: [
      { selectors, figures, attributions, checkworthiness, worthChecking: true, known, elsewhere: [], summary },
    ],
  }
}

const check = createRoute({
  method: 'post',
  path: '/v1/check',
  summary: 'Hold a draft against what is known',
  description:
    'Each sentence with its figures, who is given as the source and with what stance, how far it is worth checking, and the known claims that it repeats, updates, contradicts or answers. Nothing of the draft is kept or logged. `Accept-Language` chooses the language of the summaries (ar, en).',
  middleware: permit('newsroom', 'reviewer', 'editor', 'ingester', 'admin'),
  request: { body: { required: true, content: { 'application/json': { schema: DraftBody } } } },
  responses: {
    200: { description: 'Sentence by sentence.', content: jsonWith(Checked, claimExamples(exampleOf)) },
    ...refusals('request_invalid', 'json_malformed', 'not_authenticated', 'not_allowed'),
    ...refusals('body_too_large', 'media_type_unsupported', 'draft_unreadable'),
  },
})

export const checkRoutes = [check]

type Needs = Pick<Services, 'matches' | 'claims' | 'outsideChecks' | 'fetcher' | 'clock' | 'settings'>

export function mountChecks(api: Api, services: Needs): void {
  api.use(
    '/v1/check',
    languageDetector({
      ...{ supportedLanguages: [...WORD_LANGUAGES], fallbackLanguage: 'en' },
      order: ['header'],
      caches: false,
    }),
  )
  api.openapi(check, async (context) => {
    const { text, html, url, language = null, publishedAt = null } = context.req.valid('json')
    const page =
      html !== undefined ? readDraftPage(html, null) : url !== undefined ? await fetchDraft(services, url) : null
    const draft = page ?? { text: text ?? '', language: null, publishedAt: null }
    const checked = await checkDraft(services, {
      ...{ text: draft.text, language: language ?? draft.language, publishedAt: publishedAt ?? draft.publishedAt },
    })
    const told = WORD_LANGUAGES.find((one) => one === context.get('language')) ?? 'en'
    const shown = (known: readonly KnownClaim[]) => viewsOf(known, { ...services, caller: callerIn(context), told })
    const statements = checked.statements.map(({ statement, known, elsewhere: outside }) => {
      const { quote, figures, attributions, checkworthiness, claim: worthChecking } = statement
      const views = shown(known)
      const elsewhere = outside.map(viewOfOutsideMatch)
      const summary =
        views[0]?.summary ??
        (elsewhere[0] && outsideInWords(elsewhere[0], told)) ??
        nothingKnown(told, worthChecking || figures.length > 0)
      const selectors = selectorsOf(draft.text, quote)
      return { selectors, figures, attributions, checkworthiness, worthChecking, known: views, elsewhere, summary }
    })
    context.header('cache-control', 'no-store')
    return context.json({ language: checked.language, text: page?.text ?? null, statements }, 200)
  })
}

function viewsOf(
  known: readonly KnownClaim[],
  { settings, caller, told }: Pick<Services, 'settings'> & { caller: Caller; told: WordLanguage },
): z.infer<typeof KnownClaimView>[] {
  const scale = settings.ratingScale
  return known.map(({ kind, score, why, claim }) => ({
    ...{ kind, score, why, claim: viewOfClaim(claim, caller, settings, [told]) },
    summary: matchInWords(kind, claim, { language: told, scale }),
  }))
}

function selectorsOf(text: string, { exact, start, end }: Span): z.infer<typeof Selectors> {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).toWellFormed()
  const suffix = text.slice(end, end + CONTEXT).toWellFormed()
  return [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ]
}

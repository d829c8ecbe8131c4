/** The desk's work as files: claims, verdicts, evidence and history, a line or a row each, in parts that follow each other. */
import { createRoute, z } from '@hono/zod-openapi'
import { CLAIM_STATUSES } from '../domain/claim.ts'
import { laneOf } from '../domain/lane.ts'
import type { Caller } from '../domain/roles.ts'
import type { Services } from '../ports.ts'
import { EXPORT_COLUMNS, type ExportKind, type ExportRow, exportRows } from '../use-cases/export-rows.ts'
import { listClaims } from '../use-cases/list-claims.ts'
import type { Api } from './api.ts'
import { callerIn, permit } from './caller.ts'
import { RequestError, refusals } from './problem.ts'
import { writeCsv } from './write-csv.ts'

const KINDS = ['claims', 'verdicts', 'evidence', 'history'] as const
const Position = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z#clm_[0-9a-f]{24}$/)

const read = createRoute({
  method: 'get',
  path: '/v1/exports/{kind}',
  summary: 'Claims, verdicts, evidence or history as NDJSON or CSV, the newest claims first',
  description:
    'Verdicts, evidence and history are those of published and retracted claims; history, which verifies by its hashes, is for editors. Where more follows, the header `Link` names the next part. In CSV, cells that a spreadsheet would take for a formula begin with an apostrophe.',
  middleware: permit('newsroom', 'editor', 'admin'),
  request: {
    params: z.strictObject({ kind: z.enum(KINDS) }),
    query: z.strictObject({
      format: z.enum(['ndjson', 'csv']).default('ndjson'),
      bom: z
        .enum(['true', 'false'])
        .default('false')
        .openapi({ description: 'A byte order mark, by which spreadsheets know a CSV for UTF-8.' }),
      language: z.string().min(2).max(35).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100).openapi({ description: 'Claims a part.' }),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: {
      description: 'A part of the export.',
      headers: z.object({
        link: z.string().optional().openapi({ description: '`<…>; rel="next"`: the next part, where there is one.' }),
      }),
      content: {
        'application/x-ndjson': { schema: z.string() },
        'text/csv': { schema: z.string(), example: 'claimId,rating\r\nclm_0123456789abcdef01234567,صحيح\r\n' },
      },
    },
    ...refusals('request_invalid', 'cursor_invalid', 'not_authenticated', 'not_allowed'),
  },
})

export const exportRoutes = [read]

export function mountExports(api: Api, services: Pick<Services, 'claims'>): void {
  api.openapi(read, async (context) => {
    const { kind } = context.req.valid('param')
    const { format, bom, language, limit, cursor } = context.req.valid('query')
    checkMayExport(callerIn(context), kind)
    const lanes = language === undefined ? {} : { lanes: [laneOf(language)] }
    const after = cursor === undefined ? null : positionIn(cursor)
    const { items, next } = await listClaims(services, { statuses: statusesOf(kind), ...lanes, after, limit })
    const rows = (await Promise.all(items.map((claim) => exportRows(services, kind, claim)))).flat()
    const headers: Record<string, string> = {
      'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${kind}.${format}"`,
    }
    if (next !== null) headers.link = linkTo(context.req.url, next)
    const text = format === 'csv' ? writeCsv(rows, EXPORT_COLUMNS[kind], { bom: bom === 'true' }) : ndjson(rows)
    return context.body(text, 200, headers)
  })
}

function statusesOf(kind: ExportKind) {
  return CLAIM_STATUSES.filter((status) =>
    kind === 'claims' ? status !== 'merged' : status === 'published' || status === 'retracted',
  )
}

/** A history names who did what, by opaque ids. */
function checkMayExport({ roles }: Caller, kind: ExportKind): void {
  if (kind !== 'history' || roles.some((role) => role === 'editor' || role === 'admin')) return
  throw new RequestError('not_allowed', 'the history is for editors', 'kind')
}

function ndjson(rows: readonly ExportRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function linkTo(url: string, next: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.set('cursor', Buffer.from(next).toString('base64url'))
  return `<${pathname}?${searchParams}>; rel="next"`
}

function positionIn(cursor: string): string {
  const position = Position.safeParse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!position.success) throw new RequestError('cursor_invalid', 'take the link as it is', 'cursor')
  return position.data
}

/**
 * A client of this API for pages and scripts. Its types are those of the routes themselves; at run time it is a few lines
 * around `fetch`, without the schemas.
 */
import type { z } from 'zod'
import type { articleRoutes } from './articles.ts'
import type { checkRoutes } from './checks.ts'
import type { citationRoutes } from './citations.ts'
import type { claimListRoutes } from './claim-list.ts'
import type { claimantRoutes } from './claimants.ts'
import type { claimRoutes } from './claims.ts'
import type { correctionRoutes } from './corrections.ts'
import type { decisionRoutes } from './decisions.ts'
import type { deskRoutes } from './desk.ts'
import type { feedRoutes } from './feeds.ts'
import type { figureRoutes } from './figures.ts'
import type { joinRoutes } from './joins.ts'
import type { keyRoutes } from './keys.ts'
import type { opmlRoutes } from './opml.ts'
import type { outsideCheckRoutes } from './outside-checks.ts'
import type { peopleRoutes } from './people.ts'
import type { Problem } from './problem.ts'
import type { reviewRoutes } from './reviews.ts'
import type { seriesRoutes } from './series.ts'
import type { settingsRoutes } from './settings.ts'
import type { statementRoutes } from './statements.ts'
import type { subscriptionRoutes } from './subscriptions.ts'
import type { suggestionRoutes } from './suggestions.ts'
import type { taskRoutes } from './tasks.ts'
import type { tipRoutes } from './tips.ts'
import type { wordingRoutes } from './wordings.ts'

type Routes =
  | (typeof articleRoutes)[number]
  | (typeof checkRoutes)[number]
  | (typeof claimantRoutes)[number]
  | (typeof claimListRoutes)[number]
  | (typeof claimRoutes)[number]
  | (typeof correctionRoutes)[number]
  | (typeof decisionRoutes)[number]
  | (typeof deskRoutes)[number]
  | (typeof feedRoutes)[number]
  | (typeof figureRoutes)[number]
  | (typeof joinRoutes)[number]
  | (typeof keyRoutes)[number]
  | (typeof opmlRoutes)[number]
  | (typeof outsideCheckRoutes)[number]
  | (typeof peopleRoutes)[number]
  | (typeof reviewRoutes)[number]
  | (typeof seriesRoutes)[number]
  | (typeof settingsRoutes)[number]
  | (typeof statementRoutes)[number]
  | (typeof subscriptionRoutes)[number]
  | (typeof suggestionRoutes)[number]
  | (typeof taskRoutes)[number]
  | (typeof tipRoutes)[number]
  | (typeof citationRoutes)[number]
  | (typeof wordingRoutes)[number]

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Good = 200 | 201 | 202 | 204
type Json<Answer> = Answer extends { content: { 'application/json': { schema: infer Schema extends z.ZodType } } }
  ? z.output<Schema>
  : null
type PathOf<M extends Method> = Extract<Routes, { method: M }>['path']
type RouteAt<M extends Method, Path> = Extract<Routes, { method: M; path: Path }>

/** What a route answers with; null where it answers with nothing. */
export type AnswerOf<M extends Method, Path extends PathOf<M>> =
  RouteAt<M, Path> extends { responses: infer Answers }
    ? { [Status in keyof Answers & Good]: Json<Answers[Status]> }[keyof Answers & Good]
    : never
/** What a route takes. */
export type BodyOf<M extends Method, Path extends PathOf<M>> =
  RouteAt<M, Path> extends {
    request: { body: { content: { 'application/json': { schema: infer Schema extends z.ZodType } } } }
  }
    ? z.input<Schema>
    : undefined

type Given = {
  /** What stands for the names in braces of the path. */
  params?: Readonly<Record<string, string | number>>
  query?: Readonly<Record<string, string | number | undefined>>
  signal?: AbortSignal
}

/** A refusal of the API: `problem.code` is stable, `problem.errors` names the fields. */
export class ApiError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

export type ClientOptions = {
  /** Where the API is; the page's own origin unless told. */
  baseUrl?: string
  /** Null sends no credential. */
  token: () => string | null
  /** Asked once where the credential is refused: true where there is a new one by now. */
  renew?: () => Promise<boolean>
  language?: () => string
}

export type Client = ReturnType<typeof createClient>

/** Every call throws an `ApiError` where the API refuses, and what `fetch` throws where it cannot be reached. */
export function createClient({ baseUrl = '', token, renew, language }: ClientOptions) {
  async function send(method: Method, path: string, given: Given, body: unknown): Promise<Response> {
    const credential = token()
    const headers = new Headers({ accept: 'application/json' })
    if (credential !== null) headers.set('authorization', `Bearer ${credential}`)
    if (language) headers.set('accept-language', language())
    if (body !== undefined) headers.set('content-type', 'application/json')
    return fetch(`${baseUrl}${pathOf(path, given)}`, {
      method: method.toUpperCase(),
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(given.signal ? { signal: given.signal } : {}),
    })
  }

  async function call(method: Method, path: string, given: Given, body?: unknown) {
    let response = await send(method, path, given, body)
    if (response.status === 401 && renew && (await renew())) response = await send(method, path, given, body)
    if (!response.ok) throw new ApiError(await problemIn(response))
    return response.status === 204 ? null : response.json()
  }

  return {
    get: <Path extends PathOf<'get'>>(path: Path, given: Given = {}): Promise<AnswerOf<'get', Path>> =>
      call('get', path, given),
    post: <Path extends PathOf<'post'>>(
      path: Path,
      body: BodyOf<'post', Path>,
      given: Given = {},
    ): Promise<AnswerOf<'post', Path>> => call('post', path, given, body),
    put: <Path extends PathOf<'put'>>(
      path: Path,
      body: BodyOf<'put', Path>,
      given: Given = {},
    ): Promise<AnswerOf<'put', Path>> => call('put', path, given, body),
    patch: <Path extends PathOf<'patch'>>(
      path: Path,
      body: BodyOf<'patch', Path>,
      given: Given = {},
    ): Promise<AnswerOf<'patch', Path>> => call('patch', path, given, body),
    delete: <Path extends PathOf<'delete'>>(path: Path, given: Given = {}): Promise<AnswerOf<'delete', Path>> =>
      call('delete', path, given),
  }
}

function pathOf(path: string, { params = {}, query = {} }: Given): string {
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(params[name] ?? '')))
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`
}

async function problemIn(response: Response): Promise<Problem> {
  const { status } = response
  const fallback = {
    type: 'about:blank',
    title: response.statusText,
    status,
    code: 'internal',
    detail: `HTTP ${status}`,
  }
  if (!response.headers.get('content-type')?.includes('json')) return fallback
  return { ...fallback, ...(await response.json()) }
}

/** The API as the command line uses it: over HTTP, as anyone would. */
import { z } from '@hono/zod-openapi'
import { Problem } from '../../shared/api/problem.ts'
import { ArticleView } from '../../shared/api/views/article-view.ts'
import { ClaimView } from '../../shared/api/views/claim-view.ts'

/** A refusal by the API, in one line for a person. */
export class ApiRefusedError extends Error {
  readonly code: string
  constructor(problem: Problem) {
    const fields = problem.errors?.map(({ field, message }) => `${field}: ${message}`).join('; ')
    super(fields ?? problem.detail)
    this.code = problem.code
  }
}

const Leased = z.object({ lease: z.object({ id: z.string() }), claim: ClaimView })
const ClaimList = z.object({ claims: z.array(ClaimView), next: z.string().nullable() })

export function apiClient(url: string, key: string) {
  async function call<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    body?: unknown,
  ): Promise<z.infer<Schema>> {
    const response = await fetch(new URL(path, url), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new ApiRefusedError(Problem.parse(answer))
    return schema.parse(answer)
  }
  return {
    submitArticle: (submission: Record<string, unknown>) => call(ArticleView, '/v1/articles', submission),
    article: (id: string) => call(ArticleView, `/v1/articles/${id}`),
    lease: () => call(Leased, '/v1/reviews/lease', {}),
    extend: (lease: string) => call(Leased.shape.lease, `/v1/reviews/${lease}/extend`, {}),
    submit: (lease: string, judgement: unknown) => call(ClaimView, `/v1/reviews/${lease}/submit`, judgement),
    claimsOfArticle: async (id: string) => (await call(ClaimList, `/v1/claims?articleId=${id}`)).claims,
  }
}
export type ApiClient = ReturnType<typeof apiClient>

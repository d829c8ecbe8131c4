/** A desk to test from outside: the local stack in memory, a key a role, and calls as any client makes them. */
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { LOCAL_CREDENTIALS, LOCAL_REGION } from '../infra/local/local-aws.ts'
import { type SampleKeys, sampleKeys } from '../infra/local/sample-keys.ts'
import { type LocalStack, startLocalStack } from '../infra/local/start-local-stack.ts'
import type { ArticleView } from '../shared/api/views/article-view.ts'
import type { ClaimView } from '../shared/api/views/claim-view.ts'

export type Person = keyof SampleKeys
export type Answer = { status: number; contentType: string | null; body: unknown }
export type ReadArticle = { article: ArticleView; claims: ClaimView[] }

export class LocalDesk {
  readonly stack: LocalStack
  readonly #keys: SampleKeys
  readonly #sqs: SQSClient

  constructor(stack: LocalStack, keys: SampleKeys) {
    this.stack = stack
    this.#keys = keys
    this.#sqs = new SQSClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint: stack.endpoints.sqs })
  }

  /** The credential of one of the desk's people, or of nobody. */
  credential(person: Person | null): Record<string, string> {
    return person === null ? {} : { authorization: `Bearer ${this.#keys[person]}` }
  }

  async send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.stack.url}${path}`, init)
    const text = await response.text()
    const contentType = response.headers.get('content-type')
    return { status: response.status, contentType, body: text === '' ? null : JSON.parse(text) }
  }

  get(person: Person | null, path: string): Promise<Answer> {
    return this.send(path, { headers: this.credential(person) })
  }

  post(person: Person | null, path: string, body?: unknown): Promise<Answer> {
    const headers = {
      ...this.credential(person),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    return this.send(path, { method: 'POST', headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  }

  /** Hands an article in; answers with its id as soon as it is noted. */
  async submit(submission: Record<string, unknown>): Promise<string> {
    const { status, body } = await this.post('ingester', '/v1/articles', submission)
    if (status !== 202) throw new Error(`not taken in: ${JSON.stringify(body)}`)
    return (body as ArticleView).id
  }

  /** Hands an article in, waits until its claims are taken out, and reads it with them. */
  async read(submission: Record<string, unknown>): Promise<ReadArticle> {
    const id = await this.submit(submission)
    await this.stack.idle()
    return this.show(id)
  }

  async show(article: string): Promise<ReadArticle> {
    const [shown, listed] = await Promise.all([
      this.get('reviewer', `/v1/articles/${article}`),
      this.get('reviewer', `/v1/claims?articleId=${article}`),
    ])
    return { article: shown.body as ArticleView, claims: (listed.body as { claims: ClaimView[] }).claims }
  }

  async claim(id: string, person: Person = 'reviewer'): Promise<ClaimView> {
    return (await this.get(person, `/v1/claims/${id}`)).body as ClaimView
  }

  async sendMessage(queueUrl: string | undefined, body: string): Promise<void> {
    await this.#sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }))
  }

  /** Takes what lies in a queue, at most ten. */
  async take(queueUrl: string | undefined): Promise<string[]> {
    const { Messages } = await this.#sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 3600 }),
    )
    return (Messages ?? []).map(({ Body }) => Body ?? '')
  }

  /** Messages that lie in a queue, hidden ones too. */
  async depth(queueUrl: string | undefined): Promise<number> {
    const { visible, hidden } = await this.#count(queueUrl)
    return visible + hidden
  }

  /** Whether a worker has taken something from a queue and is not done with it. */
  async inFlight(queueUrl: string | undefined): Promise<boolean> {
    return (await this.#count(queueUrl)).hidden > 0
  }

  async #count(QueueUrl: string | undefined): Promise<{ visible: number; hidden: number }> {
    const { Attributes } = await this.#sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }))
    return {
      visible: Number(Attributes?.ApproximateNumberOfMessages),
      hidden: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    }
  }
}

/**
 * Failed queue messages come again at once, so that the dead letters are reached without waiting. Both reviewers have asked
 * for work once: a desk of one would decide alone.
 */
export async function startDesk(
  settings: Readonly<Record<string, string>> = {},
  log?: (source: string, line: string) => void,
): Promise<LocalDesk> {
  const stack = await startLocalStack({ retryAfterSeconds: 0, settings, ...(log && { log }) })
  const desk = new LocalDesk(stack, await sampleKeys(stack))
  const noClaim = { claimId: `clm_${'0'.repeat(24)}` }
  await Promise.all(
    (['reviewer', 'secondReviewer'] as const).map((person) => desk.post(person, '/v1/reviews/lease', noClaim)),
  )
  return desk
}

/** The composition root: makes the stores and queues that a function's settings name. Clients are made on first use. */
import { randomBytes } from 'node:crypto'
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoAnswerStore } from '../adapters/dynamo/answer-store.ts'
import { dynamoApiKeyStore } from '../adapters/dynamo/api-key-store.ts'
import { dynamoArticleStore } from '../adapters/dynamo/article-store.ts'
import { dynamoCitationStore } from '../adapters/dynamo/citation-store.ts'
import { dynamoClaimStore } from '../adapters/dynamo/claim-store.ts'
import { dynamoCopyIndex } from '../adapters/dynamo/copy-index.ts'
import { dynamoCursorKey } from '../adapters/dynamo/cursor-key.ts'
import { dynamoDeliveryStore } from '../adapters/dynamo/delivery-store.ts'
import {
  dynamoAppealStore,
  dynamoDraftStore,
  dynamoNoteStore,
  dynamoPeopleStore,
} from '../adapters/dynamo/desk-store.ts'
import { dynamoFeedStore } from '../adapters/dynamo/feed-store.ts'
import { dynamoFigureStore } from '../adapters/dynamo/figure-store.ts'
import { dynamoHostLocks } from '../adapters/dynamo/host-locks.ts'
import { dynamoLaneBudget } from '../adapters/dynamo/lane-budget.ts'
import { dynamoLinkStore } from '../adapters/dynamo/link-store.ts'
import { dynamoMatchIndex } from '../adapters/dynamo/match-index.ts'
import { dynamoOutsideCheckStore } from '../adapters/dynamo/outside-check-store.ts'
import { dynamoRateCounter } from '../adapters/dynamo/rate-counter.ts'
import { dynamoSettingsStore } from '../adapters/dynamo/settings-store.ts'
import { dynamoSubscriptionStore } from '../adapters/dynamo/subscription-store.ts'
import type { Table } from '../adapters/dynamo/table.ts'
import { dynamoTaskStore } from '../adapters/dynamo/task-store.ts'
import { oidcTokenVerifier } from '../adapters/oidc/token-verifier.ts'
import { s3TextStore } from '../adapters/s3/text-store.ts'
import { sqsLaneQueues } from '../adapters/sqs/lane-queues.ts'
import { sqsWorkQueue } from '../adapters/sqs/work-queue.ts'
import type {
  ArticleMessage,
  DeliveryMessage,
  EvidenceMessage,
  ExtractionMessage,
  FeedMessage,
  MatchingMessage,
} from '../domain/messages.ts'
import { DEFAULT_SETTINGS } from '../domain/settings.ts'
import type { Clock, Random, Secrets, Services } from '../ports.ts'

const clock: Clock = { now: () => new Date() }
const secrets: Secrets = { next: () => randomBytes(32).toString('base64url') }
const random: Random = { next: () => Math.random() }

export function deskServices(): Pick<Services, 'clock' | 'secrets' | 'random' | 'settings'> {
  return { clock, secrets, random, settings: DEFAULT_SETTINGS }
}

type TableConfig = { TABLE_NAME: string }

function tableOf({ TABLE_NAME }: TableConfig, connection: DynamoDBClientConfig): Table {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(connection), {
    marshallOptions: { removeUndefinedValues: true },
  })
  return { client, name: TABLE_NAME }
}

/** What the table holds of claims and the articles that they were said in: all that the extractor's function needs of it. */
export function claimServices(config: TableConfig) {
  return claimStores(tableOf(config, {}))
}

function claimStores(table: Table) {
  return {
    claims: dynamoClaimStore(table),
    articles: dynamoArticleStore(table),
    copies: dynamoCopyIndex(table),
    tasks: dynamoTaskStore(table),
    matches: dynamoMatchIndex(table),
    links: dynamoLinkStore(table),
    laneBudget: dynamoLaneBudget(table),
    settingsStore: dynamoSettingsStore(table),
  } satisfies Partial<Services>
}

/**
 * Everything that the table holds. `connection` is for tools that run outside a function; a function's environment says
 * where its table is.
 */
export function tableServices(config: TableConfig, connection: DynamoDBClientConfig = {}) {
  const table = tableOf(config, connection)
  return {
    ...claimStores(table),
    feeds: dynamoFeedStore(table),
    hostLocks: dynamoHostLocks(table),
    apiKeys: dynamoApiKeyStore(table),
    rates: dynamoRateCounter(table),
    answers: dynamoAnswerStore(table),
    people: dynamoPeopleStore(table),
    drafts: dynamoDraftStore(table),
    notes: dynamoNoteStore(table),
    appeals: dynamoAppealStore(table),
    figures: dynamoFigureStore(table),
    subscriptions: dynamoSubscriptionStore(table),
    deliveries: dynamoDeliveryStore(table),
    citations: dynamoCitationStore(table),
    outsideChecks: dynamoOutsideCheckStore(table),
    cursorKey: dynamoCursorKey(table, secrets),
  } satisfies Partial<Services>
}

export function signInServices(config: { ISSUER_URL: string; CLIENT_ID: string }): Pick<Services, 'tokens'> {
  return { tokens: oidcTokenVerifier({ issuer: config.ISSUER_URL, clientId: config.CLIENT_ID }) }
}

export function textServices({ BUCKET_NAME }: { BUCKET_NAME: string }): Pick<Services, 'texts'> {
  return { texts: s3TextStore({ client: new S3Client(), bucket: BUCKET_NAME }) }
}

export function laneServices(config: {
  LANE_AR_QUEUE_URL: string
  LANE_EN_QUEUE_URL: string
  LANE_OTHER_QUEUE_URL: string
}): Pick<Services, 'laneQueues'> {
  const urls = { ar: config.LANE_AR_QUEUE_URL, en: config.LANE_EN_QUEUE_URL, other: config.LANE_OTHER_QUEUE_URL }
  return { laneQueues: sqsLaneQueues({ client: new SQSClient(), urls }) }
}

export function feedQueueServices({ FEED_QUEUE_URL: url }: { FEED_QUEUE_URL: string }) {
  return { feedQueue: sqsWorkQueue<FeedMessage>({ client: new SQSClient(), url }) }
}

export function articleQueueServices({ ARTICLE_QUEUE_URL: url }: { ARTICLE_QUEUE_URL: string }) {
  return { articleQueue: sqsWorkQueue<ArticleMessage>({ client: new SQSClient(), url }) }
}

export function extractionQueueServices({ EXTRACTION_QUEUE_URL: url }: { EXTRACTION_QUEUE_URL: string }) {
  return { extractionQueue: sqsWorkQueue<ExtractionMessage>({ client: new SQSClient(), url }) }
}

export function matchingQueueServices({ MATCHING_QUEUE_URL: url }: { MATCHING_QUEUE_URL: string }) {
  return { matchingQueue: sqsWorkQueue<MatchingMessage>({ client: new SQSClient(), url }) }
}

export function evidenceQueueServices({ EVIDENCE_QUEUE_URL: url }: { EVIDENCE_QUEUE_URL: string }) {
  return { evidenceQueue: sqsWorkQueue<EvidenceMessage>({ client: new SQSClient(), url }) }
}

export function notificationQueueServices({ NOTIFICATION_QUEUE_URL: url }: { NOTIFICATION_QUEUE_URL: string }) {
  return { notificationQueue: sqsWorkQueue<DeliveryMessage>({ client: new SQSClient(), url }) }
}

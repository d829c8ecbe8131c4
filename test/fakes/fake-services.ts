/** Every port in memory, wired together: what a test of a use case starts from. */

import { webhookSigner } from '../../shared/adapters/webhook-signer.ts'
import type {
  ArticleMessage,
  DeliveryMessage,
  EvidenceMessage,
  ExtractionMessage,
  FeedMessage,
  MatchingMessage,
} from '../../shared/domain/messages.ts'
import type { Caller } from '../../shared/domain/roles.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../shared/domain/settings.ts'
import type { Services } from '../../shared/ports.ts'
import { fakeAnswerStore } from './fake-answer-store.ts'
import { fakeApiKeyStore } from './fake-api-key-store.ts'
import { type FakeArticleStore, fakeArticleStore } from './fake-article-store.ts'
import { fakeCitationStore } from './fake-citation-store.ts'
import { type FakeClaimStore, fakeClaimStore } from './fake-claim-store.ts'
import { type FakeClock, fakeClock } from './fake-clock.ts'
import { fakeCopyIndex } from './fake-copy-index.ts'
import {
  fakeAppealStore,
  fakeDraftStore,
  fakeNoteStore,
  fakePeopleStore,
  fakeSettingsStore,
} from './fake-desk-stores.ts'
import { fakeFeedStore } from './fake-feed-store.ts'
import { type FakeFetcher, fakeFetcher } from './fake-fetcher.ts'
import { type FakeFigureStore, fakeFigureStore } from './fake-figure-store.ts'
import { fakeHostLocks } from './fake-host-locks.ts'
import { fakeLaneBudget } from './fake-lane-budget.ts'
import { type FakeLaneQueues, fakeLaneQueues, type QueueFaults } from './fake-lane-queues.ts'
import { fakeLinkStore } from './fake-link-store.ts'
import { fakeMatchIndex } from './fake-match-index.ts'
import { fakeOutsideCheckStore } from './fake-outside-check-store.ts'
import { type FakePostman, fakePostman } from './fake-postman.ts'
import { fakeDeliveryStore, fakeSubscriptionStore } from './fake-push-stores.ts'
import { fakeRateCounter } from './fake-rate-counter.ts'
import { fakeSecrets } from './fake-secrets.ts'
import { fakeTaskStore } from './fake-task-store.ts'
import { fakeTextStore } from './fake-text-store.ts'
import { fakeTokenVerifier } from './fake-token-verifier.ts'
import { type FakeWorkQueue, fakeWorkQueue } from './fake-work-queue.ts'
import type { Lag } from './lagging-index.ts'

export type FakeServices = Services & {
  clock: FakeClock
  claims: FakeClaimStore
  articles: FakeArticleStore
  laneQueues: FakeLaneQueues
  figures: FakeFigureStore
  fetcher: FakeFetcher
  postman: FakePostman
  notificationQueue: FakeWorkQueue<DeliveryMessage>
  evidenceQueue: FakeWorkQueue<EvidenceMessage>
  feedQueue: FakeWorkQueue<FeedMessage>
  articleQueue: FakeWorkQueue<ArticleMessage>
  extractionQueue: FakeWorkQueue<ExtractionMessage>
  matchingQueue: FakeWorkQueue<MatchingMessage>
}

export function fakeServices(
  options: { settings?: Partial<Settings>; callers?: Record<string, Caller>; lag?: Lag; faults?: QueueFaults } = {},
): FakeServices {
  const { settings, callers, lag, faults } = options
  const clock = fakeClock()
  const articles = fakeArticleStore(lag ? { lag } : {})
  const figures = fakeFigureStore()
  return {
    clock,
    articles,
    secrets: fakeSecrets(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    claims: fakeClaimStore({
      appeared: articles.appeared,
      happened: figures.happened,
      announced: figures.announce,
      ...(lag ? { lag } : {}),
    }),
    texts: fakeTextStore(),
    laneQueues: fakeLaneQueues({ clock, ...(faults ? { faults } : {}) }),
    laneBudget: fakeLaneBudget(),
    random: { next: () => 0.5 },
    feeds: fakeFeedStore(lag ? { lag } : {}),
    hostLocks: fakeHostLocks(),
    copies: fakeCopyIndex(),
    matches: fakeMatchIndex(),
    links: fakeLinkStore(),
    tasks: fakeTaskStore(lag ? { lag } : {}),
    fetcher: fakeFetcher(),
    feedQueue: fakeWorkQueue<FeedMessage>(),
    articleQueue: fakeWorkQueue<ArticleMessage>(),
    extractionQueue: fakeWorkQueue<ExtractionMessage>(),
    matchingQueue: fakeWorkQueue<MatchingMessage>(),
    notificationQueue: fakeWorkQueue<DeliveryMessage>(),
    evidenceQueue: fakeWorkQueue<EvidenceMessage>(),
    citations: fakeCitationStore(lag ? { lag } : {}),
    outsideChecks: fakeOutsideCheckStore(),
    subscriptions: fakeSubscriptionStore(),
    deliveries: fakeDeliveryStore(),
    postman: fakePostman(),
    signer: webhookSigner,
    apiKeys: fakeApiKeyStore(),
    rates: fakeRateCounter(),
    answers: fakeAnswerStore(),
    tokens: fakeTokenVerifier(callers),
    cursorKey: { get: async () => 'the key of the fake cursors' },
    people: fakePeopleStore(),
    drafts: fakeDraftStore(),
    notes: fakeNoteStore(),
    appeals: fakeAppealStore(),
    figures,
    settingsStore: fakeSettingsStore(),
  }
}

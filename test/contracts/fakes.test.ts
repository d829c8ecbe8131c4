/** The fakes keep to the same contracts as the real stores, so that what is proven on them holds. */
import { describe } from 'vitest'
import type { ArticleMessage } from '../../shared/domain/messages.ts'
import { fakeAnswerStore } from '../fakes/fake-answer-store.ts'
import { fakeApiKeyStore } from '../fakes/fake-api-key-store.ts'
import { fakeCitationStore } from '../fakes/fake-citation-store.ts'
import { fakeClaimStore } from '../fakes/fake-claim-store.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { fakeCopyIndex } from '../fakes/fake-copy-index.ts'
import { fakeFeedStore } from '../fakes/fake-feed-store.ts'
import { fakeHostLocks } from '../fakes/fake-host-locks.ts'
import { fakeLaneBudget } from '../fakes/fake-lane-budget.ts'
import { fakeLaneQueues } from '../fakes/fake-lane-queues.ts'
import { fakeLinkStore } from '../fakes/fake-link-store.ts'
import { fakeMatchIndex } from '../fakes/fake-match-index.ts'
import { fakeRateCounter } from '../fakes/fake-rate-counter.ts'
import { fakeServices } from '../fakes/fake-services.ts'
import { fakeTaskStore } from '../fakes/fake-task-store.ts'
import { fakeTextStore } from '../fakes/fake-text-store.ts'
import { fakeWorkQueue } from '../fakes/fake-work-queue.ts'
import { answerStoreContract } from './answer-store-contract.ts'
import { apiKeyStoreContract } from './api-key-store-contract.ts'
import { articleStoreContract } from './article-store-contract.ts'
import { citationStoreContract } from './citation-store-contract.ts'
import { claimStoreContract } from './claim-store-contract.ts'
import { copyIndexContract } from './copy-index-contract.ts'
import { deskStoreContract } from './desk-store-contract.ts'
import { feedStoreContract } from './feed-store-contract.ts'
import { figureStoreContract } from './figure-store-contract.ts'
import { hostLocksContract } from './host-locks-contract.ts'
import { laneBudgetContract } from './lane-budget-contract.ts'
import { laneQueuesContract } from './lane-queues-contract.ts'
import { linkStoreContract } from './link-store-contract.ts'
import { matchIndexContract } from './match-index-contract.ts'
import { pushStoreContract } from './push-store-contract.ts'
import { rateCounterContract } from './rate-counter-contract.ts'
import { taskStoreContract } from './task-store-contract.ts'
import { textStoreContract } from './text-store-contract.ts'
import { workQueueContract } from './work-queue-contract.ts'

describe('the fakes', () => {
  claimStoreContract(async () => fakeClaimStore())
  articleStoreContract(async () => fakeServices())
  textStoreContract(async () => fakeTextStore())
  copyIndexContract(async () => fakeCopyIndex())
  linkStoreContract(async () => fakeLinkStore())
  matchIndexContract(async () => fakeMatchIndex())
  taskStoreContract(async () => fakeTaskStore())
  citationStoreContract(async () => fakeCitationStore())
  feedStoreContract(async () => fakeFeedStore())
  hostLocksContract(async () => fakeHostLocks())
  laneBudgetContract(async () => fakeLaneBudget())
  apiKeyStoreContract(async () => fakeApiKeyStore())
  deskStoreContract(async () => fakeServices())
  figureStoreContract(async () => fakeServices())
  rateCounterContract(async () => fakeRateCounter())
  answerStoreContract(async () => fakeAnswerStore())
  pushStoreContract(async () => fakeServices())
  laneQueuesContract(async () => {
    const queues = fakeLaneQueues({ clock: fakeClock() })
    return { queues, sendRaw: queues.sendRaw }
  })
  workQueueContract(async () => {
    const queue = fakeWorkQueue<ArticleMessage>()
    return { queue, received: async () => queue.sent.map(({ message }) => message) }
  })
})

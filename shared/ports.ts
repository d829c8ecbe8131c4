/** What the use cases need of the world, in the words of the domain. Adapters implement these; the core never sees an SDK. */
import type { ApiKey } from './domain/api-key.ts'
import type { Appeal, AppealId } from './domain/appeal.ts'
import type { Appearance } from './domain/appearance.ts'
import type { Article, Page, Revision, RevisionText } from './domain/article.ts'
import type { Change } from './domain/change-claim.ts'
import type { Citation } from './domain/citation.ts'
import type { Claim, ClaimStatus } from './domain/claim.ts'
import type { ClaimEvent } from './domain/claim-event.ts'
import type { ClaimLink, LinkDecision } from './domain/claim-link.ts'
import type { Delivery } from './domain/delivery.ts'
import type { DayFigures } from './domain/desk-figures.ts'
import type { Draft } from './domain/draft.ts'
import type { Facet } from './domain/facet.ts'
import type { Feed } from './domain/feed.ts'
import type { HistoryEntry } from './domain/history.ts'
import type {
  ArticleId,
  CitationId,
  ClaimId,
  FeedId,
  PersonId,
  ReviewId,
  SubscriptionId,
  TaskId,
} from './domain/ids.ts'
import type { KeptAnswer } from './domain/kept-answer.ts'
import type { Lane } from './domain/lane.ts'
import type { Fingerprint, IndexedClaim } from './domain/match.ts'
import type {
  ArticleMessage,
  DeliveryMessage,
  EvidenceMessage,
  ExtractionMessage,
  FeedMessage,
  MatchingMessage,
  Nudge,
} from './domain/messages.ts'
import type { Note } from './domain/note.ts'
import type { OutsideCheck } from './domain/outside-check.ts'
import type { Person } from './domain/person.ts'
import type { PublicRecord } from './domain/public-record.ts'
import type { RatingScale } from './domain/rating-scale.ts'
import type { Review } from './domain/review.ts'
import type { Caller } from './domain/roles.ts'
import type { Settings } from './domain/settings.ts'
import type { Statement } from './domain/statement.ts'
import type { Subscription } from './domain/subscription.ts'
import type { Task } from './domain/task.ts'
import type { TermCounts } from './domain/term-counts.ts'

/** The time now. A port, so that the core has no clock and tests choose theirs. */
export type Clock = { now(): Date }

/** Chance, as a port: 32 random bytes that nobody can guess, base64url. */
export type Secrets = { next(): string }

/** Chance for spreading things out: a number from 0 to 1, never for secrets. */
export type Random = { next(): number }

/** A part of a list, and where the next part starts; null at the end. */
export type PartOf<Item> = { items: Item[]; next: string | null }

export type ClaimStore = {
  /** Notes new claims before they are created, all at one time: see `FigureStore.announced`. */
  announce(claims: readonly Claim[]): Promise<void>
  /** Stores a new claim. False where it was there already, which is left as it is. */
  create(claim: Claim): Promise<boolean>
  /** Reads consistently. */
  get(id: ClaimId): Promise<Claim | null>
  getMany(ids: readonly ClaimId[]): Promise<Claim[]>
  /**
   * Writes a change on the version it was made from. Throws `VersionConflictError` where another came first. Its event may
   * be found even then: see `FigureStore.events`.
   */
  write(change: Change): Promise<void>
  putAppearances(appearances: readonly Appearance[]): Promise<void>
  appearancesOf(id: ClaimId): Promise<Appearance[]>
  removeAppearances(appearances: readonly Appearance[]): Promise<void>
  /** Stores a review that nothing refers to yet. Where it is there already, the stored one is returned. */
  putReview(review: Review): Promise<Review>
  reviewsOf(id: ClaimId, reviews: readonly ReviewId[]): Promise<Review[]>
  /** The entries that were moved off the claim's item, oldest first; the last of them may still stand there as well. */
  spilledHistory(id: ClaimId): Promise<HistoryEntry[]>
  /** What the public was told with changes of the claim; also with such as were refused, which its history does not have. */
  publicRecordsOf(id: ClaimId): Promise<PublicRecord[]>
  /** By an index that may lag: newest first unless told, in an order that does not move. */
  listByStatus(query: {
    status: ClaimStatus
    lane: Lane
    after: string | null
    limit: number
    oldestFirst?: boolean
  }): Promise<PartOf<Listed>>
  /** Lists a published claim under more facets than it tells of itself. */
  listUnder(claim: Pick<Claim, 'id' | 'createdAt'>, facets: readonly Facet[]): Promise<void>
  /**
   * Claims that stand, or once stood, under a facet; consistent, the newest first, in an order that does not move.
   * A published or retracted claim is written under the facets of its own with each change.
   */
  listByFacet(query: { facet: Facet; after: string | null; limit: number }): Promise<PartOf<Listed>>
  /** By an index that may lag: the most worth first. */
  bestOf(lane: Lane, status: ClaimStatus, limit: number): Promise<ClaimId[]>
  /** By an index that may lag: the claims that `reviewer` holds or held last. */
  heldBy(reviewer: PersonId): Promise<ClaimId[]>
  /** By an index that may lag: what is due in a lane at a time, the longest due first. */
  dueIn(lane: Lane, at: string, limit: number): Promise<ClaimId[]>
}

export type Listed = { id: ClaimId; position: string }

export type ArticleStore = {
  /** Stores a new article. False where one with its id was there already. */
  create(article: Article): Promise<boolean>
  get(id: ArticleId): Promise<Article | null>
  /** Writes on the version before `article.version`. Throws `VersionConflictError` where another came first. */
  write(article: Article): Promise<void>
  /** Stores a revision beside the article; the same one twice is one. */
  putRevision(id: ArticleId, revision: Revision): Promise<void>
  getRevision(id: ArticleId, number: number): Promise<Revision | null>
  revisionsOf(id: ArticleId): Promise<Revision[]>
  /** Claims that the article holds, by an index that may lag. */
  claimsOf(id: ArticleId): Promise<ClaimId[]>
  getMany(ids: readonly ArticleId[]): Promise<Article[]>
  /** By an index that may lag: articles whose page is due to be fetched again, the longest due first. */
  due(at: string, limit: number): Promise<ArticleId[]>
  /** Notes that a URL is another address of the article; the first note stays. */
  putAlias(url: string, id: ArticleId): Promise<void>
  findAlias(url: string): Promise<ArticleId | null>
}

export type FeedStore = {
  /** Stores a new feed. False where one with its id was there already. */
  create(feed: Feed): Promise<boolean>
  get(id: FeedId): Promise<Feed | null>
  getMany(ids: readonly FeedId[]): Promise<Feed[]>
  /** Writes on the version before `feed.version`. Throws `VersionConflictError` where another came first or it was deleted. */
  write(feed: Feed): Promise<void>
  /** Takes the feed away; its articles stay. */
  delete(feed: Feed): Promise<void>
  /** By an index that may lag: in the order in which they were made. `after` is the `next` of the part before. */
  list(after: string | null, limit: number): Promise<PartOf<FeedId>>
  /** By an index that may lag: active feeds to be polled at a time, the longest due first. */
  due(at: string, limit: number): Promise<FeedId[]>
}

export type KnownText = { articleId: ArticleId; signature: number[]; seenAt: string }

/** Texts of the last days, to know a copy by. */
export type CopyIndex = {
  /** Texts that may be alike: those that share one of these bands, each once. */
  find(bands: readonly string[]): Promise<KnownText[]>
  /** Notes that a text is being read now, before it can be found; `until` it is given up. */
  announce(text: KnownText, until: string): Promise<void>
  /** All that are being read, consistently; also those that were given up. */
  announced(): Promise<KnownText[]>
  withdraw(article: ArticleId): Promise<void>
  put(bands: readonly string[], text: KnownText, until: string): Promise<void>
}

/** Known claims by the terms that they hold. */
export type MatchIndex = {
  /** Stores claims, or replaces them. Claims that come together are stored at less cost than one by one. */
  put(claims: readonly IndexedClaim[], batch: { at: string; counts: TermCounts }): Promise<void>
  /** For each of the keys the claims that hold it, in the order of the keys: those of the latest batches, up to a bound. */
  find(keys: readonly string[]): Promise<string[][]>
  getMany(ids: readonly string[]): Promise<Fingerprint[]>
  /** May be some minutes old, but counts what was put through this very index. */
  counts(): Promise<TermCounts>
}

/** Fact-checks of other newsrooms. */
export type OutsideCheckStore = {
  /** Stores them, or replaces those of the same ids. */
  put(checks: readonly OutsideCheck[]): Promise<void>
  getMany(ids: readonly string[]): Promise<OutsideCheck[]>
}

/** What matching found to belong together. */
export type LinkStore = {
  /** The same link twice is one. */
  put(links: readonly ClaimLink[]): Promise<void>
  /** At most `most` links of a claim, from either side. */
  of(id: ClaimId, most: number): Promise<ClaimLink[]>
  /** Puts a person's word beside the link of two claims, or takes it away again; also where matching found none. */
  decide(
    claims: readonly [ClaimId, ClaimId],
    decision: Pick<LinkDecision, 'confirmedAs' | 'by' | 'at'> | null,
  ): Promise<void>
  /** What people decided of a claim and others, consistently. */
  decisionsOf(id: ClaimId): Promise<LinkDecision[]>
}

export type TaskStore = {
  /** Stores a new task. False where it was there already, also one that is done. */
  create(task: Task): Promise<boolean>
  get(id: TaskId): Promise<Task | null>
  put(task: Task): Promise<void>
  /** By an index that may lag: open tasks, the oldest first. */
  listOpen(after: string | null, limit: number): Promise<PartOf<Task>>
}

/** One at a time a host, whichever function fetches. */
/** The links that verdicts cite, and what their pages were seen to say. */
export type CitationStore = {
  /** Those that are known already stay as they are. */
  add(citations: readonly Citation[]): Promise<void>
  get(claim: ClaimId, id: CitationId): Promise<Citation | null>
  /** Of a claim, also of earlier verdicts. */
  of(claim: ClaimId): Promise<Citation[]>
  /** By an index that may lag: those whose time has come, the most overdue first. */
  due(at: string, limit: number): Promise<Citation[]>
  /** Writes on the version before `citation.version`. Throws `VersionConflictError` where another came first. */
  write(citation: Citation): Promise<void>
  /** Up to where the verdicts of a lane were gone through; null before the first time. */
  goneThrough(lane: Lane): Promise<string | null>
  /** False where another one moved it meanwhile. */
  goOn(lane: Lane, from: string | null, to: string): Promise<boolean>
}

export type HostLocks = {
  /** True where nobody holds the host at that time; it is then held until `until` (ISO 8601), or until released. */
  take(host: string, lock: { holder: string; at: string; until: string }): Promise<boolean>
  /** Ends the hold of `holder`; another's stays. */
  release(host: string, holder: string): Promise<void>
}

/** Pages as handed in, texts and statements of revisions. Keys are returned by `put…` and name the content. */
export type TextStore = {
  putPage(hash: string, page: Page): Promise<string>
  getPage(key: string): Promise<Page>
  putText(article: ArticleId, hash: string, text: RevisionText): Promise<string>
  getText(key: string): Promise<RevisionText>
  /** What a cited page said. */
  putSnapshot(hash: string, snapshot: { url: string; text: string }): Promise<string>
  putStatements(article: ArticleId, revision: number, statements: readonly Statement[]): Promise<string>
  getStatements(key: string): Promise<Statement[]>
}

export type ReceivedNudge = { lane: Lane; receiptHandle: string; nudge: Nudge | null }

export type LaneQueues = {
  send(lane: Lane, nudge: Nudge): Promise<void>
  /**
   * At most ten, hidden from others for a short while; waits so long for the first (0: a quick look that may miss some).
   * `nudge` is null where the message cannot be read.
   */
  receive(lane: Lane, waitSeconds: 0 | 1): Promise<ReceivedNudge[]>
  /** Hides messages (at most ten) for so many seconds each; 0 shows one at once. What the queue refuses is let go. */
  hide(lane: Lane, messages: readonly { receiptHandle: string; seconds: number }[]): Promise<void>
  /** Deletes messages (at most ten). Handles no longer good are tolerated. */
  delete(lane: Lane, receiptHandles: readonly string[]): Promise<void>
}

/** The claims admitted to a lane on a day. */
export type LaneBudget = {
  /** Takes one of the day's places for a claim; true where it has one, also from before. */
  reserve(lane: Lane, day: string, claim: ClaimId, budget: number): Promise<boolean>
}

/** `group` keeps one publisher's flood from delaying the others (fair queues). */
export type WorkQueue<Message> = {
  send(message: Message, group: string, delay?: { seconds: number }): Promise<void>
}

export type ApiKeyStore = {
  findByHash(hash: string): Promise<ApiKey | null>
  get(id: PersonId): Promise<ApiKey | null>
  /** By an index that may lag: the oldest first. */
  list(after: string | null, limit: number): Promise<PartOf<ApiKey>>
  put(key: ApiKey): Promise<void>
}

export type Announcement = { at: string; claims: ClaimId[]; position: string }

export type SubscriptionStore = {
  get(id: SubscriptionId): Promise<Subscription | null>
  /** Writes on the version before `subscription.version`, 0 for a new one. Throws `VersionConflictError` where another came first. */
  write(subscription: Subscription): Promise<void>
  delete(id: SubscriptionId): Promise<void>
  /** By an index that may lag: in the order in which they were made. */
  list(after: string | null, limit: number): Promise<PartOf<Subscription>>
  /** Up to where all changes were handed on to the subscribers; null before the first. */
  toldTo(): Promise<string | null>
  /** Moves that place on. False where another has moved it from `from` meanwhile. */
  moveTold(from: string | null, to: string): Promise<boolean>
}

export type DeliveryStore = {
  /** Stores new deliveries; one that is there already is left as it is. Also notes of which claims a verdict was told. */
  add(deliveries: readonly Delivery[]): Promise<void>
  get(id: SubscriptionId, thread: string, number: number): Promise<Delivery | null>
  /** Writes on the version before `delivery.version`. False where another came first. */
  write(delivery: Delivery): Promise<boolean>
  /** What is not delivered yet of a thread, or of all of a subscription, in order and consistently. */
  pending(id: SubscriptionId, thread: string | null): Promise<Delivery[]>
  /** Which of the subscriptions was ever sent a verdict of a claim. */
  toldOf(claim: ClaimId, ids: readonly SubscriptionId[]): Promise<SubscriptionId[]>
  /** By an index that may lag: threads in which an attempt is due at a time, the longest due first. */
  due(at: string, limit: number): Promise<DeliveryMessage[]>
  /** By an index that may lag: a subscription's deliveries, the newest first. */
  log(id: SubscriptionId, after: string | null, limit: number): Promise<PartOf<Delivery>>
}

/** Requests by key and minute, shared by all who answer them. */
export type RateCounter = {
  /** Takes up to `wanted` requests of what is left of `limit` in a minute (its start, ISO 8601); 0 where nothing is left. */
  take(
    key: PersonId,
    asked: { window: string; at: string; wanted: number; limit: number },
  ): Promise<{ granted: number; used: number }>
  /** When keys asked for the last time, to the minute; those that never did are left out. */
  lastUsed(keys: readonly PersonId[]): Promise<Map<PersonId, string>>
}

export type PeopleStore = {
  get(id: PersonId): Promise<Person | null>
  put(person: Person): Promise<void>
  /** Everyone who was ever seen at the desk: some hundreds at most. */
  all(): Promise<Person[]>
  erase(id: PersonId): Promise<void>
}

export type AppealStore = {
  /** Stores an appeal, or what became of it. */
  put(appeal: Appeal): Promise<void>
  /** Oldest first. */
  of(claim: ClaimId): Promise<Appeal[]>
  /** Its words go; the claim's story keeps the id of it, which then leads to nothing. */
  erase(claim: ClaimId, id: AppealId): Promise<void>
}

export type DraftStore = {
  get(claim: ClaimId, reviewer: PersonId): Promise<Draft | null>
  put(draft: Draft): Promise<void>
  /** By an index that may lag: the claims that a reviewer has a draft for. */
  claimsOf(reviewer: PersonId): Promise<ClaimId[]>
  /** By an index that may lag: all that a reviewer has typed. */
  eraseOf(reviewer: PersonId): Promise<void>
}

/** What happened at the desk, and the days that were counted from it. */
export type FigureStore = {
  /**
   * What was written of a day, in the order of time, consistently. An event stands here before its change is made, and also
   * where that was refused: it counts only where the claim's history has its entry.
   */
  events(
    lane: Lane,
    day: string,
    after: string | null,
    limit: number,
  ): Promise<PartOf<ClaimEvent & { position: string }>>
  /**
   * The claims that were announced on a day, in the order of time, consistently; also those that were then there already, or
   * never made: it counts only where the claim was created at that very time. `after` is the `next` of the part before.
   */
  announced(lane: Lane, day: string, after: string | null, limit: number): Promise<PartOf<Announcement>>
  /** By an index that may lag: corrections and retractions of all lanes, the newest first, with those whose change was refused. */
  corrections(after: string | null, limit: number): Promise<PartOf<ClaimEvent & { position: string }>>
  /** The last day that was counted, consistently. */
  latest(lane: Lane): Promise<DayFigures | null>
  /** The days that were counted from a day on, oldest first. */
  since(lane: Lane, day: string): Promise<DayFigures[]>
  /** Writes on the version before `figures.version`, 0 for none. Throws `VersionConflictError` where another came first. */
  put(figures: DayFigures): Promise<void>
}

export type NoteStore = {
  add(note: Note): Promise<void>
  /** By an index that may lag: notes that mention somebody, newest first. */
  mentioning(person: PersonId, limit: number): Promise<Note[]>
  /** Oldest first. */
  of(claim: ClaimId): Promise<Note[]>
  /** By an index that may lag: that somebody was mentioned. The notes stay, and name her by her id. */
  eraseMentionsOf(person: PersonId): Promise<void>
}

export type SettingsStore = {
  /** As changed, over the defaults. */
  get(): Promise<Settings>
  /** Keeps every version of the rating scale as well. */
  put(settings: Settings): Promise<void>
  /** A rating scale of the past, or the present one; null where there was none of that version. */
  scaleOf(version: number): Promise<RatingScale | null>
}

/** Answers to requests that their callers named. Times are ISO 8601. */
export type AnswerStore = {
  /** Null where the request of that name may begin now; else what is known of the one that has. */
  begin(name: string, request: { request: string; at: string }): Promise<KeptAnswer | null>
  /** Keeps the answer of the request that began then; nothing where another has begun since. */
  finish(name: string, done: { startedAt: string; answer: NonNullable<KeptAnswer['answer']> }): Promise<void>
  forget(name: string, startedAt: string): Promise<void>
}

/** Signs the cursors of lists: the same for every function. */
export type CursorKey = { get(): Promise<string> }

export type TokenVerifier = {
  /** Who a signed access token speaks for; null where it is not good. */
  verify(token: string): Promise<Caller | null>
}

export type FetchRequest = {
  /** The `Accept` header. */
  accept: string
  /** Of the last fetch: what has not changed since is not sent again. */
  etag?: string
  lastModified?: string
  /** Both as sent and decompressed. */
  maxBytes: number
  /** For everything: names, redirects, robots.txt and the last byte. */
  timeoutMs: number
  /** Whether the site's robots.txt is asked first: for pages, not for feeds that a person registered. */
  robots: boolean
  /** Asked before each host that the fetch comes to, also by a redirect: where it says no, the fetch ends as `fetch_host_busy`. */
  enter?: (host: string) => Promise<boolean>
}

export type FetchRefusalCode =
  | 'fetch_url_invalid'
  | 'fetch_not_http'
  | 'fetch_url_has_credentials'
  | 'fetch_address_not_public'
  | 'fetch_host_busy'
  | 'fetch_host_not_found'
  | 'fetch_connection_failed'
  | 'fetch_tls_failed'
  | 'fetch_too_slow'
  | 'fetch_too_large'
  | 'fetch_headers_too_large'
  | 'fetch_encoding_broken'
  | 'fetch_redirect_loop'
  | 'fetch_too_many_redirects'
  | 'fetch_robots_forbid'
  | 'fetch_robots_unreachable'
  | 'fetch_not_allowed'
  | 'fetch_not_found'
  | 'fetch_gone'
  | 'fetch_too_often'
  | 'fetch_server_error'
  | 'fetch_http_error'

export type FetchRefusal = {
  outcome: 'refused'
  code: FetchRefusalCode
  message: string
  /** The HTTP status, where the server gave one. */
  status: number | null
  /** How long the server asks to be left alone. */
  retryAfterSeconds: number | null
}

export type Fetched =
  | {
      outcome: 'fetched'
      status: number
      /** Where it was found, after redirects. */
      url: string
      /** Where it has moved for good: every redirect said so. */
      movedTo: string | null
      /** Lower-case names. */
      headers: Readonly<Record<string, string>>
      /** Decompressed. */
      bytes: Uint8Array
    }
  | { outcome: 'not-modified'; url: string; headers: Readonly<Record<string, string>> }
  | FetchRefusal

/** Gets what stands at a public web address. Never throws for what the address, its server or the network does. */
export type Fetcher = { fetch(url: string, request: FetchRequest): Promise<Fetched> }

export type Posted =
  | { outcome: 'answered'; status: number; retryAfterSeconds: number | null }
  | Pick<FetchRefusal, 'outcome' | 'code' | 'message'>

/** Sends to a web address of somebody's choosing, under the same guard as fetches. Never throws for what the other side does. */
export type Postman = {
  /** Why nothing would be sent there, as far as the address itself tells; null where it would. */
  refusalOf(url: string): string | null
  /** Follows no redirect and reads nothing of the answer but its head. */
  post(
    url: string,
    letter: { headers: Readonly<Record<string, string>>; body: string; timeoutMs: number },
  ): Promise<Posted>
}

/** The headers that prove a message to be ours (Standard Webhooks), one signature a secret. */
export type Signer = {
  sign(message: { id: string; at: Date; body: string }, secrets: readonly string[]): Record<string, string>
}

/** Everything a use case may ask for; each takes only the parts that it names. */
export type Services = {
  clock: Clock
  secrets: Secrets
  random: Random
  settings: Settings
  claims: ClaimStore
  articles: ArticleStore
  texts: TextStore
  laneQueues: LaneQueues
  laneBudget: LaneBudget
  feeds: FeedStore
  hostLocks: HostLocks
  copies: CopyIndex
  tasks: TaskStore
  citations: CitationStore
  matches: MatchIndex
  links: LinkStore
  fetcher: Fetcher
  feedQueue: WorkQueue<FeedMessage>
  articleQueue: WorkQueue<ArticleMessage>
  extractionQueue: WorkQueue<ExtractionMessage>
  matchingQueue: WorkQueue<MatchingMessage>
  notificationQueue: WorkQueue<DeliveryMessage>
  evidenceQueue: WorkQueue<EvidenceMessage>
  subscriptions: SubscriptionStore
  deliveries: DeliveryStore
  postman: Postman
  signer: Signer
  apiKeys: ApiKeyStore
  rates: RateCounter
  answers: AnswerStore
  outsideChecks: OutsideCheckStore
  tokens: TokenVerifier
  cursorKey: CursorKey
  people: PeopleStore
  drafts: DraftStore
  notes: NoteStore
  appeals: AppealStore
  figures: FigureStore
  settingsStore: SettingsStore
}

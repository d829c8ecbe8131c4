/** Claimdesk on one page: what it stores, what works its queues, what runs on a schedule, and who answers which path. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { ArticleBucket } from './article-bucket.ts'
import { ClaimsTable } from './claims-table.ts'
import { DeskFunction } from './desk-function.ts'
import { DeskSite } from './desk-site.ts'
import { HttpApi } from './http-api.ts'
import { AlarmTopic } from './impact-alarm.ts'
import { QueueWorker } from './queue-worker.ts'
import { ReviewLanes } from './review-lanes.ts'
import { ScheduledFunction } from './scheduled-function.ts'
import { SignIn } from './sign-in.ts'

export interface ClaimdeskStackProps extends StackProps {
  /** Who gets the alarms. */
  readonly alarmEmail?: string | undefined
  readonly customerManagedKey?: boolean | undefined
  /** Where else the desk's page is served than at CloudFront's own name: `https://desk.example`. */
  readonly deskUrls?: readonly string[] | undefined
  /** Names the desk to the sites that it reads, with a way to reach who runs it: `Claimdesk/1.0 (+https://…)`; by mail unless told. */
  readonly userAgent?: string | undefined
  /** `host:port` pairs that may be fetched from though their address is not public. */
  readonly allowedHosts?: readonly string[] | undefined
}

export class ClaimdeskStack extends Stack {
  constructor(scope: Construct, id: string, props: ClaimdeskStackProps = {}) {
    super(scope, id, props)

    const alarms = new AlarmTopic(this, 'Alarms', { email: props.alarmEmail })
    const table = new ClaimsTable(this, 'Claims', { customerManagedKey: props.customerManagedKey ?? false })
    const bucket = new ArticleBucket(this, 'Articles')
    const lanes = new ReviewLanes(this, 'Lanes')
    const signIn = new SignIn(this, 'SignIn')
    const contact = props.alarmEmail === undefined ? '' : ` (+mailto:${props.alarmEmail})`
    const web = {
      USER_AGENT: props.userAgent ?? `Claimdesk/1.0${contact}`,
      ALLOWED_HOSTS: (props.allowedHosts ?? []).join(','),
    }

    const matching = new QueueWorker(this, 'Matching', {
      alarms,
      name: 'match-claims',
      queueName: 'matching',
      environment: () => table.environment,
      timeoutSeconds: 60,
      memoryMegabytes: 1024,
      batchSize: 1,
      maxConcurrency: 10,
      oldestMessageMinutes: 30,
      errorImpact: 'Claims that are known already are not recognised, and newer figures are not noticed',
    })
    table.grantReadWrite(matching.worker.lambda)

    // One message a batch in both workers: a page or a text that exhausts time or memory fails its whole batch, and would
    // take its neighbours to the dead letters with it.
    const extraction = new QueueWorker(this, 'Extraction', {
      alarms,
      name: 'extract-claims',
      queueName: 'extraction',
      environment: (extractionQueueUrl) => ({
        ...table.environment,
        ...bucket.environment,
        ...lanes.environment,
        EXTRACTION_QUEUE_URL: extractionQueueUrl,
        MATCHING_QUEUE_URL: matching.queue.queueUrl,
      }),
      timeoutSeconds: 60,
      memoryMegabytes: 1769,
      batchSize: 1,
      maxConcurrency: 10,
      oldestMessageMinutes: 15,
      errorImpact: 'Articles arrive but their claims do not reach the reviewers',
    })
    table.grantReadWrite(extraction.worker.lambda)
    bucket.grantRead(extraction.worker.lambda, 'texts')
    bucket.grantRead(extraction.worker.lambda, 'statements')
    bucket.grantWrite(extraction.worker.lambda, 'statements')
    lanes.grantSend(extraction.worker.lambda)
    matching.queue.grantSendMessages(extraction.worker.lambda)
    extraction.queue.grantSendMessages(extraction.worker.lambda)

    const articles = new QueueWorker(this, 'Article', {
      alarms,
      name: 'fetch-article',
      queueName: 'article',
      environment: (articleQueueUrl) => ({
        ...table.environment,
        ...bucket.environment,
        ...web,
        ARTICLE_QUEUE_URL: articleQueueUrl,
        EXTRACTION_QUEUE_URL: extraction.queue.queueUrl,
      }),
      timeoutSeconds: 60,
      memoryMegabytes: 1024,
      batchSize: 1,
      maxConcurrency: 10,
      oldestMessageMinutes: 30,
      errorImpact: 'Articles that a newsroom sent or a feed announced are not read',
    })
    table.grantReadWrite(articles.worker.lambda)
    bucket.grantRead(articles.worker.lambda, 'pages')
    bucket.grantWrite(articles.worker.lambda, 'pages')
    bucket.grantWrite(articles.worker.lambda, 'texts')
    extraction.queue.grantSendMessages(articles.worker.lambda)
    articles.queue.grantSendMessages(articles.worker.lambda)

    const feeds = new QueueWorker(this, 'Feed', {
      alarms,
      name: 'fetch-feed',
      queueName: 'feed',
      environment: (feedQueueUrl) => ({
        ...table.environment,
        ...web,
        FEED_QUEUE_URL: feedQueueUrl,
        ARTICLE_QUEUE_URL: articles.queue.queueUrl,
      }),
      timeoutSeconds: 60,
      memoryMegabytes: 1024,
      batchSize: 1,
      maxConcurrency: 5,
      oldestMessageMinutes: 30,
      errorImpact: 'Articles of the registered feeds do not come in',
    })
    table.grantReadWrite(feeds.worker.lambda)
    articles.queue.grantSendMessages(feeds.worker.lambda)
    feeds.queue.grantSendMessages(feeds.worker.lambda)

    const notifications = new QueueWorker(this, 'Notification', {
      alarms,
      name: 'deliver-webhook',
      queueName: 'notification',
      environment: (notificationQueueUrl) => ({
        ...table.environment,
        ...web,
        NOTIFICATION_QUEUE_URL: notificationQueueUrl,
      }),
      timeoutSeconds: 60,
      memoryMegabytes: 512,
      batchSize: 1,
      maxConcurrency: 20,
      oldestMessageMinutes: 30,
      errorImpact: 'Newsrooms that subscribed are not told of new verdicts and corrections',
    })
    table.grantReadWrite(notifications.worker.lambda)
    notifications.queue.grantSendMessages(notifications.worker.lambda)

    const tellSubscribers = new ScheduledFunction(this, 'TellSubscribers', {
      alarms,
      name: 'tell-subscribers',
      everyMinutes: 1,
      environment: { ...table.environment, NOTIFICATION_QUEUE_URL: notifications.queue.queueUrl },
      timeoutSeconds: 50,
      memoryMegabytes: 512,
      errorImpact: 'Newsrooms that subscribed are told late of new verdicts and corrections',
    })
    table.grantReadWrite(tellSubscribers.worker.lambda)
    notifications.queue.grantSendMessages(tellSubscribers.worker.lambda)

    const pollFeeds = new ScheduledFunction(this, 'PollFeeds', {
      alarms,
      name: 'poll-feeds',
      everyMinutes: 1,
      environment: {
        ...table.environment,
        FEED_QUEUE_URL: feeds.queue.queueUrl,
        ARTICLE_QUEUE_URL: articles.queue.queueUrl,
      },
      timeoutSeconds: 50,
      memoryMegabytes: 512,
      errorImpact: 'Articles of the registered feeds come in late, and changed articles are not noticed',
    })
    table.grantReadWrite(pollFeeds.worker.lambda)
    feeds.queue.grantSendMessages(pollFeeds.worker.lambda)
    articles.queue.grantSendMessages(pollFeeds.worker.lambda)

    const fillLanes = new ScheduledFunction(this, 'FillLanes', {
      alarms,
      name: 'fill-lanes',
      everyMinutes: 5,
      environment: { ...table.environment, ...lanes.environment },
      timeoutSeconds: 60,
      memoryMegabytes: 512,
      errorImpact: 'Reviewers who ask for the next claim get none, though candidates wait',
    })
    table.grantReadWrite(fillLanes.worker.lambda)
    lanes.grantSend(fillLanes.worker.lambda)

    const evidence = new QueueWorker(this, 'Evidence', {
      alarms,
      name: 'check-evidence',
      queueName: 'evidence',
      environment: (evidenceQueueUrl) => ({
        ...table.environment,
        ...bucket.environment,
        ...web,
        EVIDENCE_QUEUE_URL: evidenceQueueUrl,
      }),
      timeoutSeconds: 60,
      memoryMegabytes: 1024,
      batchSize: 1,
      maxConcurrency: 5,
      oldestMessageMinutes: 240,
      errorImpact: 'Newsrooms rely on verdicts whose cited pages may have changed or gone, unnoticed',
    })
    table.grantReadWrite(evidence.worker.lambda)
    bucket.grantWrite(evidence.worker.lambda, 'snapshots')
    evidence.queue.grantSendMessages(evidence.worker.lambda)

    const reconcile = new ScheduledFunction(this, 'Reconcile', {
      alarms,
      name: 'reconcile',
      everyMinutes: 10,
      environment: {
        ...table.environment,
        ...lanes.environment,
        EVIDENCE_QUEUE_URL: evidence.queue.queueUrl,
      },
      timeoutSeconds: 120,
      memoryMegabytes: 512,
      errorImpact: 'Claims whose nudge was lost or whose reviewer left stay where they are',
    })
    table.grantReadWrite(reconcile.worker.lambda)
    lanes.grantSend(reconcile.worker.lambda)
    evidence.queue.grantSendMessages(reconcile.worker.lambda)

    const api = { alarms, timeoutSeconds: 15, memoryMegabytes: 1024 }
    const adminApi = new DeskFunction(this, 'AdminApi', {
      ...api,
      name: 'admin-api',
      environment: {
        ...table.environment,
        ...bucket.environment,
        ...signIn.environment,
        ...web,
        ARTICLE_QUEUE_URL: articles.queue.queueUrl,
        NOTIFICATION_QUEUE_URL: notifications.queue.queueUrl,
      },
      errorImpact: 'Newsrooms cannot send articles in',
    })
    table.grantReadWrite(adminApi.lambda)
    bucket.grantWrite(adminApi.lambda, 'pages')
    articles.queue.grantSendMessages(adminApi.lambda)
    notifications.queue.grantSendMessages(adminApi.lambda)

    const reviewApi = new DeskFunction(this, 'ReviewApi', {
      ...api,
      name: 'review-api',
      environment: { ...table.environment, ...bucket.environment, ...lanes.environment, ...signIn.environment },
      errorImpact: 'Reviewers cannot take claims or give verdicts',
    })
    table.grantReadWrite(reviewApi.lambda)
    bucket.grantRead(reviewApi.lambda, 'texts')
    bucket.grantRead(reviewApi.lambda, 'statements')
    lanes.grantConsume(reviewApi.lambda)
    lanes.grantSend(reviewApi.lambda)

    const readApi = new DeskFunction(this, 'ReadApi', {
      ...api,
      name: 'read-api',
      environment: { ...table.environment, ...signIn.environment },
      errorImpact: 'Newsrooms cannot ask whether a claim was checked',
    })
    table.grantRead(readApi.lambda)
    table.grantCount(readApi.lambda)

    const checkApi = new DeskFunction(this, 'CheckApi', {
      ...api,
      name: 'check-api',
      // Reading a long draft is work for the processor, which comes with memory.
      memoryMegabytes: 1769,
      environment: { ...table.environment, ...signIn.environment, ...web },
      errorImpact: 'Newsrooms cannot hold a draft against what is known',
    })
    table.grantRead(checkApi.lambda)
    table.grantCount(checkApi.lambda)

    const docs = new DeskFunction(this, 'DocsSite', {
      ...api,
      name: 'docs-site',
      environment: {},
      files: { package: 'swagger-ui-dist', names: ['swagger-ui-bundle.js', 'swagger-ui.css', 'LICENSE', 'NOTICE'] },
      errorImpact: 'Newsrooms cannot read how the API is used',
    })

    const door = new HttpApi(this, 'HttpApi', {
      alarms,
      errorImpact: 'Newsrooms and reviewers get errors in place of answers',
      routes: [
        {
          to: adminApi.lambda,
          keys: [
            'POST /v1/articles',
            'POST /v1/claims',
            'POST /v1/fact-checks/import',
            'GET /v1/articles/{id}',
            'ANY /v1/feeds',
            'ANY /v1/feeds/{proxy+}',
            'ANY /v1/keys',
            'ANY /v1/keys/{proxy+}',
            'ANY /v1/subscriptions',
            'ANY /v1/subscriptions/{proxy+}',
          ],
        },
        {
          to: reviewApi.lambda,
          keys: [
            'ANY /v1/reviews/{proxy+}',
            'GET /v1/articles/{id}/statements',
            'POST /v1/articles/{id}/statements/{start}/promote',
            'GET /v1/tasks',
            'POST /v1/tasks/{id}/done',
            'POST /v1/claims/choose',
            'POST /v1/claims/{id}/{action}',
            'PUT /v1/claims/{id}/draft',
            'GET /v1/claims/{id}/draft',
            'GET /v1/claims/{id}/appeals',
            'DELETE /v1/claims/{id}/appeals/{appeal}',
            'GET /v1/claims/{id}/citations',
            'GET /v1/claims/{id}/notes',
            'GET /v1/claims/{id}/history',
            'GET /v1/claims/{id}/reviews',
            'GET /v1/shortlist',
            'GET /v1/desk/figures',
            'GET /v1/notes/mentions',
            'GET /v1/settings',
            'PUT /v1/settings',
            'GET /v1/people',
            'PUT /v1/people/me',
            'POST /v1/people/{id}/revoke',
            'DELETE /v1/people/{id}',
          ],
        },
        {
          to: checkApi.lambda,
          keys: ['GET /v1/claims', 'GET /v1alpha1/claims:search', 'POST /v1/check', 'GET /v1/claims/{id}/suggestions'],
        },
        { to: docs.lambda, keys: ['GET /docs', 'GET /docs/{file}'] },
        { to: readApi.lambda, keys: ['$default'] },
      ],
    })
    const desk = new DeskSite(this, 'Desk', { apiDomain: door.domain, signInOrigins: signIn.origins })
    for (const url of [desk.url, ...(props.deskUrls ?? [])]) signIn.returnTo(url)
    new CfnOutput(this, 'ApiUrl', { value: door.url })
    new CfnOutput(this, 'DeskUrl', { value: desk.url })
    new CfnOutput(this, 'DeskBucket', { value: desk.bucketName })
  }
}

/**
 * One queue a review lane. A lane has no dead-letter queue: skips and expired leases count as receives, so a redrive would
 * carry good claims away; the table knows which claims wait, and `reconcile` sends a lost nudge again.
 */

import type { IGrantable } from 'aws-cdk-lib/aws-iam'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Duration } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import type { Lane } from '../shared/domain/lane.ts'
import { acknowledge } from './acknowledge.ts'
import { cfnOf } from './cfn-of.ts'
import { describeRole } from './template-metadata.ts'

export class ReviewLanes extends Construct {
  readonly environment: {
    readonly LANE_AR_QUEUE_URL: string
    readonly LANE_EN_QUEUE_URL: string
    readonly LANE_OTHER_QUEUE_URL: string
  }
  readonly #queues: readonly Queue[]

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const ar = this.#lane('Arabic', 'ar')
    const en = this.#lane('English', 'en')
    const other = this.#lane('Other', 'other')
    this.#queues = [ar, en, other]
    this.environment = {
      LANE_AR_QUEUE_URL: ar.queueUrl,
      LANE_EN_QUEUE_URL: en.queueUrl,
      LANE_OTHER_QUEUE_URL: other.queueUrl,
    }
  }

  grantSend(grantee: IGrantable): void {
    for (const queue of this.#queues) queue.grantSendMessages(grantee)
  }

  /** Take nudges, hide them for the length of a lease, delete them. */
  grantConsume(grantee: IGrantable): void {
    for (const queue of this.#queues) queue.grantConsumeMessages(grantee)
  }

  #lane(id: string, lane: Lane): Queue {
    const queue = new Queue(this, id, {
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(30),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    acknowledge(queue, {
      'AwsSolutions-SQS3': 'A lane must not redrive: skipped and expired leases count as receives of good claims.',
    })
    describeRole(cfnOf(queue), `lane:${lane}`)
    return queue
  }
}

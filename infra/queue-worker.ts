/**
 * A queue, the function that works it off, the dead-letter queue for what it cannot, and the alarms for both: one thing,
 * because none of them is of use without the others.
 */

import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Duration } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import type { FunctionEnvironment, FunctionName } from '../shared/runtime/config.ts'
import { cfnOf } from './cfn-of.ts'
import { DeskFunction, type DeskFunctionProps } from './desk-function.ts'
import { ImpactAlarm } from './impact-alarm.ts'
import { describeRole } from './template-metadata.ts'

const MAX_RECEIVE_COUNT = 5
/** AWS advises six function timeouts, so that throttled deliveries are not given twice. */
const VISIBILITY_TIMEOUTS = 6

export interface QueueWorkerProps<Name extends FunctionName> extends Omit<DeskFunctionProps<Name>, 'environment'> {
  /** Given the URL of the queue itself, for a worker that may put a message off. */
  readonly environment: (ownQueueUrl: string) => FunctionEnvironment<Name>
  /** The queue's name in the words of the design, for example `article`. */
  readonly queueName: string
  readonly batchSize: number
  readonly maxConcurrency: number
  /** How long a message may wait before somebody is told. */
  readonly oldestMessageMinutes: number
}

export class QueueWorker<Name extends FunctionName> extends Construct {
  readonly queue: Queue
  readonly worker: DeskFunction<Name>

  constructor(scope: Construct, id: string, props: QueueWorkerProps<Name>) {
    super(scope, id)
    const deadLetters = new Queue(this, 'DeadLetters', {
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    this.queue = new Queue(this, 'Queue', {
      retentionPeriod: Duration.days(4),
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * props.timeoutSeconds),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: MAX_RECEIVE_COUNT },
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    })
    describeRole(cfnOf(this.queue), `queue:${props.queueName}`)
    describeRole(cfnOf(deadLetters), `dead-letters:${props.queueName}`)

    this.worker = new DeskFunction(this, 'Worker', { ...props, environment: props.environment(this.queue.queueUrl) })
    this.worker.lambda.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batchSize,
        maxConcurrency: props.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    )

    new ImpactAlarm(this, 'DeadLettersAlarm', {
      alarms: props.alarms,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      errorImpact: props.errorImpact,
      symptom: `the dead-letter queue of ${props.queueName} is not empty`,
      above: 0,
    })
    new ImpactAlarm(this, 'AgeAlarm', {
      alarms: props.alarms,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      errorImpact: props.errorImpact,
      symptom: `a message of ${props.queueName} has waited longer than ${props.oldestMessageMinutes} minutes`,
      above: props.oldestMessageMinutes * 60,
    })
  }
}

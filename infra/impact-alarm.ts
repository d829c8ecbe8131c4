/**
 * An alarm says who is hurt, in a reader's words, before it says which metric moved: whoever is woken by it has to judge
 * whether it can wait until morning. All alarms go to one topic.
 */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

export interface AlarmTopicProps {
  /** Who is told by e-mail; without it nobody is subscribed. */
  readonly email?: string | undefined
}

/** The one place where alarms arrive. */
export class AlarmTopic extends Construct {
  readonly topic: Topic

  constructor(scope: Construct, id: string, props: AlarmTopicProps) {
    super(scope, id)
    this.topic = new Topic(this, 'Topic', { displayName: 'Claimdesk alarms', enforceSSL: true })
    if (props.email !== undefined) this.topic.addSubscription(new EmailSubscription(props.email))
  }
}

export interface ImpactAlarmProps {
  readonly alarms: AlarmTopic
  readonly metric: IMetric
  /** Who is hurt and how; becomes the alarm's description. */
  readonly errorImpact: string
  /** What was seen, in a few words. */
  readonly symptom: string
  /** Rings when the metric is above this. */
  readonly above: number
  readonly periods?: number
  /** Set when silence itself is the fault, as with a schedule that no longer runs. */
  readonly silenceIsFault?: boolean
}

export class ImpactAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ImpactAlarmProps) {
    super(scope, id)
    const alarm = new Alarm(this, 'Alarm', {
      metric: props.metric,
      alarmDescription: `${props.errorImpact} (${props.symptom})`,
      threshold: props.above,
      comparisonOperator: props.silenceIsFault
        ? ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: props.periods ?? 1,
      treatMissingData: props.silenceIsFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(new SnsAction(props.alarms.topic))
  }
}

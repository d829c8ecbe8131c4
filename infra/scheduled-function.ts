/**
 * A function that runs every few minutes. A tick that fails is not repeated: the next one does the same work, because these
 * functions look at what is in the table and not at what they were told. An alarm rings when they stop running at all.
 */

import { Grant, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import { Duration, Stack } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import type { FunctionName } from '../shared/runtime/config.ts'
import { DeskFunction, type DeskFunctionProps } from './desk-function.ts'
import { ImpactAlarm } from './impact-alarm.ts'

export interface ScheduledFunctionProps<Name extends FunctionName> extends DeskFunctionProps<Name> {
  readonly everyMinutes: number
}

export class ScheduledFunction<Name extends FunctionName> extends Construct {
  readonly worker: DeskFunction<Name>

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps<Name>) {
    super(scope, id)
    this.worker = new DeskFunction(this, 'Worker', props)
    const period = Duration.minutes(props.everyMinutes)
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(period),
      description: `Claimdesk ${props.name}`,
      target: new LambdaInvoke(this.worker.lambda, {
        maxEventAge: period,
        retryAttempts: 2,
        role: this.#invoker().withoutPolicyUpdates(),
      }),
    })
    new ImpactAlarm(this, 'SilenceAlarm', {
      alarms: props.alarms,
      metric: this.worker.lambda.metricInvocations({ period, statistic: 'Sum' }),
      errorImpact: props.errorImpact,
      symptom: `${props.name} has not run for three periods`,
      above: 0,
      periods: 3,
      silenceIsFault: true,
    })
  }

  /** The target's own role would also allow every version of the function (`arn:*`). */
  #invoker(): Role {
    const account = { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } }
    const role = new Role(this, 'Invoker', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: account }),
    })
    Grant.addToPrincipal({
      grantee: role,
      actions: ['lambda:InvokeFunction'],
      resourceArns: [this.worker.lambda.functionArn],
    })
    return role
  }
}

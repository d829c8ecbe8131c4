/**
 * The front door: which function answers which method and path. Three functions stand behind it so that each has only the
 * rights it needs; what no line names goes to the one that can only read.
 */

import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpApi as ApiGateway,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { type AlarmTopic, ImpactAlarm } from './impact-alarm.ts'

type RouteKey = '$default' | `${keyof typeof HttpMethod} /${string}`

export interface HttpApiProps {
  /** The most specific line wins: an exact path before `{id}`, `{id}` before `{proxy+}`, any of them before `$default`. */
  readonly routes: readonly { readonly to: IFunction; readonly keys: readonly RouteKey[] }[]
  readonly errorImpact: string
  readonly alarms: AlarmTopic
}

export class HttpApi extends Construct {
  readonly url: string
  /** Its host name, for whoever stands in front of it. */
  readonly domain: string

  constructor(scope: Construct, id: string, props: HttpApiProps) {
    super(scope, id)
    const api = new ApiGateway(this, 'Api', { createDefaultStage: false, description: 'Claimdesk' })
    for (const { to, keys } of props.routes) {
      const integration = new HttpLambdaIntegration(to.node.path, to)
      for (const key of keys) {
        const route = new HttpRoute(this, key, { httpApi: api, integration, routeKey: routeKeyOf(key) })
        acknowledge(route, {
          'AwsSolutions-APIG4':
            'Callers are known by OIDC token or API key, and both are checked in the function, where the role stands beside its route; HTTP APIs know no API keys.',
        })
      }
    }
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', {
            retention: RetentionDays.ONE_MONTH,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        // No address and no agent of the caller: who reviews can be dangerous to know.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTime',
            route: '$context.routeKey',
            status: '$context.status',
            latencyMs: '$context.responseLatency',
            integrationError: '$context.integrationErrorMessage',
          }),
        ),
      },
    })
    this.url = stage.url
    this.domain = `${api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`
    new ImpactAlarm(this, 'ServerErrors', {
      alarms: props.alarms,
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      errorImpact: props.errorImpact,
      symptom: 'the API answered with server errors',
      above: 0,
    })
  }
}

function routeKeyOf(key: RouteKey): HttpRouteKey {
  if (key === '$default') return HttpRouteKey.DEFAULT
  const [method, path] = key.split(' ')
  const known = Object.values(HttpMethod).find((candidate) => candidate === method)
  if (known === undefined || path === undefined) throw new Error(`no route key: ${key}`)
  return HttpRouteKey.with(path, known)
}

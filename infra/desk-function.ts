/**
 * One Lambda function of the desk: its bundle, its own role with nothing but its own log group, its log retention, and the
 * alarm for its errors. Its environment is typed by the function's config schema, so a missing variable does not compile.
 */
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import type { FunctionEnvironment, FunctionName } from '../shared/runtime/config.ts'
import { cfnOf } from './cfn-of.ts'
import { type AlarmTopic, ImpactAlarm } from './impact-alarm.ts'
import { describeFunction } from './template-metadata.ts'

const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface DeskFunctionProps<Name extends FunctionName> {
  readonly name: Name
  readonly environment: FunctionEnvironment<Name>
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly errorImpact: string
  readonly alarms: AlarmTopic
  /** Files of a package that the function reads as they are. */
  readonly files?: { readonly package: string; readonly names: readonly string[] }
  /** Absolute path of the file that exports `handler`; `functions/<name>.ts` unless told. */
  readonly entry?: string
}

export class DeskFunction<Name extends FunctionName> extends Construct {
  readonly lambda: NodejsFunction

  constructor(scope: Construct, id: string, props: DeskFunctionProps<Name>) {
    super(scope, id)
    const entry = props.entry ?? `${PROJECT_ROOT}functions/${props.name}.ts`
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    this.lambda = new NodejsFunction(this, 'Function', {
      description: `Claimdesk ${props.name}`,
      entry,
      handler: 'handler',
      projectRoot: PROJECT_ROOT,
      depsLockFilePath: `${PROJECT_ROOT}package-lock.json`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
      // Every caller comes again by itself: SQS redelivers, schedules tick, and people retry.
      retryAttempts: 0,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
        logLevel: LogLevel.WARNING,
        sourceMap: true,
        sourcesContent: false,
        // Arabic words stay two bytes a letter in place of six. The construct's own `charset` never reaches esbuild.
        esbuildArgs: { '--charset': 'utf8', '--legal-comments': 'none' },
        commandHooks: {
          beforeInstall: () => [],
          beforeBundling: () => [],
          afterBundling: (_input, output) => [
            `"${process.execPath}" "${PROJECT_ROOT}infra/pack-word-lists.ts" "${output}/index.mjs"`,
            ...copyOf(props.files, output),
          ],
        },
        // The runtime brings its own SDK: leaving it out halves what a cold start must fetch and parse.
        bundleAwsSDK: false,
        banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    })
    describeFunction(cfnOf(this.lambda), {
      name: props.name,
      entry: relative(PROJECT_ROOT, entry),
      handler: 'handler',
    })
    new ImpactAlarm(this, 'Errors', {
      alarms: props.alarms,
      metric: this.lambda.metricErrors({ period: Duration.minutes(5), statistic: 'Sum' }),
      errorImpact: props.errorImpact,
      symptom: `${props.name} failed`,
      above: 0,
    })
  }
}

function copyOf(files: DeskFunctionProps<FunctionName>['files'], output: string): string[] {
  if (files === undefined) return []
  const named = [output, files.package, ...files.names].map((word) => `"${word}"`)
  return [`"${process.execPath}" "${PROJECT_ROOT}infra/copy-package.ts" ${named.join(' ')}`]
}

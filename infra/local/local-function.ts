/** Reads the template's functions: what each is made of, its limits, and its environment with every value worked out. */
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { LOCAL_CREDENTIALS, LOCAL_REGION, type LocalEndpoints } from './local-aws.ts'
import { type PhysicalResources, resolveValue } from './resolve-value.ts'
import { resourcesOf, sourceOf, type Template } from './template.ts'

const PROJECT_ROOT = new URL('../../', import.meta.url)

export interface LocalFunction {
  readonly logicalId: string
  readonly name: string
  /** Absolute path of the file that exports the handler. */
  readonly entry: string
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly environment: Readonly<Record<string, string>>
}

const FunctionProperties = z.object({
  Timeout: z.number(),
  MemorySize: z.number(),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
})

export function readFunctions(
  template: Template,
  named: PhysicalResources,
  endpoints: LocalEndpoints,
): readonly LocalFunction[] {
  return resourcesOf(template, 'AWS::Lambda::Function').flatMap(([logicalId, resource]) => {
    const source = sourceOf(resource)
    if (source === undefined) return []
    const { Timeout, MemorySize, Environment } = FunctionProperties.parse(resource.Properties)
    const own = Object.entries(Environment.Variables).map(([name, value]) => [name, resolveValue(value, named)])
    return [
      {
        logicalId,
        name: source.name,
        entry: fileURLToPath(new URL(source.entry, PROJECT_ROOT)),
        timeoutSeconds: Timeout,
        memoryMegabytes: MemorySize,
        environment: {
          ...Object.fromEntries(own),
          ...lambdaEnvironment(source.name, source.handler, MemorySize),
          AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
          AWS_ENDPOINT_URL_SQS: endpoints.sqs,
          AWS_ENDPOINT_URL_S3: endpoints.s3,
        },
      },
    ]
  })
}

/** The function with other values for those settings that it has. */
export function withSettings(spec: LocalFunction, settings: Readonly<Record<string, string>>): LocalFunction {
  const own = Object.entries(settings).filter(([name]) => name in spec.environment)
  return { ...spec, environment: { ...spec.environment, ...Object.fromEntries(own) } }
}

/** What Lambda itself puts into an environment. */
function lambdaEnvironment(name: string, handler: string, memoryMegabytes: number): Record<string, string> {
  return {
    _HANDLER: handler,
    TZ: ':UTC',
    AWS_REGION: LOCAL_REGION,
    AWS_DEFAULT_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
  }
}

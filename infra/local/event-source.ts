/** Reads the template's event source mappings: which queue feeds which function, how many messages at a time. */
import * as z from 'zod'
import { logicalIdOf, type PhysicalResources, resolveValue } from './resolve-value.ts'
import { resourcesOf, sourceOf, type Template } from './template.ts'

export interface EventSource {
  readonly functionName: string
  readonly queueUrl: string
  readonly queueArn: string
  readonly batchSize: number
  readonly concurrency: number
  readonly reportsItemFailures: boolean
}

/** One machine has few cores: more batches at a time than this would only wait for each other. */
const MAX_LOCAL_CONCURRENCY = 2

const MappingProperties = z.object({
  EventSourceArn: z.unknown(),
  FunctionName: z.unknown(),
  BatchSize: z.number().max(10),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional(),
})

export function readEventSources(template: Template, named: PhysicalResources): readonly EventSource[] {
  return resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([id, resource]) => {
    const mapping = MappingProperties.parse(resource.Properties)
    const lambda = template.Resources[logicalIdOf(mapping.FunctionName) ?? '']
    const source = lambda && sourceOf(lambda)
    const queueId = logicalIdOf(mapping.EventSourceArn)
    if (source === undefined || queueId === undefined) throw new Error(`${id} joins no queue to a function of the desk`)
    return {
      functionName: source.name,
      queueUrl: resolveValue({ Ref: queueId }, named),
      queueArn: resolveValue(mapping.EventSourceArn, named),
      batchSize: mapping.BatchSize,
      concurrency: Math.min(mapping.ScalingConfig?.MaximumConcurrency ?? MAX_LOCAL_CONCURRENCY, MAX_LOCAL_CONCURRENCY),
      reportsItemFailures: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    }
  })
}

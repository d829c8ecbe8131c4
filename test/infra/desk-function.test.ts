import { describe, expect, test } from 'vitest'
import { logicalIdOf } from '../../infra/local/resolve-value.ts'
import { resourcesOf, sourceOf } from '../../infra/local/template.ts'
import { FUNCTION_CONFIG } from '../../shared/runtime/config.ts'
import { synthesisedStack } from './synthesised-stack.ts'

const { template, lambda, alarmsOn } = synthesisedStack()

test('the stack runs every function that has settings, and no other', () => {
  const names = resourcesOf(template, 'AWS::Lambda::Function').map(([, resource]) => sourceOf(resource)?.name)
  expect(names.sort()).toEqual(Object.keys(FUNCTION_CONFIG).sort())
})

describe.each(Object.entries(FUNCTION_CONFIG))('%s', (name, schema) => {
  const [id, resource] = lambda(name)

  test('runs on Node 24 and arm64 from its own file', () => {
    expect(resource.Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    expect(sourceOf(resource)).toEqual({ name, entry: `functions/${name}.ts`, handler: 'handler' })
  })

  test('is told what its settings ask for, and nothing more', () => {
    const { Variables } = resource.Properties.Environment as { Variables: Record<string, unknown> }
    const { NODE_OPTIONS, ...settings } = Variables
    expect(NODE_OPTIONS).toBe('--enable-source-maps')
    expect(Object.keys(settings).sort()).toEqual(Object.keys(schema.shape).sort())
  })

  test('keeps its log for a month', () => {
    const { LogGroup } = resource.Properties.LoggingConfig as { LogGroup: unknown }
    expect(template.Resources[logicalIdOf(LogGroup) ?? '']?.Properties.RetentionInDays).toBe(30)
  })

  test('rings when it fails', () => {
    expect(alarmsOn(id, 'Errors')).toHaveLength(1)
  })
})

/** Reads the template's routes: `AWS::ApiGatewayV2::Route` names an integration, and that names a function. */
import * as z from 'zod'
import { logicalIdOf } from './resolve-value.ts'
import type { Route } from './route-table.ts'
import { resourcesOf, sourceOf, type Template } from './template.ts'

const RouteProperties = z.object({ RouteKey: z.string(), Target: z.unknown() })
const IntegrationProperties = z.object({ IntegrationUri: z.unknown(), PayloadFormatVersion: z.literal('2.0') })
/** `integrations/<id>`, joined. */
const Target = z.object({ 'Fn::Join': z.tuple([z.string(), z.tuple([z.literal('integrations/'), z.unknown()])]) })

export function readRoutes(template: Template): readonly Route[] {
  return resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(([, route]) => {
    const { RouteKey, Target: target } = RouteProperties.parse(route.Properties)
    const integration = template.Resources[logicalIdOf(Target.parse(target)['Fn::Join'][1][1]) ?? '']
    const { IntegrationUri } = IntegrationProperties.parse(integration?.Properties)
    const lambda = template.Resources[logicalIdOf(IntegrationUri) ?? '']
    const source = lambda && sourceOf(lambda)
    if (source === undefined) throw new Error(`the route ${RouteKey} leads to no function of the desk`)
    return { routeKey: RouteKey, functionName: source.name }
  })
}

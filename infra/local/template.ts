/**
 * The part of a CloudFormation template that the local stack understands. A template is read at the door like any other
 * input, so that a resource of a new shape fails with its name and not as an undefined somewhere below.
 */
import * as z from 'zod'
import { CLAIMDESK_METADATA } from '../template-metadata.ts'

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).optional(),
})
export type Resource = z.infer<typeof Resource>

const Template = z.object({ Resources: z.record(z.string(), Resource) })
export type Template = z.infer<typeof Template>

const FunctionMetadata = z.object({
  function: z.object({ name: z.string(), entry: z.string(), handler: z.string() }),
})
const RoleMetadata = z.object({ role: z.string() })

export function parseTemplate(json: unknown): Template {
  return Template.parse(json)
}

/** The template's resources of one CloudFormation type, with their logical ids. */
export function resourcesOf(template: Template, type: string): readonly (readonly [string, Resource])[] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
}

/** Which file a function is made of; undefined for a function that is not the desk's own. */
export function sourceOf(resource: Resource): z.infer<typeof FunctionMetadata>['function'] | undefined {
  return FunctionMetadata.safeParse(resource.Metadata?.[CLAIMDESK_METADATA]).data?.function
}

/** The role a queue, table or bucket plays, for example `queue:article`. */
export function roleOf(resource: Resource): string | undefined {
  return RoleMetadata.safeParse(resource.Metadata?.[CLAIMDESK_METADATA]).data?.role
}

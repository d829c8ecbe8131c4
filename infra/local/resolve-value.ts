/**
 * Works out the values that CloudFormation would: `Ref`, `Fn::GetAtt`, `Fn::Join`, `Fn::Sub`. It knows the physical names of
 * what the local stack has made, and refuses anything else by name.
 */
import * as z from 'zod'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-aws.ts'

/** What `Ref` gives for a resource, and what `Fn::GetAtt` gives by attribute. */
export interface PhysicalResource {
  readonly ref: string
  readonly attributes: Readonly<Record<string, string>>
}

export type PhysicalResources = ReadonlyMap<string, PhysicalResource>

const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::Region': LOCAL_REGION,
  'AWS::AccountId': LOCAL_ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'localhost',
  'AWS::StackName': 'Claimdesk',
}

const Ref = z.strictObject({ Ref: z.string() })
const GetAtt = z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
const Join = z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
const Sub = z.strictObject({ 'Fn::Sub': z.string() })

/** The text of a property; throws when it names something the local stack does not have. */
export function resolveValue(value: unknown, resources: PhysicalResources): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const ref = Ref.safeParse(value).data
  if (ref) return PSEUDO_PARAMETERS[ref.Ref] ?? resourceOf(ref.Ref, resources).ref
  const getAtt = GetAtt.safeParse(value).data
  if (getAtt) return attributeOf(getAtt['Fn::GetAtt'][0], getAtt['Fn::GetAtt'][1], resources)
  const join = Join.safeParse(value).data
  if (join) return join['Fn::Join'][1].map((part) => resolveValue(part, resources)).join(join['Fn::Join'][0])
  const sub = Sub.safeParse(value).data
  if (sub) return substitute(sub['Fn::Sub'], resources)
  throw new Error(`the local stack cannot work out ${JSON.stringify(value)}`)
}

/** The logical id that a `Ref` or `Fn::GetAtt` points at. */
export function logicalIdOf(value: unknown): string | undefined {
  return Ref.safeParse(value).data?.Ref ?? GetAtt.safeParse(value).data?.['Fn::GetAtt'][0]
}

function substitute(pattern: string, resources: PhysicalResources): string {
  return pattern.replaceAll(/\$\{([^}]+)\}/gu, (_whole, name: string) => {
    const [id = name, attribute] = name.split('.')
    return attribute === undefined ? resolveValue({ Ref: id }, resources) : attributeOf(id, attribute, resources)
  })
}

function resourceOf(logicalId: string, resources: PhysicalResources): PhysicalResource {
  const resource = resources.get(logicalId)
  if (resource === undefined) throw new Error(`the local stack has no ${logicalId}`)
  return resource
}

function attributeOf(logicalId: string, attribute: string, resources: PhysicalResources): string {
  const value = resourceOf(logicalId, resources).attributes[attribute]
  if (value === undefined) throw new Error(`the local stack has no ${logicalId}.${attribute}`)
  return value
}

/**
 * Names the template's resources on this machine. A name comes from the role a resource plays, not from its generated
 * logical id, so that data kept in a folder is found again after the stack was changed.
 */
import { LOCAL_ACCOUNT, LOCAL_CLIENT_ID, LOCAL_REGION, type LocalEndpoints } from './local-aws.ts'
import type { PhysicalResource } from './resolve-value.ts'
import { type Resource, roleOf, sourceOf, type Template } from './template.ts'

/** Tables, queues, buckets, topics and functions; other kinds have no value that a function is told. */
export function namePhysicalResources(template: Template, endpoints: LocalEndpoints): Map<string, PhysicalResource> {
  const named = new Map<string, PhysicalResource>()
  for (const [logicalId, resource] of Object.entries(template.Resources)) {
    const physical = physicalResource(logicalId, resource, endpoints)
    if (physical) named.set(logicalId, physical)
  }
  return named
}

function physicalResource(id: string, resource: Resource, endpoints: LocalEndpoints): PhysicalResource | undefined {
  const name = `claimdesk-${(roleOf(resource) ?? sourceOf(resource)?.name ?? id.toLowerCase()).replaceAll(':', '-')}`
  switch (resource.Type) {
    case 'AWS::DynamoDB::Table':
      return { ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`) } }
    case 'AWS::SQS::Queue':
      return {
        ref: `${endpoints.sqs}/${LOCAL_ACCOUNT}/${name}`,
        attributes: { Arn: arn('sqs', name), QueueName: name },
      }
    case 'AWS::S3::Bucket':
      return { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } }
    case 'AWS::SNS::Topic':
      return { ref: arn('sns', name), attributes: { TopicName: name } }
    case 'AWS::Lambda::Function':
      return { ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }
    case 'AWS::Cognito::UserPool':
      return { ref: name, attributes: { ProviderURL: endpoints.issuer } }
    case 'AWS::Cognito::UserPoolDomain':
      return { ref: name, attributes: {} }
    case 'AWS::Cognito::UserPoolClient':
      return { ref: LOCAL_CLIENT_ID, attributes: {} }
    default:
      return undefined
  }
}

function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${LOCAL_REGION}:${LOCAL_ACCOUNT}:${resource}`
}

/** The CloudFormation resource below a construct, for what the construct itself gives no property. */
import { CfnResource } from 'aws-cdk-lib/core'
import type { IConstruct } from 'constructs'

/** Throws when the construct is not made of one main resource. */
export function cfnOf(construct: IConstruct): CfnResource {
  const resource = construct.node.defaultChild
  if (CfnResource.isCfnResource(resource)) return resource
  throw new Error(`${construct.node.path} has no CloudFormation resource of its own`)
}

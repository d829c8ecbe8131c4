/**
 * What a template says about its own parts beyond CloudFormation: which file a function is made of and which role a queue,
 * table or bucket plays. The local stack and the tests find resources by these words instead of by generated names.
 */
import type { CfnResource } from 'aws-cdk-lib/core'

export const CLAIMDESK_METADATA = 'claimdesk'

/** Where a function's code is: its entry, from the project's root, and the name of the exported handler. */
export interface FunctionSource {
  readonly name: string
  readonly entry: string
  readonly handler: string
}

/** Writes `{claimdesk: {function}}` onto the function's resource. */
export function describeFunction(resource: CfnResource, source: FunctionSource): void {
  resource.addMetadata(CLAIMDESK_METADATA, { function: source })
}

/** Writes `{claimdesk: {role}}`, for example `queue:article`, `dead-letters:article`, `lane:ar`, `table`, `bucket`. */
export function describeRole(resource: CfnResource, role: string): void {
  resource.addMetadata(CLAIMDESK_METADATA, { role })
}

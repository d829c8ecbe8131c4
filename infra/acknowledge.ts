/** Findings of cdk-nag that stay, each with its reason beside the resource it is about. */
import { Validations } from 'aws-cdk-lib/core'
import type { IConstruct } from 'constructs'

/** Takes findings by rule id, for example `AwsSolutions-S1`, with the reason why each is right as it is. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason })
}

/** Settings for a quick synthesis whose template is only read: no bundles, and no checks against CloudFormation's rules. */
import type { AppProps } from 'aws-cdk-lib/core'

export const TEMPLATE_ONLY = {
  context: { 'aws:cdk:bundling-stacks': [] },
  builtinCloudFormationValidation: false,
} satisfies AppProps

/** The CDK app: builds the stack, checks it against the AwsSolutions rules, and says what it made. */
import { App, Validations } from 'aws-cdk-lib/core'
import { AwsSolutionsChecks } from 'cdk-nag'
import { ClaimdeskStack } from './claimdesk-stack.ts'
import { summariseAssembly } from './summarise-assembly.ts'

// The CDK command line sets CDK_OUTDIR; `npm run synth` runs this file by itself.
const app = new App({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
new ClaimdeskStack(app, 'Claimdesk', {
  description: 'Claimdesk: claims out of news, a review queue for fact-checkers, a claim-status API for newsrooms',
  alarmEmail: app.node.tryGetContext('alarmEmail'),
  userAgent: app.node.tryGetContext('userAgent'),
  deskUrls: app.node.tryGetContext('deskUrl')?.split(' '),
  customerManagedKey: app.node.tryGetContext('customerManagedKey') === 'true',
})
const assembly = app.synth()
// To stderr: the command line keeps stdout for the template.
console.error(summariseAssembly(assembly))

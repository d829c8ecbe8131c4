/** The stack as the tests look at it: synthesised without bundles, once a file. */

import { Template } from 'aws-cdk-lib/assertions'
import { App } from 'aws-cdk-lib/core'
import { ClaimdeskStack, type ClaimdeskStackProps } from '../../infra/claimdesk-stack.ts'
import { parseTemplate, type Resource, resourcesOf, roleOf, sourceOf } from '../../infra/local/template.ts'
import { TEMPLATE_ONLY } from '../../infra/template-only.ts'

export function templateOnlyApp(): App {
  return new App(TEMPLATE_ONLY)
}

export function synthesisedStack(props: ClaimdeskStackProps = {}) {
  const app = templateOnlyApp()
  const { artifactId } = new ClaimdeskStack(app, 'Claimdesk', props)
  const json = app.synth().getStackArtifact(artifactId).template
  const assertions = Template.fromJSON(json)
  const template = parseTemplate(json)
  const find = (what: string, isIt: (resource: Resource) => boolean): [string, Resource] => {
    const found = Object.entries(template.Resources).find(([, resource]) => isIt(resource))
    if (found === undefined) throw new Error(`the stack has no ${what}`)
    return found
  }
  return {
    assertions,
    template,
    /** The logical id and the resource that plays this role, for example `queue:article`. */
    role: (role: string) => find(role, (resource) => roleOf(resource) === role),
    /** The logical id and the resource of a function. */
    lambda: (name: string) => find(name, (resource) => sourceOf(resource)?.name === name),
    /** Descriptions of the alarms that watch a metric of this resource. */
    alarmsOn: (logicalId: string, metric: string) =>
      resourcesOf(template, 'AWS::CloudWatch::Alarm')
        .map(([, alarm]) => alarm.Properties)
        .filter((alarm) => alarm.MetricName === metric && JSON.stringify(alarm.Dimensions).includes(`"${logicalId}"`))
        .map((alarm) => String(alarm.AlarmDescription)),
  }
}

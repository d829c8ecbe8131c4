/** What a synthesis made, in a few lines: how many resources of each kind, and how large each function's bundle is. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CloudAssembly } from 'aws-cdk-lib/cx-api'
import * as z from 'zod'
import { parseTemplate, sourceOf } from './local/template.ts'

/** Where the CDK puts a bundle: the folder and the uploaded archive bear the same hash. */
const Code = z.object({ S3Key: z.string() })

export function summariseAssembly(assembly: CloudAssembly): string {
  return assembly.stacks
    .flatMap((stack) => {
      const template = parseTemplate(stack.template)
      const resources = Object.values(template.Resources)
      const lines = resources.flatMap((resource) => {
        const source = sourceOf(resource)
        if (source === undefined) return []
        const { S3Key } = Code.parse(resource.Properties.Code)
        const folder = join(assembly.directory, `asset.${basename(S3Key, '.zip')}`)
        return [`  ${source.name.padEnd(16)} ${bundleKilobytes(folder)} kB`]
      })
      return [`${stack.stackName}: ${resources.length} resources in ${stack.templateFullPath}`, ...lines]
    })
    .join('\n')
}

/** Size of the code that Lambda loads at a cold start; source maps are beside it and read only after an error. */
function bundleKilobytes(folder: string): string {
  const code = readdirSync(folder).filter((file) => !file.endsWith('.map'))
  const bytes = code.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  return (bytes / 1024).toFixed(0).padStart(6)
}

/**
 * What CloudFront does in the cloud: the API's paths go on to the API, every other path is the desk's page, with the headers
 * that the template gives it.
 */

import type { RequestListener, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import * as z from 'zod'
import { type DeskFile, deskFiles } from '../desk-files.ts'
import { type PhysicalResources, resolveValue } from './resolve-value.ts'
import { resourcesOf, type Template } from './template.ts'

const Behaviours = z.object({
  DistributionConfig: z.object({ CacheBehaviors: z.array(z.object({ PathPattern: z.string() })) }),
})
const SecurityHeaders = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.unknown() }),
  FrameOptions: z.object({ FrameOption: z.string() }),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
})
const HeadersPolicy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: SecurityHeaders,
    CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
  }),
})

export interface DeskFront {
  readonly apiPaths: readonly RegExp[]
  readonly headers: Readonly<Record<string, string>>
}

/** Null where the template has no page. */
export function readDeskFront(template: Template, named: PhysicalResources): DeskFront | null {
  const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution')
  const [policy] = resourcesOf(template, 'AWS::CloudFront::ResponseHeadersPolicy')
  if (distribution === undefined || policy === undefined) return null
  const { CacheBehaviors } = Behaviours.parse(distribution[1].Properties).DistributionConfig
  const { SecurityHeadersConfig, CustomHeadersConfig } = HeadersPolicy.parse(
    policy[1].Properties,
  ).ResponseHeadersPolicyConfig
  const { ContentSecurityPolicy, FrameOptions, ReferrerPolicy } = SecurityHeadersConfig
  return {
    apiPaths: CacheBehaviors.map(({ PathPattern }) => patternOf(PathPattern)),
    headers: {
      'content-security-policy': resolveValue(ContentSecurityPolicy.ContentSecurityPolicy, named),
      'x-frame-options': FrameOptions.FrameOption,
      'referrer-policy': ReferrerPolicy.ReferrerPolicy,
      'x-content-type-options': 'nosniff',
      ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
    },
  }
}

/** Answers with the page from `folder` whatever is not the API's. */
export function withDesk(api: RequestListener, { apiPaths, headers }: DeskFront, folder: string): RequestListener {
  const files = new Map(deskFiles(folder).map((file) => [`/${file.path}`, file]))
  const compressed = new Map<string, Buffer>()
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    if (apiPaths.some((pattern) => pattern.test(path))) return api(request, response)
    // A path that names no file is a page inside the app.
    const isFile = path.slice(path.lastIndexOf('/')).includes('.')
    const file = files.get(isFile ? path : '/index.html')
    if (file === undefined) return send(response, 404, headers, Buffer.from('Not Found'))
    const described = { ...headers, 'content-type': file.contentType, 'cache-control': file.cacheControl }
    if (!isText(file) || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      return send(response, 200, described, file.read())
    }
    const body = compressed.get(file.path) ?? gzipSync(file.read())
    compressed.set(file.path, body)
    send(response, 200, { ...described, 'content-encoding': 'gzip', vary: 'accept-encoding' }, body)
  }
}

function isText({ contentType }: DeskFile): boolean {
  return !contentType.startsWith('font/')
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>, body: Buffer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

/** CloudFront's patterns: `*` is any number of letters, `?` one. */
function patternOf(pathPattern: string): RegExp {
  const escaped = pathPattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`)
}

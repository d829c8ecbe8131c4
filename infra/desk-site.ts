/**
 * The desk's page: a private bucket behind CloudFront, which also passes the API's paths on, so that page and API are one
 * origin. What a browser may do with the page is said here, and the local stack serves it with these very headers.
 */
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct, type IConstruct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { cfnOf } from './cfn-of.ts'
import { describeRole } from './template-metadata.ts'

/** What the API answers; every other path is the page's. */
const API_PATHS = [
  '/v1/*',
  '/v1alpha1/*',
  '/openapi.json',
  '/config.json',
  '/docs',
  '/docs/*',
  '/embed/*',
  '/feeds/*.atom',
]

/** A path that names no file is a page inside the app. */
const TO_THE_APP = `function handler(event) {
  var request = event.request
  if (request.uri.split('/').pop().indexOf('.') === -1) request.uri = '/index.html'
  return request
}`

export interface DeskSiteProps {
  /** The API's host name. */
  readonly apiDomain: string
  /** Where people sign in: the page asks there for tokens. */
  readonly signInOrigins: readonly string[]
}

export class DeskSite extends Construct {
  readonly url: string
  /** Where the built page is put. */
  readonly bucketName: string

  constructor(scope: Construct, id: string, props: DeskSiteProps) {
    super(scope, id)
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    acknowledge(bucket, {
      'AwsSolutions-S1': 'It holds the page that everyone gets, and only CloudFront reads it.',
    })
    describeRole(cfnOf(bucket), 'desk-site')

    if (!isBucket(bucket)) throw new Error('no bucket')
    const headers = this.#headers(props.signInOrigins)
    const toTheApp = new ViewerFunction(this, 'ToTheApp', {
      code: FunctionCode.fromInline(TO_THE_APP),
      runtime: FunctionRuntime.JS_2_0,
    })
    const api: BehaviorOptions = {
      origin: new HttpOrigin(props.apiDomain),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    }
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Claimdesk',
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket),
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        functionAssociations: [{ function: toTheApp, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: Object.fromEntries(API_PATHS.map((path) => [path, api])),
    })
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'News is read everywhere, and so are its fact-checks.',
      'AwsSolutions-CFR2': 'The API limits its callers itself; a firewall is a running cost that a newsroom chooses.',
      'AwsSolutions-CFR3': 'No address of a caller is kept: who reviews can be dangerous to know.',
      'AwsSolutions-CFR4':
        'CloudFront’s own host name comes with its own certificate; a newsroom’s name brings TLS 1.2.',
      'AwsSolutions-CFR5': 'The API is reached over TLS 1.2.',
    })
    this.bucketName = bucket.bucketName
    this.url = `https://${distribution.distributionDomainName}`
  }

  #headers(signInOrigins: readonly string[]): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(signInOrigins), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), override: true },
      },
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
          { header: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
        ],
      },
    })
  }
}

/**
 * Nothing from elsewhere, and no script but the page's own files. Styles may stand in the page: the component library
 * writes its colours so, and a style cannot run.
 */
function contentSecurityPolicy(signInOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    `connect-src 'self' ${signInOrigins.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Always so; the library's class and its interface differ in how they write an optional property. */
function isBucket(construct: IConstruct): construct is IBucket {
  return construct instanceof Bucket
}

import { Match } from 'aws-cdk-lib/assertions'
import { expect, test } from 'vitest'
import { synthesisedStack } from './synthesised-stack.ts'

const { role, assertions } = synthesisedStack()
const [bucketId, { Properties: bucket }] = role('bucket')

test('nothing in the bucket is public, and all of it is encrypted', () => {
  expect(bucket.PublicAccessBlockConfiguration).toEqual({
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
  })
  expect(bucket.BucketEncryption).toMatchObject({
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
  })
})

test('requests without TLS are denied', () => {
  assertions.hasResourceProperties('AWS::S3::BucketPolicy', {
    Bucket: { Ref: bucketId },
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      ]),
    },
  })
})

test('pages move to cheaper storage after thirty days and are never expired', () => {
  expect(bucket.LifecycleConfiguration).toMatchObject({
    Rules: expect.arrayContaining([
      expect.objectContaining({
        Prefix: 'pages/',
        Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 30 }],
      }),
    ]),
  })
  expect(JSON.stringify(bucket.LifecycleConfiguration)).not.toContain('Expiration')
})

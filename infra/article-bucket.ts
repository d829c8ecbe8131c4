/**
 * The one bucket: pages as fetched, their texts, the statements read out of them, and exports. An object is named by its
 * content's hash and never changed, so versioning would keep nothing more; fetched pages are seldom read again and move to
 * cheaper storage after a month.
 */

import { Grant } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket, BucketEncryption, StorageClass } from 'aws-cdk-lib/aws-s3'
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { acknowledge } from './acknowledge.ts'
import { cfnOf } from './cfn-of.ts'
import { describeRole } from './template-metadata.ts'

export type ObjectFolder = 'pages' | 'texts' | 'snapshots' | 'statements' | 'exports'

export class ArticleBucket extends Construct {
  readonly environment: { readonly BUCKET_NAME: string }
  readonly #bucket: Bucket

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.#bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          prefix: 'pages/',
          transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) }],
        },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
    })
    acknowledge(this.#bucket, {
      'AwsSolutions-S1':
        'No browser or person reads this bucket, only the named functions; their calls are in CloudTrail, and an access-log bucket would be a second store of who read what.',
    })
    describeRole(cfnOf(this.#bucket), 'bucket')
    this.environment = { BUCKET_NAME: this.#bucket.bucketName }
  }

  /** Read the objects of a folder. */
  grantRead(grantee: IFunction, folder: ObjectFolder): void {
    this.#grant(grantee, 's3:GetObject', folder)
    // S3 answers 403 in place of 404 for a missing object to whoever may not list the bucket.
    Grant.addToPrincipal({ grantee, actions: ['s3:ListBucket'], resourceArns: [this.#bucket.bucketArn] })
  }

  /** Write objects into a folder; none may be deleted. */
  grantWrite(grantee: IFunction, folder: ObjectFolder): void {
    this.#grant(grantee, 's3:PutObject', folder)
  }

  #grant(grantee: IFunction, action: string, folder: ObjectFolder): void {
    Grant.addToPrincipal({ grantee, actions: [action], resourceArns: [this.#bucket.arnForObjects(`${folder}/*`)] })
    const bucketId = Stack.of(this).getLogicalId(cfnOf(this.#bucket))
    acknowledge(grantee.role ?? grantee, {
      [`AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${folder}/*]`]:
        'Objects are named by what is in them, so their names are not known here; the folder is the narrowest bound.',
    })
  }
}

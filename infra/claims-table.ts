/**
 * The one table, which alone holds the truth. Its indexes carry keys only: an item is read again before anything is done
 * with it, and a wider projection would bill every heartbeat of a lease once more.
 */

import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam'
import { RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { cfnOf } from './cfn-of.ts'
import { describeRole } from './template-metadata.ts'

const INDEXES = [
  { indexName: 'by-list', partition: 'listPk', sort: 'listSk' },
  { indexName: 'by-priority', partition: 'priorityPk', sort: 'prioritySk' },
  { indexName: 'by-holder', partition: 'holderPk', sort: 'holderSk' },
  { indexName: 'by-due', partition: 'duePk', sort: 'dueSk' },
] as const

export interface ClaimsTableProps {
  /** A key of the newsroom's own instead of AWS's, for desks that must be able to withdraw it. */
  readonly customerManagedKey: boolean
}

export class ClaimsTable extends Construct {
  readonly environment: { readonly TABLE_NAME: string }
  readonly #table: Table

  constructor(scope: Construct, id: string, props: ClaimsTableProps) {
    super(scope, id)
    this.#table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      encryption: props.customerManagedKey ? TableEncryption.CUSTOMER_MANAGED : TableEncryption.DEFAULT,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    for (const { indexName, partition, sort } of INDEXES) {
      this.#table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: partition, type: AttributeType.STRING },
        sortKey: { name: sort, type: AttributeType.STRING },
        projectionType: ProjectionType.KEYS_ONLY,
      })
    }
    describeRole(cfnOf(this.#table), 'table')
    this.environment = { TABLE_NAME: this.#table.tableName }
  }

  /** Get and query, also by the indexes; never a scan. */
  grantRead(grantee: IGrantable): void {
    const indexArns = INDEXES.map(({ indexName }) => `${this.#table.tableArn}/index/${indexName}`)
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
      resourceArns: [this.#table.tableArn, ...indexArns],
    })
    this.#table.encryptionKey?.grantDecrypt(grantee)
  }

  /** Count what keys ask and make the key of cursors, and write nothing else. */
  grantCount(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:UpdateItem'],
      resourceArns: [this.#table.tableArn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['RATE#*', 'CURSORS'] } },
    })
    this.#table.encryptionKey?.grantEncrypt(grantee)
  }

  /** Get, query, put and update. What must go, goes by its time to live, people’s data by a batch: IAM cannot keep deletes out of one. */
  grantReadWrite(grantee: IGrantable): void {
    this.grantRead(grantee)
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'],
      resourceArns: [this.#table.tableArn],
    })
    this.#table.encryptionKey?.grantEncrypt(grantee)
  }
}

/** The account, region and credentials of the local stack: fixed words that no real AWS would accept. */
export const LOCAL_REGION = 'us-east-1'
export const LOCAL_ACCOUNT = '000000000000'
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const

/** The client that the desk's page is to the local issuer. */
export const LOCAL_CLIENT_ID = 'claimdesk-desk'

/** Where the embedded servers listen. */
export interface LocalEndpoints {
  readonly dynamodb: string
  readonly sqs: string
  readonly s3: string
  /** Where people sign in. */
  readonly issuer: string
}

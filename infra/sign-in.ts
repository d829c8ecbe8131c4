/** Where people sign in: a user pool without self-registration, one group a role, and the desk as its only client. */
import { Mfa, UserPool, UserPoolClient, UserPoolGroup } from 'aws-cdk-lib/aws-cognito'
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { ROLES } from '../shared/domain/roles.ts'
import { acknowledge } from './acknowledge.ts'

export interface SignInProps {
  /** Where the desk's page is; people return there after signing in. */
  readonly deskUrls: readonly string[]
}

export class SignIn extends Construct {
  readonly environment: { readonly ISSUER_URL: string; readonly CLIENT_ID: string }

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id)
    const people = new UserPool(this, 'People', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    acknowledge(people, {
      'AwsSolutions-COG3':
        'Threat protection is a paid plan that a newsroom chooses for itself; a second factor is required.',
      'AwsSolutions-COG8': 'The paid plan is a newsroom’s own choice; nothing here depends on it.',
    })
    for (const role of ROLES) new UserPoolGroup(this, `Role-${role}`, { userPool: people, groupName: role })
    people.addDomain('Domain', { cognitoDomain: { domainPrefix: `claimdesk-${this.node.addr.slice(-12)}` } })
    const desk = new UserPoolClient(this, 'Desk', {
      userPool: people,
      generateSecret: false,
      authFlows: {},
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(30),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        callbackUrls: props.deskUrls.map((url) => `${url}/signed-in`),
        logoutUrls: [...props.deskUrls],
      },
    })
    this.environment = { ISSUER_URL: people.userPoolProviderUrl, CLIENT_ID: desk.userPoolClientId }
  }
}

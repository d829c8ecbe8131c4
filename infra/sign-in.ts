/** Where people sign in: a user pool without self-registration, one group a role, and the desk as its only client. */
import { Mfa, UserPool, UserPoolClient, UserPoolGroup } from 'aws-cdk-lib/aws-cognito'
import { Duration, Lazy, RemovalPolicy } from 'aws-cdk-lib/core'
import { Construct } from 'constructs'
import { ROLES } from '../shared/domain/roles.ts'
import { acknowledge } from './acknowledge.ts'

export class SignIn extends Construct {
  readonly environment: { readonly ISSUER_URL: string; readonly CLIENT_ID: string }
  /** What the desk's page must reach for its tokens. */
  readonly origins: readonly string[]
  readonly #deskUrls: string[] = []

  constructor(scope: Construct, id: string) {
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
    const domain = people.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `claimdesk-${this.node.addr.slice(-12)}` },
    })
    const desk = new UserPoolClient(this, 'Desk', {
      userPool: people,
      generateSecret: false,
      authFlows: {},
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.minutes(30),
      oAuth: {
        flows: { authorizationCodeGrant: true },
        callbackUrls: Lazy.list({ produce: () => this.#deskUrls.map((url) => `${url}/signed-in`) }),
        logoutUrls: Lazy.list({ produce: () => this.#deskUrls.map((url) => `${url}/`) }),
      },
    })
    this.origins = [`${people.userPoolProviderUrl}/`, domain.baseUrl()]
    this.environment = { ISSUER_URL: people.userPoolProviderUrl, CLIENT_ID: desk.userPoolClientId }
  }
  /** People return to a desk's page after signing in. Told later than the rest: the page's address hangs on the API's. */
  returnTo(deskUrl: string): void {
    this.#deskUrls.push(deskUrl)
  }
}

/** Signs messages as Standard Webhooks do. */
import { Webhook } from 'standardwebhooks'
import type { Signer } from '../ports.ts'

export const webhookSigner: Signer = {
  sign({ id, at, body }, secrets) {
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
    }
  },
}

/** A postman without a network: what was posted, and the answers that a test wants. */
import type { Posted, Postman } from '../../shared/ports.ts'

type Letter = { url: string; headers: Readonly<Record<string, string>>; body: string }
export type FakePostman = Postman & { posted: Letter[]; answer: (letter: Letter) => Posted }

export function fakePostman(): FakePostman {
  const postman: FakePostman = {
    posted: [],
    answer: () => ({ outcome: 'answered', status: 204, retryAfterSeconds: null }),
    refusalOf: (url) => (/^https:\/\/[^/]+\.example(\/|$)/.test(url) ? null : 'the address is not public'),
    async post(url, { headers, body }) {
      const letter = { url, headers, body }
      postman.posted.push(letter)
      return postman.answer(letter)
    },
  }
  return postman
}

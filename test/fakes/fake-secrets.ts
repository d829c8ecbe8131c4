/** Secrets that a test can foresee: as long as real ones, and no two alike. */
import type { Secrets } from '../../shared/ports.ts'

const BASE64URL_LENGTH = 43

export function fakeSecrets(): Secrets {
  let made = 0
  return {
    next() {
      made += 1
      return `secret-${made}-`.padEnd(BASE64URL_LENGTH, 'x')
    },
  }
}

/** What a site gave to know an unchanged answer by, as a request sends it back. */
import type { FetchRequest } from '../ports.ts'

export function knownBy(last: {
  etag: string | null
  lastModified: string | null
}): Pick<FetchRequest, 'etag' | 'lastModified'> {
  return {
    ...(last.etag === null ? {} : { etag: last.etag }),
    ...(last.lastModified === null ? {} : { lastModified: last.lastModified }),
  }
}

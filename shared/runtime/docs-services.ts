/** What the docs page is made of, apart from the other services: it needs none of them. */
import { readDocsAsset } from '../adapters/docs-assets.ts'

export function docsServices() {
  return { readAsset: readDocsAsset }
}

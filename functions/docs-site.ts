/** HTTP: the page that shows the API's description. It has no right to anything. */
import { createDocsSite } from '../shared/api/docs.ts'
import { docsServices } from '../shared/runtime/docs-services.ts'
import { httpHandler } from '../shared/runtime/http-handler.ts'

export const handler = httpHandler(() => createDocsSite(docsServices()))

/**
 * What each function must be told by its environment. The stack is typed by these schemas, so a variable that is missing
 * in infra does not compile, and one that is missing at run time fails at once with its name.
 */
import * as z from 'zod'

const table = { TABLE_NAME: z.string().min(1) }
const bucket = { BUCKET_NAME: z.string().min(1) }
const lanes = { LANE_AR_QUEUE_URL: z.url(), LANE_EN_QUEUE_URL: z.url(), LANE_OTHER_QUEUE_URL: z.url() }
const signIn = { ISSUER_URL: z.url(), CLIENT_ID: z.string().min(1) }
const feedQueue = { FEED_QUEUE_URL: z.url() }
const articleQueue = { ARTICLE_QUEUE_URL: z.url() }
const extractionQueue = { EXTRACTION_QUEUE_URL: z.url() }
const matchingQueue = { MATCHING_QUEUE_URL: z.url() }
const evidenceQueue = { EVIDENCE_QUEUE_URL: z.url() }
const notificationQueue = { NOTIFICATION_QUEUE_URL: z.url() }
/** How the desk goes about on the web: its name with a contact, and the `host:port` pairs inside that it may reach all the same. */
const web = {
  USER_AGENT: z.string().min(1),
  ALLOWED_HOSTS: z.string().transform((hosts) => hosts.split(',').filter((host) => host !== '')),
}

/** One schema a function, under the function's name. */
export const FUNCTION_CONFIG = {
  'admin-api': z.object({ ...table, ...bucket, ...articleQueue, ...notificationQueue, ...web, ...signIn }),
  'review-api': z.object({ ...table, ...bucket, ...lanes, ...signIn }),
  'check-api': z.object({ ...table, ...web, ...signIn }),
  'read-api': z.object({ ...table, ...signIn }),
  'docs-site': z.object({}),
  'poll-feeds': z.object({ ...table, ...feedQueue, ...articleQueue }),
  'fetch-feed': z.object({ ...table, ...feedQueue, ...articleQueue, ...web }),
  'fetch-article': z.object({ ...table, ...bucket, ...articleQueue, ...extractionQueue, ...web }),
  'extract-claims': z.object({ ...table, ...bucket, ...lanes, ...extractionQueue, ...matchingQueue }),
  'match-claims': z.object({ ...table }),
  'fill-lanes': z.object({ ...table, ...lanes }),
  'tell-subscribers': z.object({ ...table, ...notificationQueue }),
  'deliver-webhook': z.object({ ...table, ...notificationQueue, ...web }),
  'check-evidence': z.object({ ...table, ...bucket, ...evidenceQueue, ...web }),
  reconcile: z.object({ ...table, ...lanes, ...evidenceQueue }),
} as const

export type FunctionName = keyof typeof FUNCTION_CONFIG
/** As the stack gives it: what is written into the environment. */
export type FunctionEnvironment<Name extends FunctionName> = z.input<(typeof FUNCTION_CONFIG)[Name]>

export class ConfigError extends Error {
  readonly code = 'config_invalid'
}

/** Reads settings from an environment; throws a `ConfigError` that names each variable at fault. */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): z.infer<Schema> {
  const parsed = schema.safeParse(environment)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ConfigError(`the environment is not complete: ${faults.join('; ')}`)
}

/**
 * Runs the whole stack on one machine, from the template that would be deployed: embedded DynamoDB, SQS and S3, each
 * function in a thread with its own environment, queues polled, schedules ticking, and the HTTP API on a port.
 */
import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { SQSClient } from '@aws-sdk/client-sqs'
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.ts'
import { readDeskFront, withDesk } from './desk-front.ts'
import { startEmulators } from './emulators.ts'
import { readEventSources } from './event-source.ts'
import { FunctionHost } from './function-host.ts'
import { httpGateway } from './http-gateway.ts'
import { startIssuer } from './issuer.ts'
import { listen } from './listen.ts'
import { LOCAL_CREDENTIALS, LOCAL_REGION, type LocalEndpoints } from './local-aws.ts'
import { readFunctions, withSettings } from './local-function.ts'
import { type LocalResources, readLocalResources } from './local-resources.ts'
import { namePhysicalResources } from './physical-resources.ts'
import { provision } from './provision.ts'
import { QueuePoller } from './queue-poller.ts'
import { readRoutes } from './read-routes.ts'
import { readSchedules, startSchedules } from './schedule.ts'
import { synthesiseTemplate } from './synthesise-template.ts'
import type { Template } from './template.ts'
import { waitUntilIdle } from './wait-until-idle.ts'

const FINISH_WITHIN_MS = 10_000
/** So that the API itself says what is wrong with an address that is too long. */
const MOST_HEADER_BYTES = 64 * 1024

export interface LocalStackOptions {
  /** Where data is kept across restarts; without it everything is in memory. */
  readonly dataFolder?: string
  /** The HTTP API's port; 0 (the default) takes any free one, and a taken one gives way to the next. */
  readonly port?: number
  /** How soon a failed queue message comes again; without it after the queue's visibility timeout, as in AWS. */
  readonly retryAfterSeconds?: number
  /** Takes the stack's own words and, under the function's name, each line that a function logs. */
  readonly log?: (source: string, line: string) => void
  /** What the functions are told in place of the embedded servers: a proxy that counts or disturbs their requests. */
  readonly functionEndpoints?: (endpoints: LocalEndpoints) => Promise<LocalEndpoints>
  /** Settings of the stack that are other than the template's, by their environment variable: `ALLOWED_HOSTS`. */
  readonly settings?: Readonly<Record<string, string>>
  /** The folder of the desk's page, once it is built; without it every path is the API's. */
  readonly desk?: Promise<string>
  /** The template to run; the synthesised Claimdesk stack unless told. */
  readonly template?: Template
}

export interface LocalStack {
  /** The HTTP API. */
  readonly url: string
  readonly endpoints: LocalEndpoints
  readonly resources: LocalResources
  /** An access token as the issuer mints it for one of the sample people (`SAMPLE_PEOPLE`). */
  tokenFor(person: string): Promise<string>
  /** The environment a function is given, for tools that must see what it sees. */
  environmentOf(functionName: string): Readonly<Record<string, string>>
  /** Runs a function with this event; rejects with a `FunctionError`. */
  invoke(functionName: string, event: unknown): Promise<unknown>
  /** Crashes a function's thread; it starts anew with the next event. */
  kill(functionName: string): Promise<void>
  /** Resolves when the worker queues are empty and no function runs, twice in a row. */
  idle(): Promise<void>
  /** Takes no more work, finishes what is running (10 s at most), and closes everything. */
  stop(): Promise<void>
}

/** Rejects with a `DataFolderInUseError` or a `DataFolderError`, each one line for a person. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const lock = options.dataFolder === undefined ? undefined : lockDataFolder(options.dataFolder)
  try {
    return await start(options, lock)
  } catch (error) {
    lock?.release()
    throw error
  }
}

async function start(options: LocalStackOptions, lock: DataFolderLock | undefined): Promise<LocalStack> {
  const log = options.log ?? (() => undefined)
  const [template, emulators, issuer] = await Promise.all([
    options.template ?? synthesiseTemplate(),
    startEmulators(options.dataFolder),
    startIssuer(options.dataFolder),
  ])
  const endpoints = { ...emulators.endpoints, issuer: issuer.url }
  const named = namePhysicalResources(template, endpoints)
  try {
    await provision(template, named, endpoints)
  } catch (error) {
    await Promise.all([emulators.stop(), issuer.stop()])
    throw error
  }

  const told = (await options.functionEndpoints?.(endpoints)) ?? endpoints
  const specs = readFunctions(template, namePhysicalResources(template, told), told).map((spec) =>
    withSettings(spec, options.settings ?? {}),
  )
  const sources = readEventSources(template, named)
  const isBehindQueue = (name: string): boolean => sources.some((source) => source.functionName === name)
  const hosts = new Map(
    specs.map((spec) => {
      const eventsPerEnvironment = isBehindQueue(spec.name) ? 1 : Number.POSITIVE_INFINITY
      return [spec.name, new FunctionHost({ spec, eventsPerEnvironment, log: (line) => log(spec.name, line) })]
    }),
  )
  const hostOf = (name: string): FunctionHost => found(hosts.get(name), name)
  const invoke = (name: string, event: unknown): Promise<unknown> => hostOf(name).invoke(event)

  const sqs = new SQSClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint: endpoints.sqs })
  const pollers = sources.map(
    (source) =>
      new QueuePoller({
        source,
        sqs,
        invoke: (event) => invoke(source.functionName, event),
        retryAfterSeconds: options.retryAfterSeconds,
        log: (line) => log('stack', line),
      }),
  )
  const stopSchedules = startSchedules(readSchedules(template), invoke)
  const api = httpGateway(readRoutes(template), invoke)
  const front = readDeskFront(template, named)
  const desk = await options.desk
  const limits = { maxHeaderSize: MOST_HEADER_BYTES }
  const gateway = createServer(limits, front === null || desk === undefined ? api : withDesk(api, front, desk))
  const port = await listen(gateway, options.port ?? 0, (taken) => log('stack', `port ${taken} is taken`))
  const url = `http://127.0.0.1:${port}`
  const resources = readLocalResources(template, named)
  lock?.announce({ url, issuer: issuer.url, table: { endpoint: endpoints.dynamodb, name: resources.tableName } })

  const finish = async (): Promise<void> => {
    stopSchedules()
    const closed = new Promise((resolve) => gateway.close(resolve))
    gateway.closeIdleConnections()
    const finished = Promise.all([closed, ...pollers.map((poller) => poller.stop())])
    await Promise.race([finished, delay(FINISH_WITHIN_MS, undefined, { ref: false })])
    await Promise.all([...hosts.values()].map((host) => host.kill()))
    gateway.closeAllConnections()
    await finished
    sqs.destroy()
    await Promise.all([emulators.stop(), issuer.stop()])
    lock?.release()
  }
  let stopped: Promise<void> | undefined

  return {
    url,
    endpoints,
    resources,
    tokenFor: issuer.tokenFor,
    environmentOf: (name) => found(specs.find((spec) => spec.name === name)?.environment, name),
    invoke,
    kill: (name) => hostOf(name).kill(),
    idle: () =>
      waitUntilIdle(
        sqs,
        sources.map((source) => source.queueUrl),
        () => [...hosts.values()].some((host) => host.busy),
      ),
    stop: () => {
      stopped ??= finish()
      return stopped
    },
  }
}

function found<T>(value: T | undefined, functionName: string): T {
  if (value === undefined) throw new Error(`the stack has no function ${functionName}`)
  return value
}

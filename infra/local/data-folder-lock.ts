/**
 * Keeps a data folder to one stack at a time: the second start is told which process has it and where that one answers. A
 * lock whose process is gone is taken over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** Where a stack answers: its API, its issuer, and the table behind them, for tools. */
const RunningStack = z.object({
  url: z.string(),
  issuer: z.string(),
  table: z.object({ endpoint: z.string(), name: z.string() }),
})
type RunningStack = z.infer<typeof RunningStack>

const Lock = z.object({ pid: z.number(), ...RunningStack.partial().shape })
type Lock = z.infer<typeof Lock>

/** Thrown when another process has the folder; the message is one line for a person. */
export class DataFolderInUseError extends Error {}

export interface DataFolderLock {
  /** Tells later starts where this one answers. */
  announce(stack: RunningStack): void
  release(): void
}

export function lockDataFolder(dataFolder: string): DataFolderLock {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, 'lock.json')
  if (!create(file)) {
    const holder = read(file)
    if (holder !== undefined && isAlive(holder.pid)) throw new DataFolderInUseError(inUse(dataFolder, file, holder))
    rmSync(file, { force: true })
    if (!create(file)) throw new DataFolderInUseError(`${dataFolder} was taken by another start at this moment`)
  }
  return {
    announce: (stack) => writeFileSync(file, JSON.stringify({ pid: process.pid, ...stack } satisfies Lock)),
    release: () => rmSync(file, { force: true }),
  }
}

/** Where the stack that has the folder answers, or undefined where none runs. */
export function runningStack(dataFolder: string): RunningStack | undefined {
  const holder = read(join(dataFolder, 'lock.json'))
  return holder !== undefined && isAlive(holder.pid) ? RunningStack.safeParse(holder).data : undefined
}

function create(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid } satisfies Lock), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Lock | undefined {
  try {
    return Lock.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function inUse(dataFolder: string, file: string, { pid, url }: Lock): string {
  const where = url === undefined ? 'and is starting' : `and answers at ${url}`
  return `${dataFolder} is in use by process ${pid} ${where}; if that is no Claimdesk, remove ${file}`
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

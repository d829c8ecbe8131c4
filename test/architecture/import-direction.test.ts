/** Imports run one way: functions, then use cases, API and runtime, then the pure core. */
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, readSources, type Source } from './read-sources.ts'

type Rule = { folders: string[]; packages: RegExp }

const NONE = /^$/
const ANY = /./
const CORE = ['shared/domain', 'shared/extraction', 'shared/matching', 'shared/articles']

/** What the files of each part may import besides their own part. */
const RULES: Record<string, Rule> = {
  'shared/domain': { folders: [], packages: /^(zod|node:crypto)$/ },
  'shared/extraction': { folders: ['shared/domain'], packages: NONE },
  'shared/matching': { folders: ['shared/domain', 'shared/extraction'], packages: /^@orama\/stemmers\// },
  'shared/articles': {
    folders: ['shared/domain', 'shared/extraction'],
    packages: /^(linkedom|htmlparser2|entities|@mozilla\/readability|franc-min|zod)$/,
  },
  'shared/use-cases': { folders: [...CORE, 'shared/ports.ts'], packages: /^zod$/ },
  'shared/adapters': { folders: ['shared/domain', 'shared/ports.ts'], packages: ANY },
  'shared/api': { folders: [...CORE, 'shared/use-cases', 'shared/ports.ts'], packages: ANY },
  'shared/runtime': { folders: ['shared'], packages: ANY },
  functions: {
    folders: ['shared/use-cases', 'shared/api', 'shared/runtime', 'shared/domain'],
    packages: /^aws-lambda$/,
  },
  infra: { folders: [...CORE, 'shared/use-cases', 'shared/api', 'shared/runtime', 'functions'], packages: ANY },
}

/** The adapters talk to AWS; the composition root makes their clients; nobody else knows of it. */
const MAY_KNOW_AWS = /^shared\/(adapters\/|runtime\/services\.ts$)/

const PARTS_OF_PROJECT = /^(shared|functions|infra|test|web|\.\.)(\/|$)/
const isIn = (path: string, part: string): boolean => path === part || path.startsWith(`${part}/`)

function breaks(part: string, { from }: Import): boolean {
  const { folders, packages } = RULES[part] ?? { folders: [], packages: NONE }
  if (PARTS_OF_PROJECT.test(from)) return ![part, ...folders].some((folder) => isIn(from, folder))
  return !packages.test(from)
}

function offences(sources: Source[], offends: (one: Import, source: Source) => boolean): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((one) => offends(one, source))
      .map(({ from }) => `${source.path} imports ${from}`),
  )
}

describe('imports', () => {
  test.each(Object.keys(RULES))('of %s stay within what it may know', (part) => {
    expect(offences(readSources(part), (one) => breaks(part, one))).toEqual([])
  })

  test('of the ports are types of the domain', () => {
    const ports = readSources('shared').filter(({ path }) => path === 'shared/ports.ts')
    expect(ports).toHaveLength(1)
    expect(offences(ports, ({ from, typesOnly }) => !typesOnly || !isIn(from, 'shared/domain'))).toEqual([])
  })

  test('of the extraction take only types from the domain, so that it runs anywhere', () => {
    const offends = ({ from, typesOnly }: Import) => isIn(from, 'shared/domain') && !typesOnly
    expect(offences(readSources('shared/extraction'), offends)).toEqual([])
  })

  test('of the AWS SDK are the adapters’ alone', () => {
    const offends = ({ from }: Import, { path }: Source) => from.startsWith('@aws-sdk/') && !MAY_KNOW_AWS.test(path)
    expect(offences(readSources('shared', 'functions'), offends)).toEqual([])
  })

  test.each([
    ['shared/domain', "import { x } from '../use-cases/x.ts'"],
    ['shared/domain', "import {\n  type A,\n  b,\n} from '../adapters/b.ts'"],
    ['shared/domain', "export { readFile } from 'node:fs'"],
    ['shared/extraction', "import 'zod'"],
    ['shared/extraction', "const fs = await import('node:fs')"],
    ['shared/use-cases', "import type { SQSClient } from '@aws-sdk/client-sqs'"],
    ['functions', "import { dynamoClaimStore } from '../shared/adapters/dynamo/claim-store.ts'"],
    ['shared/api', "import { x } from '../../../elsewhere/x.ts'"],
  ])('that %s may not have are seen: %j', (part, text) => {
    expect(offences([{ path: `${part}/x.ts`, text }], (one) => breaks(part, one))).toHaveLength(1)
  })

  test.each([
    ["import type { A } from './a.ts'", true],
    ["import { type A, type B } from './a.ts'", true],
    ["import { type A, b } from './a.ts'", false],
    ["import { typeOf } from './a.ts'", false],
  ])('of types are told from those of values: %j', (text, typesOnly) => {
    expect(importsOf({ path: 'shared/domain/x.ts', text })).toEqual([{ from: 'shared/domain/a.ts', typesOnly }])
  })
})

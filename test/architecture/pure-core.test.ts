/** The core has no clock, no chance and no environment: the same input gives the same output on every machine. */

import { describe, expect, test } from 'vitest'
import { readSources } from './read-sources.ts'

const PURE = ['domain', 'extraction', 'matching', 'articles', 'use-cases'].map((name) => `shared/${name}`)

const AMBIENT =
  /\bprocess\.(?:env|argv|cwd|hrtime)|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|(?<!\.)\bfetch\(/gu
/** What follows the locale of the machine instead of the text's. */
const LOCAL = /\.toLocale\w+\(|\.localeCompare\(|\bnew Intl\./gu

const found = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? []

describe('the core', () => {
  test.each(PURE)('%s asks the machine for nothing', (folder) => {
    const offences = readSources(folder).flatMap(({ path, text }) =>
      [...found(text, AMBIENT), ...found(text, LOCAL)].map((what) => `${path}: ${what}`),
    )
    expect(offences).toEqual([])
  })

  test.each([
    ['const now = new Date()', 1],
    ['Date.now() - Math.random()', 2],
    ['process.env.HOME', 1],
    ["'ب'.localeCompare('ا')", 1],
    ['new Date(at).toISOString()', 0],
    ['Date.parse(at)', 0],
  ])('is seen to in %j', (text, count) => {
    expect([...found(text, AMBIENT), ...found(text, LOCAL)]).toHaveLength(count)
  })
})

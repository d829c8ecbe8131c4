/** What a bundle reads is the same before and after its word lists were packed. */
import { SourceMap } from 'node:module'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { packWordLists } from '../../infra/pack-word-lists.ts'

const ARABIC = 'هجوم قتيل جريح نازح صاروخ طائرة مسيرة برميل جرعة صوت قضية '.repeat(8)
const SOURCE = `
const lines = \`
${ARABIC}
 attack, "killed", it's\`
export const text = "${ARABIC}"
export const list = lines.trim().split(/\\s+/u)
export const escaped = "${'a\\tb'.repeat(100)}"
export const filled = \`${ARABIC}\${list.length}\`
export const keyed = { "${'k'.repeat(300)}": 1 }
export function fail() { throw new Error('here') }
`

function bundle(minify: boolean) {
  const { outputFiles } = buildSync({
    ...{ stdin: { contents: SOURCE, sourcefile: 'words.ts' }, outfile: 'index.mjs', write: false, minify },
    ...{ format: 'esm', charset: 'utf8', sourcemap: 'external' },
  })
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { code: textOf('.mjs'), map: textOf('.map') }
}

const load = (code: string) => import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)

test.each([false, true])('reads the same words out of less code (minified: %s)', async (minify) => {
  const plain = bundle(minify)
  const packed = packWordLists(plain.code, plain.map)
  expect(packed.code.length).toBeLessThan(plain.code.length)
  expect(packed.code).toContain('$words[0]')
  const [before, after] = [await load(plain.code), await load(packed.code)]
  for (const name of ['text', 'list', 'escaped', 'filled', 'keyed']) expect(after[name]).toEqual(before[name])
  expect(after.text).toBe(ARABIC)
})

test('leaves a bundle without long words as it is', () => {
  const code = 'export const greeting = "سلام"\n'
  expect(packWordLists(code, '{}')).toEqual({ code, map: '{}' })
})

test('keeps the source map pointing at the lines that were written', () => {
  const { code, map } = packWordLists(...(Object.values(bundle(true)) as [string, string]))
  const at = code.indexOf('new Error') >= 0 ? code.indexOf('new Error') : code.indexOf('Error("here")')
  const line = code.slice(0, at).split('\n').length - 1
  const column = at - (code.lastIndexOf('\n', at) + 1)
  const entry = new SourceMap(JSON.parse(map)).findEntry(line, column)
  expect(entry).toMatchObject({
    originalSource: 'words.ts',
    originalLine: SOURCE.split('\n').findIndex((row) => row.includes('here')),
  })
})

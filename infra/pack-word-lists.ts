/**
 * Packs the word lists of a bundle: its long strings are compressed together and unpacked in one go when it is loaded, so
 * that four languages fit into a function that starts cold fast. Run on a bundle by the function construct.
 *
 *   node infra/pack-word-lists.ts BUNDLE.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import remapping from '@jridgewell/remapping'
import { parse, type Token, tokTypes } from 'acorn'
import MagicString from 'magic-string'

/** Shorter strings are not worth their place in the list. UTF-16 units. */
const LEAST_LENGTH = 200
const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }

/** The bundle's code and source map with its long strings packed; as they were where it has none. */
export function packWordLists(code: string, map: string): { code: string; map: string } {
  const tokens: Token[] = []
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens })
  const packed = new MagicString(code)
  const words: string[] = []
  for (const [at, { type, start, end }] of tokens.entries()) {
    const isString = type === tokTypes.string && tokens[at + 1]?.type !== tokTypes.colon
    const neighbours = [tokens[at - 1]?.type, tokens[at + 1]?.type]
    const isTemplate = type === tokTypes.template && neighbours.every((neighbour) => neighbour === tokTypes.backQuote)
    if (!isString && !isTemplate) continue
    const text = isString ? code.slice(start + 1, end - 1) : code.slice(start, end)
    // What is written with escapes is not its own text, and stays as it is.
    if (text.length < LEAST_LENGTH || /[\\\0]/.test(text)) continue
    packed.overwrite(isString ? start : start - 1, isString ? end : end + 1, `$words[${words.length}]`)
    words.push(text)
  }
  if (words.length === 0) return { code, map }
  const text = brotliCompressSync(words.join('\0'), { params: QUALITY }).toString('base64')
  packed.prepend(
    `import{brotliDecompressSync as $unpack}from"node:zlib";const $words=$unpack(Buffer.from("${text}","base64")).toString().split("\\0");\n`,
  )
  const moved = packed.generateMap({ hires: 'boundary', source: 'index.mjs' }).toString()
  return { code: packed.toString(), map: remapping([moved, map], () => null).toString() }
}

if (import.meta.main) {
  const file = process.argv[2] ?? 'index.mjs'
  const { code, map } = packWordLists(readFileSync(file, 'utf8'), readFileSync(`${file}.map`, 'utf8'))
  writeFileSync(file, code)
  writeFileSync(`${file}.map`, map)
}

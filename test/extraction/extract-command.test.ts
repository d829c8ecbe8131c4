import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerLine } from '../../shared/runtime/commands/answer-line.ts'
import { type Line, splitLines, TOO_LONG } from '../../shared/runtime/commands/split-lines.ts'

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, mostLength?: number): Promise<Line[]> {
  const lines: Line[] = []
  for await (const some of splitLines(chunks, mostLength)) lines.push(...some)
  return lines
}

test.each<[string, (string | Uint8Array)[], Line[]]>([
  ['parts at newlines', ['a\nb\n'], ['a', 'b']],
  ['joins what two chunks parted', ['{"te', 'xt"}\nb'], ['{"text"}', 'b']],
  ['passes over blank lines', ['a\n\n  \r\nb\n'], ['a', 'b']],
  ['joins a letter of two bytes that two chunks parted', [Uint8Array.of(0xd9), Uint8Array.of(0x85, 0x0a)], ['م']],
  ['leaves out a byte order mark', ['\uFEFFa\n'], ['a']],
])('%s', async (_, chunks, lines) => {
  expect(await linesOf(chunksOf(...chunks))).toEqual(lines)
})

test('lets go of a line that is too long and goes on', async () => {
  expect(await linesOf(chunksOf('aaaa', 'aaaa', 'aa\nb\n'), 6)).toEqual([TOO_LONG, 'b'])
})

test.each<[string, Line, object]>([
  ['no JSON', '{bad', { id: null, error: { code: 'not-json' } }],
  ['no object', '[1]', { id: null, error: { code: 'not-an-object' } }],
  ['null', 'null', { id: null, error: { code: 'not-an-object' } }],
  ['no text', '{"id":"a"}', { id: 'a', error: { code: 'bad-field' } }],
  ['a text that is a number', '{"id":"a","text":5}', { id: 'a', error: { code: 'bad-field' } }],
  ['no id', '{"text":"مطر"}', { id: null, error: { code: 'bad-field' } }],
  ['a language that is none', '{"id":"a","text":"مطر","language":"!"}', { id: 'a', error: { code: 'bad-field' } }],
  ['a line that is too long', TOO_LONG, { id: null, error: { code: 'too-long' } }],
])('answers %s with its error', (_, line, answer) => {
  expect(answerLine(line)).toMatchObject(answer)
})

test.each([
  ['an empty text', '{"id":"a","text":""}', { id: 'a', language: 'other', statements: [] }],
  [
    'a language without a pack',
    '{"id":1,"text":"Der Damm brach.","language":"de"}',
    { id: 1, language: 'de', statements: [{ claim: false }] },
  ],
  ['a region of a language', '{"id":"a","text":"انهار السد.","language":"ar-IQ"}', { language: 'ar' }],
  ['a null language', '{"id":"a","text":"انهار السد.","language":null}', { language: 'ar' }],
])('answers %s', (_, line, answer) => {
  expect(answerLine(line)).toMatchObject(answer)
})

test('answers any line at all, and what it answers is one line', () => {
  const requests = fc.record(
    { id: fc.anything(), text: fc.string({ unit: 'binary' }), language: fc.anything(), publishedAt: fc.anything() },
    { requiredKeys: [] },
  )
  const lines = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), requests.map(write))
  fc.assert(
    fc.property(lines, (line) => {
      const answer = answerLine(line)
      expect('statements' in answer || 'error' in answer).toBe(true)
      expect(JSON.stringify(answer)).not.toMatch(/[\n\r]/u)
    }),
    { numRuns: 500 },
  )
})

test('parts at the same places wherever the chunks of a text end', async () => {
  const texts = fc.string({ unit: fc.constantFrom('م', 'a', '\n', '\r', '😀', ' '), maxLength: 40 })
  const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(texts, cuts, async (text, at) => {
      const bytes = new TextEncoder().encode(text)
      const ends = [0, ...at.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = ends.slice(1).map((end, index) => bytes.slice(ends[index], end))
      expect(await linesOf(chunksOf(...chunks))).toEqual(await linesOf(chunksOf(bytes)))
    }),
    { numRuns: 300 },
  )
})

test('the command answers every line in order, the bad ones too, and ends with 0', async () => {
  const command = new URL('../../shared/runtime/commands/extract.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ids = Array.from({ length: 3_000 }, (_, at) => `s${at}`)
  child.stdin.end(
    ids.map((id, at) => (at % 10 === 3 ? '{bad' : JSON.stringify({ id, text: 'انهار السد.' }))).join('\n'),
  )
  const closed = once(child, 'close')
  const rows = (await text(child.stdout))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ id }) => id)).toEqual(ids.map((id, at) => (at % 10 === 3 ? null : id)))
  expect((await closed)[0]).toBe(0)
})

function write(value: object): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleIdOf } from '../../shared/domain/ids.ts'
import { ARABIC_ARTICLE, ARABIC_CLAIM, ENGLISH_ARTICLE, ENGLISH_CLAIM } from '../articles.ts'
import { type LocalDesk, startDesk } from '../local-desk.ts'
import { failures } from './sqs-events.ts'

let desk: LocalDesk

beforeAll(async () => {
  desk = await startDesk()
  await Promise.all([desk.submit(ARABIC_ARTICLE), desk.submit(ENGLISH_ARTICLE)])
  await desk.stack.idle()
})
afterAll(() => desk.stack.stop())

const GONE = articleIdOf({ url: 'https://almarfa.example/never-handed-in' })
const ARABIC = articleIdOf({ url: ARABIC_ARTICLE.url })

describe.each([
  { functionName: 'fetch-article', queue: 'article', number: 'submission' },
  { functionName: 'extract-claims', queue: 'extraction', number: 'revision' },
  { functionName: 'match-claims', queue: 'matching', number: 'revision' },
])('$functionName', ({ functionName, queue, number }) => {
  const bad: [rule: string, body: unknown][] = [
    ['is no JSON', '{"articleId":'],
    ['is JSON but no object', '"أكثر من 110 جسور"'],
    ['is empty', ''],
    ['lacks a field', { articleId: ARABIC }],
    ['has a field of a wrong type', { articleId: ARABIC, [number]: 'واحد' }],
    ['has an id that is none', { articleId: 'art_مقال', [number]: 1 }],
    ['names an article that is gone', { articleId: GONE, [number]: 1 }],
  ]

  test.each(bad)('a message that %s fails alone', async (_rule, body) => {
    const good = { articleId: ARABIC, [number]: 1 }
    expect(await failures(desk, functionName, good, body, good)).toEqual(['m1'])
  })

  test('a message with fields that a later version may add is read', async () => {
    expect(await failures(desk, functionName, { articleId: ARABIC, [number]: 1, addedLater: true })).toEqual([])
  })

  test('bad messages end in the dead letters and the articles beside them are read', async () => {
    const url = desk.stack.resources.queues[queue]
    const bodies = ['{"articleId":', JSON.stringify({ articleId: GONE, [number]: 1 })]
    const submitted = desk.submit({ ...ENGLISH_ARTICLE, url: `https://harbourpost.example/beside-${queue}` })
    await Promise.all(bodies.map((body) => desk.sendMessage(url, body)))
    const id = await submitted
    await desk.stack.idle()
    expect((await desk.take(desk.stack.resources.deadLetters[queue])).sort()).toEqual(bodies.sort())
    expect((await desk.show(id)).article.status).toBe('extracted')
  })

  test('two batches at once do not mix up their failures', async () => {
    const good = { articleId: ARABIC, [number]: 1 }
    const [first, second] = await Promise.all([
      failures(desk, functionName, good, 'no JSON', good),
      failures(desk, functionName, good, good, good),
    ])
    expect({ first, second }).toEqual({ first: ['m1'], second: [] })
  })
})

describe('delivery', () => {
  test.each([
    ['Arabic', ARABIC_ARTICLE, ARABIC_CLAIM],
    ['English', ENGLISH_ARTICLE, ENGLISH_CLAIM],
  ])('of the same messages twice and out of order changes nothing (%s)', async (_language, submission, words) => {
    const before = await desk.show(articleIdOf({ url: submission.url }))
    expect(before.claims.some(({ wording }) => wording.includes(words))).toBe(true)
    const extraction = { articleId: before.article.id, revision: 1 }
    const article = { articleId: before.article.id, submission: 1 }
    expect(await failures(desk, 'extract-claims', extraction, extraction)).toEqual([])
    expect(await failures(desk, 'fetch-article', article, article)).toEqual([])
    expect(await failures(desk, 'extract-claims', extraction)).toEqual([])
    await desk.stack.idle()
    expect(await desk.show(before.article.id)).toEqual(before)
  })

  test('of an older hand-in after a newer one changes nothing', async () => {
    const url = 'https://almarfa.example/tests/twice'
    await desk.read({ ...ARABIC_ARTICLE, url })
    const second = await desk.read({ ...ARABIC_ARTICLE, url, text: ARABIC_ARTICLE.text.replaceAll('110', '130') })
    expect(await failures(desk, 'fetch-article', { articleId: second.article.id, submission: 1 })).toEqual([])
    expect(await failures(desk, 'extract-claims', { articleId: second.article.id, revision: 1 })).toEqual([])
    await desk.stack.idle()
    expect(await desk.show(second.article.id)).toEqual(second)
  })

  test('of a second hand-in before the first was read reads the newest text', async () => {
    const url = 'https://almarfa.example/tests/overtaken'
    const id = await desk.submit({ ...ARABIC_ARTICLE, url })
    await desk.submit({ ...ARABIC_ARTICLE, url, text: ARABIC_ARTICLE.text.replaceAll('110', '130') })
    await desk.stack.idle()
    const { article, claims } = await desk.show(id)
    expect(article).toMatchObject({ status: 'extracted', revision: { claims: expect.any(Number) } })
    expect(claims.some(({ wording }) => wording.includes('أكثر من 130 جسور'))).toBe(true)
  })
})

describe('on a schedule', () => {
  test.each(['fill-lanes', 'reconcile'])('%s finds nothing to do twice', async (functionName) => {
    const before = await desk.show(ARABIC)
    const depth = await desk.depth(desk.stack.resources.lanes.ar)
    await desk.stack.invoke(functionName, {})
    await desk.stack.invoke(functionName, {})
    expect(await desk.show(before.article.id)).toEqual(before)
    expect(await desk.depth(desk.stack.resources.lanes.ar)).toBe(depth)
  })

  test('each lane holds one message for each claim that waits in it', async () => {
    await desk.stack.invoke('fill-lanes', {})
    for (const lane of ['ar', 'en'] as const) {
      const { body } = await desk.get('reviewer', `/v1/claims?state=being-checked&language=${lane}&limit=100`)
      const { claims } = body as { claims: unknown[] }
      expect(await desk.depth(desk.stack.resources.lanes[lane])).toBe(claims.length)
      expect(claims).not.toHaveLength(0)
    }
  })
})

/** The chain of a claim's history, and that any tampering is named. */
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../shared/domain/hash.ts'
import { appendEntry, EMPTY_HISTORY, firstBrokenEntry, type HistoryEntry } from '../../shared/domain/history.ts'
import { EDITOR, minute, SAMIRA } from './build-claims.ts'

const REASONS = ['أُضيف', 'قُبل', 'رُفض لأنه رأي', 'أعيد', 'نُشر']
const history = REASONS.reduce(
  (story, why, index) =>
    appendEntry(story, { at: minute(index), by: EDITOR, action: 'admit', from: 'candidate', to: 'waiting', why }),
  EMPTY_HISTORY,
)
const entries = history.recent

/** The entries with one of them changed. */
const tampered = (at: number, change: Partial<HistoryEntry>) =>
  entries.map((entry) => (entry.sequence === at ? { ...entry, ...change } : entry))

describe('the history', () => {
  test('is whole when nothing was touched, also when it is empty', () => {
    expect(firstBrokenEntry(entries, history.head)).toBeNull()
    expect(firstBrokenEntry([], null)).toBeNull()
  })

  test.each([
    ['a word of the third is changed', tampered(3, { why: 'رفض لأنه رأي' }), 4],
    ['the third is given to someone else', tampered(3, { by: SAMIRA }), 4],
    ['the time of the first is changed', tampered(1, { at: minute(99) }), 2],
    ['the last is changed, which only the head shows', tampered(5, { to: 'dismissed' }), 6],
    ['the second is taken out', entries.filter(({ sequence }) => sequence !== 2), 3],
    ['the first is taken out', entries.slice(1), 2],
    ['the last is cut off', entries.slice(0, 4), 5],
    ['two change places', entries.toSpliced(1, 2, ...entries.slice(1, 3).toReversed()), 3],
    ['one stands there twice', entries.toSpliced(2, 0, ...entries.slice(1, 2)), 2],
  ])('names the entry that does not follow when %s', (_, chain, broken) => {
    expect(firstBrokenEntry(chain, history.head)).toBe(broken)
  })

  test('does not mind the order of fields, in which a store may give them back', () => {
    const turned = entries.map((entry) => Object.fromEntries(Object.entries(entry).reverse()))
    expect(firstBrokenEntry(JSON.parse(JSON.stringify(turned)), history.head)).toBeNull()
  })

  test.each([
    [{ b: 1, a: [{ d: 'ى', c: 'ي' }] }, '{"a":[{"c":"ي","d":"ى"}],"b":1}'],
    [{ a: undefined, b: null }, '{"b":null}'],
  ])('writes %j in one form only', (value, json) => {
    expect(canonicalJson(value)).toBe(json)
  })
})

import { describe, expect, test } from 'vitest'
import { type LostStatement, lostStatements } from '../../shared/domain/compare-statements.ts'
import type { Figure, Statement } from '../../shared/domain/statement.ts'
import { buildStatement } from './build-claims.ts'

/** A sentence whose figure stands between bars: `نُقل |12 مريضاً| أمس`. */
function sentence(marked: string, value = 0): Statement {
  const [before = '', exact, after = ''] = marked.split('|')
  const quote = exact === undefined ? marked : `${before}${exact}${after}`
  const start = 12 + before.length
  const figure: Omit<Figure, 'exact'> = {
    ...{ start, end: start + (exact?.length ?? 0), value, max: null, comparator: '=' },
    ...{ kind: 'count', unit: 'patient', change: null, indefinite: false },
  }
  return buildStatement(quote, { figures: exact === undefined ? [] : [{ exact, ...figure }] })
}

const told = (lost: readonly LostStatement[]) =>
  lost.map(({ statement, became }) => [
    statement.quote.exact,
    became && { words: became.statement.quote.exact, change: became.change },
  ])

describe('a sentence of the revision before', () => {
  test.each([
    { says: 'the same words', after: 'نُقل |12 مريضاً| إلى المستشفى مساء أمس' },
    { says: 'other diacritics, digits and full stop', after: 'نُقِل |١٢ مريضاً| إلى المســتشفى مساء أمس.' },
  ])('is still there where it has $says', ({ after }) => {
    expect(lostStatements([sentence('نُقل |12 مريضاً| إلى المستشفى مساء أمس', 12)], [sentence(after, 12)])).toEqual([])
  })

  test('is gone where nothing like it stands there, though على is all but علي', () => {
    const before = [sentence('وزع المكتب |12 سلة| على سكان القرية', 12)]
    const after = [sentence('زار الوزير المدرسة الجديدة في المدينة')]
    expect(told(lostStatements(before, after))).toEqual([['وزع المكتب 12 سلة على سكان القرية', null]])
    expect(lostStatements([sentence('على القرية')], [sentence('علي القرية')])).toHaveLength(1)
  })

  test.each([
    {
      language: 'Arabic',
      before: sentence('أعلنت الوزارة نقل |110 مرضى| إلى المستشفى', 110),
      after: sentence('أعلنت الوزارة نقل |130 مريضاً| إلى المستشفى', 130),
    },
    {
      language: 'English',
      before: sentence('The ministry said |110 patients| were moved to the hospital', 110),
      after: sentence('The ministry said |more than 130 patients| were moved to the hospital', 130),
    },
  ])('has another figure in $language where only that changed', ({ before, after }) => {
    const words = after.quote.exact
    expect(told(lostStatements([before], [after]))).toEqual([[before.quote.exact, { words, change: 'figure' }]])
  })

  test('has other words where its figure stayed', () => {
    const before = sentence('أعلنت الوزارة نقل |110 مرضى| إلى مستشفى المدينة', 110)
    const after = sentence('أكدت الوزارة نقل |110 مرضى| إلى مستشفى المدينة', 110)
    expect(lostStatements([before], [after])[0]?.became?.change).toBe('wording')
  })

  test('a new sentence takes the place of the one that is most like it, and of no other', () => {
    const near = sentence('نُقل |12 مريضاً| إلى مستشفى المدينة مساء أمس', 12)
    const far = sentence('نُقل |12 مريضاً| إلى مستشفى القرية صباح أمس', 12)
    const after = [sentence('نُقل |15 مريضاً| إلى مستشفى المدينة مساء أمس', 15)]
    const lost = lostStatements([far, near], after)
    expect(lost.map(({ became }) => became !== null)).toEqual([false, true])
  })
})

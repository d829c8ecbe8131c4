/** From which worth on a statement is a claim is the desk's to say, for each language by itself. */
import { expect, test } from 'vitest'
import type { RevisionText } from '../../shared/domain/article.ts'
import { readStatements } from '../../shared/use-cases/read-statements.ts'
import { buildArticle } from '../domain/build-claims.ts'

const ARABIC = 'أعلنت وزارة الصحة أن 47 مريضاً نُقلوا إلى مستشفى المدينة.'
const ENGLISH = 'The health ministry said 47 patients were moved to the city hospital.'

function claimsIn(text: string, language: string, claimThresholds: Record<string, number>): number {
  const revision = { text, language, publishedAt: null } as RevisionText
  return readStatements(buildArticle(), revision, { claimThresholds }).statements.filter(({ claim }) => claim).length
}

test.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
])(
  'a threshold above every score leaves no claim in %s, and the fitted one holds where none is set',
  (language, text) => {
    expect(claimsIn(text, language, {})).toBe(1)
    expect(claimsIn(text, language, { [language]: 1 })).toBe(0)
    expect(claimsIn(text, language, { [language === 'ar' ? 'en' : 'ar']: 1 })).toBe(1)
  },
)

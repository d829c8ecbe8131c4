/** What makes two wordings one claim, and what does not. */
import { describe, expect, test } from 'vitest'
import { canonicalUrl } from '../../shared/domain/canonical-url.ts'
import {
  articleIdOf,
  ClaimId,
  claimIdOf,
  LeaseId,
  leaseIdOf,
  PersonId,
  partsOfLeaseId,
  RevisionId,
  reviewIdOf,
  revisionIdOf,
} from '../../shared/domain/ids.ts'
import { laneOf } from '../../shared/domain/lane.ts'
import { normalizeWordingV1 } from '../../shared/domain/wording.ts'
import { ARTICLE_ID, SAMIRA, YUSUF } from './build-claims.ts'

const SAME: [string, string, string][] = [
  ['diacritics', 'قُتِلَ ثلاثةُ جنودٍ', 'قتل ثلاثة جنود'],
  ['tatweel', 'الطـــلاب نجحوا', 'الطلاب نجحوا'],
  ['Arabic-Indic digits', 'غرق ٤٧ شخصاً', 'غرق 47 شخصاً'],
  ['Persian digits', 'غرق ۴۷ شخصاً', 'غرق 47 شخصاً'],
  ['every Arabic-Indic digit', 'الرقم ٠١٢٣٤٥٦٧٨٩', 'الرقم 0123456789'],
  ['every Persian digit', 'الرقم ۰۱۲۳۴۵۶۷۸۹', 'الرقم 0123456789'],
  ['marks of direction', '\u200fغرق 47\u200e شخصاً', 'غرق 47 شخصاً'],
  ['presentation forms', 'ﻻ ضحايا', 'لا ضحايا'],
  ['white space', 'غرق  47\u00a0شخصاً\n', 'غرق 47 شخصاً'],
  ['quotation marks at the ends', '«غرق 47 شخصاً»', 'غرق 47 شخصاً'],
  ['a full stop', 'غرق 47 شخصاً.', 'غرق 47 شخصاً'],
  ['an Arabic comma at the end', 'غرق 47 شخصاً،', 'غرق 47 شخصاً'],
  ['a dash of a list', '– غرق 47 شخصاً', 'غرق 47 شخصاً'],
  ['case', 'Forty-Seven DROWNED', 'forty-seven drowned'],
  ['composed letters', 'Beyonce\u0301 sang', 'Beyoncé sang'],
]

const OTHER: [string, string, string][] = [
  ['alef maqsura and ya', 'عثر على الجندي', 'عثر علي الجندي'],
  ['ta marbuta and ha', 'كتابة التقرير', 'كتابه التقرير'],
  ['hamza', 'سأل الوزير', 'سال الوزير'],
  ['the digits themselves', 'غرق ٤٧ شخصاً', 'غرق ٤٨ شخصاً'],
  ['a negation', 'لم يغرق 47 شخصاً', 'غرق 47 شخصاً'],
  ['percent and points', 'ارتفعت الأسعار 5%', 'ارتفعت الأسعار 5'],
  ['the Arabic percent sign', 'ارتفعت الأسعار ٥٪', 'ارتفعت الأسعار ٥'],
  ['a minus', '-5 درجات في المدينة', '5 درجات في المدينة'],
  ['the currency', '$5 million was paid', '€5 million was paid'],
  ['a decimal mark', 'بلغ 4.5 ملايين', 'بلغ 45 ملايين'],
  ['words at the ends', 'غرق 47 شخصاً أمس', 'غرق 47 شخصاً'],
]

describe('the wording of a claim', () => {
  test.each(SAME)('is the same but for %s', (_, one, other) => {
    expect(normalizeWordingV1(one)).toBe(normalizeWordingV1(other))
  })

  test.each(OTHER)('is told apart by %s', (_, one, other) => {
    expect(normalizeWordingV1(one)).not.toBe(normalizeWordingV1(other))
  })

  test.each([...SAME, ...OTHER].map(([, one]) => one))('has a normal form that is its own: %s', (wording) => {
    const normal = normalizeWordingV1(wording)
    expect(normalizeWordingV1(normal)).toBe(normal)
    expect(normal).not.toBe('')
  })

  // Frozen: if this fails, stored ids would change. A better rule is a version of its own.
  test.each([
    ['«أعلنت الوزارةُ نقل ٤٧ مريضاً».', 'clm_f90052cdb23f076ef9d367df'],
    ['More than 47 patients were moved.', 'clm_20820dc20495a047c7f47d9d'],
  ])('gives %s the id that it has always had', (wording, id) => {
    expect(claimIdOf(ARTICLE_ID, wording)).toBe(id)
  })
})

describe('an id', () => {
  test('of a claim holds for one article only', () => {
    const other = articleIdOf({ url: 'https://news.example/other' })
    expect(claimIdOf(ARTICLE_ID, 'غرق 47 شخصاً')).not.toBe(claimIdOf(other, 'غرق 47 شخصاً'))
  })

  test('of an article is that of its URL, or of its text where it has none', () => {
    expect(articleIdOf({ url: 'a' })).not.toBe(articleIdOf({ textHash: 'a' }))
    expect(articleIdOf({ textHash: 'a' })).toBe(articleIdOf({ textHash: 'a' }))
  })

  test('of a review is the same for the same judgement under the same lease only', () => {
    const claimId = claimIdOf(ARTICLE_ID, 'غرق 47 شخصاً')
    const given = { claimId, reviewer: SAMIRA, fence: 1, judgement: { rating: 'false', explanation: 'سجل' } }
    const id = reviewIdOf(given)
    expect(reviewIdOf({ ...given, judgement: { explanation: 'سجل', rating: 'false' } })).toBe(id)
    for (const other of [{ reviewer: YUSUF }, { fence: 2 }, { judgement: { rating: 'true' } }]) {
      expect(reviewIdOf({ ...given, ...other })).not.toBe(id)
    }
  })

  test('of a lease leads back to its claim and fence', () => {
    const claimId = claimIdOf(ARTICLE_ID, 'غرق 47 شخصاً')
    expect(partsOfLeaseId(leaseIdOf(claimId, 12))).toEqual({ claimId, fence: 12 })
    expect(RevisionId.parse(revisionIdOf(ARTICLE_ID, 3))).toBe(`rev_${ARTICLE_ID.slice(4)}_3`)
  })

  test.each([
    [ClaimId, 'clm_1'],
    [ClaimId, `art_${'0'.repeat(24)}`],
    [LeaseId, `lse_${'0'.repeat(24)}_0`],
    [PersonId, 'per_'],
    [PersonId, 'per_سميرة'],
    [PersonId, 'per_a#b'],
  ])('is refused where it has no such form', (schema, id) => {
    expect(schema.safeParse(id).success).toBe(false)
  })
})

describe('an article’s URL', () => {
  test.each([
    ['https://news.example/a?utm_source=x&id=7#top', 'https://news.example/a?id=7'],
    ['HTTPS://News.Example/a?fbclid=1', 'https://news.example/a'],
    ['https://news.example/عاصفة', 'https://news.example/%D8%B9%D8%A7%D8%B5%D9%81%D8%A9'],
    ['https://news.example/a?at_medium=RSS&ns_mchannel=rss&xtor=1&ocid=feed&id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a?ref=7&at=2', 'https://news.example/a?ref=7&at=2'],
    ['https://news.example/a?page=2', 'https://news.example/a?page=2'],
  ])('%s is written %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical)
  })
})

describe('a lane', () => {
  test.each([
    ['ar', 'ar'],
    ['ar-IQ', 'ar'],
    ['EN-gb', 'en'],
    ['fr', 'other'],
    ['arz', 'other'],
    ['und', 'other'],
    ['', 'other'],
  ])('of the language %j is %s', (language, lane) => {
    expect(laneOf(language)).toBe(lane)
  })
})

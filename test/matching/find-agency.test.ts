import { expect, test } from 'vitest'
import { findAgency } from '../../shared/matching/find-agency.ts'

test.each([
  { text: 'بيروت (رويترز) - عاد التيار إلى القرى.', agency: 'Reuters' },
  { text: 'القاهرة - أ ش أ: افتتحت المدرسة.', agency: 'MENA' },
  { text: 'LONDON (Reuters) - The ferry came back.', agency: 'Reuters' },
  { text: 'عاد التيار إلى القرى.\n\nوانتهت الأعمال مساء أمس (د ب أ)', agency: 'dpa' },
  { text: 'The ferry came back.\n\nIt was late. (AFP)', agency: 'AFP' },
])('$agency is named by $text', ({ text, agency }) => {
  expect(findAgency(text)).toBe(agency)
})

test.each([
  { says: 'is quoted in the text', text: 'قال الوزير لوكالة رويترز إن التيار عاد إلى القرى كلها مساء أمس.' },
  { says: 'names only a part of another word', text: 'وات متعددة من الطاقة أنتجتها المحطة' },
  { says: 'is only an abbreviation in brackets', text: 'The agency (EPA) said the water was clean.' },
  { says: 'is not there', text: '' },
])('no agency $says', ({ text }) => {
  expect(findAgency(text)).toBeNull()
})

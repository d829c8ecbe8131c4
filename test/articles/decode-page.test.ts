/** The letters of a page whatever its charset, its header or its markup say. */
import { describe, expect, test } from 'vitest'
import { decodePage, PageNotTextError } from '../../shared/articles/decode-page.ts'
import { in1256 } from './feeds/build-feed.ts'

const TEXT = 'قالت سلطة المياه إن السد خزّن 42 مليون متر مكعب منذ بداية الموسم'
const html = (charset: string) => `<html><head><meta charset="${charset}"></head><body>${TEXT}</body></html>`
const old = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${TEXT}</body></html>`
const utf8 = (text: string) => new TextEncoder().encode(text)
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('an Arabic page is read', () => {
  test.each([
    ['in UTF-8', utf8(html('utf-8')), null],
    ['in UTF-8 that the header calls Latin-1', utf8(html('utf-8')), 'text/html; charset=iso-8859-1'],
    ['in UTF-8 that the page calls windows-1256', utf8(html('windows-1256')), null],
    ['in UTF-8 with a mark', utf8(`\uFEFF${html('windows-1252')}`), 'text/html; charset=windows-1252'],
    ['in windows-1256 by its header', in1256(`<p>${TEXT}</p>`), 'text/html; charset=windows-1256'],
    ['in windows-1256 by its meta element', in1256(html('windows-1256')), null],
    ['in windows-1256 by its old meta element', in1256(old('windows-1256')), 'text/html'],
    ['in windows-1256 that says nothing', in1256(`<p>${TEXT}</p>`), null],
    ['in windows-1256 that calls itself Latin-1', in1256(html('iso-8859-1')), 'text/html; charset=ISO-8859-1'],
    ['in windows-1256 that calls itself UTF-8', in1256(html('utf-8')), null],
    ['in UTF-16 with a mark', wide(`\uFEFF${html('utf-16')}`), null],
    ['in UTF-16 without a mark', wide(html('utf-16')), null],
    ['under a charset that nobody knows', utf8(html('x-unknown')), 'text/html; charset=x-unknown'],
  ])('%s', (_, bytes, contentType) => {
    expect(decodePage(bytes, contentType)).toContain(TEXT)
    expect(decodePage(bytes, contentType)).not.toMatch(/^\uFEFF/u)
  })
})

test.each([
  [
    'French in windows-1252',
    Uint8Array.from(Buffer.from('déjà vu, à côté de l’été'.replace('’', "'"), 'latin1')),
    'déjà vu',
  ],
  ['UTF-8 with a damaged letter', Uint8Array.from([...utf8(TEXT), 0xc3, ...utf8(TEXT)]), TEXT],
])('%s is read', (_, bytes, text) => {
  expect(decodePage(bytes, null)).toContain(text)
})

test('what is no text is said to be none', () => {
  expect(() => decodePage(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'text/html')).toThrow(PageNotTextError)
})

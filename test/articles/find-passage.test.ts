/** Whether a page says what is cited from it. */
import { expect, test } from 'vitest'
import { hasPassage, textOfPage } from '../../shared/articles/find-passage.ts'

const ARABIC = 'وقالت الوزارة: «نُقل 47 مريضاً إلى المستشفى، وأُغلقت ثلاث طرق».'
const ENGLISH = 'The ministry said that 1,250 homes – a third of the total – lost power on Monday.'

test.each([
  ['the very words', ENGLISH, '1,250 homes – a third of the total – lost power', true],
  ['other quotation marks and dashes', ENGLISH, '“1,250 homes - a third of the total - lost power”', true],
  ['other letter case', ENGLISH, 'THE MINISTRY SAID', true],
  ['other digits', ARABIC, 'نُقل ٤٧ مريضاً', true],
  ['without vowel signs, with another alef', ARABIC, 'نقل 47 مريضا إلى المستشفي'.replace('المستشفي', 'المستشفى'), true],
  ['with a part left out', ARABIC, 'نُقل 47 مريضاً … ثلاث طرق', true],
  ['with dots for the part', ENGLISH, '1,250 homes [...] lost power', true],
  ['parts in another order', ARABIC, 'ثلاث طرق … 47 مريضاً', false],
  ['another figure', ARABIC, 'نُقل ٣٧ مريضاً', false],
  ['a part of a figure', ENGLISH, '250 homes', false],
  ['another set of digits with its marks', ENGLISH, '١٬٢٥٠ homes', true],
  ['a part of a word', ARABIC, 'نُقل 47 مريض', false],
  ['nothing but marks', ENGLISH, '…', false],
])('%s', (_, text, passage, said) => {
  expect(hasPassage(text, passage)).toBe(said)
})

test('reads what stands outside the article too, and parts words where the page does', () => {
  const row = '<table><tr><td>البصرة</td><td>٤٧</td></tr></table>'
  const text = textOfPage(
    `<html><head><style>p{}</style><script>var says = 'المخفي'</script></head><body><nav>القائمة</nav>${row}</body></html>`,
    'https://statistics.example/',
  )
  expect(text).not.toBeNull()
  expect(hasPassage(text ?? '', 'البصرة 47')).toBe(true)
  expect(hasPassage(text ?? '', 'البصرة٤٧')).toBe(false)
  expect(hasPassage(text ?? '', 'المخفي')).toBe(false)
})

test('a page that is built to be read for ever is not read', () => {
  expect(textOfPage('<b>'.repeat(400_000), 'https://statistics.example/')).toBeNull()
})

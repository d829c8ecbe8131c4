import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '../../shared/extraction/extract-statements.ts'

function read(name: string) {
  return extractStatements(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))
}

describe('an Arabic article with links, captions and a byline among its paragraphs', () => {
  const { language, statements } = read('river-article.ar.txt')
  const claims = statements.filter((statement) => statement.claim)

  test('is told to be Arabic', () => expect(language).toBe('ar'))

  test.each([
    'وخسرت المحافظات الشرقية ما لا يقل عن 340 بئراً منذ بداية العام',
    'السد لا يحوي سوى ثلث سعته',
    'مئات المزارعين تركوا أراضيهم خلال عام واحد',
    'إن معظم الشبكات تفقد نصف مياهها في التسرب',
  ])('claims "%s"', (quote) => {
    expect(claims.some(({ quote: { exact } }) => exact.includes(quote))).toBe(true)
  })

  test.each([
    ['a link to another article', 'موسم الحصاد'],
    ['a link whose title is glued to its label', 'بعد موجة الحر'],
    ['a link to a film', 'رحلة في مجرى النهر'],
    ['the label of a link', 'اقرأ'],
    ['a caption that is repeated', 'سد الوادي الكبير'],
    ['a caption from the archive', 'قوارب على ضفة النهر'],
    ['a caption of keywords', 'رئيسة الهيئة'],
    ['the writer', 'هالة مرزوق'],
    ['a line for sharing', 'شاركنا'],
    ['the list of other articles', 'ربما يعجبك'],
    ['what stands in that list', 'وصفات'],
  ])('leaves out %s', (_, words) => {
    expect(statements.filter(({ quote: { exact } }) => exact.includes(words))).toEqual([])
  })

  test.each(['أزمة لا تخص المدن وحدها', 'تحذيرات مبكرة', 'ما الذي ينتظر الصيف'])(
    'keeps the heading "%s" and claims nothing by it',
    (heading) => {
      expect(statements.find(({ quote }) => quote.exact === heading)?.claim).toBe(false)
    },
  )
})

describe('an English article wrapped at a fixed width', () => {
  const { language, statements } = read('fire-article.en.txt')
  const quotes = statements.map(({ quote }) => quote.exact)

  test('is told to be English', () => expect(language).toBe('en'))

  test('joins the lines of a paragraph', () => {
    expect(quotes).toContain('More than 200\nfirefighters took nine hours to put it out.')
  })

  test('leaves the dateline out of the first sentence', () => {
    expect(quotes.some((quote) => quote.startsWith('At least 19 workers died when'))).toBe(true)
    expect(quotes.some((quote) => quote.includes('Reuters'))).toBe(false)
  })

  test('keeps a quotation of three sentences with its speaker', () => {
    expect(quotes).toContain(
      '“The doors were chained. We broke a window. That is how we got out,” said Omar\nBell, a night-shift worker.',
    )
  })

  test.each(['Dana Whitlock', 'lost its inspectors', 'File photo', 'Follow us', 'You may also', 'harbour walks'])(
    'leaves out "%s"',
    (words) => {
      expect(quotes.filter((quote) => quote.includes(words))).toEqual([])
    },
  )

  test('lets one claim stand for the headline, the lead and their repetition', () => {
    const said = statements.filter(({ quote }) => /19 (dead|workers)/.test(quote.exact))
    expect(said).toHaveLength(3)
    expect(said.filter(({ claim }) => claim)).toHaveLength(1)
    expect(said.filter(({ checkworthiness }) => checkworthiness.reasons.includes('repeated'))).toHaveLength(2)
  })
})

test.each([
  [
    'ar',
    'خاص - كتب: سمير عباس\nانهار جسر قديم. اقرأ أيضًا: تاريخ الجسور.. من الحجر إلى الحديد. وأغلقت الشرطة الطريق.',
    ['انهار جسر قديم.', 'وأغلقت الشرطة الطريق.'],
  ],
  ['ar', 'بغداد – رويترز: انهار جسر قديم.', ['انهار جسر قديم.']],
  ['ar', 'بغداد مدينة قديمة - وفيها جسور كثيرة.', ['بغداد مدينة قديمة - وفيها جسور كثيرة.']],
  ['en', 'GENEVA — A bridge fell.', ['A bridge fell.']],
  ['en', 'Geneva is old - it has many bridges.', ['Geneva is old - it has many bridges.']],
  ['en', 'We read more than ten reports.', ['We read more than ten reports.']],
  ['en', 'Watch: the bridge that fell\nA bridge fell.', ['A bridge fell.']],
])('%s: cleans "%s"', (language, text, quotes) => {
  expect(extractStatements(text, { language }).statements.map(({ quote }) => quote.exact)).toEqual(quotes)
})

describe.each([
  [
    'fr',
    `Crues : douze villages isolés dans le nord
Par Claire Vasseur
Publié le 3 mai 2024 à 10h30
LILLE (AFP) - Douze villages sont isolés par les crues, a annoncé la préfecture.
Lire aussi : Les crues de 2016 en chiffres
À lire aussi Pourquoi la rivière déborde
Les secours ont évacué 300 habitants, selon M. Ferrand.
Crédit photo : Paul Morel / AFP
Partager sur Facebook
Abonnez-vous à notre newsletter
Tous droits réservés.`,
    [
      'Douze villages sont isolés par les crues, a annoncé la préfecture.',
      'Les secours ont évacué 300 habitants, selon M. Ferrand.',
    ],
  ],
  [
    'es',
    `Crecida: doce pueblos aislados en el norte
Por Clara Vega
Publicado el 3 de mayo de 2024
VALENCIA (EFE).- Doce pueblos están aislados por la crecida, anunció el Gobierno.
Lea también: Las crecidas de 2016 en cifras
Te puede interesar: Por qué se desborda el río
Los bomberos evacuaron a 300 vecinos, según el Sr. Serrano.
(Foto: EFE)
Compartir en Facebook
Suscríbete a nuestro boletín
Todos los derechos reservados.`,
    [
      'Doce pueblos están aislados por la crecida, anunció el Gobierno.',
      'Los bomberos evacuaron a 300 vecinos, según el Sr. Serrano.',
    ],
  ],
])('an article among the furniture of its page (%s)', (code, text, sentences) => {
  const { language, statements } = extractStatements(text)

  test('is told by its text', () => expect(language).toBe(code))

  test('keeps its headline and its sentences only', () => {
    expect(statements.map(({ quote }) => quote.exact)).toEqual([text.split('\n')[0], ...sentences])
  })
})

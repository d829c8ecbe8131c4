/** Pages to extract from: a whole article by default, and around it what each test is about. */
import { extractArticle } from '../../shared/articles/extract-article.ts'
import type { ExtractedArticle, PageRefusal } from '../../shared/articles/extracted-article.ts'

export const PAGE_URL = 'https://www.news.example/2024/dam'

export const ARABIC = [
  'قالت سلطة المياه، الخميس، إن السد خزّن 42 مليون متر مكعب منذ بداية الموسم المطري في تشرين الثاني الماضي.',
  'وأضافت أن 9 قنوات فرعية فُتحت أمام المزارعين في السهل الشرقي، بعدما طلبوا ذلك مرات عدة خلال الأسابيع الماضية.',
  'ويخشى المزارعون أن يتأخر موسم الزرع هذا العام، إذ لم تهطل الأمطار إلا قليلاً، ولم تُصلح المضخات القديمة بعد.',
]
export const ENGLISH = [
  'The water authority said on Thursday that the dam had stored 42 million cubic metres since the rains began in November.',
  'It added that nine side channels had been opened to the farmers of the eastern plain, who had asked for it several times.',
  'Farmers fear that sowing will be late this year, because little rain has fallen and the old pumps have not been repaired.',
]

export const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

export function page(body: string, of: { head?: string; language?: string; title?: string } = {}): string {
  const { head = '', language = 'ar', title = 'السد يمتلئ من جديد' } = of
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head>
    <title>${title}</title>${head}</head><body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
    ${body}<footer><p>جميع الحقوق محفوظة 2024</p></footer></body></html>`
}

export const article = (inside: string): string =>
  `<main><article><h1>السد يمتلئ من جديد بعد الجفاف</h1>${inside}</article></main>`

export function extracted(html: string): ExtractedArticle {
  const result = extractArticle(html, PAGE_URL)
  if (result.outcome !== 'article') throw new Error(`no article: ${result.code}`)
  return result
}

export function refusal(html: string): PageRefusal {
  const result = extractArticle(html, PAGE_URL)
  if (result.outcome !== 'refused') throw new Error(`an article: ${result.text}`)
  return result
}

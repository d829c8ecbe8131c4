/** Articles to test with, in two languages, each holding claims with figures and one denial. */
export const ARABIC_ARTICLE = {
  url: 'https://almarfa.example/tests/bridge',
  publisher: 'جريدة المرفأ',
  language: 'ar',
  publishedAt: '2024-05-14T09:00:00Z',
  text: `أعلنت وزارة النقل، الثلاثاء 14 مايو 2024، إغلاق أكثر من 110 جسور في البلاد بعد فحص شمل 900 جسر.

وقال وزير النقل إن كلفة الإصلاح تبلغ 45 مليون دولار وإن العمل سيستمر ثلاثة أعوام.

ونفت بلدية العاصمة أن يكون أي جسر في المدينة مهدداً بالانهيار.

اقرأ أيضاً: جسور بلا صيانة منذ 30 عاماً`,
}

export const ENGLISH_ARTICLE = {
  url: 'https://harbourpost.example/tests/library',
  publisher: 'The Harbour Post',
  language: 'en',
  publishedAt: '2024-05-14T09:00:00Z',
  text: `The city closed 14 of its 60 public libraries last year, the council said on Tuesday, 14 May 2024.

More than 200 librarians lost their jobs, according to the union of public employees.

The mayor denied that another 5 libraries would close before the winter.

Read also: Where have all the books gone?`,
}

/** An article with other figures, so that it is no copy of the one that it is made from. */
export function unlike<Told extends { url: string; text: string }>(article: Told, number: number): Told {
  const text = article.text.replaceAll(/\b\d{2,3}\b/g, (figure) => String(Number(figure) + number))
  return { ...article, url: `${article.url}/${number}`, text }
}

/** The words of a claim that each article must yield. */
export const ARABIC_CLAIM = 'أكثر من 110 جسور'
export const ENGLISH_CLAIM = '14 of its 60 public libraries'

/** A judgement that may stand: two independent sources. */
export function judgement(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const link = { kind: 'link', says: 'سجلت الدائرة 112 جسراً مغلقاً', stance: 'supports', source: 'primary' }
  return {
    rating: 'true',
    explanation: 'تؤكد سجلات الدائرة والتقرير السنوي العدد المذكور.',
    evidence: [
      { ...link, url: 'https://registry.example/bridges' },
      { ...link, url: 'https://audit.example/report-2024', source: 'secondary' },
    ],
    asOf: '2024-05-14',
    ...changes,
  }
}

import { expect, test } from 'vitest'
import { detectLanguage } from '../../shared/extraction/detect-language.ts'

test.each([
  ['ar', 'ارتفع عدد الضحايا إلى 12 قتيلاً بعد انهيار المبنى'],
  ['ar', 'أطلقت شركة Siemens و Bosch مشروعاً في البصرة'],
  ['ar', 'مطار بگرام وشركة پژو في الأخبار التي وصلت من العاصمة أمس إلى الصحف'],
  ['other', 'نخست وزیر گفت که این قانون برای همه شهروندان است و باید اجرا شود'],
  ['other', 'وزیر اعظم نے کہا کہ یہ قانون سب کے لیے ہے اور اس پر عمل ہو گا'],
  ['en', 'The number of people who died in the collapse rose to 12.'],
  ['en', 'Flood toll hits 40'],
  ['en', 'The café owner, José Muñoz, said that he was not in the building.'],
  ['fr', 'Le nombre de morts est passé à douze après l’effondrement d’un immeuble.'],
  ['fr', 'La ministre a dit que les écoles resteront fermées.'],
  ['es', 'El número de muertos subió a doce tras el derrumbe de un edificio.'],
  ['es', 'La ministra dijo que las escuelas seguirán cerradas.'],
  ['other', 'Die Zahl der Toten ist nach dem Einsturz auf zwölf gestiegen.'],
  ['other', 'Il numero dei morti è salito a dodici dopo il crollo di un palazzo.'],
  ['other', 'O número de mortos subiu para doze após o desabamento de um prédio.'],
  ['other', 'Binanın çökmesinden sonra ölü sayısı on ikiye yükseldi ve bu sayı daha da artabilir.'],
  ['other', 'Число погибших выросло до двенадцати.'],
  ['other', '死者は十二人に上った。'],
  ['other', '12 345 — …'],
  ['other', ''],
])('tells %s from "%s"', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

/** Arabic for the attribution reader: the verb comes first, names have no capitals, small words are written onto the next. */
import type { SpeechWords } from '../../attributions/speech-words.ts'
import { speakerParts } from './speakers.ts'
import { speechVerbs } from './speech-verbs.ts'

const ACCORDING = ['وفقا', 'طبقا', 'وفاقا', 'تبعا']

export const speechWords: SpeechWords = {
  names: 'position',
  verbs: speechVerbs,
  sources: [
    ...ACCORDING.map((words) => ({ words, stance: 'asserts', prefix: 'ل' }) as const),
    ...['بحسب', 'حسب', 'وفق', 'على حد قول', 'على حد تعبير', 'على حد وصف', 'على لسان', 'بتعبير', 'حسبما', 'بحسبما', 'وفقما'].map(
      (words) => ({ words, stance: 'asserts' }) as const,
    ),
    ...['نقلا عن', 'استنادا إلى', 'عزوا إلى', 'نسبة إلى', 'نقلاً عن'].map((words) => ({ words, stance: 'reports' }) as const),
  ],
  agents: ['من قبل', 'من جانب', 'على يد'],
  denials: ['ليس صحيحا', 'غير صحيح', 'لا صحة', 'لا أساس', 'عار عن الصحة', 'عارية عن الصحة', 'عار من الصحة', 'عارية من الصحة', 'ليس حقيقيا', 'غير صحيحة', 'ليست صحيحة', 'محض افتراء', 'محض كذب'],
  known: {
    organisation: ['الأمم المتحدة', 'الولايات المتحدة', 'الاتحاد الأوروبي', 'البيت الأبيض', 'الصليب الأحمر', 'الهلال الأحمر', 'هيومن رايتس ووتش', 'حزب الله', 'أنصار الله', 'الأمن العام'],
    media: ['روسيا اليوم', 'اليوم السابع', 'المصري اليوم', 'رويترز', 'فرانس برس', 'أسوشيتد برس', 'أسوشييتد برس', 'الجزيرة', 'العربية', 'سكاي نيوز', 'سكاي نيوز عربية', 'بي بي سي', 'سي إن إن', 'نيويورك تايمز', 'واشنطن بوست', 'وول ستريت جورنال', 'الغارديان', 'لوموند', 'لوفيغارو', 'هآرتس', 'يديعوت أحرونوت', 'معاريف', 'الشرق الأوسط', 'الأناضول', 'تاس', 'شينخوا', 'بلومبرغ', 'فايننشال تايمز', 'دير شبيغل', 'دويتشه فيله', 'فوكس نيوز', 'أكسيوس', 'بوليتيكو', 'التلفزيون', 'الميادين', 'المنار'],
  },
  parts: speakerParts,
  pronouns: [],
  prefixes: { and: ['و', 'ف'], prepositions: ['ب', 'ل', 'ك'], article: 'ال', contracted: ['لل'] },
  adjectives: ['ي', 'ية', 'يين', 'يون', 'يان', 'يتان', 'يات'],
  owned: ['ها', 'هم', 'هما', 'نا'],
  joints: [],
  adverbs: [],
}

/** An article's language is that of its text; what its template declares adds the region, or counts where the text is too short. */
import { expect, test } from 'vitest'
import { tellLanguage } from '../../shared/articles/tell-language.ts'
import { ARABIC, ENGLISH } from './build-page.ts'

const arabic = ARABIC.join(' ')
const english = ENGLISH.join(' ')
const persian =
  'سازمان آب روز پنجشنبه گفت که سد از آغاز بارندگی‌ها در ماه آبان تا کنون چهل و دو میلیون متر مکعب آب ذخیره کرده است و کشاورزان دشت شرقی می‌توانند از نه کانال فرعی که باز شده است استفاده کنند. کشاورزان نگران‌اند که کشت امسال دیر شود، زیرا باران کمی باریده و پمپ‌های قدیمی هنوز تعمیر نشده است. شهرداری اعلام نکرده است که کانال‌های دیگر چه زمانی باز خواهند شد و هزینه آن چقدر است.'
const german =
  'Die Wasserbehörde teilte am Donnerstag mit, dass der Damm seit Beginn der Regenzeit im November zweiundvierzig Millionen Kubikmeter Wasser gespeichert habe. Neun Nebenkanäle seien für die Bauern der östlichen Ebene geöffnet worden. Die Bauern fürchten, dass die Aussaat in diesem Jahr spät beginnt, weil wenig Regen gefallen ist und die alten Pumpen noch nicht repariert sind.'
const latvian =
  'Ūdens pārvalde ceturtdien paziņoja, ka dambī kopš lietavu sākuma novembrī uzkrāti četrdesmit divi miljoni kubikmetru ūdens. Austrumu līdzenuma zemniekiem atvērti deviņi sānu kanāli, par kuriem viņi bija lūguši vairākas reizes. Zemnieki baidās, ka sēja šogad kavēsies, jo lija maz un vecie sūkņi vēl nav salaboti. Pārvalde nepateica, kad atvērs pārējos kanālus.'

test.each([
  ['Arabic, whatever is declared', arabic, 'en', 'ar'],
  ['Arabic of a region', arabic, 'ar-EG', 'ar-EG'],
  ['Arabic, nothing declared', arabic, null, 'ar'],
  ['English, declared as Arabic', english, 'ar', 'en'],
  ['Persian, declared as Arabic', persian, 'ar', 'fa'],
  ['Persian, nothing declared', persian, null, 'fa'],
  ['Persian of a region', persian, 'fa-IR', 'fa-IR'],
  ['German, declared as English', german, 'en-US', 'de'],
  ['German, declared as itself', german, 'de-AT', 'de-AT'],
  ['Latvian, which the detector does not know', latvian, 'lv', 'lv'],
  ['a few words of Persian', 'سد پر شد و کشاورزان خوشحال‌اند', 'fa', 'fa'],
  ['German under a language that is none', german, '!', 'de'],
  ['no text', '', 'ar', 'ar'],
  ['no text, nothing declared', '', null, null],
])('%s', (_, text, declared, language) => {
  expect(tellLanguage(text, declared)).toBe(language)
})

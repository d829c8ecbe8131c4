/** People by their country, land or creed. An item is `english: adjective broken plurals …`; each has the sound plural too. */
const NATIONS = `
palestinian: فلسطيني, israeli: إسرائيلي, syrian: سوري, iraqi: عراقي, lebanese: لبناني, jordanian: أردني, egyptian: مصري, sudanese: سوداني, libyan: ليبي, tunisian: تونسي توانسة, algerian: جزائري, moroccan: مغربي مغاربة, mauritanian: موريتاني, saudi: سعودي, kuwaiti: كويتي, qatari: قطري, bahraini: بحريني, emirati: إماراتي, omani: عماني, yemeni: يمني, somali: صومالي, djiboutian: جيبوتي,
iranian: إيراني, afghan: أفغاني أفغان, pakistani: باكستاني, indian: هندي هنود, bangladeshi: بنغلاديشي = بنغالي, sri lankan: سريلانكي, nepali: نيبالي, chinese: صيني, japanese: ياباني, korean: كوري, north korean: كوري_شمالي, south korean: كوري_جنوبي, filipino: فلبيني = فليبيني, indonesian: إندونيسي, malaysian: ماليزي, thai: تايلاندي = تايلندي, vietnamese: فيتنامي, burmese: بورمي, rohingya: روهينغي, uighur: أويغوري إيغور أويغور, kazakh: كازاخستاني, uzbek: أوزبكي أوزبك, tajik: طاجيكي طاجيك,
russian: روسي روس, ukrainian: أوكراني, belarusian: بيلاروسي, georgian: جورجي, armenian: أرمني أرمن = أرميني, azerbaijani: أذربيجاني = أذري, chechen: شيشاني شيشان, bosnian: بوسني, serb: صربي صرب, croat: كرواتي كروات, albanian: ألباني ألبان, kosovar: كوسوفي, macedonian: مقدوني, turk: تركي أتراك, greek: يوناني, cypriot: قبرصي قبارصة, bulgarian: بلغاري بلغار, romanian: روماني, hungarian: هنغاري, pole: بولندي, czech: تشيكي, slovak: سلوفاكي, german: ألماني ألمان, austrian: نمساوي, swiss: سويسري, french: فرنسي, belgian: بلجيكي, dutch: هولندي, italian: إيطالي, spaniard: إسباني إسبان, portuguese: برتغالي, briton: بريطاني, english: إنجليزي إنجليز = إنكليزي إنكليز, scot: اسكتلندي, irish: إيرلندي, dane: دنماركي = دانماركي, swede: سويدي, norwegian: نرويجي, finn: فنلندي, european: أوروبي = أوربي,
american: أمريكي = أميركي, canadian: كندي, mexican: مكسيكي, cuban: كوبي, haitian: هايتي, brazilian: برازيلي, argentine: أرجنتيني, chilean: تشيلي, colombian: كولومبي, venezuelan: فنزويلي, peruvian: بيروفي, bolivian: بوليفي, honduran: هندوراسي, salvadoran: سلفادوري, australian: أسترالي, new zealander: نيوزيلندي,
african: أفريقي أفارقة = إفريقي, asian: آسيوي, ethiopian: إثيوبي, eritrean: إريتري, kenyan: كيني, ugandan: أوغندي, rwandan: رواندي, congolese: كونغولي, nigerian: نيجيري, ghanaian: غاني, senegalese: سنغالي, chadian: تشادي, cameroonian: كاميروني, south african: جنوب_أفريقي, zimbabwean: زيمبابوي, angolan: أنغولي,
arab: عربي عرب, kurd: كردي أكراد, yazidi: إيزيدي = أيزيدي, copt: قبطي أقباط, shiite: شيعي شيعة, druze: درزي دروز, hindu: هندوسي هندوس, sikh: سيخي سيخ, buddhist: بوذي, catholic: كاثوليكي كاثوليك, jew: يهودي يهود, christian: مسيحي, republican: جمهوري, democrat: ديمقراطي = ديموقراطي
`

/** In the notation of `nouns.ts`. */
export const nations = NATIONS.replaceAll(
  /[:=] (\S+?)(?=[\s,]|$)/gu,
  (lead, adjective: string) => `${lead.slice(0, 2)}${adjective}~`,
)

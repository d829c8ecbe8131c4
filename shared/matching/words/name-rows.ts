/** Names of the news in four languages where their sound does not join them: countries with their people, cities, bodies. Rows as in `politics-rows.ts`. */
export const nameRows = `
egypt egyptian|مصر مصري مصريون|égypte égyptien|egipto egipcio
america american usa us|أمريكا أميركا أمريكي أميركي|américain amérique|estadounidense américa eeuu
iraq iraqi|عراق عراقي|irak irakien|irak iraquí
syria syrian|سوريا سورية سوري|syrie syrien|siria sirio
lebanon lebanese|لبنان لبناني|liban libanais|líbano libanés
jordan jordanian|أردن أردني|jordanie jordanien|jordania jordano
palestine palestinian|فلسطين فلسطيني فلسطينيون|palestine palestinien|palestina palestino
israel israeli|إسرائيل إسرائيلي|israël israélien|israel israelí
gaza|غزة|gaza|gaza
saudi|سعودي سعودية|saoudite arabie|saudí saudita arabia
arab arabic arabia|عرب عربي عربية|arabe|árabe
emirates emirati uae|إمارات إماراتي|émirats|emiratos
qatar qatari|قطر قطري|qatar qatari|qatar catarí
kuwait kuwaiti|كويت كويتي|koweït|kuwait
bahrain bahraini|بحرين بحريني|bahreïn|baréin
oman omani|عمان عماني|oman|omán
yemen yemeni|يمن يمني|yémen yéménite|yemen yemení
iran iranian|إيران إيراني|iran iranien|irán iraní
turkey turkish turk|تركيا تركي أتراك|turquie turc|turquía turco
kurd kurdish kurdistan|كردي أكراد كردستان كرد|kurde|kurdo
libya libyan|ليبيا ليبي|libye libyen|libia libio
tunisia tunisian tunis|تونس تونسي|tunisie tunisien|túnez tunecino
algeria algerian|جزائر جزائري|algérie algérien|argelia argelino
morocco moroccan|مغرب مغربي|maroc marocain|marruecos marroquí
sudan sudanese|سودان سوداني|soudan soudanais|sudán sudanés
somalia somali|صومال صومالي|somalie somalien|somalia somalí
ethiopia ethiopian|إثيوبيا إثيوبي|éthiopie éthiopien|etiopía etíope
nigeria nigerian|نيجيريا نيجيري|nigéria nigérian|nigeria nigeriano
kenya kenyan|كينيا كيني|kenya kényan|kenia keniano
africa african|أفريقيا إفريقيا أفريقي إفريقي|afrique africain|áfrica africano
asia asian|آسيا آسيوي|asie asiatique|asia asiático
europe european eu|أوروبا أوروبي أوربا أوربي|europe européen|europa europeo
britain british uk|بريطانيا بريطاني|bretagne britannique|bretaña británico
england english|إنجلترا إنكلترا إنجليزي إنكليزي|angleterre anglais|inglaterra inglés
scotland scottish|اسكتلندا اسكتلندي أسكتلندا|écosse écossais|escocia escocés
wales welsh|ويلز ويلزي|galles gallois|gales galés
ireland irish|أيرلندا إيرلندا أيرلندي إيرلندي|irlande irlandais|irlanda irlandés
france french|فرنسا فرنسي|france français|francia francés
germany german|ألمانيا ألماني ألمان|allemagne allemand|alemania alemán
italy italian|إيطاليا إيطالي|italie italien|italia italiano
spain spanish|إسبانيا إسباني أسبانيا أسباني|espagne espagnol|españa español
portugal portuguese|برتغال برتغالي|portugal portugais|portugal portugués
netherlands dutch holland|هولندا هولندي|pays-bas néerlandais hollande|holanda holandés
belgium belgian|بلجيكا بلجيكي|belgique belge|bélgica belga
switzerland swiss|سويسرا سويسري|suisse|suiza suizo
austria austrian|نمسا نمساوي|autriche autrichien|austria austriaco
sweden swedish|سويد سويدي|suède suédois|suecia sueco
norway norwegian|نرويج نرويجي|norvège norvégien|noruega noruego
denmark danish|دنمارك دانمارك دنماركي|danemark danois|dinamarca danés
finland finnish|فنلندا فنلندي|finlande finlandais|finlandia finlandés
poland polish|بولندا بولندي|pologne polonais|polonia polaco
hungary hungarian|مجر مجري هنغاريا|hongrie hongrois|hungría húngaro
greece greek|يونان يوناني|grèce grec|grecia griego
cyprus cypriot|قبرص قبرصي|chypre chypriote|chipre chipriota
croatia croatian|كرواتيا كرواتي|croatie croate|croacia croata
serbia serbian|صربيا صربي|serbie serbe|serbia serbio
albania albanian|ألبانيا ألباني|albanie albanais|albania albanés
macedonia macedonian|مقدونيا مقدوني|macédoine macédonien|macedonia macedonio
bulgaria bulgarian|بلغاريا بلغاري|bulgarie bulgare|bulgaria búlgaro
romania romanian|رومانيا روماني|roumanie roumain|rumanía rumano
ukraine ukrainian|أوكرانيا أوكراني|ukraine ukrainien|ucrania ucraniano
russia russian|روسيا روسي روس|russie russe|rusia ruso
soviet|سوفيتي سوفياتي|soviétique|soviético
georgia georgian|جورجيا جورجي|géorgie géorgien|georgia georgiano
armenia armenian|أرمينيا أرمني|arménie arménien|armenia armenio
china chinese|صين صيني|chine chinois|china chino
japan japanese|يابان ياباني|japon japonais|japón japonés
korea korean|كوريا كوري|corée coréen|corea coreano
taiwan taiwanese|تايوان تايواني|taïwan|taiwán
india indian|هند هندي|inde indien|india indio
pakistan pakistani|باكستان باكستاني|pakistan pakistanais|pakistán pakistaní
afghanistan afghan|أفغانستان أفغاني|afghanistan afghan|afganistán afgano
bangladesh|بنغلاديش بنغلادش|bangladesh|bangladesh
indonesia indonesian|إندونيسيا إندونيسي|indonésie indonésien|indonesia indonesio
malaysia malaysian|ماليزيا ماليزي|malaisie malaisien|malasia malasio
philippines filipino philippine|فلبين فلبيني|philippines philippin|filipinas filipino
thailand thai|تايلاند تايلاندي|thaïlande thaïlandais|tailandia tailandés
vietnam vietnamese|فيتنام فيتنامي|vietnam vietnamien|vietnam vietnamita
myanmar burma|ميانمار بورما|birmanie|birmania
rohingya|روهينغا روهينجا|rohingya|rohinyá
australia australian|أستراليا أسترالي استراليا|australie australien|australia australiano
zealand|نيوزيلندا|zélande|zelanda
canada canadian|كندا كندي|canada canadien|canadá canadiense
mexico mexican|مكسيك مكسيكي|mexique mexicain|méxico mexicano
brazil brazilian|برازيل برازيلي|brésil brésilien|brasil brasileño
argentina argentine|أرجنتين أرجنتيني|argentine argentin|argentina argentino
chile chilean|تشيلي شيلي|chili chilien|chile chileno
colombia colombian|كولومبيا كولومبي|colombie colombien|colombia colombiano
venezuela venezuelan|فنزويلا فنزويلي|venezuela vénézuélien|venezuela venezolano
cuba cuban|كوبا كوبي|cuba cubain|cuba cubano
haiti|هايتي|haïti|haití
cairo|قاهرة|caire|cairo
damascus|دمشق|damas|damasco
aleppo|حلب|alep|alepo
homs|حمص|homs|homs
idlib|إدلب|idlib|idlib
jerusalem|قدس|jérusalem|jerusalén
tehran|طهران|téhéran|teherán
baghdad|بغداد|bagdad|bagdad
mosul|موصل|mossoul|mosul
basra|بصرة|bassora|basora
beirut|بيروت|beyrouth|beirut
riyadh|رياض|riyad|riad
mecca|مكة|mecque|meca
doha|دوحة|doha|doha
khartoum|خرطوم|khartoum|jartum
algiers|جزائر|alger|argel
london|لندن|londres|londres
paris|باريس|paris|parís
moscow|موسكو|moscou|moscú
kremlin|كرملين|kremlin|kremlin
beijing|بكين|pékin|pekín
washington|واشنطن|washington|washington
york|يورك نيويورك|york|york
athens|أثينا|athènes|atenas
vienna|فيينا|vienne|viena
geneva|جنيف|genève|ginebra
rome|روما|rome|roma
vatican|فاتيكان|vatican|vaticano
brussels|بروكسل|bruxelles|bruselas
warsaw|وارسو|varsovie|varsovia
mediterranean|متوسط|méditerranée|mediterráneo
atlantic|أطلسي|atlantique|atlántico
pacific|هادئ|pacifique|pacífico
caribbean|كاريبي|caraïbes|caribe
gulf|خليج خليجي|golfe|golfo
nile|نيل|nil|nilo
euphrates|فرات|euphrate|éufrates
suez|سويس|suez|suez
nations un|أمم|nations onu|naciones onu
nato|ناتو أطلسي|otan|otan
unicef|يونيسف يونيسيف|unicef|unicef
unesco|يونسكو|unesco|unesco
opec|أوبك|opep|opep
imf monetary|نقد|fmi monétaire|fmi monetario
brexit|بريكست|brexit|brexit
fbi|إف|fbi|fbi
hamas|حماس|hamas|hamás
hezbollah|حزبالله|hezbollah|hezbolá
isis daesh|داعش|daech|
qaeda|قاعدة|qaïda|qaeda
taliban|طالبان|taliban|talibán
houthi|حوثي حوثيون|houthi|hutí
brotherhood|إخوان|frères|hermanos
amnesty|عفو|amnesty|amnistía
trump|ترامب ترمب|trump|trump
obama|أوباما|obama|obama
biden|بايدن|biden|biden
bush|بوش|bush|bush
clinton|كلينتون|clinton|clinton
putin|بوتين|poutine|putin
merkel|ميركل|merkel|merkel
macron|ماكرون|macron|macron
erdogan|أردوغان إردوغان|erdogan|erdogan
assad|أسد|assad|asad
netanyahu|نتنياهو نتانياهو|netanyahou|netanyahu
modi|مودي|modi|modi
michael|مايكل ميخائيل ميشيل|michel|miguel
george|جورج|georges|jorge
john|جون يوحنا|jean|juan
james|جيمس|jacques|jaime
william|ويليام وليام|guillaume|guillermo
charles|تشارلز شارل|charles|carlos
francis|فرانسيس|françois|francisco
david|ديفيد داود دايفيد|david|david
joseph|جوزيف يوسف|joseph|josé
mohammed muhammad mohamed|محمد|mohammed mohamed|mohamed
ahmed ahmad|أحمد|ahmed|ahmed
ali|علي|ali|ali
hassan hasan|حسن|hassan|hasan
hussein|حسين|hussein|husein
abdullah|عبدالله عبد|abdallah|abdalá
khalid khaled|خالد|khaled|jaled
omar|عمر|omar|omar
mahmoud|محمود|mahmoud|mahmud
mustafa|مصطفى|mustapha|mustafá
ibrahim|إبراهيم|ibrahim|ibrahim
saint|سانت قديس|saint|san santo
cathedral|كاتدرائية|cathédrale|catedral
ryder|رايدر|ryder|ryder
nobel|نوبل|nobel|nobel
california|كاليفورنيا|californie|california
texas|تكساس|texas|texas
florida|فلوريدا|floride|florida
`

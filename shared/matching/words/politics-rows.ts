/** The news in four languages: state, law, war and disaster. Rows of `English|Arabic|French|Spanish`, words parted by spaces. */
export const politicsRows = `
president presidency presidential|رئيس رؤساء رئاسة رئاسي|président présidence|presidente presidencia
minister ministry ministerial|وزير وزراء وزارة وزاري|ministre ministère|ministro ministra ministerio
government governmental|حكومة حكومي|gouvernement|gobierno
parliament parliamentary lawmaker mp|برلمان برلماني نائب نواب|parlement député|parlamento diputado
state|دولة دول|état|estado
country nation national|بلد بلدان بلاد وطن وطني قومي|pays|país
king kingdom royal monarch|ملك ملوك ملكي مملكة عاهل|roi royaume|rey reino real
queen|ملكة|reine|reina
prince|أمير أمراء إمارة|prince|príncipe
princess duchess|أميرة دوقة|princesse duchesse|princesa duquesa
leader leadership head chief|زعيم زعماء قائد قادة قيادة زعامة|dirigeant chef|líder jefe dirigente
authority|سلطة سلطات|autorité|autoridad
official|مسؤول مسؤولون رسمي رسميا|responsable officiel fonctionnaire|funcionario oficial
spokesman spokeswoman spokesperson|متحدث ناطق|porte-parole|portavoz vocero
ambassador envoy|سفير مبعوث|ambassadeur émissaire|embajador enviado
embassy|سفارة|ambassade|embajada
diplomat diplomatic diplomacy|دبلوماسي دبلوماسية ديبلوماسي|diplomate|diplomático
election vote voter ballot poll electoral|انتخاب انتخابات انتخابي ناخب تصويت صوت أصوات اقتراع صوت|élection vote électeur scrutin voix|elección voto votante votación elector
candidate nominee nomination|مرشح ترشيح ترشح|candidat|candidato candidatura
party|حزب أحزاب حزبي|parti|partido
campaign|حملة حملات|campagne|campaña
democrat democratic democracy|ديمقراطي ديمقراطية|démocrate démocratie|demócrata democracia
republican republic|جمهوري جمهورية|républicain république|republicano república
conservative tory|محافظ محافظون|conservateur|conservador
liberal|ليبرالي|libéral|liberal
labour labor|عمال عمالي|travailliste|laborista
socialist|اشتراكي|socialiste|socialista
communist|شيوعي|communiste|comunista
opposition opponent oppose|معارضة معارض معارضون عارض|opposition opposant|oposición opositor oponente
coalition alliance ally|ائتلاف تحالف حليف حلفاء|coalition alliance allié|coalición alianza aliado
policy political politics politician|سياسة سياسي سياسات|politique|política político
senate senator|شيوخ سيناتور|sénat sénateur|senado senador
congress|كونغرس كونجرس|congrès|congreso
house|بيت بيوت منزل منازل دار|maison|casa
white|أبيض بيضاء|blanc blanche|blanco blanca
council|مجلس مجالس|conseil|consejo
committee commission|لجنة لجان مفوضية|comité commission|comité comisión
secretary|أمين|secrétaire|secretario secretaria
adviser advisor consultant|مستشار|conseiller|asesor consejero
mayor|عمدة محافظ|maire|alcalde
governor governorate|محافظ محافظة حاكم والي ولاية|gouverneur|gobernador
rule ruler|حكم حاكم|règle|regla
law legal legislation lawful|قانون قوانين قانوني تشريع|loi droit légal|ley legal
lawyer attorney|محام محامي محامون|avocat|abogado
court tribunal|محكمة محاكم|tribunal cour|tribunal corte
judge|قاض قاضي قضاة قضاء قضائي|juge|juez
justice|عدالة عدل|justice|justicia
trial|محاكمة|procès|juicio
charge accuse accusation allege allegation|اتهم اتهام اتهامات متهم تهمة مزاعم زعم|accuser accusation accusé|acusar acusación cargo
guilty convict conviction|مذنب إدانة أدان مدان|coupable condamner condamnation|culpable condenar condena
sentence|حكم عقوبة جملة|peine|sentencia
prison jail prisoner inmate|سجن سجون سجين سجناء أسير أسرى|prison prisonnier détenu|prisión cárcel preso prisionero
arrest detain detention detainee|اعتقال اعتقل معتقل توقيف احتجاز احتجز محتجز أوقف|arrêter arrestation détention|arrestar arresto detener detención detenido
police officer|شرطة شرطي ضابط ضباط|police policier|policía agente oficial
crime criminal|جريمة جرائم جنائي مجرم إجرامي|crime criminel|crimen delito criminal
murder kill killing slay|قتل مقتل قاتل اغتيال|tuer meurtre assassinat|matar asesinato asesinar homicidio
death die dead deadly|موت وفاة توفي مات قتيل قتلى ميت وفيات مصرع|mort mourir décès|muerte morir muerto fallecer
victim|ضحية ضحايا|victime|víctima
injure injury wound wounded|جرح جريح جرحى إصابة أصيب مصاب جروح|blesser blessé blessure|herir herido herida lesión
rape sexual sex assault|اغتصاب جنسي جنس اعتداء تحرش|viol sexuel agression|violación sexual agresión
harassment|تحرش مضايقة|harcèlement|acoso
abuse|إساءة انتهاك سوء|abus maltraitance|abuso
theft steal thief|سرقة سرق لص|vol voler|robo robar ladrón
robbery|سطو|braquage|atraco
fraud scam|احتيال تزوير|fraude|fraude estafa
corruption corrupt|فساد فاسد|corruption|corrupción
investigate investigation investigator probe inquiry|تحقيق تحقيقات محقق حقق|enquête enquêteur|investigación investigar
evidence proof prove|دليل أدلة إثبات برهان أثبت|preuve|prueba evidencia
witness|شاهد شهود شهادة|témoin témoignage|testigo testimonio
suspect suspicion|مشتبه اشتباه شك|suspect soupçon|sospechoso sospecha
terrorism terrorist terror|إرهاب إرهابي|terrorisme terroriste|terrorismo terrorista
attack assault offensive raid|هجوم هجمات هاجم اعتداء غارة غارات|attaque attaquer attentat|ataque atacar atentado
strike|ضربة ضربات إضراب غارة|frappe grève|huelga
war|حرب حروب حربي|guerre|guerra
peace peaceful|سلام سلم سلمي|paix|paz
ceasefire truce|هدنة|trêve cessez-le-feu|tregua alto
military army troop|جيش جيوش عسكري قوات|armée militaire troupe|ejército militar tropa
soldier|جندي جنود|soldat|soldado
force|قوة قوات|force|fuerza
navy naval|بحرية|marine|marina naval
fighter fight combat battle|مقاتل قتال معركة معارك قاتل كافح مكافحة|combat combattant bataille lutte|combate combatiente batalla lucha
weapon arms|سلاح أسلحة تسليح مسلح|arme|arma
gun shoot shooting shot gunman|إطلاق نار رصاص مسلح أطلق بندقية|tir tirer fusillade|disparo disparar tiroteo
bomb bombing explosive|قنبلة قنابل تفجير مفخخة|bombe attentat|bomba bombardeo
explosion explode blast|انفجار انفجر|explosion|explosión estallar
missile rocket|صاروخ صواريخ صاروخي|missile roquette fusée|misil cohete
drone|مسيرة مسيرات درون|drone|dron
nuclear|نووي|nucléaire|nuclear
chemical|كيميائي كيماوي|chimique|químico
shelling bombardment shell|قصف قذيفة قذائف|bombardement obus|bombardeo obús
tank|دبابة دبابات|char|tanque
aircraft plane airplane|طائرة طائرات|avion appareil|avión aeronave
helicopter|مروحية هليكوبتر|hélicoptère|helicóptero
militant rebel insurgent|متمرد متمردون متشدد مسلح ثوار|rebelle insurgé|rebelde insurgente
militia|ميليشيا مليشيا|milice|milicia
occupation occupy|احتلال احتل محتل|occupation|ocupación
invasion invade|غزو غزا اجتياح|invasion|invasión
border frontier|حدود حدودي|frontière|frontera
security secure|أمن أمني تأمين أمان|sécurité|seguridad
intelligence|مخابرات استخبارات ذكاء|renseignement|inteligencia
threat threaten|تهديد هدد خطر|menace menacer|amenaza amenazar
danger dangerous risk|خطر خطير خطورة مخاطر|danger risque|peligro peligroso riesgo
violence violent|عنف عنيف|violence|violencia
conflict|صراع نزاع صراعات|conflit|conflicto
crisis|أزمة أزمات|crise|crisis
hostage|رهينة رهائن|otage|rehén
kidnap abduct|خطف اختطاف مختطف|enlèvement|secuestro secuestrar
refugee|لاجئ لاجئون لجوء|réfugié|refugiado
migrant immigration immigrant migration|مهاجر مهاجرون هجرة|migrant immigration|migrante inmigración inmigrante
displace displaced|نازح نازحون نزوح تهجير|déplacé|desplazado
asylum|لجوء|asile|asilo
protest protester demonstration demonstrator|احتجاج احتجاجات محتج متظاهر مظاهرة تظاهر|manifestation manifestant|protesta manifestación manifestante
riot clash|شغب اشتباك اشتباكات صدام|émeute affrontement|disturbio enfrentamiento choque
revolution|ثورة ثوري|révolution|revolución
coup|انقلاب|coup|golpe
regime|نظام|régime|régimen
sanction|عقوبة عقوبات|sanction|sanción
treaty pact|معاهدة ميثاق|traité|tratado
agreement deal agree accord|اتفاق اتفاقية صفقة وافق موافقة اتفق|accord|acuerdo trato
negotiation negotiate talk|مفاوضات تفاوض محادثات|négociation|negociación negociar
summit|قمة|sommet|cumbre
meeting meet|اجتماع لقاء التقى اجتمع|réunion rencontre rencontrer|reunión encuentro reunir
visit visitor|زيارة زار زائر|visite visiter|visita visitar
statement|بيان تصريح تصريحات|déclaration communiqué|declaración comunicado
decision decide|قرار قرارات قرر|décision décider|decisión decidir
resolution|قرار|résolution|resolución
right rights|حق حقوق حقوقي يمين|droit|derecho
freedom free liberty|حرية حر حريات مجاني|liberté libre gratuit|libertad libre gratis
equality equal|مساواة متساو|égalité égal|igualdad igual
citizen citizenship|مواطن مواطنون جنسية|citoyen|ciudadano
civilian civil|مدني مدنيون|civil|civil
humanitarian|إنساني إنسانية|humanitaire|humanitario
aid assistance help|مساعدة مساعدات ساعد معونة إغاثة|aide aider|ayuda ayudar
reform|إصلاح إصلاحات|réforme|reforma
constitution constitutional|دستور دستوري|constitution|constitución
amendment|تعديل|amendement|enmienda
referendum|استفتاء|référendum|referéndum
resign resignation|استقالة استقال|démission démissionner|dimisión renuncia dimitir renunciar
appoint appointment|تعيين عين|nommer nomination|nombrar nombramiento
confirm confirmation|أكد تأكيد تأكد|confirmer|confirmar
deny denial|نفى نفي إنكار أنكر|nier démentir démenti|negar desmentir
condemn|أدان إدانة ندد استنكر|condamner|condenar
support supporter back|دعم أيد تأييد مؤيد مناصر مساند|soutenir soutien|apoyo apoyar
reject refuse|رفض|rejeter refuser refus|rechazar rechazo
demand|طالب مطالبة طلب|demander demande exiger|exigir exigencia
call|دعا دعوة مكالمة اتصال نداء|appeler appel|llamar llamada llamado
warn warning|حذر تحذير|avertir avertissement|advertir advertencia
announce announcement|أعلن إعلان|annoncer annonce|anunciar anuncio
say tell|قال أخبر ذكر يقول قول|dire déclarer|decir contar
statement declare|صرح تصريح إعلان|déclarer|declarar
add|أضاف إضافة|ajouter|añadir agregar
explain explanation|أوضح شرح فسر تفسير توضيح|expliquer|explicar
describe description|وصف|décrire|describir
discuss discussion|ناقش مناقشة نقاش بحث|discuter|discutir debatir
debate|مناظرة نقاش جدل|débat|debate
ask question|سأل سؤال أسئلة تساءل|demander question|preguntar pregunta
answer reply respond response|أجاب جواب إجابة رد استجابة|répondre réponse|responder respuesta
comment|تعليق علق|commentaire|comentario
criticise criticize critic criticism|انتقد انتقاد نقد ناقد|critiquer critique|criticar crítica
express|أعرب عبر تعبير|exprimer|expresar
concern worry|قلق مخاوف اهتمام|inquiétude inquiet préoccupation|preocupación preocupar
fear|خوف مخاوف خشي خائف|peur crainte|miedo temor
hope|أمل أعرب آمال|espoir espérer|esperanza esperar
promise pledge vow|وعد تعهد|promesse promettre|promesa prometer
plan|خطة خطط تخطيط مخطط|plan prévoir|plan planear
project|مشروع مشاريع|projet|proyecto
proposal propose suggest suggestion|اقتراح اقترح مقترح|proposition proposer|propuesta proponer sugerir
earthquake quake|زلزال زلازل هزة|séisme tremblement|terremoto sismo
flood flooding|فيضان فيضانات سيل سيول|inondation|inundación
storm|عاصفة عواصف|tempête orage|tormenta
hurricane typhoon cyclone|إعصار أعاصير|ouragan typhon|huracán tifón
tsunami|تسونامي|tsunami|tsunami
fire blaze wildfire|حريق حرائق نار نيران|incendie feu|incendio fuego
rain rainfall|مطر أمطار|pluie|lluvia
snow|ثلج ثلوج|neige|nieve
wind|ريح رياح|vent|viento
weather|طقس|météo temps|clima tiempo
climate|مناخ مناخي|climat|clima
temperature heat hot|حرارة حار|température chaleur chaud|temperatura calor caliente
cold|برد بارد|froid|frío
drought|جفاف|sécheresse|sequía
disaster catastrophe|كارثة كوارث|catastrophe désastre|desastre catástrofe
accident crash|حادث حوادث تحطم تصادم|accident|accidente choque
rescue rescuer save|إنقاذ أنقذ منقذ|sauver sauvetage secours|rescate rescatar salvar
emergency|طوارئ طارئ|urgence|emergencia
destroy destruction|دمر تدمير دمار|détruire destruction|destruir destrucción
damage|ضرر أضرار|dégât dommage|daño
collapse|انهيار انهار|effondrement|colapso derrumbe
evacuate evacuation|إجلاء إخلاء أجلى|évacuer|evacuar evacuación
missing|مفقود مفقودون|disparu|desaparecido
survive survivor|نجا ناج ناجون نجاة|survivre survivant rescapé|sobrevivir superviviente
search|بحث تفتيش|recherche fouille|búsqueda buscar
aftermath|أعقاب تداعيات|conséquence|consecuencia
surveillance monitor|مراقبة رصد راقب|surveillance|vigilancia
independence independent|استقلال مستقل|indépendance indépendant|independencia independiente
separate separation separatist|انفصال انفصالي فصل منفصل|séparation séparatiste|separación separatista
union|اتحاد نقابة|union syndicat|unión sindicato
united|متحد متحدة|uni unies|unido unidos unida
international|دولي دولية|international|internacional
foreign foreigner|خارجي خارجية أجنبي أجانب|étranger|extranjero exterior
internal domestic interior home|داخلي داخلية محلي|intérieur|interno interior
defence defense defend|دفاع دافع مدافع|défense défendre|defensa defender
public|عام عامة عمومي جمهور|public|público
private|خاص خاصة|privé|privado
secret|سر سري أسرار|secret|secreto
power powerful|قوة سلطة طاقة نفوذ قوي|pouvoir puissance|poder poderoso
control|سيطرة سيطر تحكم رقابة|contrôle|control
region regional area zone|منطقة مناطق إقليم إقليمي|région zone|región zona área
east eastern|شرق شرقي|est|este oriental
west western|غرب غربي|ouest|oeste occidental
north northern|شمال شمالي|nord|norte
south southern|جنوب جنوبي|sud|sur
middle|أوسط وسط متوسط|moyen milieu|medio
central centre center|مركز مركزي وسط|centre|centro
capital|عاصمة رأسمال|capitale|capital
city town|مدينة مدن بلدة|ville|ciudad
village|قرية قرى|village|pueblo aldea
street road|شارع شوارع طريق طرق|rue route|calle carretera
district neighbourhood neighborhood|حي أحياء مقاطعة ضاحية|quartier|barrio distrito
island|جزيرة جزر|île|isla
sea|بحر بحري|mer|mar
river|نهر|fleuve rivière|río
mountain|جبل جبال|montagne|montaña
coast beach|ساحل شاطئ سواحل|côte plage|costa playa
land ground earth|أرض أراض أراضي بري|terre sol|tierra suelo
water|ماء مياه مائي|eau|agua
air|هواء جو جوي|air|aire
space|فضاء فضائي مساحة|espace|espacio
world global|عالم عالمي|monde mondial|mundo mundial
`

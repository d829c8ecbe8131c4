/** The news in four languages: money, work, health, science, sport, culture and people. Rows as in `politics-rows.ts`. */
export const societyRows = `
economy economic economist|اقتصاد اقتصادي|économie économique|economía económico
market|سوق أسواق|marché|mercado
price|سعر أسعار|prix|precio
cost|تكلفة تكاليف كلفة كلف|coût coûter|costo coste costar
money cash|مال أموال نقود مالي|argent|dinero
fund funding finance financial|صندوق تمويل مالي مالية تمول|fonds financement financier|fondo financiación financiero
bank banking|مصرف بنك بنوك مصارف مصرفي|banque|banco
dollar|دولار دولارات|dollar|dólar
euro|يورو|euro|euro
pound|جنيه رطل باوند|livre|libra
tax|ضريبة ضرائب ضريبي|impôt taxe fiscal|impuesto fiscal
tariff|رسم رسوم تعريفة جمركي|tarif|arancel
budget|ميزانية موازنة|budget|presupuesto
debt|دين ديون|dette|deuda
loan|قرض قروض إعارة|prêt|préstamo
inflation|تضخم|inflation|inflación
growth grow|نمو نما زيادة|croissance croître|crecimiento crecer
trade commercial commerce|تجارة تجاري تجاري|commerce commercial|comercio comercial
export|صادرات تصدير|exportation|exportación
import|واردات استيراد|importation|importación
investment investor invest|استثمار مستثمر استثمر|investissement investisseur|inversión inversor
company firm business corporation|شركة شركات أعمال مؤسسة|entreprise société compagnie affaires|empresa compañía negocio
industry industrial|صناعة صناعي|industrie|industria
factory plant|مصنع مصانع معمل نبات|usine|fábrica planta
product produce production|منتج إنتاج أنتج|produit produire|producto producir producción
sell sale seller|بيع باع مبيعات بائع|vendre vente|vender venta
buy purchase buyer|شراء اشترى مشتر|acheter achat|comprar compra
consumer customer client|مستهلك زبون زبائن عميل عملاء|consommateur client|consumidor cliente
oil petroleum|نفط زيت بترول نفطي|pétrole|petróleo aceite
gas|غاز|gaz|gas
energy|طاقة|énergie|energía
electricity electric electrical|كهرباء كهربائي|électricité électrique|electricidad eléctrico
fuel|وقود|carburant|combustible
gold golden|ذهب ذهبي|or doré|oro dorado
silver|فضة فضي|argent|plata
job employment|وظيفة وظائف توظيف عمل|emploi|empleo trabajo
work worker|عمل عامل عمال أعمال|travail travailler travailleur|trabajo trabajar trabajador
employee employer staff|موظف موظفون عامل|employé salarié personnel|empleado empleador personal
unemployment unemployed|بطالة عاطل|chômage chômeur|desempleo desempleado paro
wage salary pay payment|أجر أجور راتب رواتب دفع|salaire payer paiement|salario sueldo pagar pago
pension retire retirement|تقاعد معاش متقاعد|retraite|jubilación pensión retirar
poor poverty|فقر فقير فقراء|pauvre pauvreté|pobre pobreza
rich wealth wealthy|غني ثروة ثري أغنياء|riche richesse|rico riqueza
billionaire|ملياردير|milliardaire|multimillonario
income revenue|دخل إيراد إيرادات|revenu|ingreso
profit|ربح أرباح|bénéfice profit|beneficio ganancia
loss lose|خسارة خسائر خسر فقد فقدان|perte perdre|pérdida perder
property estate|عقار عقارات ملكية ممتلكات|propriété immobilier|propiedad inmueble
build building construction|بناء مبنى مباني بنى أبنية|bâtiment construire construction|edificio construir construcción
bridge|جسر جسور|pont|puente
airport|مطار مطارات|aéroport|aeropuerto
flight fly|رحلة طيران طار|vol voler|vuelo volar
airline|طيران خطوط|compagnie|aerolínea
ship boat vessel|سفينة سفن قارب قوارب مركب|navire bateau|barco buque
port|ميناء موانئ|port|puerto
train rail railway|قطار قطارات سكة|train ferroviaire|tren ferrocarril
car vehicle automobile|سيارة سيارات مركبة مركبات|voiture véhicule|coche automóvil vehículo carro
driver drive|سائق قيادة قاد|conducteur conduire|conductor conducir
traffic|مرور حركة|circulation trafic|tráfico
bus|حافلة حافلات|autobus|autobús
truck lorry|شاحنة شاحنات|camion|camión
passenger|راكب ركاب مسافر مسافرون|passager|pasajero
travel trip journey tour|سفر رحلة سافر جولة|voyage voyager|viaje viajar
tourist tourism|سائح سياح سياحة سياحي|touriste tourisme|turista turismo
hotel|فندق فنادق|hôtel|hotel
restaurant|مطعم مطاعم|restaurant|restaurante
food|غذاء طعام أغذية غذائي|nourriture alimentaire aliment|comida alimento alimentario
hunger famine|جوع مجاعة جائع|faim famine|hambre hambruna
wheat grain|قمح حبوب|blé céréale|trigo grano
farm farmer agriculture agricultural|مزرعة مزارع زراعة زراعي فلاح|ferme agriculteur agriculture|granja granjero agricultor agricultura
animal|حيوان حيوانات|animal|animal
dog|كلب كلاب|chien|perro
cat|قط قطة قطط|chat|gato
horse|حصان خيول خيل فرس|cheval|caballo
bird|طائر طيور|oiseau|pájaro ave
fish fishing|سمك أسماك صيد|poisson pêche|pez pescado pesca
tree forest|شجرة أشجار غابة غابات|arbre forêt|árbol bosque
health healthy|صحة صحي|santé sain|salud sano
hospital|مستشفى مستشفيات مشفى|hôpital|hospital
doctor physician|طبيب أطباء دكتور|médecin docteur|médico doctor
nurse|ممرض ممرضة|infirmier infirmière|enfermero enfermera
medical medicine|طبي طب دواء أدوية|médical médicament|médico medicina medicamento
drug|مخدر مخدرات دواء عقار|drogue médicament|droga fármaco
patient|مريض مرضى|patient malade|paciente
disease illness sick|مرض أمراض داء|maladie malade|enfermedad enfermo
virus|فيروس|virus|virus
coronavirus covid corona|كورونا كوفيد|coronavirus|coronavirus
pandemic epidemic|جائحة وباء|pandémie épidémie|pandemia epidemia
infection infect|عدوى إصابة|infection contaminer|infección infectar
vaccine vaccinate vaccination|لقاح لقاحات تطعيم تلقيح|vaccin vacciner vaccination|vacuna vacunar vacunación
mask|كمامة كمامات قناع|masque|mascarilla máscara
dose|جرعة جرعات|dose|dosis
test|اختبار فحص اختبارات|test essai|prueba
treat treatment therapy|علاج عالج معالجة|traitement traiter|tratamiento tratar
surgery operation|جراحة عملية عمليات|opération chirurgie|operación cirugía
cancer|سرطان|cancer|cáncer
heart|قلب قلبي|cœur coeur|corazón
brain|دماغ مخ|cerveau|cerebro
blood|دم دماء|sang|sangre
body|جسم جسد هيئة جثة|corps|cuerpo
head|رأس|tête|cabeza
hand|يد أيدي|main|mano
eye|عين عيون|œil yeux|ojo
face|وجه واجه|visage face|cara rostro
foot leg|قدم ساق رجل|pied jambe|pie pierna
skin|جلد بشرة|peau|piel
mental psychological psychology|نفسي عقلي|mental psychologique|mental psicológico
pregnant pregnancy|حامل حمل|enceinte grossesse|embarazada embarazo
abortion|إجهاض|avortement|aborto
birth born|ولادة ولد مولد ميلاد مولود|naissance naître né|nacimiento nacer nacido
baby infant|رضيع طفل|bébé|bebé
child childhood kid|طفل أطفال طفولة|enfant enfance|niño niña infancia
woman female|امرأة نساء نسائي سيدة سيدات أنثى|femme|mujer
man male|رجل رجال ذكر|homme|hombre
boy|صبي ولد فتى أولاد|garçon|chico muchacho
girl|فتاة بنت بنات فتيات|fille|chica muchacha
young youth teenager|شاب شباب مراهق شبابي صغير|jeune jeunesse adolescent|joven juventud adolescente
old elderly age|عمر كبير مسن قديم سن عجوز|vieux âge âgé|viejo edad anciano
people person human|شخص أشخاص ناس شعب إنسان بشر بشري|personne gens humain peuple|persona gente humano pueblo
family|عائلة أسرة عائلي|famille|familia
father dad|أب والد أبو|père|padre
mother mum mom|أم والدة|mère|madre
parent|والدين أهل والدان|parent|padre
son|ابن أبناء نجل|fils|hijo
daughter|ابنة كريمة|fille|hija
brother|أخ شقيق أخو إخوة|frère|hermano
sister|أخت شقيقة|sœur soeur|hermana
husband|زوج|mari époux|marido esposo
wife|زوجة|épouse femme|esposa mujer
marriage marry married wedding|زواج تزوج زفاف عرس متزوج|mariage marier|matrimonio boda casar casado
divorce|طلاق|divorce|divorcio
friend friendly friendship|صديق أصدقاء صداقة|ami amitié|amigo amistad
love|حب أحب|amour aimer|amor amar
school|مدرسة مدارس مدرسي|école|escuela colegio
university college|جامعة جامعي جامعات كلية|université|universidad
student pupil|طالب طلاب تلميذ طلبة|étudiant élève|estudiante alumno
teacher teach|معلم مدرس أستاذ درس علم|enseignant professeur enseigner|profesor maestro enseñar
education educational|تعليم تعليمي تربية|éducation enseignement|educación
study|دراسة درس دراسات|étude étudier|estudio estudiar
research researcher|بحث أبحاث باحث باحثون|recherche chercheur|investigación investigador
science scientific scientist|علم علوم علمي عالم علماء|science scientifique|ciencia científico
professor|بروفيسور أستاذ|professeur|profesor
expert|خبير خبراء خبرة|expert|experto
report|تقرير تقارير أفاد|rapport|informe
book|كتاب كتب|livre|libro
write writer author|كتب كاتب مؤلف كتابة|écrire écrivain auteur|escribir escritor autor
read reader|قرأ قارئ قراءة|lire lecteur|leer lector
language|لغة لغات|langue|lengua idioma
word|كلمة كلمات|mot|palabra
letter|رسالة رسائل حرف|lettre|carta
message|رسالة رسائل|message|mensaje
newspaper press journal|صحيفة صحف صحافة جريدة|journal presse|periódico prensa diario
journalist reporter journalism|صحفي صحافي مراسل صحفيون|journaliste|periodista
media|إعلام إعلامي وسائل|médias|medios
news|أخبار خبر نبأ|nouvelle actualité|noticia
television tv|تلفزيون تلفاز تلفزيوني|télévision|televisión
channel|قناة قنوات|chaîne canal|canal
radio|إذاعة راديو|radio|radio
film movie cinema|فيلم أفلام سينما سينمائي|film cinéma|película cine
actor actress|ممثل ممثلة|acteur actrice|actor actriz
director|مدير مخرج|directeur réalisateur|director
star|نجم نجوم نجمة|étoile star|estrella
music musical musician|موسيقى موسيقي|musique musicien|música músico
song sing singer|أغنية غناء مغن مغني مطرب أغاني|chanson chanter chanteur|canción cantar cantante
art artist|فن فنان فني|art artiste|arte artista
theatre theater stage|مسرح مسرحية مرحلة|théâtre scène|teatro escenario
show|عرض برنامج أظهر|spectacle montrer émission|espectáculo mostrar programa
programme program|برنامج برامج|programme émission|programa
series|سلسلة مسلسل|série|serie
photo picture image photograph photographer|صورة صور مصور|photo image|foto imagen fotografía
video|فيديو|vidéo|video vídeo
internet online web|إنترنت انترنت شبكة|internet ligne|internet línea
website site|موقع مواقع|site|sitio
social|اجتماعي اجتماعية تواصل|social|social
facebook|فيسبوك فايسبوك|facebook|facebook
twitter tweet|تويتر تغريدة غرد|tweet|tuit
google|غوغل جوجل|google|google
apple|آبل تفاحة تفاح|pomme|manzana
technology technological tech|تكنولوجيا تقنية تكنولوجي تقني|technologie technique|tecnología
computer|كمبيوتر حاسوب حاسب|ordinateur|ordenador computadora
phone telephone mobile|هاتف هواتف محمول|téléphone portable|teléfono móvil
app application|تطبيق تطبيقات|application|aplicación
data|بيانات معطيات|données|datos
information|معلومات معلومة|information renseignement|información
sport sports|رياضة رياضي|sport sportif|deporte deportivo
football soccer|كرة قدم|football|fútbol
ball|كرة|ballon balle|pelota balón bola
basketball|سلة|basket|baloncesto
tennis|تنس|tennis|tenis
golf golfer|غولف جولف|golf|golf golfista
boxing boxer|ملاكمة ملاكم|boxe|boxeo
olympic olympics|أولمبي أولمبياد أولمبية|olympique|olímpico
player play|لاعب لاعبون لعب لاعبين|joueur jouer|jugador jugar
coach trainer|مدرب تدريب|entraîneur|entrenador
team squad|فريق منتخب فرق طاقم|équipe|equipo
club|ناد نادي أندية|club|club
match game|مباراة مباريات لعبة ألعاب|match jeu|partido juego
goal|هدف أهداف|but objectif|gol objetivo
score|سجل تسجيل نتيجة|score marquer|marcador anotar marcar
win winner victory|فوز فاز انتصار فائز نصر|gagner victoire vainqueur|ganar victoria ganador
defeat beat|هزيمة هزم تغلب|défaite battre|derrota vencer derrotar
championship champion|بطولة بطل أبطال|championnat champion|campeonato campeón
cup|كأس فنجان|coupe|copa taza
league|دوري رابطة جامعة|ligue|liga
tournament|بطولة دورة|tournoi|torneo
season|موسم مواسم|saison|temporada
round|جولة دور|tour|ronda vuelta
final|نهائي أخير|final finale|final
stadium|ملعب استاد ملاعب|stade|estadio
race|سباق عرق|course race|carrera raza
record|سجل قياسي رقم تسجيل|record|récord registro
medal|ميدالية ميداليات|médaille|medalla
fan supporter|مشجع مشجعون جمهور معجب|supporter|aficionado
religion religious|دين ديني ديانة|religion religieux|religión religioso
god|الله إله رب|dieu|dios
islam muslim islamic islamist|إسلام إسلامي مسلم مسلمون|musulman islam|musulmán islam
christian christianity|مسيحي مسيحية|chrétien|cristiano
jew jewish|يهودي يهود يهودية|juif|judío
mosque|مسجد جامع مساجد|mosquée|mezquita
church|كنيسة كنائس|église|iglesia
pope|بابا|pape|papa
priest bishop|قس كاهن أسقف قساوسة|prêtre évêque|sacerdote obispo cura
prayer pray|صلاة دعاء|prière prier|oración rezar
holy sacred|مقدس قدس|saint sacré|santo sagrado
culture cultural|ثقافة ثقافي|culture|cultura
history historic historical historian|تاريخ تاريخي مؤرخ|histoire historique|historia histórico
museum|متحف متاحف|musée|museo
ancient|قديم أثري|ancien antique|antiguo
tradition traditional|تقليد تقليدي تقاليد|tradition|tradición
award prize|جائزة جوائز|prix récompense|premio
festival celebration celebrate|مهرجان احتفال احتفل عيد|festival fête célébrer|festival fiesta celebrar celebración
society community|مجتمع جالية مجتمعي|société communauté|sociedad comunidad
organization organisation|منظمة تنظيم هيئة|organisation|organización
association federation|جمعية اتحاد رابطة|association fédération|asociación federación
agency|وكالة|agence|agencia
office bureau|مكتب مكاتب|bureau|oficina despacho
member membership|عضو أعضاء عضوية|membre|miembro
group|مجموعة جماعة فرقة|groupe|grupo
network|شبكة شبكات|réseau|red
system|نظام منظومة|système|sistema
service|خدمة خدمات|service|servicio
centre institute|مركز معهد|centre institut|centro instituto
environment environmental|بيئة بيئي|environnement|medioambiente ambiental
pollution|تلوث|pollution|contaminación
carbon|كربون|carbone|carbono
emission|انبعاث انبعاثات|émission|emisión
planet|كوكب كواكب|planète|planeta
sun solar|شمس شمسي|soleil solaire|sol solar
moon|قمر|lune|luna
star|نجم|étoile|estrella
sky|سماء|ciel|cielo
black|أسود سوداء سود|noir|negro
red|أحمر حمراء|rouge|rojo
blue|أزرق زرقاء|bleu|azul
green|أخضر خضراء|vert|verde
colour color|لون ألوان|couleur|color
racism racist racial|عنصرية عنصري عرقي|racisme raciste racial|racismo racista racial
gay homosexual|مثلي مثليون|gay homosexuel|gay homosexual
gender|جنس نوع|genre|género
hate hatred|كراهية كره|haine haïr|odio odiar
`

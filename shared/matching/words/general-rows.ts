/** The news in four languages: what is done, how things are, when and how much. Rows as in `politics-rows.ts`. */
export const generalRows = `
make create creation creator|صنع خلق إنشاء أنشأ صانع|faire créer création créateur|hacer crear creación creador
take|أخذ اتخذ تولى|prendre|tomar
give offer|أعطى منح قدم عرض إعطاء|donner offrir|dar ofrecer
provide supply|وفر قدم توفير إمداد إمدادات زود|fournir|proporcionar suministrar suministro
receive reception|تلقى استقبل تسلم استقبال|recevoir|recibir
get obtain|حصل نال حصول|obtenir|obtener conseguir
keep maintain|حافظ احتفظ أبقى حفاظ|garder maintenir|mantener guardar
hold|عقد أمسك|tenir|sostener celebrar
bring|جلب أحضر|apporter amener|traer
send|أرسل إرسال بعث|envoyer|enviar
go leave departure depart|ذهب غادر رحل مغادرة رحيل ترك|aller partir quitter départ|ir salir partir salida
come arrive arrival|جاء وصل أتى وصول قدم|venir arriver arrivée|venir llegar llegada
return|عاد عودة رجع إعادة|retour retourner revenir|volver regresar regreso
enter entry|دخل دخول|entrer entrée|entrar entrada
cross crossing|عبر عبور معبر صليب|traverser passage|cruzar cruce
move movement|حركة تحرك انتقل نقل|mouvement déplacer|mover movimiento
run|ركض جرى أدار تشغيل|courir|correr
walk|مشى سار مشي|marcher|caminar
stand|وقف موقف|debout|
sit|جلس|asseoir|sentar
fall drop decline decrease|سقط انخفض انخفاض تراجع سقوط هبوط|tomber chute baisse diminuer|caer caída bajar descenso disminuir
rise increase|ارتفع ارتفاع زاد زيادة ازداد تزايد صعود|hausse augmenter augmentation|subir aumento aumentar
reduce cut reduction|خفض تخفيض قلل قطع تقليص|réduire réduction couper|reducir reducción recortar
raise lift|رفع|lever relever|levantar elevar
reach|بلغ وصل توصل|atteindre|alcanzar
exceed|تجاوز فاق زاد|dépasser|superar exceder
start begin beginning launch|بدأ بداية أطلق انطلق إطلاق بدء انطلاق شرع|commencer début lancer|empezar comenzar inicio lanzar comienzo
stop halt|أوقف توقف وقف|arrêter|parar detener
end finish|نهاية انتهى أنهى إنهاء انتهاء ختام|fin finir terminer|fin terminar acabar final
continue|استمر واصل تابع استمرار مواصلة|continuer|continuar seguir
complete completion|أكمل اكتمل كامل استكمال|compléter achever|completar
open opening|فتح مفتوح افتتح افتتاح|ouvrir ouverture|abrir apertura
close closure shut|أغلق إغلاق مغلق قريب|fermer fermeture|cerrar cierre
join|انضم انضمام التحق|rejoindre|unir
lead|قاد قيادة أدى|mener diriger|dirigir llevar liderar
follow|تبع تابع اتبع متابعة|suivre|seguir
change|تغيير تغير غير تحول|changer changement|cambio cambiar
develop development|تطوير تنمية طور تطور|développer développement|desarrollo desarrollar
improve improvement|تحسين تحسن حسن|améliorer amélioration|mejorar mejora
achieve achievement|حقق إنجاز تحقيق إنجازات|réaliser réussite|lograr logro
success succeed successful|نجاح نجح ناجح|succès réussir|éxito exitoso
fail failure|فشل إخفاق فاشل|échouer échec|fracasar fracaso
try attempt|حاول محاولة|essayer tenter tentative|intentar intento
seek|سعى طلب|chercher|buscar
find discover discovery|وجد عثر اكتشف اكتشاف|trouver découvrir découverte|encontrar descubrir descubrimiento
see watch view|رأى شاهد نظر مشاهدة رؤية|voir regarder|ver mirar
hear|سمع استمع|entendre|oír
feel feeling|شعر شعور إحساس|sentir sentiment|sentir sentimiento
think|فكر ظن اعتقد تفكير|penser|pensar
believe belief|اعتقد آمن اعتقاد معتقد|croire croyance|creer creencia
know knowledge|عرف علم معرفة معروف|savoir connaître connaissance|saber conocer conocimiento
learn|تعلم علم|apprendre|aprender
understand|فهم تفهم أدرك|comprendre|entender comprender
remember memory|تذكر ذاكرة ذكرى|souvenir mémoire|recordar memoria
forget|نسي|oublier|olvidar
want wish|أراد يريد رغب رغبة أرغب تمنى|vouloir souhaiter|querer desear
need|حاجة احتاج بحاجة احتياجات|besoin|necesitar necesidad
must should|يجب وجب ينبغي|devoir|deber
can able ability capable|تمكن قدرة قادر قدرات استطاع|pouvoir capable capacité|poder capaz capacidad
allow permit|سمح سماح أتاح|permettre|permitir
ban prohibit forbid|حظر منع تحريم|interdire interdiction|prohibir prohibición
prevent|منع حال|empêcher prévenir|prevenir evitar
force compel|أجبر اضطر إجبار|obliger forcer|obligar
require requirement|تطلب اقتضى متطلبات|exiger|requerir
use user|استخدم استخدام استعمل مستخدم|utiliser usage utilisateur|usar utilizar uso usuario
wear clothes dress clothing|ارتدى لبس ملابس زي فستان ثوب|porter vêtement robe|vestir ropa vestido
eat drink|أكل شرب تناول|manger boire|comer beber
sleep|نوم نام|dormir|dormir
live life|حياة عاش عيش|vivre vie|vivir vida
stay remain|بقي ظل بقاء|rester|quedar permanecer
wait|انتظر انتظار|attendre|esperar
happen occur|حدث وقع حصل جرى|arriver produire|ocurrir suceder
event incident|حدث أحداث حادثة واقعة وقائع|événement incident|evento incidente suceso
cause reason|سبب أسباب تسبب|cause raison|causa razón motivo
result|نتيجة نتائج أسفر|résultat|resultado
effect impact affect|تأثير أثر آثار تأثر|effet impact affecter|efecto impacto afectar
lead|أدى|conduire|conducir
problem|مشكلة مشاكل|problème|problema
solution solve|حل حلول|solution résoudre|solución resolver
issue case|قضية مسألة قضايا حالة|question affaire cas|asunto caso cuestión
situation|وضع أوضاع موقف|situation|situación
condition|شرط ظروف ظرف شروط حال|condition|condición
subject topic|موضوع مواضيع|sujet|tema sujeto
idea|فكرة أفكار|idée|idea
opinion view|رأي آراء وجهة|avis opinion|opinión
fact truth true|حقيقة حقائق واقع صحيح صدق|fait vérité vrai|hecho verdad verdadero
false fake lie|كاذب كذب مزيف زائف خاطئ كذبة|faux mensonge|falso mentira
wrong error mistake|خطأ أخطاء خاطئ|erreur faute|error equivocado
right correct|صحيح صواب|correct juste|correcto
good well|جيد حسن خير جيدة|bon bien|bueno bien
better best|أفضل أحسن|meilleur mieux|mejor
bad worse worst|سيئ أسوأ سوء|mauvais pire|malo peor
big large great huge|كبير كبرى ضخم عظيم هائل أكبر واسع|grand gros énorme|grande enorme gran
small little|صغير قليل|petit|pequeño
high height|عال مرتفع عالي ارتفاع عليا أعلى|haut élevé hauteur|alto elevado
low|منخفض أدنى|bas faible|bajo
long length|طويل طول|long longueur|largo
short|قصير|court|corto
new|جديد حديث|nouveau neuf|nuevo
first|أول أولى|premier|primero
second|ثاني ثانية|deuxième second|segundo
third|ثالث|troisième tiers|tercero
fourth|رابع|quatrième|cuarto
fifth|خامس|cinquième|quinto
last late previous former|أخير ماضي سابق سالف متأخر|dernier précédent ancien tard|último anterior tarde pasado
next future|مقبل قادم مستقبل تالي|prochain futur avenir|próximo futuro
current present|حالي حاضر راهن|actuel présent|actual presente
early|مبكر باكر|tôt|temprano
recent|أخير حديث مؤخرا|récent|reciente
important importance|مهم هام أهمية أهم|important importance|importante importancia
main major|رئيسي كبير رئيسية|principal majeur|principal mayor
special|خاص|spécial|especial
serious|خطير جاد جدي|grave sérieux|grave serio
difficult hard difficulty|صعب صعوبة صعوبات|difficile difficulté|difícil dificultad
easy|سهل|facile|fácil
possible possibility|ممكن احتمال إمكان إمكانية|possible possibilité|posible posibilidad
likely probable|محتمل مرجح|probable|probable
sure certain|متأكد مؤكد|sûr certain|seguro cierto
clear|واضح|clair|claro
different difference|مختلف اختلاف فرق|différent différence|diferente diferencia
same similar|نفس مماثل ذات مشابه|même semblable|mismo similar
several various|عدة عديد متعدد|plusieurs divers|varios
many much|كثير عديد|beaucoup|mucho
most majority|معظم غالب أغلب أغلبية|plupart majorité|mayoría
few|قليل بضع|peu|poco
whole total entire|كامل مجموع إجمالي كلي|total entier|total entero
half|نصف|moitié demi|mitad medio
quarter|ربع|quart trimestre|cuarto trimestre
part|جزء أجزاء قسم|partie|parte
number|عدد رقم أعداد أرقام|nombre numéro|número
amount|مبلغ كمية مقدار|montant quantité|cantidad monto
rate|معدل نسبة|taux|tasa
percent percentage|مائة بالمئة نسبة مئوية|pourcentage|porcentaje
average|متوسط معدل|moyenne|promedio media
level|مستوى مستويات|niveau|nivel
degree|درجة درجات|degré|grado
size|حجم مقاس|taille|tamaño
million|مليون ملايين|million|millón
billion|مليار بليون|milliard|
year|عام سنة أعوام سنوات سنوي|an année annuel|año anual
month|شهر أشهر شهور شهري|mois|mes mensual
week|أسبوع أسابيع|semaine|semana
day|يوم أيام يومي|jour journée|día
night|ليل ليلة|nuit|noche
morning|صباح صباحا|matin|mañana
evening|مساء|soir soirée|tarde
hour|ساعة ساعات|heure|hora
minute|دقيقة دقائق|minute|minuto
time|وقت زمن مرة مرات أوقات|temps fois|tiempo vez
decade|عقد|décennie|década
century|قرن قرون|siècle|siglo
today|اليوم|aujourd'hui|hoy
yesterday|أمس|hier|ayer
tomorrow|غدا|demain|mañana
date|تاريخ موعد|date|fecha
period|فترة مدة|période|período
monday|اثنين|lundi|lunes
tuesday|ثلاثاء|mardi|martes
wednesday|أربعاء|mercredi|miércoles
thursday|خميس|jeudi|jueves
friday|جمعة|vendredi|viernes
saturday|سبت|samedi|sábado
sunday|أحد|dimanche|domingo
weekend|عطلة|week-end|
january|يناير كانون|janvier|enero
february|فبراير شباط|février|febrero
march|مارس آذار|mars|marzo
april|أبريل إبريل نيسان|avril|abril
may|مايو أيار|mai|mayo
june|يونيو حزيران|juin|junio
july|يوليو تموز|juillet|julio
august|أغسطس آب|août|agosto
september|سبتمبر أيلول|septembre|septiembre
october|أكتوبر تشرين|octobre|octubre
november|نوفمبر تشرين|novembre|noviembre
december|ديسمبر كانون|décembre|diciembre
spring|ربيع|printemps|primavera
summer|صيف|été|verano
winter|شتاء|hiver|invierno
autumn fall|خريف|automne|otoño
place|مكان موضع|lieu endroit|lugar
way|طريق طريقة سبيل|façon manière|manera forma camino
side|جانب طرف جهة|côté|lado
front|أمام جبهة واجهة|avant front|frente
door gate|باب بوابة|porte|puerta
room|غرفة غرف|chambre salle|habitación cuarto
wall|جدار حائط|mur|muro pared
home|بيت منزل موطن|maison domicile|casa hogar
park garden|حديقة متنزه منتزه|parc jardin|parque jardín
store shop|متجر متاجر محل دكان|magasin boutique|tienda
box|صندوق علبة|boîte|caja
stone rock|حجر صخرة صخور|pierre roche|piedra roca
iron steel|حديد صلب فولاذ|fer acier|hierro acero
wood|خشب|bois|madera
plastic|بلاستيك|plastique|plástico
paper|ورق ورقة|papier|papel
list|قائمة لائحة|liste|lista
name|اسم أسماء سمى|nom|nombre
title|لقب عنوان|titre|título
role|دور أدوار|rôle|papel rol
position post|منصب موقف مركز|poste position|puesto posición cargo
career|مسيرة مهنة|carrière|carrera
attention|انتباه اهتمام|attention|atención
interest interested|مصلحة اهتمام فائدة مهتم مصالح|intérêt intéresser|interés interesar
influence|نفوذ تأثير|influence|influencia
relation relationship|علاقة علاقات|relation|relación
contact connection|اتصال تواصل صلة|contact lien|contacto conexión
cooperation cooperate|تعاون|coopération|cooperación
partner partnership|شريك شراكة شركاء|partenaire partenariat|socio asociación
competition compete|منافسة تنافس مسابقة منافس|compétition concurrence|competencia competir concurso
challenge|تحدي تحد تحديات|défi|desafío reto
chance opportunity|فرصة فرص|chance occasion opportunité|oportunidad
choice choose select|اختيار اختار خيار|choix choisir|elección elegir opción
advantage benefit|ميزة فائدة مزايا استفاد|avantage|ventaja beneficio
value|قيمة قيم|valeur|valor
quality|جودة نوعية|qualité|calidad
standard|معيار معايير|norme|estándar norma
measure action|إجراء تدبير إجراءات تدابير|mesure|medida
step|خطوة خطوات|pas étape|paso
process|عملية|processus|proceso
method|طريقة أسلوب|méthode|método
example|مثال مثلا|exemple|ejemplo
experience|تجربة خبرة|expérience|experiencia
story|قصة قصص|histoire|historia
speech|خطاب كلمة|discours|discurso
interview|مقابلة حوار|entretien|entrevista
conference|مؤتمر|conférence|conferencia
document|وثيقة وثائق مستند|document|documento
file|ملف ملفات|dossier fichier|archivo expediente
source|مصدر مصادر|source|fuente
witness|عيان|témoin|testigo
respect|احترام|respect|respeto
honour honor|شرف تكريم|honneur|honor
pride proud|فخر فخور|fierté fier|orgullo orgulloso
happy happiness|سعيد سعادة|heureux bonheur|feliz felicidad
sad grief|حزين حزن|triste|triste
angry anger|غاضب غضب|colère|enojado ira
surprise shock|مفاجأة صدمة دهشة فاجأ|surprise choc|sorpresa conmoción
pain suffer suffering|ألم معاناة عانى|douleur souffrir|dolor sufrir
pressure|ضغط ضغوط|pression|presión
strong strength|قوي قوة|fort|fuerte fuerza
weak|ضعيف ضعف|faible|débil
beautiful beauty|جميل جمال|beau beauté|hermoso belleza
alone|وحيد وحده|seul|solo
together|معا|ensemble|juntos
near|قرب قريب|près proche|cerca
far distance|بعيد بعد مسافة|loin distance|lejos distancia
outside|خارج|dehors extérieur|fuera
inside|داخل|dedans|dentro
around|حول|autour|alrededor
above|فوق|dessus|encima
under|تحت|sous|bajo debajo
against|ضد|contre|contra
according|وفق بحسب حسب وفقا|selon|según
include including|شمل تضمن بما|inclure comprendre|incluir
consider regard|اعتبر نظر|considérer|considerar
expect expectation|توقع متوقع|attendre prévoir|esperar expectativa
appear appearance|ظهر ظهور بدا|apparaître|aparecer
seem|بدا يبدو|sembler|parecer
show reveal|أظهر كشف بين|montrer révéler|mostrar revelar
hide|أخفى اختبأ|cacher|ocultar esconder
publish publication|نشر منشور|publier publication|publicar publicación
share|شارك حصة سهم مشاركة|partager part|compartir acción
participate participation|شارك مشاركة مشارك|participer|participar
prepare preparation|استعد أعد استعداد تحضير إعداد|préparer|preparar
protect protection|حماية حمى|protéger protection|proteger protección
refer reference|أشار إشارة|référence|referir referencia
note|أشار لاحظ ملاحظة|noter|notar nota
point|نقطة نقاط|point|punto
replace|استبدل محل|remplacer|reemplazar
spend|أنفق إنفاق قضى|dépenser|gastar
fill full|ملأ مليء كامل|plein remplir|lleno
break|كسر انكسر|casser rompre|romper
burn|حرق احترق|brûler|quemar
throw|رمى ألقى|jeter lancer|lanzar tirar
hit|ضرب أصاب صدم|frapper|golpear
pull|سحب|tirer|tirar
withdraw withdrawal|انسحاب انسحب سحب|retirer retrait|retirar retirada
catch|أمسك|attraper|atrapar
carry|حمل|porter|llevar
touch|لمس|toucher|tocar
cover|غطى تغطية|couvrir|cubrir
sign signature|وقع توقيع علامة|signer signature|firmar firma
celebrity famous fame|مشهور شهير شهرة|célèbre|famoso fama
popular|شعبي|populaire|popular
local|محلي|local|local
common|مشترك شائع|commun|común
natural nature|طبيعي طبيعة|nature naturel|naturaleza natural
modern|حديث|moderne|moderno
original origin|أصل أصلي|origine original|origen original
rare|نادر|rare|raro
deep|عميق|profond|profundo
fast quick speed|سريع سرعة|rapide vitesse|rápido velocidad
slow|بطيء|lent|lento
heavy weight|ثقيل وزن|lourd poids|pesado peso
light|ضوء خفيف نور|lumière léger|luz ligero
dark|مظلم ظلام داكن|sombre noir|oscuro
dry|جاف|sec|seco
clean|نظيف|propre|limpio
empty|فارغ|vide|vacío
available|متاح متوفر|disponible|disponible
ready|جاهز مستعد|prêt|listo
active activity activist|نشط نشاط ناشط أنشطة|actif activité militant|activo actividad activista
professional|مهني محترف|professionnel|profesional
amateur|هاو|amateur|aficionado
senior|كبير بارز|haut|alto
deputy vice|نائب|adjoint vice|vicepresidente adjunto
assistant|مساعد|assistant|asistente
agree|اتفق وافق|convenir|acordar
meet|لقي واجه|rencontrer|
face|واجه مواجهة|affronter|enfrentar
cancel|ألغى إلغاء|annuler|cancelar
delay postpone|تأخير تأجيل أجل|retard reporter|retraso aplazar
cease|وقف كف|cesser|cesar
recover recovery|تعاف تعافى استعاد استعادة|récupérer reprise guérir|recuperar recuperación
apologise apologize apology|اعتذر اعتذار|excuse excuser|disculpa disculpar
thank thanks|شكر|remercier merci|gracias agradecer
welcome|رحب ترحيب|accueillir bienvenue|bienvenido acoger
praise|أشاد مدح إشادة|louer éloge|elogiar alabar
blame|لوم ألقى|blâmer|culpar
urge|حث ناشد|exhorter|instar
order|أمر أوامر طلب نظام|ordre ordonner|orden ordenar
approve approval|وافق موافقة أقر|approuver|aprobar aprobación
limit|حد محدود حدود|limite limiter|límite limitar
spread|انتشر انتشار|propager propagation|propagar difundir
hand|سلم تسليم|remettre|entregar
host|استضاف مضيف|accueillir hôte|anfitrión
visit|زار|rendre|
attend|حضر|assister|asistir
contain|احتوى|contenir|contener
represent representative|مثل ممثل تمثيل|représenter représentant|representar representante
serve|خدم|servir|servir
belong|انتمى|appartenir|pertenecer
own owner|امتلك مالك صاحب ملك|posséder propriétaire|poseer propietario dueño
resident inhabitant population|سكان ساكن مقيم|habitant résident population|residente habitante población
`

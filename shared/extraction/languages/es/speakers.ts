/** Spanish words around the name of a source: offices, bodies, media, documents, groups, and what ends such a phrase. */
import type { Part } from '../../attributions/roles.ts'
import { months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.trim().split(/\s+/u)

export const speakerParts: Readonly<Record<Part, readonly string[]>> = {
  title: split(`
presidente presidenta primer ministro ministra secretario secretaria canciller gobernador gobernadora alcalde alcaldesa
senador senadora diputado diputada parlamentario rey reina príncipe princesa emir sultán jeque imán papa obispo arzobispo
cardenal rabino embajador embajadora enviado enviada cónsul diplomático comisario comisaria jefe jefa director directora
consejero consejera fundador fundadora dueño dueña propietario portavoz vocero vocera dirigente líder comandante general
coronel capitán teniente almirante oficial agente fiscal juez jueza magistrado magistrada abogado abogada notario profesor
profesora doctor doctora médico médica investigador investigadora científico científica economista historiador historiadora
analista experto experta politólogo sociólogo autor autora escritor escritora periodista corresponsal redactor editor editora
columnista actor actriz cantante músico artista director productor entrenador entrenadora seleccionador jugador jugadora
portero delantero defensa activista organizador opositor opositora coordinador coordinadora asesor asesora adjunto
viceministro subsecretario miembro candidato candidata cirujano enfermero enfermera epidemiólogo psicólogo ingeniero
astronauta piloto residente vecino vecina testigo superviviente sobreviviente víctima estudiante maestro maestra rector
agricultor pescador madre padre esposa esposo hijo hija hermano hermana amigo amiga votante empleado empleada funcionario
funcionaria responsable negociador mediador consultor inversor empresario empresaria hombre mujer niño niña presentador
climatólogo geólogo sismólogo astrónomo biólogo físico delegado delegada representante vicepresidente vicepresidenta
expresidente exministro exministra ex-presidente mandatario mandataria edil campesino campesina ganadero ganadera agricultora
`),
  honorific: split('sr sra srta señor señora don doña d dr dra doctor doctora sir lord monseñor'),
  organisation: split(`
ministerio gobierno ejecutivo gabinete parlamento asamblea senado congreso consejo comisión comité agencia autoridad oficina
departamento corte tribunal fiscalía policía guardia ejército marina armada unión asociación federación liga organización
grupo partido movimiento coalición alianza frente banco fondo sociedad empresa compañía fabricante constructora universidad
instituto escuela colegio hospital clínica centro observatorio laboratorio fundación ong club equipo iglesia embajada
consulado misión secretaría secretariado distrito ciudad región provincia estado país reino república régimen oposición
sindicato sindicatos red regulador bolsa museo aeropuerto operador proveedor editorial dirección ayuntamiento alcaldía
municipio presidencia moncloa kremlin pentágono onu unicef unesco oms acnur fmi otan ue bce ine fao nasa fbi cia hamás
hezbolá milicia casa servicio servicios protección cámara cruz defensoría
`),
  media: split(
    'periódico diario semanario revista cadena televisión canal radio emisora sitio portal medio medios prensa blog gaceta',
  ),
  document: split(`
informe informes estudio estudios encuesta encuestas sondeo sondeos datos cifras estadísticas estimación estimaciones
comunicado documento documentos análisis investigación investigaciones censo resultados balance expediente denuncia acta
carta nota correo transcripción ley constitución acuerdo resolución decisión sentencia fallo artículo libro boletín índice
tuit mensaje proyecciones modelo modelos barómetro recomendación prueba vídeo video
`),
  group: split(`
responsables autoridades policías residentes vecinos testigos expertos analistas investigadores científicos economistas
historiadores académicos activistas manifestantes legisladores diputados senadores ministros dirigentes críticos partidarios
opositores aliados rivales asesores diplomáticos abogados fiscales médicos sanitarios enfermeros rescatistas bomberos
soldados militares combatientes rebeldes insurgentes periodistas lectores usuarios clientes consumidores inversores
comerciantes agricultores pescadores trabajadores empleados maestros profesores estudiantes padres familias familiares amigos
colegas supervivientes sobrevivientes víctimas refugiados migrantes aldeanos ciudadanos votantes miembros representantes
organizadores observadores republicanos demócratas conservadores astrónomos autores funcionarios algunos muchos varios
talibanes
`),
  anonymous: split('fuente fuentes anónimo anonimato rumor rumores'),
  pronoun: [],
  complement: split('que si'),
  relative: split('que quien quienes cuyo cuya cual cuales'),
  determiner: split(
    'el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra mi varios varias algunos algunas todos todas cada dos tres cuatro cinco seis siete ocho nueve diez ningún ninguna al del',
  ),
  preposition: split(`
en a al ante bajo con contra desde durante entre hacia hasta mediante para por según sin sobre tras vía pese excepto junto
`),
  conjunction: split('y e o u pero sino ni porque pues aunque cuando mientras como luego entonces'),
  negator: split('no nunca jamás tampoco ni'),
  auxiliary: split('ha han había habían habrá habrán habría habrían habiendo se lo le les me nos'),
  passive: split('es son era eran fue fueron será serán sería ser sido está están estaba'),
  modal: split('puede pueden podría podrían debe deben debería deberían va van quiere quieren para a'),
  adverb: split(`
también además luego después ya todavía aún siempre nunca además recientemente públicamente ayer hoy anoche así muy bien
tarde temprano mismo misma ayer
`),
  time: [
    ...split('ayer hoy mañana anoche tarde noche semana mes año día mediodía medianoche pasado pasada'),
    ...[...months.keys()].filter((month) => month.length > 3),
    ...weekdays.keys(),
  ],
  link: split('de del'),
  place: split(`
afganistán albania alemania arabia argelia argentina armenia australia austria azerbaiyán baréin bélgica bolivia brasil
bulgaria camboya camerún canadá chile china chipre colombia congo corea croacia cuba dinamarca ecuador egipto españa
eslovaquia eslovenia estonia etiopía filipinas finlandia francia gaza georgia ghana grecia guatemala guinea haití honduras
hungría india indonesia irak irán irlanda islandia israel italia japón jordania kazajistán kenia kosovo kuwait laos letonia
líbano libia lituania luxemburgo malasia mali marruecos mauritania méxico moldavia mozambique nepal nicaragua níger nigeria
noruega omán pakistán palestina panamá paraguay perú polonia portugal catar qatar rumanía rusia ruanda senegal serbia siria
somalia sudán suecia suiza tailandia tanzania túnez turquía ucrania uganda uruguay venezuela vietnam yemen zambia zimbabue
moscú washington pekín teherán londres parís berlín bruselas kiev ankara bagdad damasco beirut cairo riad doha jerusalén
tokio seúl madrid europa américa áfrica eeuu
`),
  verb: split(
    'hizo hace hacen hacer vuelve llega llegó viene va toma tomó da dio ve vio empieza ganó perdió queda quedó sigue',
  ),
  topic: [],
  occasion: [],
  notSource: split('plan proyecto costumbre tradición ley quien cual qué'),
  adjective: [],
  binder: split('al el ben ibn van von der de la los las del da dos'),
  within: split('a al de del en sobre para con por'),
  subordinator: split('así tal salvo siendo'),
}

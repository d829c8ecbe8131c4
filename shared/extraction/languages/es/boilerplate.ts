/** What is no part of a Spanish article: links to other articles, captions, bylines, furniture of the page. */
import type { BoilerplateWords } from '../../article/boilerplate-words.ts'
import { compilePhrases } from '../../phrases.ts'

export const boilerplate: BoilerplateWords = {
  links: compilePhrases(`
lea también, lee también, leer también, lea además, ver también, vea también, mira también, te puede interesar, te
puede interesar también, también te puede interesar, le puede interesar, puede leer, haz clic aquí, haga clic aquí
`),
  labels: compilePhrases(`
leer más, lee más, lea más, más información, más sobre este tema, relacionado, relacionadas, noticias relacionadas,
artículos relacionados, no te pierdas, vídeo, video, en vídeo, en imágenes, pódcast, análisis, reportaje, entrevista,
recomendado, recomendados, además
`),
  furniture: compilePhrases(`
compartir, compartir en, comparte, compartir este artículo, síguenos, síguenos en, siga, sigue toda la información,
suscríbete, suscríbase, suscribirse, regístrate, inicia sesión, iniciar sesión, boletín, recibe, newsletter, publicidad,
anuncio, contenido patrocinado, todos los derechos reservados, copyright, ©, imprimir, enviar por correo, copiar enlace,
comentarios, comentar, deja un comentario, publicado el, actualizado el, actualizado a las, última actualización,
minutos de lectura, lectura, etiquetas, archivado en, temas, normas, política de privacidad, términos y condiciones,
aviso legal, descarga, descarga la app, únete, volver arriba, contenido exclusivo para suscriptores
`),
  ends: compilePhrases(`
lo más leído, las más leídas, lo más visto, más leídas, más noticias, otras noticias, noticias relacionadas, artículos
relacionados, contenido relacionado, te recomendamos, le recomendamos, también en, últimas noticias, lo último, más en
`),
  bylines: compilePhrases(`
por, escrito por, redactado por, texto de, fotos de, enviado especial, enviada especial, corresponsal, con información de,
con información de efe
`),
  writers: compilePhrases('redacción, redactor, redactora, periodista, autor, autora, corresponsal, agencias'),
  captions: compilePhrases(`
foto, foto de archivo, imagen de archivo, imagen, fotografía, pie de foto, crédito, créditos, getty images, foto efe,
foto afp, foto reuters, captura de pantalla, infografía, archivo
`),
  agencies: compilePhrases(`
efe, europa press, afp, reuters, ap, ansa, dpa, xinhua, télam, notimex, agencias, bloomberg, servimedia
`),
}

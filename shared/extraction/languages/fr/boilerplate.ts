/** What is no part of a French article: links to other articles, captions, bylines, furniture of the page. */
import type { BoilerplateWords } from '../../article/boilerplate-words.ts'
import { compilePhrases } from '../../phrases.ts'

export const boilerplate: BoilerplateWords = {
  links: compilePhrases(`
lire aussi, à lire aussi, lire également, à lire également, lisez aussi, voir aussi, à voir aussi, écouter aussi,
retrouvez ici, cliquez ici pour
`),
  labels: compilePhrases(`
à lire, lire la suite, lire plus, sur le même sujet, à ne pas manquer, notre dossier, notre sélection, pour aller
plus loin, en savoir plus, vidéo, en vidéo, en images, podcast, analyse, décryptage, reportage, entretien, à suivre,
dans le même dossier
`),
  furniture: compilePhrases(`
partager, partager sur, partagez, partager cet article, suivez-nous, suivez nous, suivre, abonnez-vous, abonnez vous,
s'abonner, je m'abonne, s'inscrire, inscrivez-vous, inscrivez vous, se connecter, connectez-vous, newsletter, recevez,
publicité, annonce, contenu sponsorisé, la suite après la publicité, la suite après cette publicité, article réservé
aux abonnés, tous droits réservés, copyright, ©, imprimer, envoyer par e-mail, copier le lien, commentaires, réagir,
laisser un commentaire, publié le, mis à jour le, mis à jour à, modifié le, temps de lecture, lecture, mots-clés,
thématiques, nos standards, politique de confidentialité, conditions générales, mentions légales, gérer les cookies,
téléchargez, rejoignez, faire un don, soutenez-nous, soutenez nous, retour en haut, cet article a été publié
`),
  ends: compilePhrases(`
les plus lus, articles les plus lus, le plus lu, les plus consultés, les plus commentés, sur le même thème, articles
similaires, articles liés, vous aimerez aussi, à lire ensuite, nos derniers articles, dernières actualités, plus
d'articles, dans la même rubrique, les articles les plus lus, contenus sponsorisés, à découvrir
`),
  bylines: compilePhrases(`
par, de notre correspondant, de notre correspondante, de notre envoyé spécial, de notre envoyée spéciale, propos
recueillis par, avec afp, avec reuters, avec agences, écrit par, rédigé par, texte de, photos de
`),
  writers: compilePhrases(
    'journaliste, rédaction, rédacteur, rédactrice, auteur, correspondant, correspondante, la rédaction',
  ),
  captions: compilePhrases(`
photo, photo d'illustration, photo d'archives, image d'illustration, image d'archives, illustration, légende, crédit
photo, crédit, crédits, getty images, photo afp, photo reuters, capture d'écran, infographie, archives
`),
  agencies: compilePhrases(`
afp, agence france-presse, reuters, ap, belga, ats, keystone-ats, aps, map, tap, efe, ansa, dpa, rfi, xinhua, agences, bloomberg
`),
}

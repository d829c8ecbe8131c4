/** What in a French sentence speaks for and against checking it. */

import type { WorthWords } from '../../checkworthiness/worth-words.ts'
import { wordSet } from '../../phrases.ts'
// Nothing is labelled in this language yet: what speaks for a claim in English is taken to speak for it here.
import weights from '../en/worth-weights.json' with { type: 'json' }

export const worth: WorthWords = {
  cased: true,
  prefixes: [],
  anaphors: wordSet(`
ceci cela ça ce c' cette ces cet il elle ils elles y là ici donc alors puis et mais
`),
  lexicon: {
    harm: `tuer, tué, tués, tuée, tuées, tuent, mort, morts, morte, décès, décédé*, mortel*, meurtr*, assassin*, victime*, blessé*, blessure*, attaque*, attentat*, agress*, bombard*, bombe*, explos*, missile*, roquette*, drone*, frappe*, raid*, guerre*, conflit*, combat*, invasion, trêve, cessez-le-feu, terroris*, otage*, enlèvement*, enlevé*, viol, viols, violence*, torture*, massacre*, génocide, accident*, collision*, effondr*, dérail*`,
    power: `gouvernement*, ministre*, ministère*, président*, parlement*, assemblée, sénat*, député*, congrès, loi, lois, décret*, tribunal*, cour, justice, juge*, procureur*, procès, verdict, constitution*, élection*, électoral*, élu, élus, vote*, voté*, scrutin, référendum, candidat*, parti, partis, opposition, coalition, maire*, préfet*, police*, policier*, armée*, militaire*, marine, ambass*, traité*`,
    economy: `économ*, prix, inflation, budget*, impôt*, taxe*, fiscal*, droits de douane, commerc*, export*, import*, pib, croissance, récession, chômage, emploi*, salair*, revenu*, bénéfice*, perte*, dette*, déficit*, banque*, prêt*, taux, marché*, action, actions, bourse*, fonds, aide*, milliard*, million*, dollar*, euro*, entreprise*, société*, industr*, pétrole*, gaz`,
    health: `santé, hôpital*, hôpitaux, maladie*, virus, infect*, épidémi*, pandémie*, vaccin*, dose*, médicament*, patient*, médecin*, cancer*, symptôm*, traitement*, scientifique*, chercheur*, recherche*, étude*, climat*, émission*, carbone, température*, espèce*, satellite*, orbite, planète*, laboratoire*, cellule*, génétique*, université*`,
    event: `annoncé, lancé, signé, approuvé, adopté, rejeté, interdit, ouvert, fermé, gagné, remporté, perdu, battu, élu, nommé, démissionné, licencié*, quitté, rejoint, commencé, débuté, terminé, achevé, conclu, atteint, touché, frappé, saisi, capturé, arrêté, inculpé, condamné, acquitté, découvert`,
    record: `premier, première, deuxième, troisième, plus grand*, plus haut*, plus bas*, plus petit*, plus long*, pire, meilleur*, record*, jamais, historique*, inédit*, sans précédent, anniversaire, capitale, majorité, minorité, moitié, quart, pour cent, pourcent*, moyenne, total, taux, nombre`,
    comparison: `plus de, moins de, supérieur*, inférieur*, par rapport à, contre, fois, double, triple, hausse*, augmentation*, baisse*, diminution*, croissance, réduction*, recul, chute*`,
    cause: `parce que, à cause de, en raison de, provoqu*, causé*, entraîn*, résult*, suite à, dû à, due à, grâce à, raison`,
    evidence: `données, chiffres, statistique*, sondage*, estimation*, rapport*, selon, recensement, preuve*, document*, analyse*, indice*, résultats, montre*, indique*`,
    opinion: `bon, bonne, bien, mal, mauvais*, grand, magnifique*, terrible*, horrible*, merveilleu*, incroyable*, formidable*, excellent*, parfait*, beau, belle, drôle*, ennuyeu*, stupide*, ridicule*, absurde*, honteu*, honte, scandaleu*, décevant*, impressionnant*, remarquable*, intéressant*, important*, essentiel*, nécessaire*, juste, injuste, vrai`,
    feeling: `sens, sentiment*, aime*, aimer, déteste*, heureu*, triste*, colère, furieu*, peur, craint*, crainte*, inquiet*, inquiétude*, espoir*, espère*, souhait*, veut, veulent, croit, croient, pense*, rêve*, surpris*`,
    hedged: `peut-être, pourrait, pourraient, probablement, sans doute, possible*, potentiel*, semble*, apparemment, rumeur*, incertain*, éventuel*, aurait, auraient, serait, seraient, doute*`,
    prediction: `sera, seront, devrait, devraient, va, vont, prévu*, prévoit, prévision*, attendu*, demain, prochain*, prochaine*, avenir, futur*, bientôt, à venir, aura, auront, pourra, pourront, deviendra, restera, fera, feront`,
    obligation: `doit, doivent, il faut, faut-il, faudra, devons, nécessité, obligé*, impératif, appelle à, appelé à, exhort*, exige*, demande*, s'il vous plaît`,
    plan: `vise, visent, prévoit de, envisage*, entend, compte, souhaite, propose*, proposition*, projet*, plan, plans, promis, promet*, promesse*, engagement*, s'engage*, objectif*, cherche à`,
    condition: `si, à condition, sinon, au cas où, pourvu, à moins`,
    'first-person': `je, j', moi, me, m', mon, ma, mes, nous, notre, nos`,
    'second-person': `tu, toi, te, ton, ta, tes, vous, votre, vos`,
    vague: `certains, certaines, quelque chose, quelqu'un, choses, divers, plusieurs, autres, tout le monde, personne, rien, souvent`,
    leisure: `film*, cinéma*, chanson*, album*, musi*, concert*, festival*, acteur*, actrice*, comédi*, série*, spectacle*, rôle*, roman*, livre*, auteur*, autrice*, poète*, poème*, mode, robe*, célébrit*, fan, fans, restaurant*, recette*`,
    play: `but, buts, match*, penalty, score*, attaquant*, gardien*, arbitre*, championnat*, tournoi*, trophée*, coupe, équipe*, joueu*, entraîneur*, saison, ligue, finale*, tennis, golf, rugby, football*, basket*, hockey, marathon, course*`,
    home: `femme, mari, mère, maman, père, papa, fils, fille, enfant, bébé, parents, frère, sœur, famille*, ami, amis`,
    'question-word': `pourquoi, comment, n'est-ce pas, qui sait, est-ce que`,
  },
  weights,
}

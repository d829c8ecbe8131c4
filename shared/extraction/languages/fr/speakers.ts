/** French words around the name of a source: offices, bodies, media, documents, groups, and what ends such a phrase. */
import type { Part } from '../../attributions/roles.ts'
import { months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.trim().split(/\s+/u)

export const speakerParts: Readonly<Record<Part, readonly string[]>> = {
  title: split(`
président présidente premier ministre ministre secrétaire chancelier chancelière gouverneur gouverneure maire sénateur
sénatrice député députée élu élue parlementaire roi reine prince princesse émir sultan cheikh imam pape évêque archevêque
cardinal rabbin ambassadeur ambassadrice émissaire consul diplomate parole commissaire chef cheffe directeur directrice patron
patronne pdg fondateur fondatrice propriétaire porte-parole dirigeant dirigeante leader commandant général colonel capitaine
lieutenant amiral officier agent procureur procureure juge magistrat magistrate avocat avocate notaire professeur
professeure docteur médecin chercheur chercheuse scientifique économiste historien historienne analyste expert experte
politologue sociologue auteur autrice écrivain journaliste correspondant correspondante rédacteur rédactrice éditorialiste
acteur actrice chanteur chanteuse musicien artiste réalisateur réalisatrice producteur entraîneur sélectionneur joueur
joueuse capitaine gardien attaquant défenseur militant militante activiste organisateur opposant opposante coordinateur
coordinatrice conseiller conseillère adjoint adjointe préfet préfète sous-préfet secrétaire-général membre candidat
candidate chirurgien infirmier infirmière épidémiologiste psychologue ingénieur astronaute pilote habitant habitante témoin
survivant survivante victime étudiant étudiante enseignant enseignante recteur agriculteur pêcheur mère père femme mari
fils fille frère sœur ami amie électeur électrice employé employée fonctionnaire responsable négociateur médiateur
médiatrice consultant investisseur milliardaire homme dame garçon fillette présentateur animateur climatologue géologue
sismologue astronome biologiste physicien physicienne historique délégué déléguée représentant représentante rapporteur
rapporteuse vice-président vice-présidente ex-président ex-ministre co-auteur coauteur
`),
  honorific: split('m mme mlle mm dr docteur pr me monsieur madame maître sir lord'),
  organisation: split(`
ministère gouvernement exécutif cabinet parlement assemblée sénat congrès conseil commission comité agence autorité bureau
département office cour tribunal parquet police gendarmerie armée marine union association fédération ligue organisation
groupe parti mouvement coalition alliance front banque fonds société entreprise compagnie constructeur fabricant université
institut école hôpital clinique centre observatoire laboratoire fondation ong club équipe église ambassade consulat mission
secrétariat district ville région province état pays royaume république régime opposition syndicat syndicats réseau régulateur
bourse musée aéroport opérateur fournisseur éditeur direction préfecture mairie municipalité présidence élysée matignon
quai kremlin pentagone onu unicef unesco oms hcr fmi otan ue bce insee cgt cfdt fao nasa fbi cia hamas hezbollah milice
maison service services protection chambre croix-rouge croissant-rouge
`),
  media: split(`
journal quotidien hebdomadaire magazine chaîne télévision radio site média médias presse agence-france dépêche blog revue gazette
`),
  document: split(`
rapport rapports étude études sondage sondages enquête enquêtes données chiffres statistiques estimation estimations
communiqué document documents analyse recherche recherches recensement résultats bilan dossier plainte acte lettre note
courriel transcription loi constitution accord résolution décision arrêt jugement article livre bulletin indice tweet message
projections modèle modèles baromètre recommandation preuve vidéo
`),
  group: split(`
responsables autorités policiers gens habitants riverains témoins experts analystes chercheurs scientifiques économistes
historiens universitaires militants manifestants élus députés sénateurs ministres dirigeants critiques partisans opposants
alliés rivaux conseillers diplomates avocats procureurs enquêteurs médecins soignants infirmiers secouristes pompiers
soldats militaires combattants rebelles insurgés journalistes lecteurs téléspectateurs utilisateurs clients consommateurs
investisseurs commerçants agriculteurs pêcheurs travailleurs salariés employés enseignants étudiants parents familles proches
amis voisins collègues survivants victimes réfugiés migrants villageois citoyens électeurs membres représentants
organisateurs observateurs républicains démocrates conservateurs astronomes auteurs certains beaucoup plusieurs observateurs
talibans secours
`),
  anonymous: split('source sources anonyme anonymat rumeur rumeurs'),
  pronoun: [],
  complement: split("que qu' si"),
  relative: split("qui que qu' dont lequel laquelle lesquels"),
  determiner: split(
    "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos votre mon ma mes plusieurs certains certaines tous toutes chaque quelques deux trois quatre cinq six sept huit neuf dix aucun aucune",
  ),
  preposition: split(`
dans en à au aux sur sous par pour avec sans contre vers chez entre après avant depuis pendant durant selon malgré parmi
lors dès jusqu'à hors via face envers outre concernant suite
`),
  conjunction: split('et ou mais or ni car donc parce puisque lorsque quand comme tandis alors puis ainsi cependant'),
  negator: split("ne n' pas jamais non aucunement ni"),
  auxiliary: split("a ont avait avaient aura auront aurait auraient ayant s' se l' lui leur m' nous y en"),
  passive: split('est sont était étaient été sera seront serait fut furent être'),
  modal: split(
    'peut peuvent pourrait pourraient doit doivent devrait devraient va vont veut veulent voudrait faut pour de à',
  ),
  adverb: split(`
aussi également ensuite déjà encore toujours jamais souvent pourtant notamment récemment publiquement hier aujourd'hui
mercredi-soir ainsi notamment très bien tôt tard plus lui-même elle-même eux-mêmes
`),
  time: [
    ...split(
      "hier aujourd'hui demain matin soir nuit après-midi semaine mois année an jour week-end midi minuit dernier dernière",
    ),
    ...[...months.keys()].filter((month) => month !== 'mai' && month !== 'mars'),
    ...weekdays.keys(),
  ],
  link: split("de du des d'"),
  place: split(`
afghanistan albanie algérie allemagne angleterre argentine arménie australie autriche azerbaïdjan bahreïn belgique bénin
bolivie brésil bulgarie burkina burundi cambodge cameroun canada chili chine chypre colombie congo corée côte croatie cuba
danemark égypte équateur espagne estonie états-unis éthiopie finlande france gabon gaza géorgie ghana grèce guinée haïti
hongrie inde indonésie irak iran irlande islande israël italie japon jordanie kazakhstan kenya kosovo koweït laos lettonie
liban libye lituanie luxembourg madagascar malaisie mali maroc mauritanie mexique moldavie mozambique népal niger nigeria
norvège oman ouganda pakistan palestine panama pérou philippines pologne portugal qatar roumanie royaume-uni russie rwanda
sénégal serbie slovaquie slovénie somalie soudan suède suisse syrie tanzanie tchad thaïlande togo tunisie turquie ukraine
uruguay venezuela vietnam yémen zambie zimbabwe moscou washington pékin téhéran londres paris berlin bruxelles kiev ankara
bagdad damas beyrouth caire riyad doha jérusalem tokyo séoul europe amérique afrique
`),
  verb: split(
    'fait font faire rend devient sont va vont vient viennent prend prennent donne donnent voit commence gagne perd reste',
  ),
  topic: [],
  occasion: [],
  notSource: split('moi loi plan projet coutume tradition qui lequel laquelle quoi'),
  adjective: [],
  binder: split('al el ben ibn van von der de la le du da dos'),
  within: split('à au aux de du des dans sur pour avec en par'),
  subordinator: split('alors tandis bien afin sauf étant'),
}

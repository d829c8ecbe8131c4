import { describe, expect, test } from 'vitest'
import { shown } from './read.ts'

describe('French figures', () => {
  test.each([
    ["Le budget atteint 1 234,5 millions d'euros.", ['1234500000 money EUR']],
    ['La ville compte 2 345 678 habitants.', ['2345678 count resident']],
    ['Le pont a coûté 12 345 678 euros.', ['12345678 money EUR']],
    ['La moitié des élèves sont absents.', ['0.5 fraction student']],
    ['Deux tiers des communes sont endettées.', ['0.6667 fraction town']],
    ['Un million et demi de réfugiés ont traversé.', ['1500000 count refugee']],
    ['Il a attendu deux heures et demie.', ['2.5 duration hour']],
    ['Il a attendu une demi-heure.', ['0.5 duration hour']],
    ['La hausse est de 2,5 % à 3 %.', ['2.5 percent %', '3 percent %']],
    ['Les prix ont augmenté de 4,5 %.', ['4.5 percent %']],
    ['Le chômage a reculé de 0,3 point.', ['0.3 score point']],
    ['Quatre-vingt-dix-sept députés ont voté.', ['97 count deputy']],
    ['Nonante-sept députés ont voté.', ['97 count deputy']],
    ['Soixante et onze navires sont arrivés.', ['71 count ship']],
    ['Un soldat a été tué.', ['1 count soldier']],
    ['Un mort et trois blessés, selon la police.', ['1 count death', '3 count injured person']],
    ['Le séisme, de magnitude 7,1, a duré 40 secondes.', ['7.1 measure magnitude', '40 duration second']],
    ['Les rafales ont atteint 150 km/h.', ['150 measure km/h']],
    ['La température est descendue à -12 degrés.', ['-12 measure degree']],
    ['Elle a reçu 3,2 milliards de dollars.', ['3200000000 money USD']],
    ['Le loyer est de 500 francs suisses.', ['500 money CHF']],
    ['Ils ont gagné 3-1.', ['3 score goal']],
    ['Les ventes ont doublé.', ['2 multiplier time']],
    ['Le texte compte 12 articles et 3 annexes.', ['12 count article', '3 count annexe']],
    ['Deux hommes sur trois fument.', ['0.6667 fraction man']],
    ['Il a été condamné à dix ans de prison.', ['10 duration year']],
    ['Six autres millions de personnes ont faim.', ['6000000 count person']],
    ['Le tunnel mesure 1,5 km.', ['1.5 measure km']],
    ['Le train roule à 320 km/h.', ['320 measure km/h']],
    ['Elle a couru 42,195 kilomètres en deux heures et douze minutes.', ['42.195 measure km', '132 duration minute']],
    [
      'Le fonds verse 25\u202f000\u00a0euros et 1\u00a0234,5\u00a0millions de yens.',
      ['25000 money EUR', '1234500000 money JPY'],
    ],
  ])('counts, money and measures: %s', (text, expected) => expect(shown('fr', text)).toEqual(expected))

  test.each([
    ['Plus de 110 attaques ont été recensées.', ['>110 count attack']],
    ['Une dizaine de maisons ont brûlé.', ['~10 count house']],
    ['Une centaine de manifestants sont venus.', ['~100 count demonstrator']],
    ['Des centaines de villageois ont fui.', ['>=100 count villager']],
    ['Des milliers de personnes ont défilé.', ['>=1000 count person']],
    ['Au moins 17 soldats sont morts.', ['>=17 count soldier']],
    ["Jusqu'à 300 ouvriers seront licenciés.", ['<=300 count worker']],
    ['Environ 40 écoles ont fermé.', ['~40 count school']],
    ['Près de la moitié des puits sont à sec.', ['~0.5 fraction well']],
    ['Près de 700 maisons ont brûlé.', ['~700 count house']],
    ['Quelque 250 pompiers luttent.', ['~250 count firefighter']],
    ['Moins de 20 % des jeunes votent.', ['<20 percent %']],
    ['Entre 20 et 30 personnes se cachaient.', ['range20..30 count person']],
    ["Plus d'une heure a passé.", ['>1 duration hour']],
    ['Une dizaine de milliers de foyers sont privés de courant.', ['~10000 count household']],
    ['Pas moins de 40 pays ont signé.', ['>=40 count country']],
    ['Pas plus de 50 invités seront admis.', ['<=50 count guest']],
    ['Le déficit dépasse 3 % du PIB.', ['>3 percent %']],
  ])('comparators and ranges: %s', (text, expected) => expect(shown('fr', text)).toEqual(expected))

  test.each([
    ['Le 14 juillet 2023, à 10 heures, tout a changé.', []],
    ["L'article 49 a été invoqué par l'un des ministres.", []],
    ['Une mère de 35 ans est venue.', ['35 age year']],
    ['Le suspect, 52 ans, est venu.', ['52 age year']],
    ['Les plus de 65 ans sont vaccinés.', ['>65 age year']],
    ["C'est la première fois.", []],
  ])('no figure, or an age: %s', (text, expected) => expect(shown('fr', text)).toEqual(expected))
})

/** Percent, durations, measures and points as French writes them. */
import type { UnitEntry } from '../../figures/figure-words.ts'
import { readMeasureRows } from '../measure-rows.ts'

export const measures: readonly UnitEntry[] = [
  ...readMeasureRows(
    'percent',
    `
%: | %, ％, pour cent, pourcent, p. 100, pour-cent
percentage point: point de pourcentage, points de pourcentage, point de pour cent, points de pour cent
basis point: point de base, points de base
`,
  ),
  ...readMeasureRows(
    'duration',
    `
second: seconde, secondes | sec
minute: minute, minutes | min, mn
hour: heure, heures
day: jour, jours, journée, journées, nuit, nuits
week: semaine, semaines
month: mois, mois
year: an, ans, année, années
decade: décennie, décennies
century: siècle, siècles
millisecond: milliseconde, millisecondes | | ms
quarter: trimestre, trimestres
`,
  ),
  ...readMeasureRows(
    'score',
    `
point: point, points | pts
`,
  ),
  ...readMeasureRows('count', 'goal: but, buts'),
  ...readMeasureRows(
    'measure',
    `
km: kilomètre, kilomètres | km, kms
m: mètre, mètres | m
cm: centimètre, centimètres | cm
mm: millimètre, millimètres | mm
micrometre: micron, microns, micromètre, micromètres | μm, µm
nm: nanomètre, nanomètres | nm
mile: mile, miles, mille terrestre, milles terrestres
nautical mile: mille marin, milles marins, mille nautique, milles nautiques | milles
foot: pied, pieds
inch: pouce, pouces
yard: yard, yards, verge, verges
light year: année-lumière, années-lumière, année lumière, années lumière
km²: kilomètre carré, kilomètres carrés | km², km2
m²: mètre carré, mètres carrés | m², m2
square mile: mile carré, miles carrés
square foot: pied carré, pieds carrés
hectare: hectare, hectares | ha
acre: acre, acres
dunam: dunam, dunams, dounam, dounams
m³: mètre cube, mètres cubes | m³, m3
cubic foot: pied cube, pieds cubes
litre: litre, litres | l
millilitre: millilitre, millilitres | ml
centilitre: centilitre, centilitres | cl
gallon: gallon, gallons
pint: pinte, pintes
barrel: baril, barils
barrel of oil equivalent: baril équivalent pétrole, barils équivalent pétrole
kg: kilogramme, kilogrammes, kilo, kilos | kg
g: gramme, grammes | | g
mg: milligramme, milligrammes | mg
microgram: microgramme, microgrammes | μg, µg
ton: tonne, tonnes
kiloton: kilotonne, kilotonnes
megaton: mégatonne, mégatonnes
ounce: once, onces
carat: carat, carats
°C: degré celsius, degrés celsius, degré centigrade, degrés centigrades | °c, ° c, º c, ℃
°F: degré fahrenheit, degrés fahrenheit | °f, ° f, ℉
degree: degré, degrés | °
km/h: kilomètre par heure, kilomètres par heure, kilomètre-heure, kilomètres-heure, kilomètre heure, kilomètres heure, kilomètre à l'heure, kilomètres à l'heure | km/h, kmh, km à l'heure
mph: mile par heure, miles par heure, mile à l'heure, miles à l'heure | mph
m/s: mètre par seconde, mètres par seconde | m/s
knot: nœud, nœuds, noeud, noeuds
magnitude: | sur l'échelle de richter, degrés sur l'échelle de richter
watt: watt, watts | | w
kW: kilowatt, kilowatts | kw
MW: mégawatt, mégawatts | mw
GW: gigawatt, gigawatts | gw
TW: térawatt, térawatts | tw
kWh: kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heure | kwh
MWh: mégawattheure, mégawattheures | mwh
GWh: gigawattheure, gigawattheures | gwh
TWh: térawattheure, térawattheures | twh
volt: volt, volts
kilovolt: kilovolt, kilovolts | kv
horsepower: cheval-vapeur, chevaux-vapeur | ch
joule: joule, joules
byte: octet, octets
MB: mégaoctet, mégaoctets | mo
GB: gigaoctet, gigaoctets
TB: téraoctet, téraoctets
GHz: gigahertz, gigahertz | ghz
MHz: mégahertz, mégahertz | mhz
Mbps: mégabit par seconde, mégabits par seconde | mbit/s
megapixel: mégapixel, mégapixels
decibel: décibel, décibels | db
ppm: partie par million, parties par million | ppm
sievert: sievert, sieverts
millibar: millibar, millibars, hectopascal, hectopascals | hpa
`,
  ),
]

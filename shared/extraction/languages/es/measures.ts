/** Percent, durations, measures and points as Spanish writes them. */
import type { UnitEntry } from '../../figures/figure-words.ts'
import { readMeasureRows } from '../measure-rows.ts'

export const measures: readonly UnitEntry[] = [
  ...readMeasureRows(
    'percent',
    `
%: | %, ％, por ciento, porciento, por cien
percentage point: punto porcentual, puntos porcentuales
basis point: punto básico, puntos básicos, punto base, puntos base
`,
  ),
  ...readMeasureRows(
    'duration',
    `
second: segundo, segundos | seg
minute: minuto, minutos | min
hour: hora, horas | h, hs
day: día, días, jornada, jornadas, noche, noches
week: semana, semanas
month: mes, meses
year: año, años
decade: década, décadas, decenio, decenios
century: siglo, siglos
millisecond: milisegundo, milisegundos | | ms
quarter: trimestre, trimestres
semester: semestre, semestres
`,
  ),
  ...readMeasureRows(
    'score',
    `
point: punto, puntos | pts
`,
  ),
  ...readMeasureRows('count', 'goal: gol, goles, tanto, tantos'),
  ...readMeasureRows(
    'measure',
    `
km: kilómetro, kilómetros | km, kms
m: metro, metros | m
cm: centímetro, centímetros | cm
mm: milímetro, milímetros | mm
micrometre: micra, micras, micrómetro, micrómetros | μm, µm
nm: nanómetro, nanómetros | nm
mile: milla, millas
nautical mile: milla náutica, millas náuticas, milla marina, millas marinas
foot: pie, pies
inch: pulgada, pulgadas
yard: yarda, yardas
light year: año luz, años luz, año-luz, años-luz
km²: kilómetro cuadrado, kilómetros cuadrados | km², km2
m²: metro cuadrado, metros cuadrados | m², m2
square mile: milla cuadrada, millas cuadradas
square foot: pie cuadrado, pies cuadrados
hectare: hectárea, hectáreas
acre: acre, acres
dunam: dunam, dunams
m³: metro cúbico, metros cúbicos | m³, m3
cubic foot: pie cúbico, pies cúbicos
litre: litro, litros | l
millilitre: mililitro, mililitros | ml
gallon: galón, galones
pint: pinta, pintas
barrel: barril, barriles
kg: kilogramo, kilogramos, kilo, kilos | kg, kgs
g: gramo, gramos | g
mg: miligramo, miligramos | mg
microgram: microgramo, microgramos | μg, µg
ton: tonelada, toneladas
kiloton: kilotón, kilotones
megaton: megatón, megatones, megatonelada, megatoneladas
pound: libra de peso, libras de peso
ounce: onza, onzas
arroba: arroba, arrobas
quintal: quintal, quintales
carat: quilate, quilates
°C: grado celsius, grados celsius, grado centígrado, grados centígrados | °c, ° c, º c, ºc, ℃
°F: grado fahrenheit, grados fahrenheit | °f, ° f, ℉
degree: grado, grados | °
km/h: kilómetro por hora, kilómetros por hora, kilómetro hora, kilómetros hora | km/h, kmh, km por hora
mph: milla por hora, millas por hora | mph
m/s: metro por segundo, metros por segundo | m/s
knot: nudo, nudos
magnitude: | en la escala de richter, grados en la escala de richter
watt: vatio, vatios, watt, watts | | w
kW: kilovatio, kilovatios | kw
MW: megavatio, megavatios | mw
GW: gigavatio, gigavatios | gw
TW: teravatio, teravatios | tw
kWh: kilovatio hora, kilovatios hora, kilovatio-hora, kilovatios-hora | kwh
MWh: megavatio hora, megavatios hora | mwh
GWh: gigavatio hora, gigavatios hora | gwh
TWh: teravatio hora, teravatios hora | twh
volt: voltio, voltios
horsepower: caballo de fuerza, caballos de fuerza, caballo de vapor, caballos de vapor | cv
joule: julio de energía, julios
byte: byte, bytes
MB: megabyte, megabytes | mb
GB: gigabyte, gigabytes | gb
TB: terabyte, terabytes | tb
GHz: gigahercio, gigahercios | ghz
MHz: megahercio, megahercios | mhz
Mbps: megabit por segundo, megabits por segundo | mbps
megapixel: megapíxel, megapíxeles
decibel: decibelio, decibelios, decibel, decibeles | db
ppm: parte por millón, partes por millón | ppm
sievert: sievert, sieverts
millibar: milibar, milibares, hectopascal, hectopascales | hpa
`,
  ),
]

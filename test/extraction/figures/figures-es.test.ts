import { describe, expect, test } from 'vitest'
import { shown } from './read.ts'

describe('Spanish figures', () => {
  test.each([
    ['El presupuesto asciende a 1.234,5 millones de euros.', ['1234500000 money EUR']],
    ['La ciudad tiene 2 345 678 habitantes.', ['2345678 count resident']],
    ['La empresa perdió 2.500 millones de dólares.', ['2500000000 money USD']],
    ['La mitad de los alumnos faltan.', ['0.5 fraction student']],
    ['Dos tercios de los municipios tienen deudas.', ['0.6667 fraction municipality']],
    ['Un millón y medio de refugiados cruzaron.', ['1500000 count refugee']],
    ['Esperó dos horas y media.', ['2.5 duration hour']],
    ['Esperó media hora.', ['0.5 duration hour']],
    ['Los precios subieron un 4,5 %.', ['4.5 percent %']],
    ['El paro bajó 0,3 puntos.', ['0.3 score point']],
    ['Veintiún mil votos fueron anulados.', ['21000 count vote']],
    ['Dos mil quinientos millones de pesos se perdieron.', ['2500000000 money null']],
    ['Treinta y una cajas llegaron.', ['31 count box']],
    ['Un soldado murió.', ['1 count soldier']],
    ['Un muerto y tres heridos.', ['1 count death', '3 count injured person']],
    ['El sismo, de magnitud 7,1, duró 40 segundos.', ['7.1 measure magnitude', '40 duration second']],
    ['Las rachas alcanzaron los 150 km/h.', ['150 measure km/h']],
    ['Recibió 3.200 millones de pesos mexicanos.', ['3200000000 money MXN']],
    ['Ganaron 3-1.', ['3 score goal']],
    ['Las ventas se duplicaron.', ['2 multiplier time']],
    ['Una de cada tres personas fuma.', ['0.3333 fraction person']],
    ['El pueblo pasó de 12.400 a 9.800 habitantes.', ['12400 count resident', '9800 count resident']],
    ['Trasladaron a siete personas.', ['7 count person']],
    ['Fue condenado a seis años y tres meses de cárcel.', ['75 duration month']],
    ['El túnel mide 1,5 kilómetros.', ['1.5 measure km']],
    ['540 personas resultaron heridas y 29 están desaparecidas.', ['540 count person', '29 count person']],
    ['Liberaron a once de los treinta rehenes.', ['11 count hostage', '30 count hostage']],
  ])('counts, money and measures: %s', (text, expected) => expect(shown('es', text)).toEqual(expected))

  test.each([
    ['Más de 110 ataques fueron registrados.', ['>110 count attack']],
    ['Una decena de casas ardieron.', ['~10 count house']],
    ['Un centenar de manifestantes acudieron.', ['~100 count demonstrator']],
    ['Cientos de vecinos huyeron.', ['>=100 count resident']],
    ['Miles de personas desfilaron.', ['>=1000 count person']],
    ['Al menos 17 soldados murieron.', ['>=17 count soldier']],
    ['Hasta 300 obreros serán despedidos.', ['<=300 count worker']],
    ['Unas 40 escuelas cerraron.', ['~40 count school']],
    ['Cerca de 700 casas ardieron.', ['~700 count house']],
    ['Casi la mitad de los pozos están secos.', ['~0.5 fraction well']],
    ['Menos del 20 % de los jóvenes vota.', ['<20 percent %']],
    ['Entre 20 y 30 personas se escondían.', ['range20..30 count person']],
    ['Más de una hora pasó.', ['>1 duration hour']],
    ['Una decena de miles de hogares siguen a oscuras.', ['~10000 count household']],
    ['No menos de 40 países firmaron.', ['>=40 count country']],
    ['No más de 50 invitados entrarán.', ['<=50 count guest']],
    ['Alrededor de 600 camiones pasan cada día.', ['~600 count truck']],
    ['Las temperaturas rondarán los 26 grados.', ['~26 measure degree']],
    ['La cifra supera el 3 % del PIB.', ['>3 percent %']],
    ['Quedan por lo menos tres semanas.', ['>=3 duration week']],
  ])('comparators and ranges: %s', (text, expected) => expect(shown('es', text)).toEqual(expected))

  test.each([
    ['El 14 de julio de 2023, a las 10 horas, todo cambió.', []],
    ['El artículo 49 fue invocado por uno de los ministros.', []],
    ['Una madre de 35 años acudió.', ['35 age year']],
    ['La cantante, de 52 años, acudió.', ['52 age year']],
    ['Los mayores de 65 años están vacunados.', ['>65 age year']],
    ['En la primera mitad de octubre nevó.', []],
    ['Ambos equipos jugaron.', []],
  ])('no figure, or an age: %s', (text, expected) => expect(shown('es', text)).toEqual(expected))
})

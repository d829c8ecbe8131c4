/** The money of the world in Spanish: each name with its countries, and the names that need none. */
import type { UnitEntry } from '../../figures/figure-words.ts'
import { readCurrencyRows, readNamedMoney } from '../currency-rows.ts'

export const currencies: readonly UnitEntry[] = [
  ...readCurrencyRows(
    `
dólar/dólares: estadounidense/estadounidenses=USD, americano/americanos=USD, norteamericano/norteamericanos=USD, de Estados Unidos=USD, canadiense/canadienses=CAD, australiano/australianos=AUD, neozelandés/neozelandeses=NZD, de Hong Kong=HKD, hongkonés/hongkoneses=HKD, de Singapur=SGD, taiwanés/taiwaneses=TWD, jamaicano/jamaicanos=JMD
libra: esterlina/esterlinas=GBP, británica/británicas=GBP, egipcia/egipcias=EGP, libanesa/libanesas=LBP, siria/sirias=SYP, sudanesa/sudanesas=SDG, turca/turcas=TRY
dinar/dinares: iraquí/iraquíes=IQD, kuwaití/kuwaitíes=KWD, jordano/jordanos=JOD, bahreiní/bahreiníes=BHD, libio/libios=LYD, tunecino/tunecinos=TND, argelino/argelinos=DZD, serbio/serbios=RSD
riyal/riyales: saudí/saudíes=SAR, saudita/sauditas=SAR, catarí/cataríes=QAR, yemení/yemeníes=YER, omaní/omaníes=OMR, iraní/iraníes=IRR
rial/riales: iraní/iraníes=IRR, yemení/yemeníes=YER, omaní/omaníes=OMR
dirham/dirhams: emiratí/emiratíes=AED, marroquí/marroquíes=MAD
lira: turca/turcas=TRY, libanesa/libanesas=LBP, siria/sirias=SYP, italiana/italianas=ITL
franco: suizo/suizos=CHF, CFA=XOF, francés/franceses=FRF, congoleño/congoleños=CDF, ruandés/ruandeses=RWF
peso: mexicano/mexicanos=MXN, argentino/argentinos=ARS, chileno/chilenos=CLP, colombiano/colombianos=COP, uruguayo/uruguayos=UYU, filipino/filipinos=PHP, cubano/cubanos=CUP, dominicano/dominicanos=DOP
rupia: india/indias=INR, pakistaní/pakistaníes=PKR, de Sri Lanka=LKR, nepalí/nepalíes=NPR, indonesia/indonesias=IDR
chelín/chelines: keniano/kenianos=KES, ugandés/ugandeses=UGX, tanzano/tanzanos=TZS, somalí/somalíes=SOS
corona: danesa/danesas=DKK, noruega/noruegas=NOK, sueca/suecas=SEK, islandesa/islandesas=ISK, checa/checas=CZK
rublo: ruso/rusos=RUB, bielorruso/bielorrusos=BYN
colón/colones: costarricense/costarricenses=CRC
bolívar/bolívares: venezolano/venezolanos=VES, soberano/soberanos=VES, digital/digitales=VES
`,
    { dólar: 'USD', libra: 'GBP', rublo: 'RUB', colón: 'CRC', bolívar: 'VES' },
  ),
  ...readNamedMoney(`
USD: $, US $, $ US, usd, u$s, centavos de dólar, centavo de dólar
EUR: €, euro, euros, eur, céntimo, céntimos
GBP: £, gbp, libras esterlinas, peniques, penique
CHF: chf
MXN: mxn
JPY: ¥, yen, yenes, jpy
CNY: yuan, yuanes, renminbi, cny
INR: ₹, inr
ILS: ₪, séquel, séqueles, shekel, shekels
UAH: ₴, grivna, grivnas, hryvnia
PLN: esloti, eslotis, zloty, zlotys
HUF: forinto, forintos
BGN: lev, levas
KRW: ₩, won, wones
THB: baht, bahts
MYR: ringgit, ringgits
VND: dong, dongs
ZAR: rand, rands
NGN: ₦, naira, nairas
ETB: birr, birrs
KZT: tenge, tenges
AFN: afgani, afganis
BRL: real brasileño, reales brasileños, reales
PEN: sol peruano, soles peruanos, soles
BOB: boliviano, bolivianos
PYG: guaraní, guaraníes
GTQ: quetzal, quetzales
HNL: lempira, lempiras
NIO: córdoba, córdobas
PAB: balboa, balboas
HTG: gourde, gourdes
BTC: bitcoin, bitcoins, bitcóin
`),
]

/** The money of the world in French: each name with its countries, and the names that need none. */
import type { UnitEntry } from '../../figures/figure-words.ts'
import { readCurrencyRows, readNamedMoney } from '../currency-rows.ts'

export const currencies: readonly UnitEntry[] = [
  ...readCurrencyRows(
    `
dollar: américain/américains=USD, des États-Unis=USD, US=USD, canadien/canadiens=CAD, australien/australiens=AUD, néo-zélandais=NZD, de Hong Kong=HKD, hongkongais=HKD, de Singapour=SGD, singapourien/singapouriens=SGD, taïwanais=TWD, jamaïcain/jamaïcains=JMD, zimbabwéen/zimbabwéens=ZWL, namibien/namibiens=NAD, libérien/libériens=LRD
livre: sterling=GBP, britannique/britanniques=GBP, égyptienne/égyptiennes=EGP, libanaise/libanaises=LBP, syrienne/syriennes=SYP, soudanaise/soudanaises=SDG, sud-soudanaise/sud-soudanaises=SSP, turque/turques=TRY
dinar: irakien/irakiens=IQD, koweïtien/koweïtiens=KWD, jordanien/jordaniens=JOD, bahreïni/bahreïnis=BHD, libyen/libyens=LYD, tunisien/tunisiens=TND, algérien/algériens=DZD, serbe/serbes=RSD
riyal: saoudien/saoudiens=SAR, qatari/qataris=QAR, qatarien/qatariens=QAR, yéménite/yéménites=YER, omanais=OMR, iranien/iraniens=IRR
rial: iranien/iraniens=IRR, yéménite/yéménites=YER, omanais=OMR
dirham: émirati/émiratis=AED, des Émirats=AED, marocain/marocains=MAD
lire: turque/turques=TRY, libanaise/libanaises=LBP, syrienne/syriennes=SYP, italienne/italiennes=ITL
franc: suisse/suisses=CHF, CFA=XOF, français=FRF, belge/belges=BEF, CFP=XPF, pacifique/pacifiques=XPF, congolais=CDF, djiboutien/djiboutiens=DJF, burundais=BIF, rwandais=RWF, guinéen/guinéens=GNF, comorien/comoriens=KMF
peso: mexicain/mexicains=MXN, argentin/argentins=ARS, chilien/chiliens=CLP, colombien/colombiens=COP, uruguayen/uruguayens=UYU, philippin/philippins=PHP, cubain/cubains=CUP, dominicain/dominicains=DOP
roupie: indienne/indiennes=INR, pakistanaise/pakistanaises=PKR, sri-lankaise/sri-lankaises=LKR, népalaise/népalaises=NPR, mauricienne/mauriciennes=MUR
shilling: kényan/kényans=KES, ougandais=UGX, tanzanien/tanzaniens=TZS, somalien/somaliens=SOS
couronne: danoise/danoises=DKK, norvégienne/norvégiennes=NOK, suédoise/suédoises=SEK, islandaise/islandaises=ISK, tchèque/tchèques=CZK
rouble: russe/russes=RUB, biélorusse/biélorusses=BYN
manat: azerbaïdjanais=AZN, turkmène/turkmènes=TMT
`,
    { dollar: 'USD', livre: 'GBP', rouble: 'RUB' },
  ),
  ...readNamedMoney(`
USD: $, US $, $ US, usd, dollars US, cent américain, cents américains
EUR: €, euro, euros, eur, centime d'euro, centimes d'euro, centime, centimes
GBP: £, gbp, livres sterling
CAD: $ CA, $ CAN, cad
CHF: chf
JPY: ¥, yen, yens, jpy
CNY: yuan, yuans, renminbi, cny
XOF: fcfa, F CFA, francs CFA
INR: ₹, inr
ILS: ₪, shekel, shekels, sheqel, sheqels
UAH: ₴, hryvnia, hryvnias
PLN: zloty, zlotys, pln
HUF: forint, forints, huf
RON: leu roumain, lei
BGN: lev, leva
KRW: ₩, won, wons
THB: baht, bahts
IDR: roupie indonésienne, roupies indonésiennes
MYR: ringgit, ringgits
VND: dong, dongs
ZAR: rand, rands
NGN: ₦, naira, nairas
GHS: cedi, cedis
ETB: birr, birrs
KZT: tenge, tenges
GEL: lari, laris
AFN: afghani, afghanis
BDT: taka, takas
BRL: real brésilien, reals brésiliens, réal, réaux, reais
PEN: sol péruvien, sols péruviens
VES: bolivar, bolivars
BOB: boliviano, bolivianos
HTG: gourde, gourdes
MGA: ariary
MRU: ouguiya, ouguiyas
BTC: bitcoin, bitcoins
`),
]

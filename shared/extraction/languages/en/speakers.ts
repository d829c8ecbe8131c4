/** English words around the name of a source: offices, bodies, media, documents, groups, and what ends such a phrase. */
import type { Part } from '../../attributions/roles.ts'
import { months, weekdays } from './calendar.ts'

const split = (text: string): string[] => text.trim().split(/\s+/u)

const title = split(`
  president premier minister secretary chancellor governor mayor senator congressman congresswoman representative lawmaker
  king queen prince princess emir sultan sheikh imam pope bishop archbishop cardinal rabbi reverend pastor priest patriarch
  ambassador envoy consul diplomat commissioner chief chief-of-staff head director chair chairman chairwoman chairperson
  ceo cfo coo founder co-founder cofounder owner president-elect vice-president spokesman spokeswoman spokesperson leader
  co-leader commander general colonel major captain lieutenant sergeant admiral brigadier marshal officer constable detective
  inspector sheriff superintendent judge justice magistrate prosecutor attorney lawyer solicitor barrister counsel
  professor doctor dr researcher scientist economist historian analyst expert scholar academic author writer poet novelist
  journalist reporter correspondent editor columnist anchor host presenter broadcaster actor actress singer musician artist
  director-general producer filmmaker coach manager player captain striker goalkeeper midfielder defender athlete driver
  champion activist campaigner organiser organizer dissident coordinator adviser advisor aide deputy undersecretary
  under-secretary undersecretary-general secretary-general member councillor councilor alderman mp mep candidate nominee
  surgeon physician nurse paramedic epidemiologist psychologist engineer astronaut pilot resident witness survivor victim
  partner student teacher principal dean rector farmer fisherman mother father wife husband widow son daughter brother sister
  grandson granddaughter uncle aunt cousin neighbour neighbor friend voter worker employee official negotiator mediator
  strategist pollster consultant investor billionaire entrepreneur trader veteran soldier prisoner defendant suspect plaintiff
  man woman boy girl teenager person chef curator archaeologist astronomer biologist physicist chemist critic
  ombudsman auditor registrar treasurer whip speaker ex-president ex-minister chairmen bolton's`).filter(
  (word) => word !== "bolton's",
)

const honorific = split(
  'mr mrs ms miss sir dame lord lady dr prof professor rev reverend hon lt col gen capt sgt maj cmdr adm brig pc sen rep gov pres justice',
)

const organisation = split(`
  ministry government administration cabinet parliament congress senate council commission committee agency authority bureau
  department office board court tribunal police army navy military force forces guard union association federation federations
  league organisation organization group party movement coalition alliance front bank fund company corporation corp inc ltd
  firm airline airlines manufacturer retailer university college institute institution school hospital clinic center centre
  observatory laboratory lab foundation charity trust ngo society club team church embassy consulate mission secretariat
  district city town county state country nation kingdom republic regime opposition campaign network nonprofit startup
  regulator watchdog exchange stock museum zoo airport operator provider developer publisher studio label union's nato un
  unicef unesco unhcr unrwa imf opec eu fbi cia nasa pentagon kremlin brigade militia militants rebels taliban hamas hezbollah
  house service services crown home treasury`)

const media = split(`
  newspaper newspapers magazine daily weekly tabloid broadcaster channel television tv radio station website site outlet
  outlets media press agency's wire blog journal gazette times post herald tribune telegraph guardian`).filter(
  (word) => word !== "agency's",
)

const document = split(`
  report reports study studies survey surveys poll polls data figures statistics estimate estimates statement brief document
  documents paper papers analysis review audit research findings results census records file files filing indictment complaint
  lawsuit affidavit letter memo email emails transcript law bill constitution act treaty agreement resolution ruling verdict
  judgment article book bulletin release communique communiqué dossier index tweet post sign evidence footage video videos photographs photos images pictures graphics maps tests legend
  forecasts forecast projections model models assessment`)

const group = split(`
  officials authorities police people residents witnesses experts analysts researchers scientists economists historians scholars
  academics activists campaigners protesters demonstrators lawmakers senators politicians mps ministers leaders critics
  supporters opponents allies rivals aides advisers advisors diplomats lawyers attorneys prosecutors investigators detectives
  doctors medics nurses paramedics rescuers firefighters soldiers troops commanders militants rebels insurgents journalists
  reporters editors readers viewers users customers consumers investors traders farmers fishermen workers employees unions
  teachers students parents families relatives friends neighbours neighbors colleagues survivors victims refugees migrants
  villagers locals citizens voters members representatives spokesmen executives managers organisers organizers observers monitors
  republicans democrats conservatives couple duo pair trio one another few astronomers authors respondents women men children others many most some several both`)

const anonymous = split('source sources insider insiders anonymous rumour rumor rumours rumors')

const determiner = split(
  'the a an this that these those his her its their our my your some many several all both each every another other no any few most one two three four five six seven eight nine ten',
)

const preposition = split(`
  in on at by with without from to into onto upon over under above below between among through throughout during before after since
  until till against about around across along behind beside besides beyond despite except inside outside near off out per regarding
  toward towards via within amid amidst following including concerning like unlike as than up down up`)

const conjunction = split(
  'and but or nor so yet because although though while whereas if unless when where whenever wherever why how whether as then however meanwhile since before after until than once',
)

const auxiliary = split("has have had having 've 'd did does do")

const passive = split("was were is are be been being am gets got get 's wasn't weren't isn't aren't")

const modal = split(
  "to would could should can may might must will shall won't wouldn't couldn't shouldn't can't cannot let nobody none",
)

const adverb = split(`
  also then now further jointly later earlier again once already still just even only never ever often always sometimes soon yet too both
  himself herself themselves itself repeatedly previously publicly privately reportedly flatly openly today yesterday tomorrow`)

const time = [
  ...split('today yesterday tomorrow tonight morning afternoon evening night week month year weekend noon midnight'),
  ...[...months.keys()].filter((month) => month !== 'may' && month !== 'march'),
  ...[...weekdays.keys()].filter((day) => day.length > 3),
]

const place = split(`
  afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia brazil
  britain bulgaria cambodia cameroon canada chad chile china colombia croatia cuba cyprus denmark egypt england estonia ethiopia
  finland france gaza georgia germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan
  kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania malaysia mali mexico moldova morocco myanmar nepal netherlands
  nicaragua niger nigeria norway oman pakistan palestine panama peru philippines poland portugal qatar romania russia rwanda
  scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia
  turkey turkiye türkiye uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe moscow washington beijing
  tehran london paris berlin brussels kyiv kiev ankara baghdad damascus beirut cairo riyadh doha jerusalem tokyo seoul pyongyang
  delhi islamabad kabul usa uk america europe`)

export const speakerParts: Readonly<Record<Part, readonly string[]>> = {
  title,
  honorific,
  organisation,
  media,
  document,
  group,
  anonymous,
  pronoun: [],
  complement: split('that whether'),
  relative: split('who which whom whose that what as'),
  determiner,
  preposition,
  conjunction,
  negator: split("not never n't didn't doesn't don't hasn't haven't hadn't nor neither"),
  auxiliary,
  passive,
  modal,
  adverb,
  time,
  link: split('of'),
  place,
  verb: split(
    'made make makes became become becomes went goes came comes took takes gave gives saw sees began begins won lost left',
  ),
  topic: [],
  occasion: [],
  notSource: split(
    'number numbers amount size status level degree extent age need needs ability type doctrine whim cent cents capita annum plan plans schedule scratch law tradition custom whether how which what',
  ),
  adjective: [],
  binder: split('al el bin ibn abu van von der den de la le di da du dos del ben ter'),
  within: split('for at from in with by on to about'),
  subordinator: split(
    'when if while once unless because although though since as so now such in except given provided',
  ),
}

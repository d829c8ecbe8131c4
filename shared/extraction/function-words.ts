/** The small words by which languages written in one script are told apart; those beyond ours are here to be refused. */
import { foldWord } from './fold.ts'

const WORDS: Record<string, string> = {
  ar: 'من في على إلى أن التي الذي هذا هذه كان كانت عن مع بعد قبل قال وقال لا لم لن ما بين ذلك حيث وقد قد هو هي كما أو ثم إن حتى عند منذ خلال أكثر فيما وفي ومن وأن الذين لكن غير كل يوم بعض وهو وهي',
  fa: 'است که را این آن از به با برای می شد شده کرد بود های نیز خود یک کرده اند هم تا در ایران گفت باید است، شود بر',
  ur: 'کے کی ہے میں اور سے کا کو نے ہیں پر یہ کہ تھا تھی ہو گیا لیے اس ان بھی',
  en: 'the of and to in that is was for on with as are were has have had by at from said his her their this it be not an or but who which after will would more about been over than up says its he she they we you above below against into out new a i under amid off how why what',
  fr: 'le la les de des du et en un une que qui dans pour sur est par avec au aux ce cette son ses pas plus sont été dit selon il elle ils nous vous mais ou où leur après avant été ont a à se sa d l s qu n c deux fait entre comme',
  es: 'el la los las de del y en un una que se por con para su sus al lo como más es fue son ha han pero este esta está según entre sobre también sin desde hasta dijo ser tras años o le no ya cuando donde muy',
  de: 'der die das und in den von zu mit ist im für auf nicht ein eine dem des sich als auch es an werden aus er hat dass sie nach bei einer um am sind noch wie einem über einen so wurde',
  it: 'il lo la gli le di del della dei delle e in un una che è per con non si sono da al alla nel nella ha hanno anche come più ma i dal dalla questo suo dopo',
  pt: 'o a os as de do da dos das e em um uma que não para com por se no na nos nas é foi são ao mais como mas seu sua pelo pela também já ele ela segundo entre sobre',
  nl: 'de het een en van in is op te dat die voor met niet zijn aan er om door als ook maar bij naar uit over heeft hij zij werd dan nog wordt',
  tr: 've bir bu için ile da de olarak çok daha olan gibi kadar sonra ne ise ancak göre dedi en o var olduğunu ya her',
  id: 'yang dan di ke dari untuk dengan pada ini itu tidak dalam adalah akan oleh juga ada telah bahwa mereka sebagai atau kata saya',
  pl: 'w i na z do nie się że to jest o jak po od za przez są dla oraz był było tym',
  ro: 'și în de la a cu pe din că nu pentru este mai au fost ce sau care o un',
  sv: 'och i att det som en på är av för med den till inte har om ett han var från vid men',
  ca: 'el la els les de i en un una que per amb és no al del a ha són més com però',
  vi: 'và của là có trong được cho không các những một với người',
  sw: 'na ya wa kwa ni la za katika kuwa hii huo pia',
}

function index(): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const [code, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' ').map(foldWord))) {
      const known = codes.get(word)
      if (known) known.push(code)
      else codes.set(word, [code])
    }
  }
  return codes
}

/** For each folded word the codes of the languages that use it much. */
export const functionWords: ReadonlyMap<string, readonly string[]> = index()

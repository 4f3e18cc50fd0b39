/** Before the speaker, behind the words: `"...," kata Andi`. With `-nya` they hold the speaker themselves. */
export const SPEECH_CUES: ReadonlySet<string> = new Set(
  'kata ujar tutur jelas ucap imbuh tambah papar terang tegas ungkap sebut lanjut sambung cetus beber tandas pungkas timpal kilah kelakar celetuk jawab tanya tulis cuit pesan harap seru pinta kenang aku bantah keluh urai cerita puji sindir saran klaim'.split(
    ' ',
  ),
)

/** Behind the speaker, before the words: `Andi mengatakan, "..."`, `Andi menilai harga akan turun`. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'menggarisbawahi mencontohkan mengatakan menyatakan menjelaskan menegaskan menuturkan mengungkapkan menambahkan berkata menyebut menyebutkan memaparkan menerangkan mengaku menilai berpendapat berharap menyampaikan menekankan mengklaim menyarankan meyakini mengakui membeberkan melanjutkan mencuitkan menulis menjawab bertanya berujar bertutur mengimbau mengingatkan memastikan membantah mengemukakan menyayangkan mengkritik'.split(
    ' ',
  ),
)

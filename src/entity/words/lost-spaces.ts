import { CASING, casingOf, isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { recentForms } from '../../root/stem.js'
import { isUpper } from '../../text/characters.js'

/** Two words have no fewer letters together, and of more than these nobody reads a word. */
const SHORTEST = 5
const LONGEST = 60

/** Where a word may begin within one: `diGaza`, `AustraliaAnthony`, `beritaAFP`, `kepadaAl`, and behind capitals `DPRAhmad`. */
const HUMP =
  /(?<=[a-z]{2})[A-Z](?=[A-Z]|[a-z]{2})|(?<=[A-Z]{2})[A-Z](?=[a-z]{2})|(?<=^[a-z]{4,40})[AE](?=l$)/g

/** What a name of somebody or of a body may stand behind. */
const HEADS = CLASS.position | CLASS.honorific | CLASS.organizationHead | CLASS.placeCue | CLASS.companyForm
const PLACES = CLASS.country | CLASS.capital | CLASS.area
const BODIES = CLASS.stateBody | CLASS.party | CLASS.club | CLASS.organization | CLASS.company
const RANKS = CLASS.honorific | CLASS.organizationHead | CLASS.position
const NAMES = PLACES | BODIES | CLASS.person

/** `detikSport` and `kumparanBISNIS` are names, `malaikatNya` is one word. */
const OF_NAMES: ReadonlySet<string> = new Set(['detik', 'kumparan', 'kompas', 'tempo', 'suara'])
const CLITIC = /^(?:Nya|Mu|Ku)$/
const SMALL_BEFORE: ReadonlySet<string> = new Set(['di', 'ke'])

const WHOLE: readonly number[] = []

/** Does the text have this word by itself? */
export type IsSaid = (word: string) => boolean

const NEVER: IsSaid = () => false

/**
 * Where the words of a written word begin that lost the spaces between them, as on pages whose links ran into the text:
 * `MenteriAustraliaAnthony`, `dariReuters`, `Iranmelalui`. Each part has to be known, or said by itself elsewhere in the text
 * (`Marapi | akan`); names like `YouTube` are whole.
 */
export function startsOfWords(word: string, isSaid: IsSaid = NEVER): readonly number[] {
  if (word.length < SHORTEST || word.length > LONGEST) return WHOLE
  const score = isSaid === NEVER ? undefined : BEFORE_NUMBER.exec(word)?.[0]
  if (score !== undefined) return isSaid(score) && lookUpName(word).length === 0 ? [score.length] : WHOLE
  const humps = word.search(HUMP) < 0 ? WHOLE : Array.from(word.matchAll(HUMP), ({ index }) => index)
  if (humps.length === 0 && !mayHaveTail(word)) return WHOLE
  if (lookUpName(word).length > 0) return WHOLE
  const starts: number[] = []
  let from = 0
  humps.forEach((hump, i) => {
    const left = word.slice(from, hump)
    const between = startOfTail(left, BETWEEN)
    if (between > 0) {
      // `Athirah | dan | Rafael`, `Knicks | vs | Spurs`
      starts.push(from + between, hump)
      from = hump
      return
    }
    const right = word.slice(hump, humps[i + 1])
    if (!areTwo(left, withoutTail(right)) && !areSaid(left, right, isSaid)) return
    const ordinal = ORDINAL.exec(left)?.[0].length ?? 0
    if (ordinal > 0 && formMayBe(left.slice(ordinal), BODIES)) starts.push(from + ordinal)
    starts.push(hump)
    from = hump
  })
  const last = word.slice(from)
  const tail = startOfTail(last) || startOfSaidTail(last, isSaid)
  if (tail > 0) starts.push(from + tail)
  return starts
}

/** `Knicks | 115-112` */
const BEFORE_NUMBER = /^[A-Z][a-z]{3,}(?=\d+(?:-\d+)?$)/

/** `Republik | Indonesia`, `PT | Pertamina` of a text that has both by themselves. */
function areSaid(left: string, right: string, isSaid: IsSaid): boolean {
  if (left.length < 2 || CLITIC.test(right) || !isUpper(left.charCodeAt(0)) || !isSaid(left)) return false
  const name = right.slice(0, startOfTail(right) || startOfSaidTail(right, isSaid) || undefined)
  return name.length >= 3 && isSaid(name)
}

/** The words of a written word: `Ketua`, `Bawaslu`. */
export function wordsApart(word: string, isSaid?: IsSaid): readonly string[] {
  const starts = [0, ...startsOfWords(word, isSaid)]
  return starts.map((from, i) => word.slice(from, starts[i + 1]))
}

/** `Komisi | III | DPR | Ahmad` */
const ORDINAL = /^(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,3})(?=[A-Z]{2,}$)/

function areTwo(left: string, right: string): boolean {
  if (CLITIC.test(right)) return false
  if (!isUpper(left.charCodeAt(0))) {
    if (left.length === 2) return SMALL_BEFORE.has(left)
    return right !== 'TV' && !OF_NAMES.has(left) && isWord(left)
  }
  // `Baca Juga | Joko menambahkan`: the label of a link whose headline the page has left out.
  if (left === 'Juga') return true
  const isOfName = isPersonName(right) || formMayBe(right, NAMES)
  const isUnseen = right.length > 5 && casingOf(right) === CASING.unknown
  if (left === left.toUpperCase()) {
    // `PT | Bahari`
    if (left === 'PT' || left === 'CV') return right.length > 2
    const bare = formMayBe(left, BODIES | CLASS.honorific) ? left : left.replace(ORDINAL, '')
    // `Kepala | BMKG | Rinavelia Wulandari`
    return formMayBe(bare, BODIES | CLASS.honorific) && (isOfName || isUnseen || isOther(right))
  }
  // `KepalaDisdikpora`; not the `DosenKepdirjen Dikti` of a heading and a decree.
  if (isUnseen && formMayBe(left, CLASS.position) && !DECREE.test(right)) return true
  if (
    formMayBe(left, HEADS) &&
    (isOfName || formMayBe(right, CLASS.position | CLASS.honorific | CLASS.place))
  )
    return true
  // `MelansirNew York Times`
  if (isCue('cites', left.toLowerCase())) return true
  if (formMayBe(left, CLASS.media)) return false
  if (formMayBe(left, PLACES)) {
    // `Bank IndonesiaRinavelia Wulandari`
    const isUnseenName = isUnseen && formMayBe(left, CLASS.country)
    return isOfName || isUnseenName || isOther(right) || formMayBe(right, RANKS)
  }
  // `Kabid HumasPolda Jatim`
  if (left.length > 3 && right.length > 3 && formMayBe(right, RANKS) && isWord(left)) return true
  if (isPersonName(left) || formMayBe(left, BODIES)) return isOfName || (left.length > 4 && isOther(right))
  // `Wahyu SuparyonoDirektur Keuangan`
  if (
    left.length > 3 &&
    right.length > 4 &&
    formMayBe(right, CLASS.position) &&
    casingOf(left) === CASING.unknown
  )
    return true
  // `Menteri KeuanganBagas Wirawan`
  return left.length > 4 && right.length > 3 && isPersonName(right) && isWord(left)
}

const DECREE = /^(?:Kep|Per)(?:men|dirjen|ka|da|gub|bup|wal|ban|dir)/

/** `dari`, `presiden`, `menggegerkan` */
const isWord = (word: string) => casingOf(word) !== CASING.unknown || recentForms(word).known

/** `JakartaMemiliki`: the first word of what follows. */
const isOther = (word: string) => word.length > 3 && isMostlySmall(word) && !isPersonName(word)

/** Words that a name is followed by, and that no name ends in; behind one that is as short as `Bali`, longer ones alone. */
const FOLLOWS: ReadonlySet<string> = new Set('yang pada juga akan saat dari dan'.split(' '))
/** The same before another name. */
const BETWEEN: ReadonlySet<string> = new Set([...FOLLOWS, 'vs', 'di', 'ke', 'oleh'])
const SHORTEST_NAME = 4
const SHORTEST_FOLLOWED = 5
const SHORTEST_TAIL = 5
/** A name of so many letters that nobody knows ends in no such word: `Jazeera | pada`. */
const SHORTEST_SURE = 7
const SHORTEST_VERB = 7
const VERB = /^(?:me[mnr]|men[gy]|ber|ter|di)/

/** News writes it with a capital: `Jaya`. */
const isNamed = (word: string) => isPersonName(word) || casingOf(word) === CASING.name

/** A word that nobody knows, and that may be a name with the word behind it. */
function mayHaveTail(word: string): boolean {
  return (
    word.length >= SHORTEST_FOLLOWED + 2 &&
    /^[A-Z][a-z]+$/.test(word) &&
    casingOf(word) === CASING.unknown &&
    !isPersonName(word)
  )
}

/** Where a verb or a small word begins that ran into a name; 0 where none did. */
function startOfTail(word: string, follows = FOLLOWS): number {
  if (!mayHaveTail(word)) return 0
  for (let cut = word.length - 2; cut >= SHORTEST_NAME; cut--) {
    const right = word.slice(cut)
    if (right === 'vs' && follows.has(right)) return cut
    const isNext =
      right.length < SHORTEST_TAIL ? cut >= SHORTEST_FOLLOWED && follows.has(right) : goesOn(right)
    if (!isNext) continue
    const name = word.slice(0, cut)
    if (SIDE.test(name) || (formMayBe(name, PLACES | BODIES) && !isMostlySmall(name))) return cut
    if (cut >= SHORTEST_SURE && (right === 'yang' || right === 'pada')) return cut
    // `Wulandari`, `Rizaldi` are one.
    const isSure = right.length > 2 && right !== 'dari'
    if (cut >= SHORTEST_FOLLOWED && isSure && isPersonName(name)) return cut
    // `Polda Metro Jayamenghormati`: a verb as long as that is sure by itself, and behind a name that nobody has seen a longer one.
    const isUnseen =
      right.length > SHORTEST_VERB && cut >= SHORTEST_FOLLOWED && casingOf(name) === CASING.unknown
    if (right.length >= SHORTEST_VERB && VERB.test(right) && (isNamed(name) || isUnseen)) return cut
  }
  return 0
}

/** Words that run into a name which the text has by itself, too. */
const SAID_FOLLOWS: ReadonlySet<string> = new Set(
  'adalah agar akan atas atau bagi bisa bukan dalam dan dari dengan di harus hingga ingin ini itu juga karena ke kembali kepada kini maka masih memang mulai oleh pada pernah saat sebagai secara sejak sempat serta setelah sudah tak telah terhadap tersebut tidak untuk usai yang'.split(
    ' ',
  ),
)

/** Where such a word or a verb begins behind a name that the text has by itself: `Marapi | akan`; 0 where none does. */
function startOfSaidTail(word: string, isSaid: IsSaid): number {
  if (isSaid === NEVER || !mayHaveTail(word)) return 0
  for (let cut = word.length - 2; cut >= SHORTEST_NAME; cut--) {
    const right = word.slice(cut)
    const isNext = SAID_FOLLOWS.has(right) || (right.length >= SHORTEST_TAIL && goesOn(right))
    if (isNext && isSaid(word.slice(0, cut))) return cut
  }
  return 0
}

/** `Jawa Baratakan` */
const SIDE = /^(?:Barat|Timur|Utara|Selatan|Tengah|Tenggara)$/

const withoutTail = (word: string) => word.slice(0, startOfTail(word) || undefined)

function goesOn(word: string): boolean {
  if (!isMostlySmall(word) || isPersonName(word)) return false
  if (VERB.test(word)) return true
  const cue = speechWord(word)
  return cue !== undefined && (cue.stop || cue.opener || cue.predicate || cue.between || cue.clausal)
}

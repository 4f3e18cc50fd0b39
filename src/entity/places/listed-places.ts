import {
  byFirstToken,
  byPlace,
  isCapitalWord,
  isGuessed,
  type Mention,
  mentionOf,
  settle,
  timesTold,
  wordAt,
} from '../mention.js'
import type { Reading } from '../reading.js'

/** What the names of a list are, in small letters. */
const NOUNS: ReadonlySet<string> = new Set(
  'pulau desa dusun kampung kelurahan kecamatan distrik kabupaten nagari gunung sungai'.split(' '),
)
/** `Kepala desa adalah Budi`: who is of one. */
const OF_PEOPLE = /^(?:[Kk]epala|[Ww]arga|[Kk]etua|[Tt]okoh|[Pp]erangkat|[Cc]amat)$/
const LEADS: ReadonlySet<string> = new Set(['yakni', 'yaitu', 'adalah', 'meliputi', 'antara'])
/** Between the noun and the list there is no more: `pulau yang dimaksud itu yakni`, `kecamatan tersebut antara lain`. */
const MOST_BETWEEN = 5
const LONGEST_NAME = 3
const FEWEST = 2
const BELIEF = 0.85

/**
 * The names with the places of a list whose noun says what they are, whoever the recogniser saw there: `Empat pulau itu yakni
 * Mangkir Gadang, Mangkir Ketek, Lipan, dan Panjang`, and of one that begins with a place: `di Ujungjaya, Tomo dan Cimalaka.`
 */
export function findListedPlaces(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const found = [...placesBehindNouns(reading, names), ...placesBehindPlaces(reading, names)]
  return found.length === 0 ? names : settle([found.sort(byPlace), names])
}

function placesBehindPlaces(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  let times: ReadonlyMap<string, number> | undefined
  const isSomebody = ({ text }: Mention) => {
    times ??= timesTold(names)
    return text.includes(' ') || times.get(text)! > 1
  }
  let nameAt: ReadonlyMap<number, Mention> | undefined
  return names.flatMap(({ kind, firstToken, endToken }) => {
    if (kind !== 'place' || wordAt(tokens, endToken) !== ',' || !WHERE.has(wordAt(tokens, firstToken - 1)))
      return []
    nameAt ??= byFirstToken(names)
    const list = placesFrom(reading, firstToken, nameAt)
    const others = list.filter((place) => nameAt!.get(place.firstToken)?.kind === 'person')
    // `di Palu, Andi dan Budi bertemu`: a clause begins behind the comma.
    const ends = list.length >= FEWEST && ENDS.test(wordAt(tokens, list.at(-1)!.endToken))
    return ends && !others.some(isSomebody) ? others : []
  })
}

const WHERE: ReadonlySet<string> = new Set(['di', 'ke'])
const ENDS = /^[.,;()]$/

function placesBehindNouns(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  let nameAt: ReadonlyMap<number, Mention> | undefined
  for (let noun = 0; noun < tokens.length; noun++) {
    if (!NOUNS.has(tokens[noun]!.text) || OF_PEOPLE.test(wordAt(tokens, noun - 1))) continue
    const first = startOfList(reading, noun)
    if (first < 0) continue
    nameAt ??= byFirstToken(names)
    const list = placesFrom(reading, first, nameAt)
    if (list.length < FEWEST) continue
    found.push(...list.filter(({ firstToken }) => nameAt!.get(firstToken)?.kind !== 'place'))
    noun = list.at(-1)!.endToken
  }
  return found
}

/** Where the names begin behind the noun; -1 where no word leads to them. */
function startOfList({ tokens }: Reading, noun: number): number {
  for (let at = noun + 1; at <= noun + MOST_BETWEEN && tokens[at]; at++) {
    const { text, kind } = tokens[at]!
    if (LEADS.has(text)) return wordAt(tokens, at + 1) === 'lain' ? at + 2 : at + 1
    if (text !== ',' && (kind !== 'word' || isCapitalWord(tokens[at]))) return -1
  }
  return -1
}

/** The names of a list that `dan` ends; none where something else stands in it. */
function placesFrom(reading: Reading, from: number, nameAt: ReadonlyMap<number, Mention>): Mention[] {
  const { tokens } = reading
  const list: Mention[] = []
  for (let at = from, isLast = false; ; ) {
    const name = nameAt.get(at)
    if (name && !isGuessed(name) && name.kind !== 'place') return []
    let end = name?.endToken ?? at
    while (!name && end - at < LONGEST_NAME && isCapitalWord(tokens[end])) end++
    if (end === at) return []
    list.push(mentionOf(reading, at, end, { kind: 'place', confidence: BELIEF }))
    if (isLast) return list
    at = wordAt(tokens, end) === ',' ? end + 1 : end
    isLast = wordAt(tokens, at) === 'dan' || wordAt(tokens, at) === 'serta'
    if (isLast) at++
    else if (at === end) return []
  }
}

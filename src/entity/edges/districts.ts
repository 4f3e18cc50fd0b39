/** Villages and districts between who heads them and the name: `Camat | Dolo | Moh. Iqbal`. */

import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { byPlace, isCapitalWord, type Mention, mentionOf, withTokens, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { endsOffice, isSchoolByNumber, takesArea } from './behind-office.js'
import { endOfTitles } from './person-names.js'

/** First names as they are shortened: nobody has one for a second. */
export const FIRST_NAMES = /^(?:Moh|Muh|Moch|Much|Mohd|Mhd|Abd|Ach)\.?$/

/**
 * `Camat | Mantikulore | Moh. Iqbal`: what stands between an office of an area and a shortened first name is the area; so is
 * an unknown word between who heads a part of one and two names, `Kades Sukaraja | Asep Sunandar`.
 */
export function withoutDistrict(reading: Reading, name: Mention): Mention {
  const { tokens } = reading
  const { firstToken, endToken } = name
  const second = firstToken + 1
  if (name.kind !== 'person') return name
  const isShortened = FIRST_NAMES.test(tokens[second]!.text)
  const isNamed =
    endToken - firstToken > 2 && isUnknownPart(reading, name) && isPersonName(tokens[second]!.text)
  if (!isNamed && !(isShortened && takesArea(reading, firstToken))) return name
  return withTokens(name, reading, second, endToken)
}

/** `Kades | Sukaraja |, Asep Sunandar, menyebut`: the village, where its head stands behind the comma. */
export function isDistrictAlone(reading: Reading, name: Mention, next: Mention | undefined): boolean {
  if (name.kind !== 'person' || name.given || name.endToken - name.firstToken > 2) return false
  if (next?.kind !== 'person' || reading.tokens[name.endToken]!.text !== ',') return false
  if (!isUnknownPart(reading, name) || !/^(?:,|\(|[a-z].*)$/.test(wordAt(reading.tokens, next.endToken)))
    return false
  return endOfTitles(reading, name.endToken + 1, next.firstToken) === next.firstToken
}

/** A word that nobody is called by, behind who heads a part of an area or a school by its number: `SDN 2 Tondo | Fikri Ramadhan`. */
function isUnknownPart({ tokens, matchAt }: Reading, { firstToken }: Mention): boolean {
  if (isPersonName(tokens[firstToken]!.text)) return false
  return isSchoolByNumber(tokens, firstToken) || endsOffice(matchAt, firstToken, 2, OF_PART)
}

const OF_PART =
  /^(?:Camat|Lurah|Kades|Kadus|Kepala (?:Desa|Dusun)|Keuchik|Wali Nagari|Sek(?:cam|des|lur)|Kapolsek|Danramil)$/

const UNSEEN = 0.7
/** A village and who heads it have no more words. */
const LONGEST_RUN = 6

/**
 * The names with who heads a part of an area told from the part: `Lurah Kebon Jeruk | Wati Ningsih`, `Lurah Talise | Fitri`. From the
 * second word on what people are called is somebody's, where the first is nobody's.
 */
export function partFromHeads(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { tokens, titles, matches, casings } = reading
  const people: Mention[] = []
  const sentenceOf = sentencesInOrder(reading)
  for (const { entries, firstToken, endToken, casing } of matches) {
    if (casing === 'lower' || !entries.some(({ class: is, form }) => is === 'position' && OF_PART.test(form)))
      continue
    const sentence = sentenceOf(firstToken)
    if ((casings[sentence] ?? 'mixed') !== 'mixed') continue
    const limit = Math.min(reading.sentences[sentence]?.endToken ?? tokens.length, endToken + LONGEST_RUN)
    let end = endToken
    while (end < limit && isCapitalWord(tokens[end]) && titles[end] === 0) end++
    // What goes on in capitals is more than a name.
    if (end === endToken || (end < limit && titles[end] !== 0) || isPersonName(tokens[endToken]!.text))
      continue
    let first = endToken + 1
    while (first < end && !endsAsName(tokens[first]!.text)) first++
    if (first < end && !mayBe(reading.matchAt.get(first), CLASS.area | CLASS.position))
      people.push(mentionOf(reading, first, end, { kind: 'person', confidence: UNSEEN }))
  }
  if (people.length === 0) return names
  const starts = new Map(people.map((one) => [one.firstToken, one]))
  const crosses = ({ firstToken, endToken, given, entry, kind }: Mention) =>
    !given &&
    people.some((one) => {
      if (one.endToken <= firstToken || one.firstToken >= endToken) return false
      const isSame = kind === 'person' && firstToken === one.firstToken
      return !isSame && (entry === undefined || firstToken < one.firstToken)
    })
  const kept = names.filter((name) => !crosses(name))
  for (const { firstToken } of kept) starts.delete(firstToken)
  return starts.size === 0 && kept.length === names.length
    ? names
    : [...kept, ...starts.values()].sort(byPlace)
}

/** What people's names end in, and places' do not: `Syahrizal`, `Hartono`. */
export const endsAsName = (word: string) => isPersonName(word) || ENDING.test(word)
const ENDING = /(?:anto|[ijrt]ono|yono|[wy]ati|y?anti|iani|ningsih|ningrum|ud?din|rizal|ullah|nsyah)$/i

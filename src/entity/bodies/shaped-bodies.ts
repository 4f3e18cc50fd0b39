import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName, mayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { letterPattern } from '../../store/letter-pattern.js'
import {
  byFirstToken,
  isCapitalised,
  isCapitalWord,
  type Mention,
  mentionOf,
  settle,
  tokensIn,
  wordAt,
} from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { BEGINS_AMOUNT, placesOf } from '../words/word-facts.js'

const BELIEF = 0.85
/** A firm has no more words before its form. */
const LONGEST_FIRM = 3
/** The place that a school is called after has no more words. */
const LONGEST_PLACE = 3
/** Schools that are told apart by a number: `SDN`, `SMAN`, `MTsN`; `Negeri` may stand between. */
const SCHOOL = letterPattern('u')`^(?:S[DM]\p{L}*|MTs\p{L}*|MAN|MIN)$`

/**
 * The names with bodies that their form alone shows and that the recogniser has not seen: a school by its number (`SDN 01
 * Gedong`), a firm by what stands behind it (`komisaris | Tasa Group`).
 */
export function findShapedBodies(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const bodies = [...schoolsOf(reading, names), ...firmsOf(reading, names)]
  return bodies.length === 0 ? names : settle([bodies, names])
}

function schoolsOf(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens } = reading
  const schools: Mention[] = []
  let nameAt: ReadonlyMap<number, Mention> | undefined
  for (const at of placesOf(tokens, BEGINS_AMOUNT)) {
    if (!/^\d{1,3}$/.test(tokens[at]!.text)) continue
    const first = wordAt(tokens, at - 1) === 'Negeri' ? at - 2 : at - 1
    if (first < 0) continue
    const school = tokens[first]!.text.replace(/\.$/, '')
    if (!SCHOOL(school).test(school)) continue
    nameAt ??= byFirstToken(names)
    const own = nameAt.get(first)
    if (own && (own.given || own.endToken > at + 1)) continue
    let end = at + 1
    while (end - at <= LONGEST_PLACE && isOfPlace(reading, end, nameAt.get(end)))
      end = nameAt.get(end)?.endToken ?? end + 1
    if (end > at + 1)
      schools.push(mentionOf(reading, first, end, { kind: 'organization', confidence: BELIEF }))
  }
  return schools
}

/** A place, or a word with a capital that nobody is called by: `SDN 01 | Gedong | Pasar Rebo`. */
function isOfPlace({ tokens, matchAt, titles }: Reading, at: number, name: Mention | undefined): boolean {
  if (name) return name.kind === 'place' && !name.given
  const token = tokens[at]
  if (!isCapitalWord(token) || titles[at] !== 0 || mayBe(matchAt.get(at), CLASS.position)) return false
  return mayBe(matchAt.get(at), CLASS.area) || !isPersonName(token!.text)
}

function firmsOf(reading: Reading, names: readonly Mention[]): Mention[] {
  const { tokens, matches, matchAt, casings } = reading
  const firms: Mention[] = []
  const sentenceOf = sentencesInOrder(reading)
  let covered: ReturnType<typeof tokensIn> | undefined
  for (const match of matches) {
    if (!mayBe(match, CLASS.companyEnd) || !isCapitalised(tokens[match.firstToken]!.text)) continue
    const { firstToken, endToken } = match
    if (casings[sentenceOf(firstToken)] !== 'mixed' || isCapitalWord(tokens[endToken])) continue
    covered ??= tokensIn(names)
    let first = firstToken
    while (firstToken - first < LONGEST_FIRM && first > 0) {
      const token = tokens[first - 1]!
      if (covered.has(first - 1) || matchAt.has(first - 1) || !isCapitalWord(token)) break
      if (isMostlySmall(token.text)) break
      first--
    }
    if (first < firstToken && !covered.has(firstToken))
      firms.push(mentionOf(reading, first, endToken, { kind: 'organization', confidence: BELIEF }))
  }
  return firms
}

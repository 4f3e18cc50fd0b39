import type { Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import type { GazetteerMatch } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { isCapitalised, wordAt } from '../mention.js'
import type { Around } from './office-parts.js'

/** `| Training Director`, `| Marketing and Communication Department Head`: in English what an office is about stands before it. */
export function firstOfEnglish(
  tokens: readonly Token[],
  from: number,
  { endToken }: GazetteerMatch,
  around: Around,
): number {
  if (!isEnglishHead(tokens[endToken - 1]!.text)) return from
  let first = from
  while (first > 0 && !around.nameAt.has(first - 1)) {
    const { text } = tokens[first - 1]!
    const before = first > 1 ? tokens[first - 2]!.text : ''
    // `| President & Executive Chief Engineer`
    const isPair = /^(?:and|&)$/.test(text) && (isAbout(before) || isEnglishHead(before))
    if (!isPair && !isAbout(text)) break
    first -= isPair ? 2 : 1
  }
  // `Rudi Hartawan, | Consumer Product Manager`, `selaku | PLN Executive Vice President`: whatever it is, where a name has ended.
  let opens = first
  while (first - opens < LONGEST_ABOUT) {
    // `| Sales & Marketing and | After Sales Director`
    const at = /^(?:and|&)$/.test(wordAt(tokens, opens - 1)) ? opens - 2 : opens - 1
    const word = wordAt(tokens, at)
    // A line's end is no part of it, nor are the letters of a table.
    if (!isCapitalised(word) || word.length === 1 || tokens[opens]!.start - tokens[opens - 1]!.end > 1) break
    const name = around.nameAt.get(at)
    if (name && name.kind !== 'organization') return first
    opens = at
  }
  const before = tokens[opens - 1]?.text.toLowerCase() ?? '.'
  // `Ujar | Public Relation Manager Maju`, `Melalui | Division Head Maju`, and `selaku | Program Manager Maju`
  const isOfHead = opens === first || !/^[.”"]$/.test(before) || mayLead(tokens[opens]!.text)
  if (!isOfHead) opens++
  if (BARE.test(tokens[from]!.text) || opens === first) return opens
  // `ujar | Public Relations Lead Maju`
  return !isOfHead || OPENS.has(before) || isSaying(before) ? opens : first
}

/** Is it a head that is none without what it is about: `Maju Market | Advisor`? */
export const isBareEnglish = (tokens: readonly Token[], { firstToken, endToken }: GazetteerMatch) =>
  endToken - firstToken === 1 &&
  BARE.test(tokens[firstToken]!.text) &&
  !mayLead(wordAt(tokens, firstToken - 1)) &&
  !(firstToken > 1 && tokens.slice(firstToken - 2, firstToken).every(({ text }) => isCapitalised(text)))

/** `Melalui | Division Head`, `Kategori | Lead`: in lower case elsewhere. */
const mayLead = (word: string) =>
  isCapitalised(word) && (!isMostlySmall(word) || isCue('field', word.toLowerCase()) || word === 'Media')

const BARE = /^(?:Advisor|Lead|Officer|Specialist)$/
const isSaying = (word: string) => word === 'menurut' || speechWord(word)?.isVerb === true
const OPENS = new Set([',', '.', '”', '"', 'selaku', 'sebagai', 'sekaligus'])

const LONGEST_ABOUT = 7

/** `Vice President | of Software Engineering` */
export const isEnglishHead = (word: string) =>
  /^(?:Manager|Director|Engineer|Head|Officer|Executive|President|Lead|Advisor|Specialist|GM|VP)$/.test(word)
/** `VP & | Regional Head of` */
export function isEnglishPair(tokens: readonly Token[], { firstToken, endToken }: GazetteerMatch): boolean {
  if (wordAt(tokens, firstToken - 1) !== '&' || !isEnglishHead(wordAt(tokens, firstToken - 2))) return false
  return tokens.slice(firstToken, endToken).some(({ text }) => isEnglishHead(text))
}

const isAbout = (text: string) =>
  isCapitalised(text) && (BEFORE_ENGLISH.has(text) || isCue('field', text.toLowerCase()))
const BEFORE_ENGLISH = new Set(
  'Assistant Associate Deputy Executive Managing Project Senior Vice Local Regional National Global Training Technical Digital Creative'.split(
    ' ',
  ),
)

/** `Regional Head of Appliances | for Asia`: the same goes on. */
export function goesOnInEnglish(tokens: readonly Token[], from: number, at: number): boolean {
  const { text } = tokens[at]!
  if (!isCapitalised(wordAt(tokens, at + 1))) return false
  if (text === 'of') return isEnglishHead(tokens[at - 1]!.text)
  return text === 'for' && tokens.slice(from, at).some((token) => isEnglishHead(token.text))
}

/** `Head of | product and corporate strategy | PT Maju`: what an office in English is about, in small letters. */
export function isField(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text === 'and') return at > 1 && isCue('field', wordAt(tokens, at + 1))
  return isCue('field', text) && /^(?:of|and)$|^\p{Ll}/u.test(tokens[at - 1]!.text)
}

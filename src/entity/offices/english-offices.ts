import type { Token } from '../../document.js'
import type { GazetteerMatch } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { isCapitalised } from '../mention.js'
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
    const isPair = (text === 'and' || text === '&') && first > 1 && isAbout(tokens[first - 2]!.text)
    if (!isPair && !isAbout(text)) break
    first -= isPair ? 2 : 1
  }
  // `Rudi Hartawan, | Consumer Product Manager`: whatever it is, where a comma ends the name.
  let opens = first
  while (first - opens < LONGEST_ABOUT && isCapitalised(tokens[opens - 1]?.text ?? '')) {
    if (around.nameAt.has(opens - 1)) return first
    opens--
  }
  return opens < first && tokens[opens - 1]?.text === ',' ? opens : first
}

const LONGEST_ABOUT = 4

/** `Vice President | of Software Engineering` */
export const isEnglishHead = (word: string) =>
  /^(?:Manager|Director|Head|Officer|Executive|President|Lead|GM|VP)$/.test(word)
const isAbout = (text: string) =>
  isCapitalised(text) && (BEFORE_ENGLISH.has(text) || isCue('field', text.toLowerCase()))
const BEFORE_ENGLISH = new Set(
  'Assistant Associate Deputy Executive Managing Project Senior Vice Local Regional National Global Training Technical Digital Creative'.split(
    ' ',
  ),
)

/** `Head of | product and corporate strategy | PT Maju`: what an office in English is about, in small letters. */
export function isField(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text === 'and') return at > 1 && isCue('field', tokens[at + 1]?.text ?? '')
  return isCue('field', text) && /^(?:of|and)$|^\p{Ll}/u.test(tokens[at - 1]!.text)
}

import type { Token } from '../../document.js'
import { CASING, casingOf, isMostlySmall } from '../../lexicon/clusters.js'
import { formMayBe, isPersonName, lookUpName } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { speechWord } from '../../lexicon/speech-words.js'
import { recentForms } from '../../root/stem.js'
import { beginsWithSmall } from '../../store/letter-kinds.js'
import { letterPattern } from '../../store/letter-pattern.js'
import { gathered } from '../../store/records.js'
import { remember } from '../../store/remember.js'
import { changed, isAllCapitals, type Mention, withTokens } from '../mention.js'
import type { Reading } from '../reading.js'

/** A name and a small word have no fewer letters together. */
const SHORTEST_GLUED = 7
/** Two words and what ran into them; longer ones are no name. */
const LONGEST_GLUED = 60
/** A name that something ran into has no fewer letters, and neither has the word that did. */
const SHORTEST_PART = 3
/** A verb that is sure by itself, and a word that stands behind a name of a person alone. */
const SHORTEST_VERB = 6
const SHORTEST_WORD = 4

/** A capital behind small letters: `KamilSuswono`, `JakartaPramono`; behind capitals: `TNIMaruli`. */
const HUMP = letterPattern('u')`(?<=\p{Ll}{3})\p{Lu}\p{Ll}{2}|(?<=^\p{Lu}{2,})\p{Lu}\p{Ll}{2}`
const CAPITALS = letterPattern('u')`^\p{Lu}{2,}(?=\p{Ll}{4})`
/** `Bhima | kepadadetikcom`: to whom somebody spoke, where a page had a link. */
const TO_OUTLET = /^kepada./

/** What stands before somebody and is no name: a title, an office, a place or a body. */
const BEFORE_PEOPLE =
  CLASS.honorific |
  CLASS.position |
  CLASS.area |
  CLASS.capital |
  CLASS.country |
  CLASS.stateBody |
  CLASS.party

/**
 * The names of people without what a page ran into them where it had a link: a small word behind (`Joan Mirpunya kabar
 * baik`, `Zarof Ricarmenyampaikan`), a place or an office before (`JakartaPramono Anung`); and two people of a pair that
 * lost its dash (`Ridwan KamilSuswono`).
 */
export function ungluePeople({ text, tokens }: Reading, names: readonly Mention[]): readonly Mention[] {
  let words: ReadonlySet<string> | undefined
  let wholes: ReadonlySet<string> | undefined
  let isMended = false
  const mended: Mention[] = []
  for (const name of names) {
    const isPerson = name.kind === 'person' && !name.given
    const parts = !isPerson
      ? undefined
      : (atJoint({ text, tokens }, name) ??
        inRow({ text, tokens }, name, () => (wholes ??= fullNames(names))) ??
        (mayBeGlued(tokens, name)
          ? unglued({ text, tokens }, name, () => (words ??= wordsOfPeople(names)))
          : undefined))
    isMended ||= parts !== undefined
    if (parts) mended.push(...parts)
    else mended.push(name)
  }
  return isMended ? mended : names
}

/**
 * Two people whose names lost the space between them: `Ridwan Kamil|Suswono`; one name of two words is one's, but for two whom the
 * dictionaries know by them (`Prabowo|Gibran`), and so is one behind an initial: `Maruba B.Sinaga`.
 */
function atJoint(reading: Pick<Reading, 'text' | 'tokens'>, name: Mention): readonly Mention[] | undefined {
  const { tokens } = reading
  const isPair = name.endToken - name.firstToken === 2 && isOfTwo(name)
  for (let at = name.firstToken + (isPair ? 1 : 2); at < name.endToken; at++) {
    const isJoint = tokens[at]!.kind === 'word' && tokens[at - 1]!.kind === 'word'
    if (!isJoint || tokens[at - 1]!.text.endsWith('.') || tokens[at]!.start !== tokens[at - 1]!.end) continue
    const both = isPair ? changed(name, { confidence: KNOWN }) : name
    return [withTokens(both, reading, name.firstToken, at), withTokens(both, reading, at, name.endToken)]
  }
  return undefined
}

/** `Prabowo Gibran`: each word is a known name of somebody, and not of one. */
function isOfTwo({ text }: Mention): boolean {
  const [first, second] = HUMP_PARTS(text).exec(text)?.slice(1).map(personNamed) ?? []
  return first !== undefined && second !== undefined && first !== second
}

const personNamed = (word: string) => lookUpName(word).find((entry) => entry.class === 'person')?.name
/** Belief in two of the dictionaries. */
const KNOWN = 0.85
const HUMP_PARTS = letterPattern('u')`^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$`

const fullNames = (names: readonly Mention[]): ReadonlySet<string> =>
  new Set(gathered(names, ({ kind, text }) => (kind === 'person' && text.includes(' ') ? text : undefined)))

/** `Bagas Wirawan Ratna Hartati`, whom the text names apart too, and a heading before who begins the line below: `Bagas Wirawan Bagas Wirawan`. */
function inRow(
  reading: Pick<Reading, 'text' | 'tokens'>,
  name: Mention,
  wholes: () => ReadonlySet<string>,
): readonly Mention[] | undefined {
  const { firstToken, endToken } = name
  if (endToken - firstToken < FEWEST_IN_ROW || endToken - firstToken > MOST_IN_ROW) return undefined
  for (let at = firstToken + 2; at <= endToken - 2; at++) {
    const first = withTokens(name, reading, firstToken, at)
    const second = withTokens(name, reading, at, endToken)
    if (first.text === second.text || (wholes().has(first.text) && wholes().has(second.text)))
      return [first, second]
  }
  return undefined
}

/** Two names of two words. */
const FEWEST_IN_ROW = 4
const MOST_IN_ROW = 12

/** Most names have no word that is long, or that has a capital inside. */
function mayBeGlued(tokens: readonly Token[], { firstToken, endToken, text }: Mention): boolean {
  if (text.length < SHORTEST_GLUED) return false
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens[at]!.text
    if (word.length >= SHORTEST_GLUED && !isKnownWord(word)) return true
  }
  return false
}

function unglued(
  { text, tokens }: Pick<Reading, 'text' | 'tokens'>,
  name: Mention,
  people: () => ReadonlySet<string>,
): readonly Mention[] | undefined {
  const cut = (start: number, end: number, firstToken: number, endToken: number) =>
    changed(name, { start, end, firstToken, endToken, text: text.slice(start, end), entry: undefined })
  let { start, firstToken } = name
  const parts: Mention[] = []
  for (let at = firstToken; at < name.endToken; at++) {
    const token = tokens[at]!
    const { length } = token.text
    if (length < SHORTEST_GLUED || length > LONGEST_GLUED || token.start < start) continue
    const hump = token.text.search(HUMP(token.text))
    if (hump < 0 || length - hump < SHORTEST_WORD) continue
    const [left, right] = [token.text.slice(0, hump), token.text.slice(hump)]
    const middle = token.start + hump
    if (at === firstToken && token.start === start && isNoName(left, right)) start = middle
    else if (isSmallWord(right)) return [...parts, cut(start, middle, firstToken, at + 1)]
    else if (isName(left, people) && isName(right, people)) {
      parts.push(cut(start, middle, firstToken, at + 1))
      start = middle
      firstToken = at
    }
  }
  const last = tokens[name.endToken - 1]!
  const end = endOfName(tokens, firstToken, name.endToken - 1, people)
  if (parts.length === 0 && start === name.start && end === last.end) return undefined
  if (end === last.start)
    return [...parts, cut(start, tokens[name.endToken - 2]!.end, firstToken, name.endToken - 1)]
  return [...parts, cut(start, end, firstToken, name.endToken)]
}

/** Where the name ends in its last token: before the small word that ran into it; at its start where it is no name at all. */
function endOfName(
  tokens: readonly Token[],
  first: number,
  at: number,
  people: () => ReadonlySet<string>,
): number {
  const { text, start, end } = tokens[at]!
  if (beginsWithSmall(text)) return at > first && TO_OUTLET.test(text) ? start : end
  if (text.length < SHORTEST_GLUED || isKnownWord(text)) return end
  // `Alexander-Arnoldresmi`
  const from = text.lastIndexOf('-') + 1
  const word = text.slice(from)
  // `Mahfud | MDmengaku`
  const letters = CAPITALS(word).exec(word)?.[0]
  if (letters !== undefined && at > first && isSmallWord(word.slice(letters.length)))
    return start + from + letters.length
  const before = at > first ? `${tokens[at - 1]!.text} ${text.slice(0, from)}` : ''
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    const isNamed = people().has(left)
    const isSure = isNamed && (right.length > SHORTEST_WORD || people().has(before + left))
    if ((isSure && isSmallWord(right)) || ranInto(right, isNamed || isPersonName(left)))
      return start + from + cut
  }
  return end
}

/** `Tannos | mengajukan`: a verb in meN- is sure by itself, another or a word of speech behind somebody's name. */
function ranInto(word: string, isBehindName: boolean): boolean {
  const prefix = word.length >= SHORTEST_VERB ? prefixOf(word) : undefined
  if (prefix === 'meN-') return true
  return isBehindName && (prefix !== undefined || (word.length >= SHORTEST_WORD && isBetween(word)))
}

const isKnownWord = (word: string) => casingOf(word) !== CASING.unknown || isPersonName(word)

/** `yang`, `akan`, `kepada`: what news writes between a name and the rest. */
function isBetween(word: string): boolean {
  // `Wulandari`, `Widyandari`
  if (word === 'dari') return false
  const cue = speechWord(word)
  return cue !== undefined && (cue.stop || cue.opener || cue.predicate || cue.between || cue.clausal)
}

const prefixOf = remember(1024, (word): string | undefined => {
  if (!/^(?:me|be|di|te)/.test(word)) return undefined
  const { known, prefixes } = recentForms(word)
  return known ? prefixes[0] : undefined
})

/** `mengaku`, `Foto`; not the `putra` of `Soekarnoputra`. */
const isSmallWord = (word: string) =>
  isMostlySmall(word) && !isPersonName(word) && !isPersonName(word.charAt(0).toUpperCase() + word.slice(1))

function isNoName(left: string, right: string): boolean {
  if (isPersonName(left)) return false
  return isAllCapitals(left) ? isPersonName(right) : isMostlySmall(left) || formMayBe(left, BEFORE_PEOPLE)
}

const isName = (word: string, people: () => ReadonlySet<string>) => isPersonName(word) || people().has(word)

/** The people's names that the text has: each word, and each two words beside each other. */
function wordsOfPeople(names: readonly Mention[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { kind, text } of names) {
    if (kind !== 'person') continue
    let before = ''
    for (const word of text.split(' ')) {
      words.add(word)
      if (before !== '') words.add(`${before} ${word}`)
      before = word
    }
  }
  return words
}

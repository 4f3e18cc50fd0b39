import type { EntityKind, Token } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { kindSaid } from '../../lexicon/name-cues.js'
import { isAllCapitals, isCapitalWord, type Mention, mentionOf, type TokenSet, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { placesOf, SAYS_KIND } from '../words/word-facts.js'

/** What a noun may say that its subject is: `Nightingale adalah gim`. */
const SAID_OF_SUBJECT: readonly EntityKind[] = ['organization', 'event', 'programme', 'work', 'product']
/** Of somebody's name, `Melati Senja merupakan film`, but `Budi Santoso merupakan konsultan`. */
const SAID_OF_PEOPLES_NAMES: readonly EntityKind[] = ['work', 'product']
const IS: ReadonlySet<string> = new Set(['adalah', 'merupakan', 'ialah'])
/** Between the verb and the noun: `merupakan salah satu klub`. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['sebuah', 'suatu', 'satu', 'salah', 'seri', 'judul'])
/** Belief in what a text says that its subject is. */
const TOLD = 0.85
/** A subject has no more words. */
const LONGEST = 5

/** A name that begins its sentence, and what the sentence says that it is. */
export interface ToldSubject {
  readonly firstToken: number
  readonly endToken: number
  readonly text: string
  readonly kind: EntityKind
}

/**
 * Names that are said to be of a kind: subjects (`Nightingale adalah gim`, `Melati Senja merupakan sebuah film`), and those beside
 * a comma (`Majujaya, ini sebuah perusahaan rintisan`, `sebuah perusahaan properti, Majujaya,`).
 */
export function findToldSubjects(reading: Reading): readonly ToldSubject[] {
  const { text, tokens, sentences, casings } = reading
  const found: ToldSubject[] = []
  const nouns = placesOf(tokens, SAYS_KIND)
  if (nouns.length === 0) return found
  const sentenceOf = sentencesInOrder(reading)
  for (const noun of nouns) {
    const sentence = sentenceOf(noun)
    if (casings[sentence] !== 'mixed') continue
    const { firstToken: from } = sentences[sentence]!
    for (const [firstToken, endToken] of [
      subjectOf(tokens, noun, from),
      ...namesBeside(tokens, noun, from),
    ]) {
      const words = tokens.slice(firstToken, endToken)
      const isEveryday = words.every(({ text: word }) => isMostlySmall(word))
      // `Itu merupakan lagu`; `Rindu Malam merupakan lagu`, but the `Hari Baik merupakan ajang` is any.
      if (isEveryday && (words.length <= 1 || firstToken !== from)) continue
      const isNameOfPeople = isEveryday || words.some(({ text: word }) => isPersonName(word))
      const kind = kindSaid(isNameOfPeople ? SAID_OF_PEOPLES_NAMES : SAID_OF_SUBJECT, tokens[noun]!.text)
      const name = text.slice(words[0]!.start, words.at(-1)!.end)
      if (kind !== undefined) found.push({ firstToken, endToken, text: name, kind })
    }
  }
  return found
}

type Span = readonly [first: number, end: number]
const NOWHERE: Span = [0, 0]

/** `Nightingale` of `Nightingale adalah gim`, where it begins its sentence at `from`; an empty span where there is none. */
function subjectOf(tokens: readonly Token[], noun: number, from: number): Span {
  let end = noun - 1
  while (BEFORE_NOUN.has(wordAt(tokens, end))) end--
  if (!IS.has(wordAt(tokens, end)) || end === from || end - from > LONGEST) return NOWHERE
  return tokens.slice(from, end).every(isCapitalWord) ? [from, end] : NOWHERE
}

/** The names before and behind `sebuah perusahaan`, apart by a comma. */
function namesBeside(tokens: readonly Token[], noun: number, from: number): Span[] {
  if (wordAt(tokens, noun - 1) !== 'sebuah') return []
  const comma = wordAt(tokens, noun - 2) === 'ini' ? noun - 3 : noun - 2
  let first = comma
  while (wordAt(tokens, comma) === ',' && first > from && isCapitalWord(tokens[first - 1])) first--
  let open = noun + 1
  while (open - noun < LONGEST_CLAUSE && !/^[.,]?$/.test(wordAt(tokens, open))) open++
  let end = open + 1
  while (wordAt(tokens, open) === ',' && isCapitalWord(tokens[end])) end++
  // `sebuah perusahaan di Kota Palu, Sulawesi Tengah,`: where it is.
  const isName =
    wordAt(tokens, end) === ',' &&
    (!isCapitalWord(tokens[open - 1]) || isAllCapitals(wordAt(tokens, open + 1)))
  const before: Span = [first, comma]
  const behind: Span = isName ? [open + 1, end] : NOWHERE
  return [before, behind].filter(([start, stop]) => stop > start && stop - start <= LONGEST)
}

/** Between `sebuah perusahaan` and the comma before its name there are no more words. */
const LONGEST_CLAUSE = 12

/** The subjects that the recogniser has not seen, at each place of the text. */
export function unseenSubjects(
  reading: Reading,
  subjects: readonly ToldSubject[],
  covered: TokenSet,
): Mention[] {
  const { tokens } = reading
  const found: Mention[] = []
  for (const { firstToken, endToken, kind } of subjects) {
    if (covered.has(firstToken)) continue
    const words = tokens.slice(firstToken, endToken).map(({ text }) => text)
    for (let at = 0; at + words.length <= tokens.length; at++) {
      if (tokens[at]!.text !== words[0] || words.some((word, i) => tokens[at + i]!.text !== word)) continue
      const isFree = words.every((_, i) => !covered.has(at + i))
      if (isFree) found.push(mentionOf(reading, at, at + words.length, { kind, confidence: TOLD }))
    }
  }
  return found
}

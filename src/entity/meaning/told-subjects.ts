import type { EntityKind } from '../../document.js'
import { isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { kindSaid } from '../../lexicon/name-cues.js'
import { isCapitalWord, type Mention, mentionOf, type TokenSet, wordAt } from '../mention.js'
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

/** Subjects that are said to be of a kind: `Nightingale adalah gim`, `Melati Senja merupakan sebuah film`. */
export function findToldSubjects(reading: Reading): readonly ToldSubject[] {
  const { text, tokens, sentences, casings } = reading
  const found: ToldSubject[] = []
  const nouns = placesOf(tokens, SAYS_KIND)
  if (nouns.length === 0) return found
  const sentenceOf = sentencesInOrder(reading)
  for (const noun of nouns) {
    let end = noun - 1
    while (BEFORE_NOUN.has(wordAt(tokens, end))) end--
    if (!IS.has(wordAt(tokens, end))) continue
    const sentence = sentenceOf(noun)
    const firstToken = sentences[sentence]!.firstToken
    if (casings[sentence] !== 'mixed' || end === firstToken || end - firstToken > LONGEST) continue
    const words = tokens.slice(firstToken, end)
    if (!words.every(isCapitalWord)) continue
    const isEveryday = words.every(({ text: word }) => isMostlySmall(word))
    // `Itu merupakan lagu`; `Rindu Malam merupakan lagu`, but the `Hari Baik merupakan ajang` is any.
    if (isEveryday && words.length === 1) continue
    const isNameOfPeople = isEveryday || words.some(({ text: word }) => isPersonName(word))
    const kind = kindSaid(isNameOfPeople ? SAID_OF_PEOPLES_NAMES : SAID_OF_SUBJECT, tokens[noun]!.text)
    const name = text.slice(words[0]!.start, words.at(-1)!.end)
    if (kind !== undefined) found.push({ firstToken, endToken: end, text: name, kind })
  }
  return found
}

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

import type { EntityKind } from '../../document.js'
import { CASING, casingOf, isMostlySmall } from '../../lexicon/clusters.js'
import { isPersonName } from '../../lexicon/gazetteer.js'
import { mapped } from '../../store/records.js'
import { isAllCapitals, isGuessed, type Mention, withTokens, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { CAPITALISED, factsOf } from '../words/word-facts.js'

/** Kinds whose names prose never writes small; a programme, a law or a brand it may: `bantuan subsidi upah`, `pertalite`. */
const CAPITALISED_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organization', 'place'])

/**
 * The names without those that only a headline's capitals make: where no sentence of prose has the words as a name, and
 * one has them in small letters, they are words (`Ketergantungan pada Batu Bara Membahayakan Ekonomi`, of `batu bara`,
 * not of the regency). `Golkar` is one, though a text once has `golkar`.
 */
export function dropHeadlineWords(reading: Reading, names: readonly Mention[]): readonly Mention[] {
  const { casings, tokens } = reading
  const inHeadlines = new Set<string>()
  const inProse: string[] = []
  const headlined = new Set<Mention>()
  const called = new Set<string>()
  const sentenceOf = sentencesInOrder(reading)
  for (const name of names) {
    const { firstToken, kind, given, text } = name
    const at = sentenceOf(firstToken)
    // `ANTARA` of a `Headline Like This` is no `antara`.
    const { firstToken: begin, endToken: end } = reading.sentences[at] ?? name
    // `Seram!`: a word that is the whole sentence.
    const isCalled = begin === firstToken && end === name.endToken + 1 && wordAt(tokens, end - 1) === '!'
    if (isCalled) called.add(text)
    const isTold = (casings[at] === 'mixed' && !isCalled) || (casings[at] === 'title' && isAllCapitals(text))
    const telling = isTold || given || !CAPITALISED_KINDS.has(kind)
    if (telling) inProse.push(text)
    else inHeadlines.add(text.toLowerCase())
    if (!telling && text.includes(' ')) headlined.add(name)
  }
  if (inHeadlines.size > 0) for (const words of inProse) inHeadlines.delete(words.toLowerCase())
  if (inHeadlines.size === 0) return names
  const whole = withoutTails(reading, names, headlined, new Set(inProse))
  const small = saidSmall(reading, inHeadlines)
  if (small.size === 0) return whole
  return whole.filter(
    ({ given, kind, text }) =>
      given ||
      !CAPITALISED_KINDS.has(kind) ||
      !small.has(text.toLowerCase()) ||
      !(
        text.split(' ').some(isMostlySmall) ||
        ((kind === 'person' || called.has(text)) && casingOf(text) === CASING.both)
      ),
  )
}

/** Words that a headline's capitals add to a name: somebody may be called by one word there, a place has two. */
const FEWEST_LEFT = 2
const MOST_ADDED = 2

/** `Raffi Ahmad | Finish`, `Gibran | Blusukan`, `Kampung Adat Dago | Bogor`: as prose has the name, and what else is no name of a person. */
function withoutTails(
  reading: Reading,
  names: readonly Mention[],
  headlined: ReadonlySet<Mention>,
  inProse: ReadonlySet<string>,
): readonly Mention[] {
  const { tokens } = reading
  return mapped(names, (name) => {
    if (!headlined.has(name) || name.kind === 'organization' || !isGuessed(name) || inProse.has(name.text))
      return name
    for (let added = 1; added <= MOST_ADDED; added++) {
      const end = name.endToken - added
      if (end - name.firstToken < (name.kind === 'person' ? 1 : FEWEST_LEFT)) break
      if (name.kind === 'person' && isPersonName(tokens[end]!.text)) break
      const left = withTokens(name, reading, name.firstToken, end)
      if (inProse.has(left.text)) return left
    }
    return name
  })
}

/** Those of the names, in small letters, that a sentence of prose has in small letters. */
function saidSmall({ tokens, sentences, casings }: Reading, names: ReadonlySet<string>): Set<string> {
  const facts = factsOf(tokens)
  const byFirstWord = new Map<string, string[][]>()
  // A bit for each length and first letter: few words have one of these.
  let shapes = 0
  for (const name of names) {
    const words = name.split(' ')
    shapes |= shapeOf(words[0]!)
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), words])
  }
  const small = new Set<string>()
  sentences.forEach(({ firstToken, endToken }, at) => {
    if (casings[at] !== 'mixed') return
    for (let i = firstToken; i < endToken; i++) {
      const { text } = tokens[i]!
      if ((facts[i]! & CAPITALISED) !== 0 || (shapes & shapeOf(text)) === 0) continue
      for (const words of byFirstWord.get(text) ?? []) {
        if (words.every((word, n) => tokens[i + n]?.text === word)) small.add(words.join(' '))
      }
    }
  })
  return small
}

const shapeOf = (word: string) => 1 << ((word.charCodeAt(0) + word.length) & 31)

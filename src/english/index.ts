/**
 * `pewarta/english`: English inside Indonesian text, read by `compromise`; apart, for it takes long to load.
 *
 * @module pewarta/english
 */
import nlp from 'compromise'
import { requireString } from '../check.js'
import type { EnglishReading, Entity, EntityKind, Span, Tagged, Upos } from '../document.js'

export type { EnglishReading } from '../document.js'

/** The first tag that a word has, in this order, decides its part of speech. */
const PARTS_OF_SPEECH: readonly (readonly [tag: string, upos: Upos])[] = [
  ['Pronoun', 'PRON'],
  ['Possessive Pronoun', 'PRON'],
  ['ProperNoun', 'PROPN'],
  ['Acronym', 'PROPN'],
  ['Negative', 'PART'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'SCONJ'],
  ['QuestionWord', 'ADV'],
  ['Expression', 'INTJ'],
  ['Noun', 'NOUN'],
]

/** Where its tags say less than Universal Dependencies do. */
const WORDS: Readonly<Record<string, Upos>> = {
  and: 'CCONJ',
  or: 'CCONJ',
  but: 'CCONJ',
  nor: 'CCONJ',
  to: 'ADP',
  who: 'PRON',
  what: 'PRON',
  which: 'PRON',
}

const NAMES: readonly (readonly [tag: string, kind: EntityKind])[] = [
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Place', 'place'],
]

/** `compromise` says how sure it is of nothing. */
const CONFIDENCE = 0.7

interface Term extends Span {
  readonly tags: ReadonlySet<string>
}

/**
 * Parts of speech and names of a sentence in English; give it to `createAnalyzer`.
 *
 * @example createAnalyzer({ english }).analyze('Ia berkata: "We will talk to the people of Iceland about this."')
 * @throws TypeError when `sentence` is not a string.
 */
export function english(sentence: string): EnglishReading {
  requireString(sentence, 'sentence')
  const terms = readTerms(sentence)
  return { words: terms.map(toWord), entities: findNames(sentence, terms) }
}

/** Its terms, each at the place where the sentence has it; the unwritten half of `isn't` is left out. */
function readTerms(sentence: string): Term[] {
  const json: { terms: { text: string; tags: string[] }[] }[] = nlp(sentence).json({ terms: { tags: true } })
  const found: Term[] = []
  let from = 0
  for (const { text, tags } of json.flatMap(({ terms }) => terms)) {
    const start = text === '' ? -1 : sentence.indexOf(text, from)
    if (start < 0) continue
    from = start + text.length
    found.push({ start, end: from, text, tags: new Set(tags) })
  }
  return found
}

function toWord({ start, end, text, tags }: Term, i: number, terms: readonly Term[]): Span & Tagged {
  const lower = text.toLowerCase()
  // `constructor` is a word of English too.
  const word = Object.hasOwn(WORDS, lower) ? WORDS[lower] : undefined
  const upos =
    word === 'ADP' && terms[i + 1]?.tags.has('Infinitive')
      ? 'PART'
      : (word ?? PARTS_OF_SPEECH.find(([tag]) => tags.has(tag))?.[1] ?? 'X')
  return { start, end, text, upos }
}

/** Runs of terms of one kind of name, begun by a capital; without titles (`President`) and `'s`. */
function findNames(sentence: string, terms: readonly Term[]): Entity[] {
  const entities: Entity[] = []
  for (let i = 0; i < terms.length; ) {
    const kind = kindOf(terms[i]!)
    if (kind === undefined) {
      i++
      continue
    }
    let end = i + 1
    while (
      end < terms.length &&
      kindOf(terms[end]!) === kind &&
      areTogether(sentence, terms[end - 1]!, terms[end]!)
    )
      end++
    const from = terms[i]!.start
    const to = terms[end - 1]!.end
    const text = sentence.slice(from, to).replace(/['’]s?$/, '')
    entities.push({ start: from, end: from + text.length, text, kind, confidence: CONFIDENCE })
    i = end
  }
  return entities
}

function kindOf({ text, tags }: Term): EntityKind | undefined {
  if (tags.has('Honorific') || tags.has('Pronoun') || !/^\p{Lu}/u.test(text)) return undefined
  return NAMES.find(([tag]) => tags.has(tag))?.[1]
}

const areTogether = (sentence: string, a: Term, b: Term) =>
  !/['’]s?$/.test(a.text) && /^ ?$/.test(sentence.slice(a.end, b.start))

import type { SequenceTagger } from '../src/crf/tagger.js'
import { nameMarks } from '../src/entity/candidates/features.js'
import { asProse } from '../src/entity/words/casing.js'
import { clusterKey } from '../src/lexicon/cluster-format.js'
import type { NameWords } from '../src/lexicon/name-words.js'
import { splitSentences } from '../src/text/sentences.js'
import { tokenize } from '../src/text/tokenize.js'
import { encodeWordList } from './dictionaries.js'

/** A word has to be seen this often before its names say something. */
const MIN_COUNT = 3
/** Shares of a word's uses that are told apart: part of some names, of many, of nearly all. */
const SHARES = [0.15, 0.5, 0.8]

/** Places in a name that are told apart; the rarer kinds are one. */
const PLACES: readonly (readonly string[])[] = [
  ['B-person'],
  ['I-person'],
  ['B-organization'],
  ['I-organization'],
  ['B-place', 'B-country'],
  ['I-place', 'I-country'],
  ['B-position'],
  ['I-position'],
  ['B-event', 'I-event', 'B-law', 'I-law', 'B-product', 'I-product'],
]

/** For each word of `texts` that is often part of names, the code of `NameWords`, by how `tagger` labels the texts. */
export function countNameWords(
  texts: Iterable<string>,
  { labels, tag }: SequenceTagger,
): Map<string, number> {
  const placeOf = labels.map((label) => PLACES.findIndex((place) => place.includes(label)))
  const counts = new Map<string, { seen: number; readonly at: number[] }>()
  for (const text of texts) {
    const tokens = tokenize(text)
    for (const { firstToken, endToken } of splitSentences(text, tokens)) {
      const words = tokens.slice(firstToken, endToken).map((token) => token.text)
      // Headlines and capitals say less of names than prose.
      if (asProse(words) !== words) continue
      tag(words, 0, words.length, { marks: nameMarks(words) }).forEach((label, i) => {
        if (!/^[\p{L}\p{N}]/u.test(words[i]!)) return
        const key = clusterKey(words[i]!)
        const count = counts.get(key) ?? { seen: 0, at: PLACES.map(() => 0) }
        counts.set(key, count)
        count.seen++
        const place = placeOf[label]!
        if (place >= 0) count.at[place]!++
      })
    }
  }
  const codes = new Map<string, number>()
  for (const [word, { seen, at }] of counts) {
    const most = at.indexOf(Math.max(...at))
    const share = SHARES.filter((least) => at[most]! / seen >= least).length
    if (seen >= MIN_COUNT && share > 0) codes.set(word, most * SHARES.length + share)
  }
  return codes
}

/** Looks words up as `nameWord` does, before there is a module. */
export function lookUpIn(codes: ReadonlyMap<string, number>): NameWords {
  return (word) => codes.get(clusterKey(word)) ?? 0
}

/** The module `src/lexicon/generated/name-words.ts`. */
export function nameWordsModule(codes: ReadonlyMap<string, number>): string {
  const sorted = [...codes.keys()].filter((word) => !/[\\`\n]|\$\{/.test(word)).sort()
  const kinds = sorted.map((word) => (codes.get(word)! - 1).toString(36)).join('')
  return [
    '// Written by training/recogniser.ts from raw news.',
    `export const words: string = \`${encodeWordList(sorted)}\``,
    `export const kinds: string = '${kinds}'`,
    '',
  ].join('\n')
}

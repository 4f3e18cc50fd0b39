/**
 * `npx tsx training/place-words.ts`: writes `dictionaries/learned/place-words.txt`, the words that stand apart from `di` and `ke`;
 * then run `npm run pack`. Raw news writes most of them as it should, which tells the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { rawNews } from './corpora.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

/** A place stands apart so often, and is joined so much less. */
const LEAST_APART = 8
const MOST_JOINED = 0.12
/** Less than this apart, beside joined, is an error: `di berikan`. */
const LEAST_BOTH = 0.03
const LEAST_APART_BOTH = 3

/** `kesemuanya`, not `ke semua`. */
const WRITTEN_AS_ONE = new Set(['ke semua'])
/** Nouns that look like verbs, and that raw news has too seldom: `di pompa bensin`, `di rantau`. */
const NOUNS_TOO = ['di kemudi', 'di pompa', 'di rantau']

const counts = new Map<string, number>()
for (const { body } of rawNews()) {
  for (const [found] of body.matchAll(/(?<![\p{L}\d-])(?:di|ke) ?[a-z]{3,}(?![\p{L}\d-])/gu))
    counts.set(found, (counts.get(found) ?? 0) + 1)
}
const countOf = (written: string) => counts.get(written) ?? 0

/** `apart` for a place, `both` where a word may be either, nothing for the rest. */
function habit(preposition: string, word: string): 'apart' | 'both' | undefined {
  const apart = countOf(`${preposition} ${word}`)
  const joined = countOf(preposition + word)
  if (apart >= LEAST_APART && joined <= MOST_JOINED * apart) return 'apart'
  // Only `di` makes verbs: nobody asks whether `ke akhir` may be one.
  if (preposition === 'ke') return undefined
  return apart >= LEAST_APART_BOTH && apart > LEAST_BOTH * joined ? 'both' : undefined
}

const file = dictionaryFile('place-words')
const { header } = readDictionary(readFileSync(file, 'utf8'))
const words = new Set([...counts.keys()].filter((found) => found[2] === ' ').map((found) => found.slice(3)))
const entries = [...words].flatMap((word) =>
  ['di', 'ke'].flatMap((preposition) => {
    const found = habit(preposition, word)
    return found === undefined || WRITTEN_AS_ONE.has(`${preposition} ${word}`)
      ? []
      : [`${preposition} ${word}\t${found}`]
  }),
)
for (const noun of NOUNS_TOO)
  if (!entries.some((entry) => entry.startsWith(`${noun}\t`))) entries.push(`${noun}\tboth`)
writeFileSync(file, writeDictionary({ header, entries: entries.sort() }))
console.log(`${entries.length} pairs`)

/**
 * `npx tsx training/spelling-customs.ts`: writes `dictionaries/learned/spelling-customs.txt`, the entries of
 * `dictionaries/nonstandard.txt` that news writes about as often as the standard form; then run `npm run pack`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { derivedForm, loadPairs } from '../src/spelling/nonstandard.js'
import { newsOfNames, rawNews } from './corpora.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'
import { wordsOf } from './lexicon.js'
import { LEARNED_OF_NAMES } from './spelling.js'

/** An entry, with what is derived of it, is a custom from this share of its uses on, in so many texts. */
const LEAST_SHARE = 0.22
const LEAST_TEXTS = 24
/**
 * Many writers keep the first letter of a loan behind `me-`: `mengkonsumsi`, `mempublikasikan`. Most of these are too
 * rare to be counted one by one; as a kind they have this share, which so many uses outweigh.
 */
const SHARE_OF_LOANS = 0.4
const USES = 6
const KEEPS_FIRST_LETTER = /^(?:mengk|memp|men[st])[aiueolr]/

/** In how many texts each word, and each two words that follow one another, stand. */
function countForms(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = wordsOf(text)
    const seen = new Set<string>()
    words.forEach((word, i) => {
      seen.add(word).add(word.toLowerCase())
      if (i > 0) seen.add(`${words[i - 1]} ${word}`.toLowerCase())
    })
    for (const form of seen) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return counts
}

const pairs = loadPairs()
const standards = new Map([...pairs.values()].map((standard) => [standard, standard]))
const counts = countForms([...rawNews().map(({ body }) => body), ...newsOfNames().slice(0, LEARNED_OF_NAMES)])
const written = new Map<string, number>()
const meant = new Map<string, number>()
const add = (map: Map<string, number>, key: string | undefined, count: number) => {
  if (key !== undefined) map.set(key, (map.get(key) ?? 0) + count)
}
/** The entry that a form is, or is derived of: `prakteknya` is of `praktek`, though it has a line of its own. */
const entryOf = (form: string, entries: ReadonlyMap<string, string>) =>
  derivedForm(form, entries)?.entry ?? (entries.has(form) ? form : undefined)
for (const [form, count] of counts) {
  add(written, entryOf(form, pairs), count)
  add(meant, entryOf(form, standards), count)
}
const customs = [...pairs].filter(([entry, standard]) => {
  const wrong = written.get(entry) ?? 0
  const uses = wrong + (meant.get(standard) ?? 0)
  return KEEPS_FIRST_LETTER.test(entry)
    ? (wrong + SHARE_OF_LOANS * USES) / (uses + USES) >= LEAST_SHARE
    : wrong >= LEAST_TEXTS && wrong / uses >= LEAST_SHARE
})

const file = dictionaryFile('spelling-customs')
const { header } = readDictionary(readFileSync(file, 'utf8'))
writeFileSync(file, writeDictionary({ header, entries: customs.map(([entry]) => entry).sort() }))
console.log(`${customs.length} customs of ${pairs.size} entries`)

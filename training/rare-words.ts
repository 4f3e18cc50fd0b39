/**
 * `python3 training/word-frequencies.py 1 | npx tsx training/rare-words.ts`: writes `dictionaries/learned/rare-words.txt`, the words
 * that Indonesian uses beyond news and that one slip of the fingers would make of a usual one: `koral` and `moral`. Then
 * run `npm run pack`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { standardForm } from '../src/spelling/nonstandard.js'
import { candidatesFor, isUnknown } from '../src/spelling/typing-errors.js'
import { newsVocabulary } from '../src/spelling/vocabulary.js'
import { dictionaryFile, readDictionary, readRows, writeDictionary } from './dictionaries.js'

/** What is written so many times more rarely than the word near it is itself often that word mistyped: `meraka`. */
const MOST_TIMES_RARER = 30
/** A Malay word is none that Indonesian uses. */
const MOST_TIMES_MALAY = 4

const NEWS = newsVocabulary()
const rows = readRows(readFileSync(0, 'utf8'))
const indonesian = new Map(rows.map(([word, , count]) => [word!, Number(count)]))
const file = dictionaryFile('rare-words')
const { header } = readDictionary(readFileSync(file, 'utf8'))

const entries = rows.flatMap(([word, malay]) => {
  const count = indonesian.get(word!)!
  if (!/^[a-z]{3,}$/.test(word!) || count === 0 || Number(malay) >= MOST_TIMES_MALAY * count) return []
  if (!isUnknown(word!, NEWS) || standardForm(word!, false) !== undefined) return []
  const near = candidatesFor({ word: word!, countOf: () => 0 }, NEWS).map(
    (candidate) => indonesian.get(candidate.word) ?? 0,
  )
  return near.length > 0 && Math.max(...near) <= MOST_TIMES_RARER * count ? [word!] : []
})
writeFileSync(file, writeDictionary({ header, entries: entries.sort() }))
console.log(`${entries.length} words`)

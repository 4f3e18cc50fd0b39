/**
 * `npx tsx training/english-words.ts`: writes `dictionaries/learned/english-words.txt`, the English words that one slip of the
 * fingers would make of an Indonesian word: `grade` and `gadai`. Then run `npm run pack`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'
import { candidatesFor, isSuspect } from '../src/spelling/typing-errors.js'
import { newsVocabulary } from '../src/spelling/vocabulary.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

/** Its lexicon has names too, which are not told apart by their letters. */
const NAMES = /Name|City|Country|Region|Place|Person|Organization|Acronym|Abbreviation|Unit/

const NEWS = newsVocabulary()

const lexicon = (
  nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }
).model().one.lexicon
const words = Object.keys(lexicon).filter(
  (word) =>
    /^[a-z]{3,12}$/.test(word) &&
    ![lexicon[word]!].flat().some((tag) => NAMES.test(tag)) &&
    isSuspect(word, NEWS) &&
    candidatesFor({ word, countOf: () => 0 }, NEWS).length > 0,
)

const file = dictionaryFile('english-words')
const { header } = readDictionary(readFileSync(file, 'utf8'))
writeFileSync(file, writeDictionary({ header, entries: words.sort() }))
console.log(`${words.length} words`)

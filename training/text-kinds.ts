/**
 * `npx tsx training/text-kinds.ts`: writes `dictionaries/learned/text-kinds.txt`, the everyday words that tell a news story from
 * an article of an encyclopaedia, and prints how texts of both kinds score. Then run `npm run pack`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { tokenize } from '../src/text/tokenize.js'
import { rawNews, treebankSentences } from './corpora.js'
import { readConllu } from './corpus.js'
import { dictionaryFile, readDictionary, writeDictionary } from './dictionaries.js'

const TREEBANKS = '../shared/data/ud/'
/** Articles that are learned from; the others show how well it went. */
const LEARNED = 3000
const WORDS = 160
/** A word seldomer than this in a thousand of either kind tells of topics, not of kinds. */
const LEAST_SHARE = 0.3
/** The least logarithm of the odds. */
const LEAST_TELLING = 0.7
const STEPS_PER_UNIT = 3
const HEAVIEST = 9

type Texts = readonly (readonly string[])[]

const wordsOf = (text: string) => tokenize(text).map((token) => token.text)

/** Of a thousand words, how many each word is. */
function shares(texts: Texts): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flat())
    if (/^(?:\p{Ll}+|Rp)$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const total = texts.reduce((sum, words) => sum + words.length, 0)
  return new Map([...counts].map(([word, count]) => [word, (1000 * count) / total]))
}

function mean(maps: readonly ReadonlyMap<string, number>[], word: string): number {
  return maps.reduce((sum, map) => sum + (map.get(word) ?? 0), 0) / maps.length
}

const articles = rawNews().map(({ body }) => wordsOf(body))
const csui = treebankSentences('ud/id_csui-ud-train.conllu').map(wordsOf)
const gsd = [`${TREEBANKS}id_gsd-ud-train.v2.0.conllu.gz`, `${TREEBANKS}id_gsd-ud-dev.conllu`].flatMap(
  (file) => readConllu(file).map(({ tokens }) => tokens.map((token) => token.form)),
)
const halfOf = (texts: Texts) => texts.slice(0, Math.floor(texts.length / 2))
/** CSUI is news of banks and exchanges: a part, not the half. */
const general = shares(articles.slice(0, LEARNED))
const news = [general, general, general, shares(halfOf(csui))]
const reference = [shares(gsd.slice(0, LEARNED))]
const told = [...new Set([...news, ...reference].flatMap((map) => [...map.keys()]))]
  .map((word) => {
    const [n, r] = [mean(news, word), mean(reference, word)]
    return { word, telling: Math.log((n + 0.05) / (r + 0.05)), share: n + r, most: Math.max(n, r) }
  })
  .filter(({ telling, most }) => most >= LEAST_SHARE && Math.abs(telling) > LEAST_TELLING)
  .sort((a, b) => Math.abs(b.telling) * b.share - Math.abs(a.telling) * a.share)
  .slice(0, WORDS)
const weights = new Map(
  told.map(({ word, telling }) => [
    word,
    Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(telling * STEPS_PER_UNIT))),
  ]),
)
const file = dictionaryFile('text-kinds')
const { header } = readDictionary(readFileSync(file, 'utf8'))
const entries = [...weights].map(([word, weight]) => `${word}\t${weight}`)
writeFileSync(file, writeDictionary({ header, entries: entries.sort() }))

const scoreOf = (words: readonly string[]) =>
  words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) / Math.max(1, words.length)
const chunks = (texts: Texts, size: number) =>
  Array.from({ length: Math.floor(texts.length / size) }, (_, i) =>
    texts.slice(i * size, (i + 1) * size).flat(),
  )
const quantiles = (texts: Texts) => {
  const scores = texts.map(scoreOf).sort((a, b) => a - b)
  return [0, 0.02, 0.1, 0.5, 0.9, 0.98, 1].map((share) =>
    scores[Math.floor(share * (scores.length - 1))]!.toFixed(2),
  )
}
console.log('news articles', ...quantiles(articles.slice(LEARNED)))
for (const size of [5, 50]) {
  console.log(`${size} sentences of CSUI`, ...quantiles(chunks(csui.slice(csui.length / 2), size)))
  console.log(`${size} sentences of GSD`, ...quantiles(chunks(gsd.slice(LEARNED), size)))
}

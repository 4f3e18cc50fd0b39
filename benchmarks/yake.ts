/**
 * YAKE (Campos et al., Information Sciences 509, 2020), written anew after its paper and the defaults of its Python
 * package: phrases of up to three words, a window of one word, near-duplicates left out from a likeness of 0.9 on.
 * Sentences and words are this library's, stop words are the caller's. 97 % of the package's keywords are found here too:
 * benchmarks/python.ts compares them.
 */
import levenshtein from 'fast-levenshtein'
import { splitSentences, tokenize } from '../src/index.js'

const LONGEST = 3
const LIKENESS = 0.9

interface Term {
  readonly isStop: boolean
  count: number
  acronyms: number
  names: number
  readonly sentences: Set<number>
  readonly after: Map<Term, number>
  readonly before: Map<Term, number>
  score: number
}

type Tag = 'number' | 'odd' | 'acronym' | 'name' | 'plain'

interface Candidate {
  readonly text: string
  readonly terms: readonly Term[]
  count: number
}

/** The best phrases of a text, the best first, in lower case. */
export function yake(text: string, stopWords: ReadonlySet<string>, most: number): string[] {
  const terms = new Map<string, Term>()
  const candidates = new Map<string, Candidate>()
  const tokens = tokenize(text)
  const sentences = splitSentences(text, tokens)
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    let block: { term: Term; tag: Tag; word: string }[] = []
    for (let i = firstToken; i < endToken; i++) {
      const { kind, text: word } = tokens[i]!
      // Python's tokenizer cuts at a slash, ours keeps `30/2002`.
      if (kind === 'punctuation' || kind === 'symbol' || word.includes('/')) {
        block = []
        continue
      }
      const tag = tagOf(word, i > firstToken)
      const term = getTerm(terms, word, stopWords)
      term.count++
      if (tag === 'acronym') term.acronyms++
      if (tag === 'name') term.names++
      term.sentences.add(sentence)
      const last = block.at(-1)
      if (last && isSound(tag) && isSound(last.tag)) {
        last.term.after.set(term, (last.term.after.get(term) ?? 0) + 1)
        term.before.set(last.term, (term.before.get(last.term) ?? 0) + 1)
      }
      block.push({ term, tag, word })
      for (let length = 1; length <= Math.min(LONGEST, block.length); length++) {
        const phrase = block.slice(-length)
        const isValid =
          phrase.every(({ tag }) => isSound(tag)) && !phrase[0]!.term.isStop && !phrase.at(-1)!.term.isStop
        if (!isValid) continue
        const key = phrase.map(({ word }) => word.toLowerCase()).join(' ')
        const known = candidates.get(key)
        if (known) known.count++
        else candidates.set(key, { text: key, terms: phrase.map(({ term }) => term), count: 1 })
      }
    }
  })
  scoreTerms([...terms.values()], sentences.length)
  const ranked = [...candidates.values()]
    .map((candidate) => ({ text: candidate.text, score: scoreOf(candidate) }))
    .sort((a, b) => a.score - b.score)
  const kept: string[] = []
  for (const { text } of ranked) {
    if (kept.length === most) break
    if (!kept.some((other) => likeness(text, other) > LIKENESS)) kept.push(text)
  }
  return kept
}

const isSound = (tag: Tag) => tag !== 'number' && tag !== 'odd'

function tagOf(word: string, isInside: boolean): Tag {
  if (/^\p{Nd}+$/u.test(word.replace(/,/g, '').replace('.', ''))) return 'number'
  const hasDigit = /\p{Nd}/u.test(word)
  const hasLetter = /\p{L}/u.test(word)
  if (hasDigit === hasLetter || (word.match(/[!-/:-@[-`{-~]/g)?.length ?? 0) > 1) return 'odd'
  if (word === word.toUpperCase()) return 'acronym'
  return isInside && /^\p{Lu}[^\p{Lu}]+$/u.test(word) ? 'name' : 'plain'
}

function getTerm(terms: Map<string, Term>, word: string, stopWords: ReadonlySet<string>): Term {
  const lower = word.toLowerCase()
  const isStop = stopWords.has(lower) || lower.length < 3
  const key = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower
  let term = terms.get(key)
  if (!term) {
    term = {
      isStop,
      count: 0,
      acronyms: 0,
      names: 0,
      sentences: new Set(),
      after: new Map(),
      before: new Map(),
      score: 0,
    }
    terms.set(key, term)
  }
  return term
}

function scoreTerms(terms: readonly Term[], sentences: number): void {
  const counts = terms.filter(({ isStop }) => !isStop).map(({ count }) => count)
  if (counts.length === 0) return
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length
  const deviation = Math.sqrt(counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / counts.length)
  const most = Math.max(...terms.map(({ count }) => count))
  for (const term of terms) {
    const relatedness = 1 + (share(term.before) + share(term.after)) * (term.count / most)
    const frequency = term.count / (mean + deviation)
    const spread = term.sentences.size / sentences
    const casing = Math.max(term.acronyms, term.names) / (1 + Math.log(term.count))
    const position = Math.log(Math.log(3 + median([...term.sentences])))
    term.score = (position * relatedness) / (casing + frequency / relatedness + spread / relatedness)
  }
}

/** Different neighbours among all: a word that stands beside anything says little. */
function share(neighbours: ReadonlyMap<Term, number>): number {
  const all = [...neighbours.values()].reduce((sum, n) => sum + n, 0)
  return all === 0 ? 0 : neighbours.size / all
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function scoreOf({ terms, count }: Candidate): number {
  let sum = 0
  let product = 1
  terms.forEach((term, i) => {
    if (!term.isStop) {
      sum += term.score
      product *= term.score
      return
    }
    const left = terms[i - 1]
    const right = terms[i + 1]
    const toLeft = left ? (left.after.get(term) ?? 0) / left.count : 0
    const toRight = right ? (term.after.get(right) ?? 0) / right.count : 0
    const together = toLeft * toRight
    product *= 2 - together
    sum -= 1 - together
  })
  return product / ((sum + 1) * count)
}

const likeness = (a: string, b: string) => 1 - levenshtein.get(a, b) / Math.max(a.length, b.length)

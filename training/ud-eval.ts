import { parseArgs } from 'node:util'
import { analyzeWith } from '../src/analyze.js'
import { type Knowledge, packagedKnowledge } from '../src/knowledge.js'
import { toConllu } from '../src/output/conllu.js'
import { type ConlluSentence, type ConlluWord, readConllu } from './corpus.js'

/**
 * npm run evaluate:ud -- FILE.conllu... [--layout joined|wrapped] [--errors N]
 *
 * Scores the whole way from raw text as Universal Dependencies' own evaluation does (CoNLL 2018): F1 of tokens,
 * sentences, words, UPOS, FEATS and lemmas. The raw text is made of the treebank as UD publishes it: sentences joined by a
 * space, `wrapped` at 80 columns (the default), or on one line.
 */
interface UnitSpan {
  readonly start: number
  readonly end: number
}

interface Word extends UnitSpan {
  readonly inside: ConlluWord
  readonly multiword: boolean
}

interface Side {
  readonly characters: string
  readonly sentences: readonly UnitSpan[]
  readonly tokens: readonly UnitSpan[]
  readonly words: readonly Word[]
}

export interface UdScores {
  readonly tokens: number
  readonly sentences: number
  readonly words: number
  readonly upos: number
  readonly feats: number
  readonly lemmas: number
}

interface RawTextOptions {
  readonly layout?: 'joined' | 'wrapped'
  /** By which the text is read: a tagger that is being trained, for one. */
  readonly knowledge?: Knowledge
  readonly onError?: ErrorSink | undefined
}

type ErrorSink = (kind: string, gold: string, got: string) => void

/** Puts a treebank side by side with what the library makes of its text. */
export function scoreRawText(
  gold: readonly ConlluSentence[],
  { layout = 'wrapped', knowledge = packagedKnowledge(), onError }: RawTextOptions = {},
): UdScores {
  const joined = gold.map((sentence) => sentence.text).join(' ')
  const text = layout === 'wrapped' ? wrap(joined, 80) : joined
  const system = readConllu('output', toConllu(analyzeWith(text, {}, knowledge)))
  return scoreConllu(gold, system, onError)
}

/** The evaluation of two readings of one text. */
export function scoreConllu(
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
  onError?: (kind: string, gold: string, got: string) => void,
): UdScores {
  const expected = sideOf(gold)
  const got = sideOf(system)
  if (expected.characters !== got.characters) {
    let at = 0
    while (expected.characters[at] === got.characters[at]) at++
    const near = (side: Side) => JSON.stringify(side.characters.slice(Math.max(0, at - 20), at + 20))
    throw new RangeError(`The texts differ: ${near(expected)} and ${near(got)}.`)
  }
  const pairs = alignWords(expected.words, got.words)
  const share = (right: number) => round((200 * right) / (expected.words.length + got.words.length))
  const count = (same: (gold: ConlluWord, system: ConlluWord) => boolean) =>
    share(pairs.filter(([a, b]) => same(a.inside, b.inside)).length)
  if (onError) {
    reportSpans('sentence', expected, got, onError)
    reportSpans('token', expected, got, onError)
    for (const [{ inside: a }, { inside: b }] of pairs) {
      if (a.upos !== b.upos) onError('upos', `${a.form} ${a.upos}`, b.upos)
      if (a.lemma !== '_' && a.lemma !== b.lemma) onError('lemma', `${a.form} ${a.upos} ${a.lemma}`, b.lemma)
      if (a.upos === b.upos && a.feats !== b.feats)
        onError('feats', `${a.form} ${a.upos} ${a.feats}`, b.feats)
    }
  }
  return {
    tokens: spanF1(expected.tokens, got.tokens),
    sentences: spanF1(expected.sentences, got.sentences),
    words: share(pairs.length),
    upos: count((a, b) => a.upos === b.upos),
    feats: count((a, b) => a.feats === b.feats),
    lemmas: count((a, b) => a.lemma === '_' || a.lemma === b.lemma),
  }
}

/** Offsets are into the text without its white space. */
function sideOf(sentences: readonly ConlluSentence[]): Side {
  let characters = ''
  const sentenceSpans: UnitSpan[] = []
  const tokens: UnitSpan[] = []
  const words: Word[] = []
  for (const sentence of sentences) {
    const sentenceStart = characters.length
    for (const token of sentence.tokens) {
      const start = characters.length
      characters += token.form.replace(/\s/g, '')
      const span = { start, end: characters.length }
      tokens.push(span)
      const parts = sentence.words.slice(token.first, token.end)
      for (const inside of parts) words.push({ ...span, inside, multiword: inside.part > 0 })
    }
    sentenceSpans.push({ start: sentenceStart, end: characters.length })
  }
  return { characters, sentences: sentenceSpans, tokens, words }
}

/** Pairs of words of the same span; inside multiword tokens, of the longest common sequence of forms. */
function alignWords(gold: readonly Word[], system: readonly Word[]): [Word, Word][] {
  const pairs: [Word, Word][] = []
  let g = 0
  let s = 0
  while (g < gold.length && s < system.length) {
    const a = gold[g]!
    const b = system[s]!
    if (a.multiword || b.multiword) {
      let end = 0
      if (a.multiword) {
        end = a.end
        if (!b.multiword && b.start < a.start) s++
      } else {
        end = b.end
        if (!a.multiword && a.start < b.start) g++
      }
      const [goldFirst, systemFirst] = [g, s]
      const beyond = (word: Word | undefined) =>
        word === undefined || (word.multiword ? word.start >= end : word.end > end)
      while (!beyond(gold[g]) || !beyond(system[s])) {
        const takeGold = g < gold.length && (s >= system.length || gold[g]!.start <= system[s]!.start)
        const word = takeGold ? gold[g++]! : system[s++]!
        if (word.multiword && word.end > end) end = word.end
      }
      pairs.push(...commonForms(gold.slice(goldFirst, g), system.slice(systemFirst, s)))
    } else if (a.start === b.start && a.end === b.end) {
      pairs.push([a, b])
      g++
      s++
    } else if (a.start <= b.start) g++
    else s++
  }
  return pairs
}

function commonForms(gold: readonly Word[], system: readonly Word[]): [Word, Word][] {
  const same = (g: number, s: number) =>
    gold[g]!.inside.form.toLowerCase() === system[s]!.inside.form.toLowerCase()
  const longest = gold.map(() => new Array<number>(system.length + 1).fill(0))
  longest.push(new Array<number>(system.length + 1).fill(0))
  for (let g = gold.length - 1; g >= 0; g--)
    for (let s = system.length - 1; s >= 0; s--)
      longest[g]![s] = same(g, s)
        ? 1 + longest[g + 1]![s + 1]!
        : Math.max(longest[g + 1]![s]!, longest[g]![s + 1]!)
  const pairs: [Word, Word][] = []
  for (let g = 0, s = 0; g < gold.length && s < system.length; ) {
    if (same(g, s)) pairs.push([gold[g++]!, system[s++]!])
    else if (longest[g + 1]![s]! >= longest[g]![s + 1]!) g++
    else s++
  }
  return pairs
}

function spanF1(gold: readonly UnitSpan[], system: readonly UnitSpan[]): number {
  const known = new Set(gold.map(({ start, end }) => `${start}:${end}`))
  const right = system.filter(({ start, end }) => known.has(`${start}:${end}`)).length
  return round((200 * right) / (gold.length + system.length))
}

function reportSpans(
  kind: 'sentence' | 'token',
  gold: Side,
  system: Side,
  onError: (kind: string, gold: string, got: string) => void,
): void {
  const field = kind === 'sentence' ? 'sentences' : 'tokens'
  const ends = (side: Side) => new Set(side[field].map((span) => span.end))
  const around = (end: number) =>
    `${gold.characters.slice(Math.max(0, end - 25), end)} | ${gold.characters.slice(end, end + 25)}`
  const [expected, got] = [ends(gold), ends(system)]
  for (const end of expected) if (!got.has(end)) onError(kind, around(end), 'not split')
  for (const end of got) if (!expected.has(end)) onError(kind, around(end), 'split')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Breaks lines at spaces after at most `limit` characters. */
export function wrap(text: string, limit: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

if (process.argv[1]?.endsWith('ud-eval.ts')) main()

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { layout: { type: 'string' }, errors: { type: 'string' } },
  })
  const layout = values.layout === 'joined' ? 'joined' : 'wrapped'
  for (const file of positionals) {
    const errors = new Map<string, number>()
    const note = (kind: string, gold: string, got: string) => {
      const line = `${kind}\t${gold}\t${got}`
      errors.set(line, (errors.get(line) ?? 0) + 1)
    }
    const scores = scoreRawText(readConllu(file), { layout, onError: values.errors ? note : undefined })
    console.log(JSON.stringify({ file, layout, ...scores }))
    const frequent = [...errors].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors ?? 0))
    for (const [line, count] of frequent) console.log(`${count}\t${line}`)
  }
}

import type { Entity, Quote, Sentence, Span, Token } from '../document.js'
import { SPEECH_CUES, SPEECH_VERBS } from '../lexicon/speech-words.js'
import { findMarked, type Marked, startsParagraph } from './marks.js'
import {
  isEnd,
  pronoun,
  REACH,
  type Reading,
  readEntities,
  type Speaker,
  someoneElseSince,
  speakerAfter,
  speakerBefore,
} from './speaker.js'

const BEFORE_SPEAKER = new Set(['menurut', 'mengutip'])
/** `mengingatkan kepada warga bahwa ...`: from the verb to `bahwa`. */
const REACH_OF_THAT = 12
/** Words in marks that nobody is said to have spoken need this many to be a quote and no ironic word. */
const SPOKEN = 5

interface Attribution {
  readonly speaker?: Speaker
  readonly cue?: Span
  readonly confidence: number
}

/**
 * What somebody said, word for word or not, and who: `"Harga turun," kata Andi.`, `Menurut Andi, harga turun.`
 *
 * A direct quote is the words between the marks, over several sentences and paragraphs where they run on. `ia`, `dia`
 * and `-nya` mean the last speaker as long as nobody else was named since; else the speaker has no `name`.
 */
export function findQuotes(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Quote[] {
  const reading = readEntities(text, tokens, entities)
  const marked = findMarked(text, tokens)
  const quotes: Quote[] = []
  let last: Speaker | undefined
  let nextMarked = 0
  let previous: Marked | undefined

  for (const sentence of sentences) {
    let direct = 0
    while (nextMarked < marked.length && marked[nextMarked]!.open < sentence.endToken) {
      const words = marked[nextMarked++]!
      direct++
      const said = readDirect(reading, words, previous, last)
      previous = words
      if (!said) continue
      quotes.push(said)
      if (said.speaker?.name !== undefined) last = said.speaker
    }
    if (direct > 0 || (previous && previous.close >= sentence.firstToken)) continue
    const said = readIndirect(reading, sentence, last)
    if (!said) continue
    quotes.push(said)
    if (said.speaker?.name !== undefined) last = said.speaker
  }
  return quotes
}

function readDirect(
  reading: Reading,
  words: Marked,
  previous: Marked | undefined,
  last: Speaker | undefined,
): Quote | undefined {
  const { text, tokens } = reading
  const start = tokens[words.open]!.end
  const end = tokens[words.close]!.start
  const inner = text.slice(start, end)
  const from = start + (inner.length - inner.trimStart().length)
  const to = Math.max(from, start + inner.trimEnd().length)
  const attribution =
    attributionAfter(reading, words.close, last) ??
    attributionBefore(reading, words.open, last) ??
    continued(reading, words, previous, last)
  if (!attribution) {
    const length = words.close - words.open - 1
    const ended = /[.,!?…]$/.test(text.slice(from, to))
    if (length < SPOKEN || !ended) return undefined
  }
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    kind: 'direct',
    ...(attribution ?? {}),
    confidence: attribution?.confidence ?? 0.5,
  }
}

/** `"...," kata Menteri Keuangan Andi Wijaya`, `"...," ujarnya`. */
function attributionAfter(
  reading: Reading,
  close: number,
  last: Speaker | undefined,
): Attribution | undefined {
  const { tokens } = reading
  let at = close + 1
  if (tokens[at]?.text === ',') at++
  const cue = tokens[at]
  if (cue?.kind !== 'word' || startsParagraph(reading.text, tokens, at)) return undefined
  const word = cue.text.toLowerCase()
  if (word.endsWith('nya') && SPEECH_CUES.has(word.slice(0, -3))) {
    const speaker = pronoun(reading, { start: cue.end - 3, end: cue.end, text: cue.text.slice(-3) }, last)
    return {
      speaker,
      cue: spanOf({ ...cue, end: cue.end - 3, text: cue.text.slice(0, -3) }),
      confidence: 0.85,
    }
  }
  if (!SPEECH_CUES.has(word)) return undefined
  const speaker = speakerAfter(reading, at + 1, last)
  return { cue: spanOf(cue), confidence: speaker ? 0.95 : 0.7, ...(speaker ? { speaker } : {}) }
}

/** `Andi Wijaya mengatakan, "..."`, `Menurut Andi, "..."`, `kata Andi, "..."`. */
function attributionBefore(
  reading: Reading,
  open: number,
  last: Speaker | undefined,
): Attribution | undefined {
  const { tokens, text } = reading
  for (let at = open - 1; at >= Math.max(0, open - REACH); at--) {
    const { text: word, kind } = tokens[at]!
    if (isEnd(word) || startsParagraph(text, tokens, at + 1)) return undefined
    if (kind !== 'word') continue
    const lower = word.toLowerCase()
    if (SPEECH_VERBS.has(lower)) {
      const speaker = speakerBefore(reading, at, last)
      return speaker && { speaker, cue: spanOf(tokens[at]!), confidence: 0.9 }
    }
    if ((SPEECH_CUES.has(lower) || BEFORE_SPEAKER.has(lower)) && open - at > 1) {
      const speaker = speakerAfter(reading, at + 1, last)
      return speaker && { speaker, cue: spanOf(tokens[at]!), confidence: 0.85 }
    }
  }
  return undefined
}

/** `"...," kata Andi. "..."`: the words right after a full stop go on. */
function continued(
  reading: Reading,
  words: Marked,
  previous: Marked | undefined,
  last: Speaker | undefined,
): Attribution | undefined {
  if (!previous || !last?.name || words.open - previous.close > REACH) return undefined
  const before = reading.tokens[words.open - 1]
  if (!before || !isEnd(before.text) || startsParagraph(reading.text, reading.tokens, words.open))
    return undefined
  if (someoneElseSince(reading, last, reading.tokens[words.open]!.start)) return undefined
  return { speaker: last, confidence: 0.7 }
}

/** `Menurut Andi, ...`, `Andi mengatakan (bahwa) ...`, `..., kata Andi`: what is said is the clause. */
function readIndirect(reading: Reading, sentence: Sentence, last: Speaker | undefined): Quote | undefined {
  const { tokens } = reading
  const { firstToken, endToken } = sentence
  const first = tokens[firstToken]!
  if (BEFORE_SPEAKER.has(first.text.toLowerCase())) {
    const comma = indexOf(tokens, ',', firstToken + 1, Math.min(endToken, firstToken + REACH))
    const speaker = comma > 0 ? speakerAfter(reading, firstToken + 1, last) : undefined
    return speaker && indirect(reading, comma + 1, endToken, speaker, first, 0.85)
  }
  for (let i = firstToken + 1; i < endToken - 2; i++) {
    const word = tokens[i]!.text
    if (SPEECH_VERBS.has(word)) {
      const speaker = speakerBefore(reading, i, last)
      if (!speaker) continue
      const that = indexOf(tokens, 'bahwa', i + 1, Math.min(endToken, i + REACH_OF_THAT))
      const comma = tokens[i + 1]!.text === ',' ? i + 2 : i + 1
      const from = that > 0 ? that + 1 : comma
      return indirect(reading, from, endToken, speaker, tokens[i]!, 0.8)
    }
    if (SPEECH_CUES.has(word) && tokens[i - 1]!.text === ',') {
      const speaker = speakerAfter(reading, i + 1, last)
      if (speaker) return indirect(reading, firstToken, i - 1, speaker, tokens[i]!, 0.75)
    }
  }
  return undefined
}

function indirect(
  { text, tokens }: Reading,
  from: number,
  until: number,
  speaker: Speaker,
  cue: Span,
  confidence: number,
): Quote | undefined {
  let end = until
  while (end > from && isEnd(tokens[end - 1]!.text)) end--
  if (end - from < 3) return undefined
  const start = tokens[from]!.start
  const last = tokens[end - 1]!.end
  return {
    start,
    end: last,
    text: text.slice(start, last),
    kind: 'indirect',
    speaker,
    cue: spanOf(cue),
    confidence,
  }
}

function indexOf(tokens: readonly Token[], word: string, from: number, until: number): number {
  for (let i = from; i < until; i++) if (tokens[i]!.text === word) return i
  return -1
}

function spanOf({ start, end, text }: Span): Span {
  return { start, end, text }
}

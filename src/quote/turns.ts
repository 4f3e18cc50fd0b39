import { type FrameRole, speechWord } from '../lexicon/speech-words.js'
import { isMark } from './marks.js'
import { isEnd, type Story, spanFrom, startsParagraph, type Who } from './story.js'
import { subjectAt } from './subject.js'

/** A line that says who speaks before a colon: `Menkeu: Defisit Aman`, `Jawab: Kami siap.` */
export interface Turn {
  /** The token of the colon, and those of the words. */
  readonly colon: number
  readonly from: number
  readonly until: number
  /** Who speaks; undefined for `Tanya` and `Jawab`. */
  readonly who?: Who
  readonly label: string
  /** The first line of the text: a headline gives words in short. */
  readonly isHeadline: boolean
}

/** The words before the colon are no more than this many tokens. */
const LONGEST_LABEL = 14
/** Words that a turn needs, so that `Prabowo Subianto: 58 persen` is none. */
const SPOKEN = 4
/** An answer's further paragraphs have no more tokens than this. */
const LONGEST_ANSWER = 400
/** So many lines of people with colons are an interview. */
const INTERVIEW = 2

const isTurn = (word: string, role: FrameRole = 'turn') =>
  speechWord(word.toLowerCase())?.roles.has(role) === true

/**
 * Lines that begin with a speaker and a colon: the headline's, and those of an interview, which needs a question and an
 * answer, or two people who speak in sentences.
 */
export function readTurns(story: Story): Turn[] {
  const turns = story.colons.flatMap((colon) => readTurn(story, colon) ?? [])
  const named = turns.filter((turn) => !turn.isHeadline && turn.who !== undefined)
  const labels = turns.filter((turn) => turn.who === undefined)
  const isInterview = labels.length >= INTERVIEW && new Set(labels.map(({ label }) => label)).size >= 2
  const isTalk = named.length >= INTERVIEW || (isInterview && named.length > 0)
  const kept = turns.filter(({ isHeadline, who }) => isHeadline || (who === undefined ? isInterview : isTalk))
  return isInterview ? kept.map((turn, i) => upToNext(story, turn, kept[i + 1])) : kept
}

/** An answer may run over several paragraphs, up to the next question: `Jawab: Kami siap.`, and a paragraph more. */
function upToNext({ tokens }: Story, turn: Turn, next: Turn | undefined): Turn {
  if (turn.who !== undefined || turn.isHeadline || next === undefined || next.who !== undefined) return turn
  const until = next.colon - 1
  const isNear = until - turn.until < LONGEST_ANSWER && isEnd(tokens[until - 1]?.text ?? '')
  return isNear && until > turn.until ? { ...turn, until } : turn
}

function readTurn(story: Story, colon: number): Turn | undefined {
  const { tokens } = story
  const next = tokens[colon + 1]
  if (!next || isMark(next) || startsParagraph(story, colon + 1)) return undefined
  let first = colon
  while (first > 0 && !startsParagraph(story, first)) {
    const before = tokens[first - 1]!
    const isOver = before.text === ':' || isEnd(before.text) || isMark(before)
    if (colon - first >= LONGEST_LABEL || isOver) return undefined
    first--
  }
  if (first === colon) return undefined
  const label = tokens[first]!.text.toLowerCase()
  const isHeadline = first === 0
  const isLabel = colon === first + 1 && isTurn(label)
  const subject = isLabel || isTurn(label, 'aside') ? undefined : subjectAt(story, first, colon)
  if (!isLabel && (subject?.end !== colon || (subject.who.name === undefined && !isHeadline)))
    return undefined
  if (!isLabel && !isHeadline && !subject?.who.isPerson) return undefined
  let until = colon + 1
  while (until < tokens.length && !startsParagraph(story, until)) until++
  const isSpoken = until - colon > SPOKEN && isEnd(tokens[until - 1]!.text)
  if (!isLabel && !isHeadline && !isSpoken) return undefined
  if (until - colon <= (isHeadline ? 2 : SPOKEN - 1)) return undefined
  return { colon, from: colon + 1, until, label, isHeadline, ...(subject && { who: subject.who }) }
}

/** `Tanya`: somebody who asks stays without a name. */
export function asks({ label }: Turn): boolean {
  return isTurn(label, 'asks')
}

/** The label as a speaker without a name. */
export function labelled(story: Story, { colon }: Turn): Who {
  return { span: spanFrom(story, colon - 1, colon), isPerson: true }
}

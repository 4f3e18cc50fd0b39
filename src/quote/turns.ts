import { speechWord } from '../lexicon/speech-words.js'
import { mapped } from '../store/records.js'
import { SURE } from './floor.js'
import { nameUntil } from './names.js'
import { type Found, foundAs, foundIn } from './speaker.js'
import { isCapital, isText, type Story, spanFrom, startsParagraph, type Who, whoIs, wordAt } from './story.js'
import { subjectAt } from './subject.js'

/** A line that says who speaks before a colon: `Menkeu: Defisit Aman`, `Jawab: Kami siap.` */
export interface Turn {
  /** The token of the colon, and those of the words. */
  readonly colon: number
  readonly from: number
  readonly until: number
  /** Who speaks; undefined for `Tanya` and `Jawab`. */
  readonly who: Who | undefined
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

/**
 * Lines that begin with a speaker and a colon: the headline's, and those of an interview, which needs a question and an
 * answer, or two people who speak in sentences.
 */
export function readTurns(story: Story): readonly Turn[] {
  const turns: Turn[] = []
  for (const colon of story.colons) {
    const turn = readTurn(story, colon)
    if (turn) turns.push(turn)
  }
  if (turns.length === 0) return turns
  const named = turns.filter((turn) => !turn.isHeadline && turn.who !== undefined)
  const labels = turns.filter((turn) => turn.who === undefined)
  const isInterview = labels.length >= INTERVIEW && new Set(labels.map(({ label }) => label)).size >= 2
  const isTalk = named.length >= INTERVIEW || (isInterview && named.length > 0)
  const kept = turns.filter(({ isHeadline, who }) => isHeadline || (who === undefined ? isInterview : isTalk))
  return isInterview ? mapped(kept, (turn, i) => upToNext(story, turn, kept[i + 1])) : kept
}

/** An answer may run over several paragraphs, up to the next question: `Jawab: Kami siap.`, and a paragraph more. */
function upToNext(story: Story, turn: Turn, next: Turn | undefined): Turn {
  if (turn.who !== undefined || turn.isHeadline || next === undefined || next.who !== undefined) return turn
  const until = next.colon - 1
  const isNear = until - turn.until < LONGEST_ANSWER && wordAt(story, until - 1).ends
  return isNear && until > turn.until ? { ...turn, until } : turn
}

function readTurn(story: Story, colon: number): Turn | undefined {
  const { tokens } = story
  if (colon + 1 >= tokens.length || wordAt(story, colon + 1).quoteMark) return undefined
  if (!endsLabel(story, colon) || startsParagraph(story, colon + 1)) return undefined
  let first = colon
  while (first > 0 && !startsParagraph(story, first)) {
    const before = wordAt(story, first - 1)
    if (colon - first >= LONGEST_LABEL || before.colon || before.ends || before.quoteMark) return undefined
    first--
  }
  if (first === colon) return undefined
  const label = tokens[first]!.text.toLowerCase()
  const isHeadline = first === 0
  const said = speechWord(label)
  const isLabel = colon === first + 1 && said?.turn === true
  const subject = isLabel || said?.aside ? undefined : speakerAt(story, first, colon)
  if (!isLabel && (subject?.end !== colon || (subject.who.name === undefined && !isHeadline)))
    return undefined
  if (!isLabel && !isHeadline && !subject?.who.isPerson) return undefined
  let until = colon + 1
  while (until < tokens.length && !startsParagraph(story, until)) until++
  const isSpoken = until - colon > SPOKEN && wordAt(story, until - 1).ends
  if (!isLabel && !isHeadline && !isSpoken) return undefined
  if (until - colon <= (isHeadline ? 2 : SPOKEN - 1)) return undefined
  return { colon, from: colon + 1, until, label, isHeadline, who: subject?.who }
}

/** Words before a colon that a name, a bracket or `Jawab` may end: `berikut ini:` ends no label, but a headline may be about anything. */
function endsLabel(story: Story, colon: number): boolean {
  const { turn } = wordAt(story, colon - 1)
  if (colon <= LONGEST_LABEL || turn || isText(story, colon - 1, ')')) return true
  return isCapital(story, colon - 1) || nameUntil(story, colon) !== undefined
}

/** Who begins a line before its colon; in a headline also behind a comma: `Gibran Tak Hadir, Airlangga: Tak Semua Harus Datang`. */
function speakerAt(story: Story, first: number, colon: number): Found | undefined {
  const subject = subjectAt(story, first, colon)
  if (first > 0 || subject?.end === colon) return subject
  // `Andi soal Harga Beras: Sudah Turun`
  if (subject?.who.name !== undefined && isAbout(story, subject.end)) return foundIn(subject, colon)
  const named = nameUntil(story, colon)
  if (named === undefined || !wordAt(story, named.firstToken - 1).comma) return subject
  // `Jenguk Habibie, Kepala BPPT: ...`: somebody else.
  const isOther = named.kind === 'position' && nameUntil(story, named.firstToken - 1) !== undefined
  if (isOther) return subject
  return foundAs(whoIs(story, named.entity), SURE.named, colon)
}

/** Behind whoever speaks in a headline, what about or when: `soal`, `usai`. */
function isAbout(story: Story, at: number): boolean {
  const { stop, how, opener, trait, also } = wordAt(story, at)
  return stop && (how || !(opener || trait || also))
}

/** `Tanya`: somebody who asks stays without a name. */
export function asks({ label }: Turn): boolean {
  return speechWord(label)?.asks === true
}

/** The label as a speaker without a name. */
export function labelled(story: Story, { colon }: Turn): Who {
  return { span: spanFrom(story, colon - 1, colon), name: undefined, isPerson: true }
}

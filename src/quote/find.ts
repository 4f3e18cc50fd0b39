import type { Entity, Quote, Sentence, Tagged, Token } from '../document.js'
import { speechWord } from '../lexicon/speech-words.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withoutAside, withoutLine } from './aside.js'
import { type Attribution, attributionOf, goesOn, isThing, looksSpoken, opensSentence } from './direct.js'
import { type Floor, type Meant, meant, openFloor, SURE, spoke, stood } from './floor.js'
import { readAdded, readHeadline, readIndirect, type Said } from './indirect.js'
import { findMarked, isSpace, type Marked } from './marks.js'
import { isEnd, readStory, type Story, spanFrom, spanOf, startsParagraph, verbsBefore } from './story.js'
import { agentOf, subjectAt } from './subject.js'
import { asks, labelled, readTurns, type Turn } from './turns.js'

/**
 * What somebody said, word for word or not, and who: `"Harga turun," kata Andi.`, `Menurut Andi, harga turun.`
 *
 * A direct quote is the words between the marks, over several sentences and paragraphs where they run on. Who has the
 * word is read from left to right: `ia`, `-nya` and `pria itu` mean whoever spoke last, or whom a sentence was about
 * since. A speaker whom the text does not name has no `name`.
 */
export function findQuotes(
  text: string,
  tokens: readonly (Token & Tagged)[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Quote[] {
  const story = readStory(text, tokens, sentences, entities)
  if (story.verbs.length + story.marks.length + story.colons.length === 0) return []
  const drafts = readDrafts(story, findMarked(text, tokens, story.marks))
  return underFullNames(fillRuns(story, drafts)).map((draft) => toQuote(story, draft))
}

/** `Tallib Rahman menilai`, `kata Tallib`: a name of one word is the only longer one that has it, if only speakers know. */
function underFullNames(drafts: readonly Draft[]): readonly Draft[] {
  const isShort = (name: string | undefined) => name !== undefined && !name.includes(' ')
  if (!drafts.some((draft) => isShort(whoOf(draft)?.name))) return drafts
  const longer = new Map<string, string | undefined>()
  for (const draft of drafts) {
    const { name, isPerson } = whoOf(draft) ?? {}
    if (name === undefined || !isPerson || isShort(name)) continue
    for (const word of name.split(' '))
      longer.set(word, longer.has(word) && longer.get(word) !== name ? undefined : name)
  }
  return drafts.map((draft) => {
    const { attribution, said } = draft
    const who = whoOf(draft)
    const full = who?.isPerson ? longer.get(who.name ?? '') : undefined
    if (full === undefined) return draft
    if (said) return { ...draft, said: { ...said, who: { ...said.who, name: full } } }
    return { ...draft, attribution: { ...attribution!, who: { ...attribution!.who, name: full } } }
  })
}

const whoOf = ({ said, attribution }: Draft) => (said ?? attribution)?.who

/** A quote whose speaker may still be to be found. */
interface Draft {
  readonly marked?: Marked
  readonly said?: Said
  readonly turn?: Turn
  readonly attribution?: Attribution
  /** Whoever had the word where a quote without attribution begins. */
  readonly floor?: Floor
}

function readDrafts(story: Story, marked: readonly Marked[]): Draft[] {
  const { sentences } = story
  const drafts: Draft[] = []
  let floor = openFloor(story.first)
  let nextMarked = 0
  const turns = readTurns(story)
  let nextTurn = 0
  /** The last token of the last quote in marks. */
  let covered = -1
  const last = Math.max(story.verbs.at(-1) ?? -1, story.marks.at(-1) ?? -1, story.colons.at(-1) ?? -1)
  for (const sentence of sentences) {
    // Nobody says anything any more, so nobody need be followed.
    if (sentence.firstToken > last) break
    while (nextTurn < turns.length && turns[nextTurn]!.colon < sentence.endToken) {
      const turn = turns[nextTurn++]!
      const attribution = attributionOfTurn(story, turn, floor)
      drafts.push({ turn, attribution })
      if (turn.who || !asks(turn)) floor = spoke(floor, attribution.who, turn.until)
      covered = turn.until - 1
    }
    while (nextMarked < marked.length && marked[nextMarked]!.open <= covered) nextMarked++
    const own = covered < sentence.firstToken ? withoutAside(story, sentence) : undefined
    const first = marked[nextMarked]
    // `Menurut Andi, harga turun, "Syukurlah," ujarnya.`: words before the marks are read first.
    const head = own && first && first.open < sentence.endToken ? headOf(story, own, first) : undefined
    const told = head && readTelling(story, head, floor)
    let hasMarks = false
    /** Words in marks inside a clause: quotes where the clause is none in other words. */
    const parts: Draft[] = []
    while (nextMarked < marked.length && marked[nextMarked]!.open < sentence.endToken) {
      const words = marked[nextMarked++]!
      const before = hasMarks || !told ? floor : told.floor
      const attribution = attributionOf(story, words, covered + 1, before)
      if (attribution?.isPart && !hasMarks) {
        parts.push({ marked: words, attribution })
        continue
      }
      if (!attribution && !isSpeech(story, words, drafts.at(-1)?.marked)) continue
      if (!hasMarks) drafts.push(...parts, ...(told?.drafts ?? []))
      floor = attribution ? spoke(before, attribution.who, words.close) : before
      hasMarks = true
      covered = words.close
      drafts.push(attribution ? { marked: words, attribution } : { marked: words, floor })
    }
    const ended = covered >= sentence.firstToken && covered < sentence.endToken ? drafts.at(-1) : undefined
    const speaker = ended?.marked && ended.attribution?.who
    if (speaker) drafts.push(...readAdded(story, sentence, covered + 1, speaker).map((said) => ({ said })))
    // `"...," kata Andi, Senin (1/2) Menurut dia, ...`: a line that has lost its end.
    const rest: Sentence | undefined = hasMarks || !own ? ended && restOf(story, sentence, ended) : own
    if (!rest) continue
    const whole = readRest(story, sentence, rest, floor)
    drafts.push(...(hasMarks || whole.drafts.length > 0 ? whole.drafts : parts))
    floor = whole.floor
  }
  return drafts
}

/** Words in marks that nobody is said to have spoken: long and ended, or right behind a quote: `"Kami siap," ujarnya. "Tinggal izin."` */
function isSpeech(story: Story, words: Marked, before: Marked | undefined): boolean {
  if (words.isSingle || isThing(story, words)) return false
  return (
    looksSpoken(story, words) ||
    (before !== undefined && goesOn(story, words) && follows(story, before, words))
  )
}

/** Who has a turn: the name before the colon, or for `Jawab:` whoever has the word. */
function attributionOfTurn(story: Story, turn: Turn, floor: Floor): Attribution {
  const cue = spanOf(story.tokens[turn.colon]!)
  if (turn.who) return { who: turn.who, sure: SURE.named, cue, stance: 'states' }
  const who = labelled(story, turn)
  if (asks(turn)) return { who, sure: SURE.nobody, cue, stance: 'asks' }
  return { ...meant(floor, who.span, turn.colon, true), cue, stance: 'states' }
}

/** What stands in a sentence before its first marks, where it is a clause of its own. */
function headOf({ tokens }: Story, sentence: Sentence, { open }: Marked): Sentence | undefined {
  const last = tokens[open - 1]
  if (open - sentence.firstToken < 4 || !last || !(isEnd(last.text) || last.text === ',')) return undefined
  return { ...sentence, endToken: open }
}

/** What a sentence tells; behind a line about another story, whose last word a name may have taken: `Naik | Andi mengatakan`. */
function readRest(
  story: Story,
  sentence: Sentence,
  rest: Sentence,
  floor: Floor,
): ReturnType<typeof readTelling> {
  const whole = readTelling(story, rest, floor)
  const said = whole.drafts[0]?.said
  const last = floor.speaker
  if (rest === sentence || !said?.who.isPerson || last?.name === undefined || said.who.name === undefined)
    return whole
  const words = said.who.name.split(' ')
  const isHis = words.length > 1 && last.name.split(' ').includes(words.at(-1)!)
  if (!isHis) return whole
  const who = { ...said.who, name: last.name }
  return {
    drafts: [{ said: { ...said, who } }, ...whole.drafts.slice(1)],
    floor: spoke(whole.floor, who, rest.endToken - 1),
  }
}

/** What a sentence tells behind its last quote: all of it where nobody is said there to have spoken. */
function restOf(story: Story, sentence: Sentence, { marked, attribution }: Draft): Sentence | undefined {
  if (!marked) return undefined
  const { tokens } = story
  const { close } = marked
  const behind = { ...sentence, firstToken: close + 1 }
  // `"Kami siap."Andi kembali menegaskan harga turun`
  const isOver = isEnd(tokens[close - 1]!.text) && tokens[close + 1]?.kind === 'word'
  const isLed = attribution?.cue === undefined || attribution.cue.end <= tokens[marked.open]!.start
  return isOver && isLed ? behind : withoutLine(story, behind)
}

/** What a sentence without quotes in marks tells: who said what in other words, and whom it is about. */
function readTelling(story: Story, sentence: Sentence, before: Floor): { drafts: Draft[]; floor: Floor } {
  const { tokens, verbs } = story
  const { firstToken, endToken } = sentence
  const own = verbs.slice(verbsBefore(story, firstToken), verbsBefore(story, endToken))
  const last = tokens[endToken - 1]?.text ?? '.'
  const isHeadline = firstToken === 0 && !isEnd(last) && last !== ','
  const said = (isHeadline ? readHeadline : readIndirect)(story, sentence, own, before)
  const drafts: Draft[] = []
  let floor = before
  for (const one of said) {
    if (one.until > one.from + 1 && !one.isVague) drafts.push({ said: one })
    if (one.who.name !== undefined || one.isVague) floor = spoke(floor, one.who, endToken - 1)
  }
  if (said.length === 0 && !isHeadline) floor = readSubject(story, sentence, floor)
  return { drafts, floor }
}

/** `Sementara itu, Rudi Salam menolak.`: the next quote may be his. Whom something was done to does not speak. */
function readSubject(story: Story, { firstToken, endToken }: Sentence, floor: Floor): Floor {
  const subject = subjectAt(story, firstToken, endToken) ?? agentOf(story, firstToken, floor)
  if (!subject || subject.who.name === undefined) return floor
  for (let i = subject.end; i < endToken; i++) {
    const { upos, text } = story.tokens[i]!
    const roles = speechWord(text)?.roles
    // `Andi dimintai tanggapan`: the next words are his.
    if (upos === 'VERB' && !roles?.has('stop') && !roles?.has('saying'))
      return PASSIVE(text).test(text) ? floor : stood(floor, subject.who, firstToken)
  }
  return stood(floor, subject.who, firstToken)
}

const PASSIVE = letterPattern('u')`^(?:di|ter)\p{Ll}{3}`

/** Quotes without a word about who speaks: behind another quote, before one, or alone. */
function fillRuns(story: Story, drafts: readonly Draft[]): Draft[] {
  const filled = [...drafts]
  for (let i = 0; i < filled.length; i++) {
    const { marked, attribution, floor } = filled[i]!
    if (!marked || attribution || !floor) continue
    const found = runOf(story, marked, floor, { before: filled[i - 1], behind: filled[i + 1] })
    if (found?.who.name !== undefined)
      filled[i] = { marked, attribution: { who: found.who, sure: found.sure } }
  }
  return filled
}

interface Neighbours {
  readonly before: Draft | undefined
  readonly behind: Draft | undefined
}

function runOf(
  story: Story,
  marked: Marked,
  floor: Floor,
  { before, behind }: Neighbours,
): Meant | undefined {
  const opens = opensSentence(story, marked)
  if (opens && before?.marked && before.attribution && follows(story, before.marked, marked))
    return { who: before.attribution.who, sure: SURE.run }
  if (behind?.marked && behind.attribution && touches(marked, behind.marked))
    return { who: behind.attribution.who, sure: SURE.next }
  return opens ? { ...meant(floor, undefined, marked.open, false), sure: SURE.alone } : undefined
}

/** Nothing but the attribution of the first stands between two quotes. */
function follows(story: Story, first: Marked, second: Marked): boolean {
  const { tokens } = story
  let ends = 0
  let breaks = 0
  for (let i = first.close + 1; i < second.open; i++) {
    if (startsParagraph(story, i)) breaks++
    if (isEnd(tokens[i]!.text)) ends++
    if (i - first.close > 40) return false
  }
  return ends <= 1 && breaks === 0
}

function touches(first: Marked, second: Marked): boolean {
  return second.open - first.close <= 2
}

function toQuote(story: Story, { marked, said, turn, attribution }: Draft): Quote {
  const { text, tokens } = story
  if (turn) {
    const { from, until, isHeadline } = turn
    const kind = isHeadline ? 'indirect' : 'direct'
    return { ...spanFrom(story, from, until), kind, ...saidBy(attribution) }
  }
  if (said) {
    const { who, verb, from, until } = said
    const stance = said.stance ?? speechWord(tokens[verb]!.text)?.stance
    return {
      ...spanFrom(story, from, until),
      kind: 'indirect',
      speaker: speakerOf(who),
      cue: spanOf(tokens[verb]!),
      ...(stance && { stance }),
      confidence: Math.round(said.sure * 90) / 100,
    }
  }
  let { start, end } = marked!
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    ...saidBy(attribution),
  }
}

function saidBy(attribution: Attribution | undefined) {
  if (!attribution) return { confidence: SURE.nobody }
  const { who, cue, stance, sure } = attribution
  return { speaker: speakerOf(who), ...(cue && { cue }), ...(stance && { stance }), confidence: sure }
}

function speakerOf({ span, name }: Attribution['who']) {
  return { ...span, ...(name !== undefined && { name }) }
}

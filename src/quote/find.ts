import type { Entity, Quote, Sentence, Span, Stance, Tagged, Token } from '../document.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withoutAside, withoutLine } from './aside.js'
import {
  type Attribution,
  attributed,
  attributionOf,
  goesOn,
  isThing,
  looksSpoken,
  opensSentence,
} from './direct.js'
import { type Floor, type Meant, meant, openFloor, SURE, spoke, toldOf } from './floor.js'
import { readHeadline } from './headline.js'
import { readAdded, readIndirect, type Said } from './indirect.js'
import { findMarked, isSpace, type Marked } from './marks.js'
import {
  isCapital,
  placesBefore,
  readStory,
  type Story,
  spanFrom,
  spanOf,
  startsParagraph,
  type Who,
  type Words,
  wordAt,
} from './story.js'
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
  if (story === undefined) return []
  const drafts = readDrafts(story, findMarked(text, tokens, story.marks))
  fillRuns(story, drafts)
  giveFullNames(drafts)
  const quotes: Quote[] = []
  for (let i = 0; i < drafts.length; i++) quotes.push(toQuote(story, drafts[i]!))
  return quotes
}

/** A quote whose speaker may still be to be found: of one kind of three. */
interface Draft {
  readonly marked: Marked | undefined
  readonly said: Said | undefined
  readonly turn: Turn | undefined
  readonly attribution: Attribution | undefined
  /** Whoever had the word where a quote without attribution begins. */
  readonly floor: Floor | undefined
}

const draftOfSaid = (said: Said): Draft => ({
  marked: undefined,
  said,
  turn: undefined,
  attribution: undefined,
  floor: undefined,
})
const draftOfTurn = (turn: Turn, attribution: Attribution): Draft => ({
  marked: undefined,
  said: undefined,
  turn,
  attribution,
  floor: undefined,
})
const draftOfMarked = (
  marked: Marked,
  attribution: Attribution | undefined,
  floor: Floor | undefined,
): Draft => ({
  marked,
  said: undefined,
  turn: undefined,
  attribution,
  floor,
})

function readDrafts(story: Story, marked: readonly Marked[]): Draft[] {
  const { sentences, verbs } = story
  const drafts: Draft[] = []
  let floor = openFloor(story.first, (words) => subjectOf(story, words))
  const turns = readTurns(story)
  let nextTurn = 0
  let nextMarked = 0
  let nextVerb = 0
  let nextName = 0
  /** The last token of the last quote in marks. */
  let covered = -1
  const last = Math.max(lastOf(verbs), lastOf(story.marks), lastOf(story.colons))
  for (let n = 0; n < sentences.length; n++) {
    const sentence = sentences[n]!
    const { firstToken, endToken } = sentence
    // Nobody says anything any more, so nobody need be followed.
    if (firstToken > last) break
    while (nextTurn < turns.length && turns[nextTurn]!.colon < endToken) {
      const turn = turns[nextTurn++]!
      const attribution = attributionOfTurn(story, turn, floor)
      drafts.push(draftOfTurn(turn, attribution))
      if (turn.who || !asks(turn)) floor = spoke(floor, attribution.who, turn.until)
      covered = turn.until - 1
    }
    // All of it is within a quote.
    if (covered >= endToken) continue
    while (nextMarked < marked.length && marked[nextMarked]!.open <= covered) nextMarked++
    const isMarked = nextMarked < marked.length && marked[nextMarked]!.open < endToken
    if (!isMarked && covered < firstToken) {
      while (nextVerb < verbs.length && verbs[nextVerb]! < firstToken) nextVerb++
      while (nextName < story.names.length && story.names[nextName]!.firstToken < firstToken) nextName++
      const hasVerb = nextVerb < verbs.length && verbs[nextVerb]! < endToken
      const hasName = nextName < story.names.length && story.names[nextName]!.firstToken < endToken
      // Nobody speaks in it, and it is about nobody.
      if (!hasVerb && !hasName && story.ages.length === 0 && !wordAt(story, firstToken).content) continue
    }
    const isAside = wordAt(story, firstToken).aside
    const own = covered >= firstToken ? undefined : isAside ? withoutAside(story, sentence) : sentence
    let told: Telling | undefined
    if (isMarked && own) {
      // `Menurut Andi, harga turun, "Syukurlah," ujarnya.`: words before the marks are read first.
      const head = headOf(story, own, marked[nextMarked]!)
      told = head && readTelling(story, head, floor)
    }
    let hasMarks = false
    /** Words in marks inside a clause: quotes where the clause is none in other words. */
    let parts: Draft[] | undefined
    while (nextMarked < marked.length && marked[nextMarked]!.open < endToken) {
      const words = marked[nextMarked++]!
      const before = hasMarks || !told ? floor : told.floor
      const attribution = attributionOf(story, words, covered + 1, before)
      if (attribution?.isPart && !hasMarks) {
        parts ??= []
        parts.push(draftOfMarked(words, attribution, undefined))
        continue
      }
      if (!attribution && !isSpeech(story, words, drafts.at(-1)?.marked)) continue
      if (!hasMarks) {
        if (parts) drafts.push(...parts)
        if (told) addTold(drafts, told)
      }
      floor = attribution ? spoke(before, attribution.who, words.close) : before
      hasMarks = true
      covered = words.close
      drafts.push(draftOfMarked(words, attribution, attribution ? undefined : floor))
    }
    const ended = covered >= firstToken && covered < endToken ? drafts.at(-1) : undefined
    const speaker = ended?.marked && ended.attribution?.who
    if (speaker) {
      const added = readAdded(story, sentence, covered + 1, speaker)
      if (added) drafts.push(draftOfSaid(added))
    }
    // `"...," kata Andi, Senin (1/2) Menurut dia, ...`: a line that has lost its end.
    const rest = hasMarks || !own ? ended && restOf(story, sentence, ended) : own
    if (!rest) continue
    const whole = rest === sentence ? readTelling(story, rest, floor) : readRest(story, rest, floor)
    const hasTold = whole.said.length > 0 && addTold(drafts, whole)
    if (!hasTold && !hasMarks && parts) drafts.push(...parts)
    floor = whole.floor
  }
  return drafts
}

const lastOf = (places: readonly number[]) => (places.length === 0 ? -1 : places[places.length - 1]!)

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
  if (turn.who) return attributed({ who: turn.who, sure: SURE.named }, cue, 'states')
  const who = labelled(story, turn)
  if (asks(turn)) return attributed({ who, sure: SURE.nobody }, cue, 'asks')
  return attributed(meant(floor, who.span, turn.colon, true), cue, 'states')
}

/** What stands in a sentence before its first marks, where it is a clause of its own. */
function headOf(story: Story, { firstToken }: Words, { open }: Marked): Words | undefined {
  if (open - firstToken < 4) return undefined
  const { ends, comma } = wordAt(story, open - 1)
  return ends || comma ? { firstToken, endToken: open } : undefined
}

/** What a sentence without quotes in marks tells: who said what in other words, and whom it is about. */
interface Telling {
  readonly said: readonly Said[]
  readonly floor: Floor
}

/** Adds the quotes of a telling: where something is said, and by somebody. Are there any? */
function addTold(drafts: Draft[], { said }: Telling): boolean {
  const before = drafts.length
  for (let i = 0; i < said.length; i++) if (isQuote(said[i]!)) drafts.push(draftOfSaid(said[i]!))
  return drafts.length > before
}

const isQuote = ({ from, until, isVague }: Said) => until > from + 1 && !isVague

/** What a sentence tells; behind a line about another story, whose last word a name may have taken: `Naik | Andi mengatakan`. */
function readRest(story: Story, rest: Words, floor: Floor): Telling {
  const whole = readTelling(story, rest, floor)
  const first = whole.said.findIndex(isQuote)
  const name = floor.speaker?.name
  const who = whole.said[first]?.who
  if (name === undefined || !who?.isPerson || who.name === undefined) return whole
  const words = who.name.split(' ')
  const isHis = words.length > 1 && name.split(' ').includes(words.at(-1)!)
  if (!isHis) return whole
  const his = { span: who.span, name, isPerson: true }
  const said = whole.said.filter(isQuote)
  return {
    said: [saidBy(said[0]!, his), ...said.slice(1)],
    floor: spoke(whole.floor, his, rest.endToken - 1),
  }
}

function saidBy({ sure, end, isVague, verb, stance, from, until }: Said, who: Who): Said {
  return { who, sure, end, isVague, verb, stance, from, until }
}

/** What a sentence tells behind its last quote: all of it where nobody is said there to have spoken. */
function restOf(story: Story, { endToken }: Words, { marked, attribution }: Draft): Words | undefined {
  if (!marked) return undefined
  const { tokens } = story
  const { open, close } = marked
  const behind = { firstToken: close + 1, endToken }
  // `"Kami siap."Andi kembali menegaskan harga turun`
  const isOver =
    wordAt(story, close - 1).ends && close + 1 < tokens.length && tokens[close + 1]!.kind === 'word'
  // `"Kami siap," Menurut Andi, harga turun.`
  const next = wordAt(story, close + 1)
  if (next.source && !attribution && isCapital(story, close + 1)) return behind
  const cue = attribution?.cue
  const isLed = cue === undefined || cue.end <= tokens[open]!.start
  return isOver && isLed ? behind : withoutLine(story, behind)
}

function readTelling(story: Story, sentence: Words, before: Floor): Telling {
  const { firstToken, endToken } = sentence
  const isHeadline = firstToken === 0 && isWithoutEnd(story, endToken)
  if (!hasVerbs(story, sentence))
    return { said: NONE, floor: isHeadline ? before : readSubject(story, sentence, before) }
  const said = isHeadline ? readHeadline(story, sentence, before) : readIndirect(story, sentence, before)
  if (said.length === 0) return { said, floor: isHeadline ? before : readSubject(story, sentence, before) }
  let floor = before
  for (let i = 0; i < said.length; i++) {
    const { who, isVague, verb, from } = said[i]!
    // `Dilansir Kabar Palu, bank itu naik`: nobody goes on where an outlet is cited.
    if (wordAt(story, verb).cited) floor = readSubject(story, { firstToken: from, endToken }, floor)
    else if (who.name !== undefined || isVague) floor = spoke(floor, who, endToken - 1)
  }
  return { said, floor }
}

const NONE: readonly Said[] = []

function hasVerbs({ verbs }: Story, { firstToken, endToken }: Words): boolean {
  const next = placesBefore(verbs, firstToken)
  return next < verbs.length && verbs[next]! < endToken
}

function isWithoutEnd(story: Story, endToken: number): boolean {
  if (endToken === 0) return false
  const { ends, comma } = wordAt(story, endToken - 1)
  return !ends && !comma
}

/** `Hal serupa dirasakan Andi.`: whom a sentence with a thing at its head is about is read at once, for it depends on the floor. */
function readSubject(story: Story, words: Words, floor: Floor): Floor {
  const { content, further } = wordAt(story, words.firstToken)
  // `Menurutnya, tamu tak harus datang. Terlebih, Andi sudah datang.`
  if (further) return floor
  if (!content) return toldOf(floor, words, undefined)
  const agent = subjectOf(story, words, floor)
  return agent ? toldOf(floor, words, agent) : floor
}

/** `Sementara itu, Rudi Salam menolak.`: the next quote may be his. Whom something was done to does not speak. */
function subjectOf(story: Story, { firstToken, endToken }: Words, floor?: Floor): Who | undefined {
  const subject = subjectAt(story, firstToken, endToken) ?? (floor && agentOf(story, firstToken, floor))
  if (!subject || subject.who.name === undefined) return undefined
  for (let i = subject.end; i < endToken; i++) {
    const { upos, text } = story.tokens[i]!
    if (upos !== 'VERB') continue
    const { stop, saying } = wordAt(story, i)
    // `Andi dimintai tanggapan`: the next words are his.
    if (!stop && !saying) return isPassive(text) ? undefined : subject.who
  }
  return subject.who
}

const isPassive = (verb: string) =>
  (verb.startsWith('di') || verb.startsWith('ter')) && PASSIVE(verb).test(verb)
const PASSIVE = letterPattern('u')`^(?:di|ter)\p{Ll}{3}`

/** Quotes without a word about who speaks: behind another quote, before one, or alone. */
function fillRuns(story: Story, drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const { marked, attribution, floor } = drafts[i]!
    if (!marked || attribution || !floor) continue
    const found = runOf(story, marked, floor, { before: drafts[i - 1], behind: drafts[i + 1] })
    if (found?.who.name !== undefined)
      drafts[i] = draftOfMarked(marked, attributed(found, undefined, undefined), floor)
  }
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
  return opens ? { who: meant(floor, undefined, marked.open, false).who, sure: SURE.alone } : undefined
}

/** Nothing but the attribution of the first stands between two quotes. */
function follows(story: Story, first: Marked, second: Marked): boolean {
  // The rest of a sentence, and no paragraph more.
  if (second.open - first.close > LONGEST_BETWEEN) return false
  let ends = 0
  for (let i = first.close + 1; i < second.open; i++) {
    if (startsParagraph(story, i)) return false
    if (wordAt(story, i).ends && ++ends > 1) return false
  }
  return true
}

const LONGEST_BETWEEN = 41

function touches(first: Marked, second: Marked): boolean {
  return second.open - first.close <= 2
}

/** `Tallib Rahman menilai`, `kata Tallib`: a name of one word is the only longer one that has it, if only speakers know. */
function giveFullNames(drafts: Draft[]): void {
  let longer: Map<string, string | undefined> | undefined
  for (let i = 0; i < drafts.length; i++) {
    const who = whoOf(drafts[i]!)
    if (!who?.isPerson || who.name === undefined || who.name.includes(' ')) continue
    longer ??= longerNames(drafts)
    const name = longer.get(who.name)
    if (name !== undefined) drafts[i] = withSpeaker(drafts[i]!, { span: who.span, name, isPerson: true })
  }
}

function longerNames(drafts: readonly Draft[]): Map<string, string | undefined> {
  const longer = new Map<string, string | undefined>()
  for (const draft of drafts) {
    const who = whoOf(draft)
    if (!who?.isPerson || !who.name?.includes(' ')) continue
    const { name } = who
    for (const word of name.split(' '))
      longer.set(word, longer.has(word) && longer.get(word) !== name ? undefined : name)
  }
  return longer
}

const whoOf = ({ said, attribution }: Draft): Who | undefined => said?.who ?? attribution?.who

function withSpeaker({ marked, said, turn, attribution, floor }: Draft, who: Who): Draft {
  if (said) return draftOfSaid(saidBy(said, who))
  const { sure, cue, stance, isPart } = attribution!
  return { marked, said, turn, attribution: { who, cue, stance, sure, isPart }, floor }
}

function toQuote(story: Story, { marked, said, turn, attribution }: Draft): Quote {
  if (said) {
    const cue = spanOf(story.tokens[said.verb]!)
    const sure = Math.round(said.sure * 90) / 100
    return quoteOf(spanFrom(story, said.from, said.until), 'indirect', {
      who: said.who,
      cue,
      stance: said.stance,
      sure,
    })
  }
  if (turn) {
    const span = spanFrom(story, turn.from, turn.until)
    return quoteOf(span, turn.isHeadline ? 'indirect' : 'direct', attribution)
  }
  return quoteOf(spanWithin(story.text, marked!), 'direct', attribution)
}

/** What stands between marks, without the space at its ends. */
function spanWithin(text: string, marked: Marked): Span {
  let { start, end } = marked
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end, text: text.slice(start, end) }
}

interface Speaking {
  readonly who: Who
  readonly cue: Span | undefined
  readonly stance: Stance | undefined
  readonly sure: number
}

/** A field that the text does not tell of is left out. */
function quoteOf({ start, end, text }: Span, kind: Quote['kind'], speaking: Speaking | undefined): Quote {
  if (!speaking) return { start, end, text, kind, confidence: SURE.nobody }
  const { who, cue, stance, sure: confidence } = speaking
  const speaker = speakerOf(who)
  if (!cue) return { start, end, text, kind, speaker, confidence }
  if (!stance) return { start, end, text, kind, speaker, cue, confidence }
  return { start, end, text, kind, speaker, cue, stance, confidence }
}

function speakerOf({ span, name }: Who): NonNullable<Quote['speaker']> {
  const { start, end, text } = span
  return name === undefined ? { start, end, text } : { start, end, text, name }
}

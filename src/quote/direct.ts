import type { Span, Stance } from '../document.js'
import type { SpeechWord } from '../lexicon/speech-words.js'
import { type Floor, forVerb, lastSubject, meant, SURE } from './floor.js'
import { isSpace, type Marked } from './marks.js'
import { ending, type Found, speakerBehind, unnamed } from './speaker.js'
import { speakerBefore } from './speaker-before.js'
import { isCapital, isTagged, type Story, spanOf, startsParagraph, type Who, wordAt } from './story.js'
import { subjectBefore, subjectOfFirst } from './subject.js'

/** Who is said to have spoken, by which word. */
export interface Attribution {
  readonly who: Who
  readonly cue: Span | undefined
  readonly stance: Stance | undefined
  readonly sure: number
  /** Part of a sentence in other words: `mengatakan konten itu melanggar "hukum, budaya, dan tradisi"`. */
  readonly isPart: boolean
}

/** Of whom a word tells that they spoke. */
export function attributed(
  { who, sure }: { readonly who: Who; readonly sure: number },
  cue: Span | undefined,
  stance: Stance | undefined,
): Attribution {
  return { who, cue, stance, sure, isPart: false }
}

/** Words in marks that nobody is said to have spoken need this many to be a quote and no ironic word. */
const SPOKEN = 5
/** `menyebutnya "jalan tikus"`: fewer words behind a verb are a phrase. */
const PHRASE = 4
/** From a verb to the marks behind it. */
const REACH = 40

/** What the words round a pair of marks say of the speaker; undefined where they say nothing. */
export function attributionOf(
  story: Story,
  marked: Marked,
  from: number,
  floor: Floor,
): Attribution | undefined {
  const isTitle = isThing(story, marked)
  const behind = attributionBehind(story, marked, floor, isTitle)
  if (behind || marked.isSingle || isTitle) return behind
  const before = attributionBefore(story, marked.open, from, floor)
  if (!before || isFewWords(story, marked)) return undefined
  const { who, cue, stance, sure } = before
  return isInside(story, marked) ? { who, cue, stance, sure, isPart: true } : before
}

/** `lagu "Kebyar Kebyar"`: a name, and nobody speaks. */
export function isThing(story: Story, { open }: Marked): boolean {
  return wordAt(story, open - 1).thing
}

/** Do the words stand alone, or behind a comma or a colon? */
function isApart(story: Story, open: number): boolean {
  const { comma, colon } = wordAt(story, open - 1)
  return open === 0 || comma || colon
}

/** A few words in the middle of a sentence: `menyebutnya "jalan tikus"`, `kebijakan “America First.”` */
function isFewWords(story: Story, { open, close, start, end }: Marked): boolean {
  if (close - open - 1 >= PHRASE || isApart(story, open)) return false
  return isTagged(story, open - 1, 'NOUN') || !isEnded(story.text, start, end)
}

/** Words in small letters that go on with a clause: `mengatakan konten itu melanggar "hukum, budaya, dan tradisi"`. */
function isInside(story: Story, { open, start, end }: Marked): boolean {
  if (isApart(story, open)) return false
  const { isVerb, that } = wordAt(story, open - 1)
  return (
    !isVerb && !that && !isTagged(story, open - 1, 'PROPN') && /^\p{Ll}/u.test(story.text.slice(start, end))
  )
}

/** Whether words in marks without any speaker are speech: long enough, and ended as a sentence is or a paragraph of their own. */
export function looksSpoken(story: Story, { open, close, start, end }: Marked): boolean {
  const length = close - open - 1
  if (length >= SPOKEN && isEnded(story.text, start, end)) return true
  return (
    length >= PARAGRAPH &&
    close + 1 < story.tokens.length &&
    startsParagraph(story, close + 1) &&
    startsParagraph(story, open)
  )
}

/** A paragraph in marks without a stop at its end needs this many to be speech and no title. */
const PARAGRAPH = 12

/** Marks that open a sentence or a line, and no part of one: `Serangan itu "untuk melindungi pasukan kami," tetapi ...` */
export function opensSentence(story: Story, { open }: Marked): boolean {
  const before = wordAt(story, open - 1)
  return (
    before.isOver ||
    before.colon ||
    // `"Kami siap.","Tinggal izin."`: paragraphs that an archive has joined.
    (before.comma && wordAt(story, open - 2).quoteMark) ||
    startsParagraph(story, open)
  )
}

/** A sentence of its own in marks, however short: `. "Tinggal izin."` */
export function goesOn(story: Story, { open, start, end }: Marked): boolean {
  return wordAt(story, open - 1).ends && isEnded(story.text, start, end)
}

/** Do the words end as a sentence or a part of one does? */
function isEnded(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last >= start && isSpace(text.charCodeAt(last))) last--
  if (last > start && QUOTES.includes(text.charAt(last))) last--
  return last >= start && STOPS.includes(text.charAt(last))
}

const QUOTES = "'’"
const STOPS = '.,!?…'

/** `"...," kata Andi`, `"...," ujarnya`, `"...," dia menambahkan`, `"...", demikian bunyi keterangan KPK`. */
function attributionBehind(
  story: Story,
  marked: Marked,
  before: Floor,
  isTitle: boolean,
): Attribution | undefined {
  const { tokens, text } = story
  let at = marked.close + 1
  if (wordAt(story, at).comma) at++
  if (at >= tokens.length || tokens[at]!.kind !== 'word' || startsParagraph(story, at)) return undefined
  const next = wordAt(story, at + 1)
  if (wordAt(story, at).so && (next.behind || next.passive)) at++
  const word = wordAt(story, at)
  const floor = word.later ? forVerb(before) : before
  // `"Kami siap," Menurut Andi, harga turun.`: what follows.
  const isNext = word.source && isCapital(story, at)
  if (word.leads && !isNext) {
    const own = withoutMentioned(story, marked, floor)
    if (word.hasPronoun) {
      const { verb, pronoun } = ending(tokens[at]!)
      // `Bank Indonesia menyampaikan ... "...," katanya`, where the text names no person who could be meant.
      const mustBePerson = own.person !== undefined || own.first !== undefined
      return attributed(meant(own, pronoun, at, mustBePerson), verb, word.stance)
    }
    const cue = spanOf(tokens[at]!)
    const found = speakerBehind(story, at + 1, own) ?? { who: unnamed(cue), sure: SURE.nobody }
    return attributed(found, cue, word.stance)
  }
  // `Dalam artikel berjudul "Harga Beras", Kompas melaporkan ...`
  if (isTitle) return undefined
  return speakerThenVerb(story, at, isEnded(text, marked.start, marked.end), floor)
}

/** `Budi menang. "Budi memang kuat," ujarnya.`: whom the words name is not the one who speaks them. */
function withoutMentioned(story: Story, { open, close }: Marked, floor: Floor): Floor {
  if (floor.told === undefined || floor.goesOn || floor.speaker?.name === undefined) return floor
  let subject: Who | undefined
  for (let i = open + 1; i < close; i++) {
    const person = story.startsAt[i]?.person
    if (person === undefined) continue
    subject ??= lastSubject(floor, floor.spokeAt + 1, 'person')?.who
    if (subject === undefined) return floor
    if (person === subject.name) return forVerb(floor)
  }
  return floor
}

/** `"...," dia menambahkan.` Behind a full stop the words belong to what follows: `"Kami siap." Andi mengatakan bahwa ...` */
function speakerThenVerb(story: Story, at: number, isOver: boolean, floor: Floor): Attribution | undefined {
  const { tokens } = story
  const limit = Math.min(at + REACH, tokens.length)
  for (let i = at; i < limit; i++) {
    const word = wordAt(story, i)
    if (word.isOver) return undefined
    if (!word.before && !word.apart && !(word.behind && i > at)) continue
    const found = speakerBefore(story, i, word.later ? forVerb(floor) : floor)
    if (!found || goesOnBehind(story, i, isOver)) return undefined
    return attributed(found, spanOf(tokens[i]!), word.stance)
  }
  return undefined
}

/** Does a sentence go on behind the verb, so that the marks before are none of its speaker's words? */
function goesOnBehind(story: Story, verb: number, isOver: boolean): boolean {
  let next = verb + 1
  while (wordAt(story, next).between) next++
  if (next >= story.tokens.length) return false
  const { ends, comma, stop } = wordAt(story, next)
  if (isOver && !ends && !comma && !stop && !startsParagraph(story, next)) return true
  return comma && wordAt(story, next + 1).quoteMark
}

/** `Andi mengatakan, "..."`, `Menurut Andi, "..."`, `kata Andi, "..."`, `Jubir KPK Andi: "..."` */
function attributionBefore(story: Story, open: number, from: number, floor: Floor): Attribution | undefined {
  const { tokens } = story
  const { colon: isLed, comma } = wordAt(story, open - 1)
  if (!isLed && startsParagraph(story, open)) return undefined
  const first = wordsBefore(story, open, from)
  let unknown: Attribution | undefined
  for (let at = open - 1; at >= first; at--) {
    const word = wordAt(story, at)
    if (!word.isVerb) continue
    if (word.hasPronoun && open - at <= 3) {
      const { verb, pronoun } = ending(tokens[at]!)
      return attributed(meant(floor, pronoun, at, false), verb, word.stance)
    }
    if (word.before || word.apart) {
      const found = speakerOfWords(story, first, at, { floor, word, isBehindVerb: isLed || comma })
      if (found) return attributed(found, spanOf(tokens[at]!), word.stance)
      // `Anak itu berkata kepada dokter: "..."`: somebody speaks whom the text does not name.
      if ((isLed || comma) && !unknown) {
        const cue = spanOf(tokens[at]!)
        unknown = attributed({ who: unnamed(cue), sure: SURE.nobody }, cue, word.stance)
      }
    }
    if (word.leads && open - at > 1) {
      const found = speakerBehind(story, at + 1, floor)
      if (found && (word.source || found.who.name !== undefined))
        return attributed(found, spanOf(tokens[at]!), word.stance)
    }
  }
  if (unknown || !isLed) return unknown
  const found = speakerBefore(story, open - 1, floor)
  if (!found || found.who.name === undefined) return undefined
  return attributed(found, spanOf(tokens[open - 1]!), undefined)
}

/** The first of the words that lead to marks, no further back than their sentence, their line and `from`. */
function wordsBefore(story: Story, open: number, from: number): number {
  let first = open
  while (first > from && open - first < REACH && !wordAt(story, first - 1).ends) {
    first--
    if (startsParagraph(story, first)) break
  }
  return first
}

interface Before {
  readonly floor: Floor
  readonly word: SpeechWord
  readonly isBehindVerb: boolean
}

function speakerOfWords(
  story: Story,
  first: number,
  verb: number,
  { floor, word, isBehindVerb }: Before,
): Found | undefined {
  return (
    speakerBefore(story, verb, word.later ? forVerb(floor) : floor) ??
    subjectBefore(story, first, verb) ??
    // `Andi bangkit dan mengatakan, "..."`
    (isBehindVerb ? subjectOfFirst(story, first, verb, floor) : undefined)
  )
}

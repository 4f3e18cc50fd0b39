import type { Span, Stance } from '../document.js'
import { speechWord } from '../lexicon/speech-words.js'
import { type Floor, forVerb, meant, SURE } from './floor.js'
import { isMark, type Marked } from './marks.js'
import { ending, has, speakerBehind } from './speaker.js'
import { speakerBefore } from './speaker-before.js'
import { isEnd, type Story, spanOf, startsParagraph, type Who } from './story.js'
import { subjectBefore, subjectOfFirst } from './subject.js'

/** Who is said to have spoken, by which word. */
export interface Attribution {
  readonly who: Who
  readonly cue?: Span
  readonly stance?: Stance
  readonly sure: number
  /** Part of a sentence in other words: `mengatakan konten itu melanggar "hukum, budaya, dan tradisi"`. */
  readonly isPart?: true
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
  return isInside(story, marked) ? { ...before, isPart: true } : before
}

/** `lagu "Kebyar Kebyar"`: a name, and nobody speaks. */
export function isThing({ tokens }: Story, { open }: Marked): boolean {
  return has(tokens[open - 1]?.text, 'thing')
}

/** A few words in the middle of a sentence: `menyebutnya "jalan tikus"`, `kebijakan “America First.”` */
function isFewWords(story: Story, { open, close, start, end }: Marked): boolean {
  const before = story.tokens[open - 1]
  if (before === undefined || before.text === ',' || before.text === ':') return false
  const length = close - open - 1
  return length < PHRASE && (before.upos === 'NOUN' || !isEnded(story.text.slice(start, end)))
}

/** Words in small letters that go on with a clause: `mengatakan konten itu melanggar "hukum, budaya, dan tradisi"`. */
function isInside({ text, tokens }: Story, { open, start, end }: Marked): boolean {
  const before = tokens[open - 1]
  if (before === undefined || before.text === ',' || before.text === ':') return false
  const verb = speechWord(before.text)
  const isLed = verb !== undefined && (verb.places.size > 0 || verb.roles.has('that'))
  return !isLed && before.upos !== 'PROPN' && /^\p{Ll}/u.test(text.slice(start, end))
}

/** Whether words in marks without any speaker are speech: long enough, and ended as a sentence is or a paragraph of their own. */
export function looksSpoken(story: Story, { open, close, start, end }: Marked): boolean {
  const length = close - open - 1
  if (length >= SPOKEN && isEnded(story.text.slice(start, end))) return true
  const isAlone =
    close + 1 < story.tokens.length && startsParagraph(story, close + 1) && startsParagraph(story, open)
  return length >= PARAGRAPH && isAlone
}

/** A paragraph in marks without a stop at its end needs this many to be speech and no title. */
const PARAGRAPH = 12

/** Marks that open a sentence or a line, and no part of one: `Serangan itu "untuk melindungi pasukan kami," tetapi ...` */
export function opensSentence(story: Story, { open }: Marked): boolean {
  const before = story.tokens[open - 1]
  return (
    before === undefined ||
    isEnd(before.text) ||
    before.text === ':' ||
    isMark(before) ||
    // `"Kami siap.","Tinggal izin."`: paragraphs that an archive has joined.
    (before.text === ',' && story.tokens[open - 2] !== undefined && isMark(story.tokens[open - 2]!)) ||
    startsParagraph(story, open)
  )
}

/** A sentence of its own in marks, however short: `. "Tinggal izin."` */
export function goesOn({ text, tokens }: Story, { open, start, end }: Marked): boolean {
  return isEnd(tokens[open - 1]?.text ?? '') && isEnded(text.slice(start, end))
}

const isEnded = (words: string) => /[.,!?…]['’]?$/.test(words.trimEnd().slice(-2))

/** `"...," kata Andi`, `"...," ujarnya`, `"...," dia menambahkan`, `"...", demikian bunyi keterangan KPK`. */
function attributionBehind(
  story: Story,
  marked: Marked,
  before: Floor,
  isTitle: boolean,
): Attribution | undefined {
  const { tokens, text } = story
  let at = marked.close + 1
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.kind !== 'word' || startsParagraph(story, at)) return undefined
  let word = speechWord(tokens[at]!.text)
  const next = speechWord(tokens[at + 1]?.text ?? '')
  if (has(tokens[at]!.text, 'so') && next && (next.places.has('behind') || next.places.has('passive'))) {
    at++
    word = next
  }
  const cue = tokens[at]!
  const floor = word ? forVerb(before, word) : before
  const isBehind =
    word && (word.places.has('behind') || word.places.has('passive') || word.places.has('source'))
  if (word && isBehind) {
    const stance = word.stance && { stance: word.stance }
    const own = withoutMentioned(story, marked, floor)
    if (word.hasPronoun) {
      const { verb, pronoun } = ending(cue)
      return { ...meant(own, pronoun, at, true), cue: verb, ...stance }
    }
    const found = speakerBehind(story, at + 1, own)
    if (found) return { who: found.who, sure: found.sure, cue: spanOf(cue), ...stance }
    return { who: { span: spanOf(cue), isPerson: true }, sure: SURE.nobody, cue: spanOf(cue), ...stance }
  }
  // `Dalam artikel berjudul "Harga Beras", Kompas melaporkan ...`
  if (isTitle) return undefined
  return speakerThenVerb(story, at, isEnded(text.slice(marked.start, marked.end)), floor)
}

/** `Budi menang. "Budi memang kuat," ujarnya.`: whom the words name is not the one who speaks them. */
function withoutMentioned({ startsAt }: Story, { open, close }: Marked, floor: Floor): Floor {
  const { subject, subjectAt, spokeAt, speaker } = floor
  if (!subject || subjectAt <= spokeAt || speaker?.name === undefined) return floor
  for (let i = open + 1; i < close; i++) {
    const entity = startsAt.get(i)?.entity
    if (entity?.kind === 'person' && entity.name === subject.name) return { ...floor, subject: undefined }
  }
  return floor
}

/** `"...," dia menambahkan.` Behind a full stop the words belong to what follows: `"Kami siap." Andi mengatakan bahwa ...` */
function speakerThenVerb(story: Story, at: number, isOver: boolean, floor: Floor): Attribution | undefined {
  const { tokens } = story
  const limit = Math.min(at + REACH, tokens.length)
  for (let i = at; i < limit; i++) {
    const { text, kind } = tokens[i]!
    if (isEnd(text) || isMark(tokens[i]!)) return undefined
    if (kind !== 'word') continue
    const word = speechWord(text)
    if (!word?.places.has('before') && !word?.places.has('apart') && !(word?.places.has('behind') && i > at))
      continue
    const found = speakerBefore(story, i, forVerb(floor, word))
    if (!found) return undefined
    let next = i + 1
    while (has(tokens[next]?.text, 'between')) next++
    const after = tokens[next]
    const isLast = !after || isEnd(after.text) || after.text === ',' || startsParagraph(story, next)
    if (!isLast && isOver && !has(after.text, 'stop')) return undefined
    if (after?.text === ',' && tokens[next + 1] && isMark(tokens[next + 1]!)) return undefined
    return {
      who: found.who,
      sure: found.sure,
      cue: spanOf(tokens[i]!),
      ...(word.stance && { stance: word.stance }),
    }
  }
  return undefined
}

/** `Andi mengatakan, "..."`, `Menurut Andi, "..."`, `kata Andi, "..."`, `Jubir KPK Andi: "..."` */
function attributionBefore(story: Story, open: number, from: number, floor: Floor): Attribution | undefined {
  const { tokens } = story
  const isLed = tokens[open - 1]?.text === ':'
  if (!isLed && startsParagraph(story, open)) return undefined
  let first = open
  while (first > from && open - first < REACH && !isEnd(tokens[first - 1]!.text)) {
    first--
    if (startsParagraph(story, first)) break
  }
  const isBehindVerb = isLed || tokens[open - 1]?.text === ','
  let unnamed: Attribution | undefined
  for (let at = open - 1; at >= first; at--) {
    if (tokens[at]!.kind !== 'word') continue
    const word = speechWord(tokens[at]!.text)
    if (!word) continue
    const { places, stance } = word
    const said = { cue: spanOf(tokens[at]!), ...(stance && { stance }) }
    if (word.hasPronoun && open - at <= 3) {
      const { verb, pronoun } = ending(tokens[at]!)
      return { ...meant(floor, pronoun, at, false), ...said, cue: verb }
    }
    if (places.has('before') || places.has('apart')) {
      const found =
        speakerBefore(story, at, forVerb(floor, word)) ??
        subjectBefore(story, first, at) ??
        // `Andi bangkit dan mengatakan, "..."`
        (isBehindVerb ? subjectOfFirst(story, first, at, floor) : undefined)
      if (found) return { who: found.who, sure: found.sure, ...said }
      // `Anak itu berkata kepada dokter: "..."`: somebody speaks whom the text does not name.
      if (isBehindVerb) unnamed ??= { who: { span: said.cue, isPerson: true }, sure: SURE.nobody, ...said }
    }
    if ((places.has('behind') || places.has('source') || places.has('passive')) && open - at > 1) {
      const found = speakerBehind(story, at + 1, floor)
      if (found?.who.name !== undefined || (found && places.has('source')))
        return { who: found.who, sure: found.sure, ...said }
    }
  }
  if (unnamed || !isLed) return unnamed
  const found = speakerBefore(story, open - 1, floor)
  if (!found || found.who.name === undefined) return undefined
  return { who: found.who, sure: found.sure, cue: spanOf(tokens[open - 1]!) }
}

import type { Sentence, Stance } from '../document.js'
import { type SpeechWord, speechWord } from '../lexicon/speech-words.js'
import { CLAUSE, clauseStart, indexOf, REACH, withoutSaying } from './clause.js'
import { type Floor, forVerb, meant, SURE } from './floor.js'
import { isMark } from './marks.js'
import { hasPredicate, hasVerb, isContent } from './predicate.js'
import { ending, type Found, has, isPersonNoun, speakerBehind } from './speaker.js'
import { speakerBefore } from './speaker-before.js'
import { isCapitalised, isEnd, type Story, verbsBefore, whoIs } from './story.js'
import { behindDateline, subjectBefore, subjectOfFirst } from './subject.js'

/** Who speaks in a sentence without marks, by which verb, and the tokens of what is said: none where only that is told. */
export interface Said extends Found {
  readonly verb: number
  readonly stance?: Stance
  readonly from: number
  readonly until: number
}

/** `Oleh karena itu,` and its comma. */
const LONGEST_OPENER = 4

interface Place {
  readonly sentence: Sentence
  /** The token behind the sentence's last word. */
  readonly end: number
  readonly verb: number
  readonly word: SpeechWord
  readonly floor: Floor
}

/**
 * What the verbs of a sentence report: `Menurut Andi, harga turun.`, `Andi mengatakan (bahwa) ...`, `..., kata Andi.`,
 * `Harga itu, lanjut Andi, ...`; in headlines `KPK Sebut ...`. Two speakers share a sentence where it says so:
 * `Andi menilai harga turun, sementara Siti menilai harga naik.`
 */
export function readIndirect(
  story: Story,
  sentence: Sentence,
  verbs: readonly number[],
  floor: Floor,
): Said[] {
  const { tokens } = story
  const said: Said[] = []
  const end = endOfWords(story, sentence)
  for (const verb of verbs) {
    const word = speechWord(tokens[verb]!.text)!
    const before = said.at(-1)
    const found = readVerb(story, { sentence, end, verb, word, floor: forVerb(floor, word) })
    // `Andi mengatakan peringkat itu menurut Forbes tidak berubah`
    const isTold = before !== undefined && word.places.has('source') && tokens[verb - 1]!.text !== ','
    if (!found || isTold) continue
    // `Mereka mendorong agar harga turun, tulis Indef.`: the words are those of whoever ends the sentence.
    if (before && found.who.name !== undefined && found.from <= before.from && found.until > found.from) {
      said[said.length - 1] = found
      continue
    }
    // `Dalam penilaiannya, Andi mengaku puas`: the words are those behind the verb.
    if (before && isView(tokens, before.verb) && isAt(story, found, before.from)) {
      said[said.length - 1] = found
      continue
    }
    if (before) {
      const cut = startsAnother(story, found, before)
      if (cut < 0) continue
      said[said.length - 1] = { ...before, until: Math.min(before.until, cut) }
    }
    said.push(found)
  }
  return said.map((one) => ({ ...one, until: withoutSaying(story, one.from, one.until) }))
}

/** `"Kami siap," ujar Andi seraya menambahkan bahwa ...`: what the speaker of a quote adds in other words behind it. */
export function readAdded(story: Story, sentence: Sentence, from: number, who: Said['who']): Said[] {
  const { tokens, verbs } = story
  const end = endOfWords(story, sentence)
  // The first verb is the cue of the quote.
  for (let n = verbsBefore(story, from) + 1; n < verbs.length && verbs[n]! < end; n++) {
    const verb = verbs[n]!
    const word = speechWord(tokens[verb]!.text)!
    if (!word.places.has('before') && !word.places.has('apart')) continue
    if (!has(tokens[verb - 1]!.text, 'also')) continue
    const start = clauseStart(story, verb, word, end)
    const stance = word.stance && { stance: word.stance }
    if (start !== undefined && start + CLAUSE < end)
      return [
        {
          who,
          sure: SURE.named,
          end: verb,
          verb,
          ...stance,
          from: start,
          until: withoutSaying(story, start, end),
        },
      ]
  }
  return []
}

const isView = (tokens: Story['tokens'], verb: number) => speechWord(tokens[verb]!.text)!.places.has('view')

const isAt = ({ tokens }: Story, { who, from, until }: Said, at: number) =>
  from < until && tokens[at]?.start === who.span.start

/** Behind the last word; marks stay where they close a pair: `menyebut harga itu "gila".` */
function endOfWords({ tokens }: Story, { firstToken, endToken }: Sentence): number {
  let marks = 0
  for (let i = firstToken; i < endToken; i++) if (isMark(tokens[i]!)) marks++
  let end = endToken
  while (end > firstToken) {
    const last = tokens[end - 1]!
    if (!isEnd(last.text) && last.text !== ',' && !(marks % 2 === 1 && isMark(last))) break
    end--
  }
  return end
}

/** `..., sementara Siti menilai`: the token where the first speaker's words end; -1 where the second is in them. */
function startsAnother({ tokens }: Story, { who, verb }: Said, before: Said): number {
  if (before.until <= before.from) return verb
  let at = verb
  while (at > before.from && tokens[at]!.start > who.span.start) at--
  if (!has(tokens[at - 1]?.text, 'opener')) return -1
  return tokens[at - 2]?.text === ',' ? at - 2 : -1
}

function readVerb(story: Story, place: Place): Said | undefined {
  const { places } = place.word
  const { tokens } = story
  const { verb } = place
  const isInside = tokens[place.verb - 1]?.text === ','
  // `Sebutnya, harga turun.`
  const isAlone =
    place.word.hasPronoun &&
    place.verb === place.sentence.firstToken &&
    !(tokens[place.verb - 1] && isMark(tokens[place.verb - 1]!))
  // `Langkah itu menurut Andi tidak tepat`
  const isMiddle =
    places.has('source') &&
    !isInside &&
    verb > place.sentence.firstToken &&
    !isCapitalised(tokens[verb]!.text)
  if (places.has('round') || isMiddle) {
    const round = readRound(story, place)
    if (round) return round
  }
  if (places.has('view')) {
    const view = opensView(story, place) ? readLed(story, place) : undefined
    return view?.who.name === undefined ? undefined : view
  }
  if (places.has('source') || places.has('passive') || (isAlone && tokens[place.verb + 1]?.text === ',')) {
    const led = readLed(story, place)
    if (led) return led
  }
  if (places.has('before') || places.has('apart') || places.has('reported')) {
    const told = readTold(story, place)
    if (told) return told
  }
  if (isInside && (places.has('behind') || places.has('source') || places.has('passive')))
    return readBehind(story, place)
  return undefined
}

/** `Dalam pandangan Andi, ...`, and not `pandangan Andi` alone, which is what the sentence is about. */
const opensView = ({ tokens }: Story, { verb, sentence }: Place) =>
  verb > sentence.firstToken &&
  has(tokens[verb - 1]!.text, 'within') &&
  !has(tokens[verb + 1]?.text, 'pointer')

/** `Menurut Andi, harga turun`, `Dikatakannya, ...`, `Demikian disampaikan Andi`: the verb leads. */
function readLed(story: Story, { sentence, end, verb, word, floor }: Place): Said | undefined {
  const { tokens } = story
  // `CONTENT Menurut Andi, ...`: a line that has lost its end stands before.
  const isFirst = word.places.has('source') && isCapitalised(tokens[verb]!.text)
  for (let i = isFirst ? verb : sentence.firstToken; i < verb; i++) {
    const isOpener = has(tokens[i]!.text, 'opener') || tokens[i]!.text === ','
    // `Hal itu disampaikan Andi`: any words may stand before a passive.
    if (!isOpener && !(word.places.has('passive') && !word.hasPronoun)) return undefined
  }
  const found = speakerOf(story, verb, word, floor)
  if (!found) return undefined
  const isSource =
    word.places.has('source') || word.places.has('view') || verb === sentence.firstToken || word.hasPronoun
  const comma = commaBehind(story, found.end, end)
  const none = { ...found, verb, from: end, until: end }
  if (!isSource) return found.isVague ? undefined : none
  // `Menurut pengakuan pelaku, ...`: whoever tells of it has the word.
  const isOfAnother = found.isVague && speechWord(tokens[verb + 1]?.text ?? '')?.places.has('view')
  if (isOfAnother) return undefined
  const from = comma >= 0 ? comma + 1 : found.end
  if (comma < 0 && (word.places.has('view') || !hasPredicate(story, from, end))) return none
  return { ...found, verb, from, until: end }
}

/** `Kayu itu disebut Andi didatangkan dari Palu`, `Harga itu dinilai Andi tidak wajar`: the words stand round the verb. */
function readRound(story: Story, { sentence, end, verb, word, floor }: Place): Said | undefined {
  const { tokens } = story
  const { firstToken } = sentence
  if (verb <= firstToken || has(tokens[verb - 1]!.text, 'trait')) return undefined
  const found = speakerOf(story, verb, word, floor)
  let behind = found?.end ?? end
  while (behind < end && (has(tokens[behind]!.text, 'between') || tokens[behind]!.upos === 'ADV')) behind++
  const next = tokens[behind]
  // `bisa dipastikan bahwa Andi tidak hadir`
  if (has(tokens[verb + 1]?.text, 'that')) return undefined
  if (!found || found.who.name === undefined || next?.kind !== 'word' || has(next.text, 'stop'))
    return undefined
  const tells =
    has(next.text, 'predicate') || next.upos === 'AUX' || next.upos === 'VERB' || next.upos === 'ADJ'
  return tells ? { ...found, verb, from: firstToken, until: end } : undefined
}

/** The comma behind a speaker and what the text says of them: `Menurut Andi, warga Palu, harga turun`; -1 without one. */
function commaBehind(story: Story, from: number, end: number): number {
  const comma = indexOf(story, ',', from, Math.min(end, from + REACH))
  if (comma < 0 || !isPersonNoun(story.tokens[comma + 1]?.text ?? '')) return comma
  const next = indexOf(story, ',', comma + 1, Math.min(end, comma + REACH))
  return next < 0 || hasPredicate(story, comma + 1, next) ? comma : next
}

/** Whoever the verb names behind it, or holds: `ujarnya`. */
function speakerOf(story: Story, verb: number, word: SpeechWord, floor: Floor): Found | undefined {
  // `Diberitakan sebelumnya, ...`, `Dikatakan bahwa ...`
  const next = story.tokens[verb + 1]?.text
  if (!word.hasPronoun)
    return has(next, 'between') || has(next, 'that') ? undefined : speakerBehind(story, verb + 1, floor)
  return { ...meant(floor, ending(story.tokens[verb]!).pronoun, verb, false), end: verb + 1 }
}

/** `Andi mengatakan (bahwa) ...`, `Andi di Solo, Minggu, meminta warga waspada`. */
function readTold(story: Story, place: Place): Said | undefined {
  const { sentence, end, verb, word, floor } = place
  const { tokens } = story
  const isReported = word.places.has('reported')
  // `Andi tak menampik bahwa ...`
  const isTurned = word.stance === 'denies' && has(tokens[verb - 1]?.text, 'not')
  const at = isTurned ? verb - 1 : verb
  const found: (Found & { readonly isJoined?: true }) | undefined =
    speakerBefore(story, at, floor) ??
    (isReported ? undefined : subjectBefore(story, sentence.firstToken, at, floor)) ??
    joinedSpeaker(story, place)
  if (!found) return undefined
  const from = clauseStart(story, verb, word, end)
  if (verb + 1 === end && !isReported && isEnd(tokens[end]?.text ?? '.')) {
    const words = wordsBefore(story, sentence, at)
    if (words) return { ...found, verb, ...words }
  }
  if (from === undefined && (isReported || found.isJoined)) return undefined
  const stance = isTurned ? 'admits' : word.stance
  return { ...found, verb, ...(stance && { stance }), from: from ?? end, until: end }
}

/** `Jaringan itu tidak bisa dibuka, Andi menambahkan.`: the clause before a speaker and a verb that end the sentence. */
function wordsBefore(
  story: Story,
  sentence: Sentence,
  verb: number,
): Pick<Said, 'from' | 'until'> | undefined {
  const { tokens } = story
  const first = wordsStart(story, sentence, verb)
  let comma = verb - 1
  while (comma > first && tokens[comma]!.text !== ',') comma--
  if (comma - first < CLAUSE || comma + 1 === verb || hasVerb(story, comma + 1, verb)) return undefined
  return hasPredicate(story, first, comma) ? { from: first, until: comma } : undefined
}

/**
 * Who speaks where the verb only goes on: `Andi datang dan mengatakan bahwa ...`, `Hal itu diungkapkan Andi yang menyebut
 * harga naik`.
 */
function joinedSpeaker(
  story: Story,
  { sentence, verb, floor }: Place,
): (Found & { readonly isJoined: true }) | undefined {
  const { tokens, endsAt, verbs } = story
  const joint = tokens[verb - 1]?.text
  if (joint === 'yang') {
    const named = endsAt.get(verb - 1)
    if (named?.entity.kind !== 'person') return undefined
    const before = verbs[verbsBefore(story, named.firstToken) - 1]
    const isTold =
      before !== undefined &&
      before >= sentence.firstToken &&
      speechWord(tokens[before]!.text)!.places.has('passive')
    return isTold
      ? { who: whoIs(story, named.entity), sure: SURE.named, end: verb, isJoined: true }
      : undefined
  }
  const next = tokens[verb + 1]?.text
  const tells = has(next, 'that') || has(next, 'aim') || tokens[verb + 1]?.upos === 'AUX'
  if (!tells) return undefined
  const subject = subjectOfFirst(story, sentence.firstToken, verb, floor)
  return subject && { ...subject, isJoined: true }
}

/** Behind a dateline, and behind a mark that closes what stands before: `PALU - Harga turun, kata Andi.` */
function wordsStart(story: Story, { firstToken }: Sentence, verb: number): number {
  const first = behindDateline(story, firstToken, verb)
  return isMark(story.tokens[first]!) ? first + 1 : first
}

/** `Harga turun, kata Andi.`; `Harga itu, lanjut Andi, turun.` is all of it, `Selain itu, lanjut Andi, ...` the rest. */
function readBehind(story: Story, { sentence, end, verb, word, floor }: Place): Said | undefined {
  const { tokens } = story
  // `..., Jamin Salam, ...`: a name. `..., kisah ini berhasil`: a thing.
  const isThing = !word.hasPronoun && has(tokens[verb + 1]?.text, 'pointer')
  if (isThing || isCapitalised(tokens[verb]!.text)) return undefined
  const found = speakerOf(story, verb, word, floor)
  // `Ombaknya, nilai anomali menunjukkan, naik`: a noun, and nobody speaks.
  if (!found || (found.isVague && !isSomebody(tokens[verb + 1]))) return undefined
  // `Meski mendadak, menurutnya ini bisa dipelajari`: the words follow.
  const isOpened =
    verb - sentence.firstToken <= LONGEST_OPENER && has(tokens[sentence.firstToken]?.text, 'opener')
  // `Namun, tegas Andi tidak semua bisa menerima`
  const isLed = (word.places.has('source') || isOpened) && tokens[found.end]?.text !== ','
  if (isLed && hasPredicate(story, found.end, end)) return { ...found, verb, from: found.end, until: end }
  const firstToken = wordsStart(story, sentence, verb)
  // `Salah satunya, lanjut Andi, pembelian beras dan telur`
  const isOpening = verb - firstToken <= CLAUSE + 1 || !hasPredicate(story, firstToken, verb - 1)
  const isRest = isOpening && end - found.end > LONGEST_OPENER
  const goesOn = tokens[found.end]?.text === ',' && (isRest || hasPredicate(story, found.end + 1, end))
  if (!goesOn) return { ...found, verb, from: firstToken, until: verb - 1 }
  const isOpener =
    tokens[firstToken]?.text === ',' ||
    (verb - firstToken <= LONGEST_OPENER && has(tokens[firstToken]?.text, 'opener'))
  return { ...found, verb, from: isOpener ? found.end + 1 : firstToken, until: end }
}

/** `kata seorang warga`, `kata petugas`: a word for somebody, or before one. */
const isSomebody = (token: Story['tokens'][number] | undefined) =>
  token !== undefined &&
  (token.upos === 'DET' || token.upos === 'ADP' || isCapitalised(token.text) || isPersonNoun(token.text))

/** `KPK Sebut Kerugian Negara Rp 1 Miliar`: in headlines the verb has lost its beginning. */
export function readHeadline(
  story: Story,
  sentence: Sentence,
  verbs: readonly number[],
  floor: Floor,
): Said[] {
  const { tokens } = story
  for (const verb of verbs) {
    const word = speechWord(tokens[verb]!.text)!
    if (!word.places.has('headline') && !word.places.has('before')) continue
    if (word.stance === 'praises' || word.stance === 'criticizes') continue
    const found = speakerBefore(story, verb, floor)
    if (!found || found.who.name === undefined || verb + 1 + CLAUSE >= sentence.endToken) continue
    if (isContent(story, verb + 1)) continue
    const from = has(tokens[verb + 1]?.text, 'that') ? verb + 2 : verb + 1
    return [{ ...found, verb, from, until: sentence.endToken }]
  }
  return []
}

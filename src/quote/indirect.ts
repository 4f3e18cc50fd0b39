import type { Stance } from '../document.js'
import type { SpeechWord } from '../lexicon/speech-words.js'
import { CLAUSE, clauseStart, indexOfComma, indexOfText, mayTell, REACH, withoutSaying } from './clause.js'
import { type Floor, forVerb, meant, SURE } from './floor.js'
import { nameFrom, nameUntil } from './names.js'
import { hasPredicate, hasVerb, isContent } from './predicate.js'
import { ending, type Found, foundAs, foundIn, isPersonNoun, pronoun, speakerBehind } from './speaker.js'
import { speakerBefore } from './speaker-before.js'
import {
  behindBracket,
  isCapital,
  isTagged,
  isText,
  placesBefore,
  type Story,
  type Who,
  type Words,
  whoIs,
  wordAt,
} from './story.js'
import { bareBefore, behindDateline, somebodyBefore, subjectBefore, subjectOfFirst } from './subject.js'

/** Who speaks in a sentence without marks, by which verb, and the tokens of what is said: none where only that is told. */
export interface Said extends Found {
  readonly verb: number
  readonly stance: Stance | undefined
  readonly from: number
  readonly until: number
}

/** `Oleh karena itu,` and its comma. */
const LONGEST_OPENER = 4

interface Place {
  readonly firstToken: number
  /** The token behind the sentence's last word. */
  readonly end: number
  readonly verb: number
  readonly word: SpeechWord
  readonly floor: Floor
}

interface Tokens {
  readonly from: number
  readonly until: number
}

function saidIn({ who, sure, end, isVague }: Found, { verb, word }: Place, { from, until }: Tokens): Said {
  return { who, sure, end, isVague, verb, stance: word.stance, from, until }
}

/**
 * What the verbs of a sentence report: `Menurut Andi, harga turun.`, `Andi mengatakan (bahwa) ...`, `..., kata Andi.`,
 * `Harga itu, lanjut Andi, ...`; in headlines `KPK Sebut ...`. Two speakers share a sentence where it says so:
 * `Andi menilai harga turun, sementara Siti menilai harga naik.`
 */
export function readIndirect(story: Story, sentence: Words, floor: Floor): readonly Said[] {
  const { verbs } = story
  const { firstToken, endToken } = sentence
  let said: Said[] | undefined
  const end = endOfWords(story, sentence)
  for (let n = placesBefore(verbs, firstToken); n < verbs.length && verbs[n]! < endToken; n++) {
    const verb = verbs[n]!
    const word = wordAt(story, verb)
    if (!mayTell(story, verb, word)) continue
    const before = said?.[said.length - 1]
    const own = before && goesOn(story, before, verb) ? readOnward(story, before, verb, end) : undefined
    if (said && before && own) {
      said[said.length - 1] = endedAt(before, verb - 1)
      said.push(own)
      continue
    }
    const found = readVerb(story, { firstToken, end, verb, word, floor: word.later ? forVerb(floor) : floor })
    // `Andi mengatakan peringkat itu menurut Forbes tidak berubah`
    const isTold = before !== undefined && word.source && !wordAt(story, verb - 1).comma
    // `Andi membenarkan penangkapan itu, melansir Kabar.id`: where it was read is not what he said.
    if (!found || isTold || (found.from > verb && wordAt(story, found.from).cited)) continue
    if (!said || !before) said = [found]
    else if (isInstead(story, found, before)) said[said.length - 1] = found
    else {
      const cut = startsAnother(story, found, before)
      if (cut < 0) continue
      said[said.length - 1] = endedAt(before, Math.min(before.until, cut))
      said.push(found)
    }
  }
  if (!said) return NONE
  for (let i = 0; i < said.length; i++) {
    const one = said[i]!
    const until = withoutSaying(story, one.from, one.until)
    if (until !== one.until) said[i] = endedAt(one, until)
  }
  return said
}

/** `Andi berjanji akan datang dan berharap warga ikut`: words without a subject are the speaker's, and so is a second verb behind them. */
function goesOn(story: Story, { from, until }: Said, verb: number): boolean {
  const isOwn = until > verb && (wordAt(story, from).predicate || isTagged(story, from, 'AUX'))
  return isOwn && verb - from > CLAUSE + 1 && wordAt(story, verb - 1).also && wordAt(story, verb).before
}

function readOnward(story: Story, { who, sure }: Said, verb: number, end: number): Said | undefined {
  const word = wordAt(story, verb)
  const from = clauseStart(story, verb, word, end)
  if (from === undefined || end - from <= CLAUSE) return undefined
  return { who, sure, end: verb, isVague: false, verb, stance: word.stance, from, until: end }
}

function endedAt({ who, sure, end, isVague, verb, stance, from }: Said, until: number): Said {
  return { who, sure, end, isVague, verb, stance, from, until }
}

/** Are the words those of whom a later verb names, and not of whom one before it did? */
function isInstead(story: Story, { who, from, until }: Said, before: Said): boolean {
  // `Dilansir dari Kabar Palu, Andi mengatakan ...`
  if (wordAt(story, before.verb).cited) return true
  // `Mereka mendorong agar harga turun, tulis Indef.`: the words are those of whoever ends the sentence.
  if (who.name !== undefined && from <= before.from && until > from) return true
  // `Dalam penilaiannya, Andi mengaku puas`: the words are those behind the verb.
  const isView = wordAt(story, before.verb).view && from < until && before.from < story.tokens.length
  return isView && story.tokens[before.from]!.start === who.span.start
}

/** `"Kami siap," ujar Andi seraya menambahkan bahwa ...`: what the speaker of a quote adds in other words behind it. */
export function readAdded(story: Story, sentence: Words, from: number, who: Who): Said | undefined {
  const { verbs } = story
  // The first verb is the cue of the quote.
  for (let n = placesBefore(verbs, from) + 1; n < verbs.length && verbs[n]! < sentence.endToken; n++) {
    const verb = verbs[n]!
    const word = wordAt(story, verb)
    if ((!word.before && !word.apart) || !wordAt(story, verb - 1).also) continue
    const end = endOfWords(story, sentence)
    if (verb >= end) return undefined
    const start = clauseStart(story, verb, word, end)
    if (start === undefined || start + CLAUSE >= end) continue
    const until = withoutSaying(story, start, end)
    return { who, sure: SURE.named, end: verb, isVague: false, verb, stance: word.stance, from: start, until }
  }
  return undefined
}

/** Behind the last word; marks stay where they close a pair: `menyebut harga itu "gila".` */
function endOfWords(story: Story, { firstToken, endToken }: Words): number {
  let end = endToken
  while (end > firstToken) {
    const last = wordAt(story, end - 1)
    const isOutside = last.comma || last.ends || (last.quoteMark && hasOddMarks(story, firstToken, endToken))
    if (!isOutside) break
    end--
  }
  return end
}

function hasOddMarks({ marks }: Story, from: number, until: number): boolean {
  return ((placesBefore(marks, until) - placesBefore(marks, from)) & 1) === 1
}

/** `..., sementara Siti menilai`: the token where the first speaker's words end; -1 where the second is in them. */
function startsAnother(story: Story, { who, verb }: Said, before: Said): number {
  if (before.until <= before.from) return verb
  let at = verb
  while (at > before.from && story.tokens[at]!.start > who.span.start) at--
  if (!wordAt(story, at - 1).opener) return -1
  return wordAt(story, at - 2).comma ? at - 2 : -1
}

function readVerb(story: Story, place: Place): Said | undefined {
  const { word, verb, firstToken } = place
  const isInside = wordAt(story, verb - 1).comma
  if (word.cited) return verb === firstToken || isCapital(story, verb) ? readCited(story, place) : undefined
  // `Langkah itu menurut Andi tidak tepat`, `Langkah itu dalam pandangan Andi sudah tepat`
  const isView = word.view && !word.hasPronoun && wordAt(story, verb - 1).within
  const isLeading = word.source || (isView && verb > firstToken + 2)
  const isMiddle = isLeading && !isInside && verb > firstToken && !isCapital(story, verb)
  // `Andi kata Budi pernah menjadi lurah`, `Hal itu kata Budi sudah biasa`; behind a comma the words stand before.
  const isRound = !word.behind || nameUntil(story, verb) !== undefined || wordAt(story, verb - 1).pointer
  if ((word.round && isRound) || isMiddle) {
    const round = readRound(story, place)
    if (round) return round
  }
  if (word.view) {
    const view = opensView(story, place) ? readLed(story, place) : undefined
    return view?.who.name === undefined ? undefined : view
  }
  if (word.source || word.passive || isAlone(story, place)) {
    const led = readLed(story, place)
    if (led) return led
  }
  const own = word.headline && !word.before ? readOwn(story, place) : undefined
  if (own) return own
  if (word.before || word.apart || word.reported) {
    const told = readTold(story, place)
    if (told) return told
  }
  return isInside && word.leads ? readBehind(story, place) : undefined
}

/** `Namun, harga beras ia perkirakan naik`: the verb has its short form behind the one who speaks, in the middle of the words. */
function readOwn(story: Story, place: Place): Said | undefined {
  const { firstToken, end, verb, floor } = place
  const at = verb - 1
  const { pronoun: isPronoun, plural } = wordAt(story, at)
  if (!isPronoun || plural || isText(story, at - 1, 'yang')) return undefined
  if (wordAt(story, verb + 1).how || !hasPredicate(story, verb + 1, end)) return undefined
  const first = wordsStart(story, firstToken, verb)
  const comma = wordAt(story, first).opener
    ? indexOfComma(story, first, Math.min(at, first + LONGEST_OPENER))
    : -1
  // `Jadi, dia harapkan warga dapat pulang`
  if (at === first || comma === at - 1)
    return saidIn(pronoun(story, at, floor), place, { from: verb + 1, until: end })
  const from = comma >= 0 && at - comma > CLAUSE ? comma + 1 : first
  // `Hal itu ia sampaikan merespons kabar`, `usul itu akan ia sampaikan`
  if (at - from < CLAUSE || isContent(story, from) || wordAt(story, at - 1).predicate) return undefined
  // `pemain yang paling ingin ia ajak`
  for (let i = from; i < at; i++) if (isText(story, i, 'yang')) return undefined
  return saidIn(pronoun(story, at, floor), place, { from, until: end })
}

/** `Sebutnya, harga turun.` */
const isAlone = (story: Story, { word, verb, firstToken }: Place) =>
  word.hasPronoun &&
  verb === firstToken &&
  wordAt(story, verb + 1).comma &&
  !wordAt(story, verb - 1).quoteMark

/** `Dalam pandangan Andi, ...`, and not `pandangan Andi` alone, which is what the sentence is about. */
const opensView = (story: Story, { verb, firstToken }: Place) =>
  verb > firstToken && wordAt(story, verb - 1).within && !wordAt(story, verb + 1).pointer

/** `Menurut Andi, harga turun`, `Dikatakannya, ...`, `Demikian disampaikan Andi`: the verb leads. */
function readLed(story: Story, place: Place): Said | undefined {
  const { firstToken, end, verb, word } = place
  const { passive, hasPronoun, source, view } = word
  // `Hal itu disampaikan Andi`: any words may stand before a passive.
  if (!passive || hasPronoun) {
    // `CONTENT Menurut Andi, ...`: a line that has lost its end stands before.
    const isFirst = source && isCapital(story, verb)
    for (let i = isFirst ? verb : firstToken; i < verb; i++) {
      const { opener, comma, pointer } = wordAt(story, i)
      // `Selain itu, dalam pandangan Andi, ...`, `Karena itu menurut Andi, ...`
      const isOpened = !passive && pointer && i > firstToken && wordAt(story, i - 1).opener
      if (!opener && !comma && !isOpened) return undefined
    }
  }
  // `Setelah dinyatakan sehat oleh dokter, keluarga Andi pulang`: nobody takes the word.
  const before = wordAt(story, verb - 1)
  if (passive && before.clausal && !before.how) return undefined
  const found = speakerOf(story, place)
  if (!found) return undefined
  const isSource = source || view || verb === firstToken || hasPronoun
  if (!isSource) {
    if (found.isVague) return undefined
    // `Harga sudah turun, demikian disampaikan Andi.`
    const until = before.so && wordAt(story, verb - 2).comma ? verb - 2 : firstToken
    const from = until > firstToken ? wordsStart(story, firstToken, verb) : end
    return saidIn(found, place, { from, until: Math.max(from, until) })
  }
  // `Menurut pengakuan pelaku, ...`: whoever tells of it has the word.
  if (found.isVague && wordAt(story, verb + 1).view) return undefined
  const comma = commaBehind(story, found.end, end)
  // `Menurut Andi harga bisa turun, juga di Palu`: the comma is one of the clause.
  const { how, trait, thing } = wordAt(story, found.end)
  const isTold = how || trait || thing
  // `Menurutnya harga beras di Palu, cenderung naik`: a comma between a thing and what is said of it.
  const isSplit = (hasPronoun || wordAt(story, verb + 1).pronoun) && isSaidOf(story, comma + 1)
  const isWithin =
    comma > found.end && word.source && !isTold && (isSplit || hasPredicate(story, found.end, comma))
  const from = comma >= 0 && !isWithin ? comma + 1 : found.end
  const isNone = comma < 0 && (view || !hasPredicate(story, from, end))
  return saidIn(found, place, { from: isNone ? end : from, until: end })
}

/** `cenderung naik`, `akan naik`: no clause begins so. */
const isSaidOf = (story: Story, at: number) => {
  const { predicate, modal, opener } = wordAt(story, at)
  return ((predicate || modal) && !opener) || isTagged(story, at, 'AUX')
}

/** `Dilansir dari Kabar Palu, Senin (1/2), harga turun`: an outlet's words, where nobody else is said to have spoken. */
function readCited(story: Story, place: Place): Said | undefined {
  const { verb, end, floor } = place
  const from = indexOfText(story, verb + 1, 'dari')
  const found = speakerBehind(story, from < 0 ? verb + 1 : from + 1, floor)
  if (!found || found.who.isPerson || found.who.name === undefined) return undefined
  let at = indexOfComma(story, found.end, Math.min(end, found.end + LONGEST_OPENER)) + 1
  if (at > 0 && wordAt(story, at).weekday) {
    at = behindBracket(story, at + 1)
    if (wordAt(story, at).comma) at++
  }
  // `Dilansir dari Kabar Palu, berikut caranya`: what the page itself tells.
  const isTold = at > 0 && !isText(story, at, 'berikut') && hasPredicate(story, at, end)
  return isTold ? saidIn(found, place, { from: at, until: end }) : undefined
}

/** `Kayu itu disebut Andi didatangkan dari Palu`, `Harga itu dinilai Andi tidak wajar`: the words stand round the verb. */
function readRound(story: Story, place: Place): Said | undefined {
  const { firstToken, end, verb, word } = place
  // `bisa dipastikan bahwa Andi tidak hadir`
  if (verb <= firstToken || wordAt(story, verb - 1).trait || wordAt(story, verb + 1).that) return undefined
  const found = speakerOf(story, place)
  if (!found || found.who.name === undefined) return undefined
  let behind = found.end
  while (behind < end && (wordAt(story, behind).between || isTagged(story, behind, 'ADV'))) behind++
  // `Harga sudah turun menurut Andi.`
  if (behind >= end && word.source) {
    const first = wordsStart(story, firstToken, verb)
    // `Harga sudah turun, sebagaimana menurut Andi.`
    let until = verb
    while (wordAt(story, until - 1).how || wordAt(story, until - 1).comma) until--
    return hasPredicate(story, first, until) ? saidIn(found, place, { from: first, until }) : undefined
  }
  // `Hal itu menurut Andi, akan membantu warga`
  if (word.source && wordAt(story, behind).comma) behind++
  const next = wordAt(story, behind)
  if (behind >= story.tokens.length || next.stop) return undefined
  const { kind, upos } = story.tokens[behind]!
  if (kind !== 'word') return undefined
  const tells = next.predicate || upos === 'AUX' || upos === 'VERB' || upos === 'ADJ'
  return tells ? saidIn(found, place, { from: firstToken, until: end }) : undefined
}

/** The comma behind a speaker and what the text says of them: `Menurut Andi, warga Palu, harga turun`; -1 without one. */
function commaBehind(story: Story, from: number, end: number): number {
  const comma = indexOfComma(story, from, Math.min(end, from + REACH))
  const isTold = isPersonNoun(story, comma + 1) || nameFrom(story, comma + 1)?.kind === 'position'
  if (comma < 0 || !isTold) return comma
  const next = indexOfComma(story, comma + 1, Math.min(end, comma + REACH))
  return next < 0 || hasPredicate(story, comma + 1, next) ? comma : next
}

/** Whoever the verb names behind it, or holds: `ujarnya`. */
function speakerOf(story: Story, { verb, word, floor }: Place): Found | undefined {
  if (word.hasPronoun)
    return foundIn(meant(floor, ending(story.tokens[verb]!).pronoun, verb, false), verb + 1)
  // `Diberitakan sebelumnya, ...`, `Dikatakan bahwa ...`, `dikonfirmasi Rabu`
  const { between, that, weekday, saying, how } = wordAt(story, verb + 1)
  if (between || that || weekday) return undefined
  // `demikian dikutip Kabar dari Reuters`
  const from = saying && how ? indexOfText(story, verb + 2, 'dari') : -1
  return speakerBehind(story, from < 0 ? verb + 1 : from + 1, floor)
}

/** `Andi mengatakan (bahwa) ...`, `Andi di Solo, Minggu, meminta warga waspada`. */
function readTold(story: Story, place: Place): Said | undefined {
  const { firstToken, end, verb, word, floor } = place
  const { reported } = word
  // `melihat`, `memberikan`: most have no clause, and nobody is looked for.
  const start = reported ? clauseStart(story, verb, word, end) : undefined
  if (reported && start === undefined) return undefined
  // `Andi tak menampik bahwa ...`
  const isTurned = word.stance === 'denies' && wordAt(story, verb - 1).not
  const at = isTurned ? verb - 1 : verb
  const own =
    somebodyBefore(story, firstToken, at) ??
    speakerBefore(story, at, floor) ??
    (reported ? undefined : subjectBefore(story, firstToken, at, floor))
  const found =
    own ?? joinedSpeaker(story, place) ?? (reported ? undefined : bareBefore(story, firstToken, at, floor))
  if (!found) return undefined
  if (verb + 1 === end && !reported && (end >= story.tokens.length || wordAt(story, end).ends)) {
    const words = wordsBefore(story, firstToken, at)
    if (words) return saidIn(found, place, words)
  }
  const from = start ?? clauseStart(story, verb, word, end)
  if (from === undefined && !own) return undefined
  const { who, sure, isVague } = found
  const stance = isTurned ? 'admits' : word.stance
  return { who, sure, end: found.end, isVague, verb, stance, from: from ?? end, until: end }
}

/** `Jaringan itu tidak bisa dibuka, Andi menambahkan.`: the clause before a speaker and a verb that end the sentence. */
function wordsBefore(story: Story, firstToken: number, verb: number): Tokens | undefined {
  const first = wordsStart(story, firstToken, verb)
  let comma = verb - 1
  while (comma > first && !wordAt(story, comma).comma) comma--
  if (comma - first < CLAUSE || comma + 1 === verb || hasVerb(story, comma + 1, verb)) return undefined
  return hasPredicate(story, first, comma) ? { from: first, until: comma } : undefined
}

/**
 * Who speaks where the verb only goes on: `Andi datang dan mengatakan bahwa ...`, `Hal itu diungkapkan Andi yang menyebut
 * harga naik`.
 */
function joinedSpeaker(story: Story, { firstToken, verb, floor }: Place): Found | undefined {
  if (isText(story, verb - 1, 'yang')) {
    const named = nameUntil(story, wordAt(story, verb - 2).comma ? verb - 2 : verb - 1)
    if (named?.kind !== 'person' && named?.kind !== 'organization') return undefined
    // `sesuai dengan sikap Andi yang menyebut bahwa harga turun`, `pernyataan Andi, yang ...`
    const { saying, content, of } = wordAt(story, named.firstToken - 1)
    const isHis = saying || content || (!of && named.endToken === verb - 1)
    if (isHis && named.kind === 'person' && wordAt(story, verb + 1).that)
      return foundAs(whoIs(story, named.entity), SURE.named, verb)
    // `Kekecewaan itu juga dirasakan Andi yang mengaku ingin ...`
    const isFelt = story.tokens[named.firstToken - 1]?.text.startsWith('di') === true
    if (named.kind === 'person' && isFelt && isTagged(story, named.firstToken - 1, 'VERB'))
      return foundAs(whoIs(story, named.entity), SURE.named, verb)
    const before = placesBefore(story.verbs, named.firstToken) - 1
    if (before < 0 || story.verbs[before]! < firstToken) return undefined
    const isNear = named.kind === 'person' || named.firstToken - story.verbs[before]! <= CLAUSE + 1
    const isTold = isNear && wordAt(story, story.verbs[before]!).passive
    return isTold ? foundAs(whoIs(story, named.entity), SURE.named, verb) : undefined
  }
  // `Andi datang dan mengatakan harga turun`, `Andi memuji warga dengan mengatakan mereka hebat`
  // but not the second of `meminta dan mengajak warga untuk waspada`, which say one thing.
  return wordAt(story, verb - 2).isVerb ? undefined : subjectOfFirst(story, firstToken, verb, floor)
}

/** Behind a dateline, and behind a mark that closes what stands before: `PALU - Harga turun, kata Andi.` */
function wordsStart(story: Story, firstToken: number, verb: number): number {
  const first = behindDateline(story, firstToken, verb)
  return wordAt(story, first).quoteMark ? first + 1 : first
}

/** `Harga turun, kata Andi.`; `Harga itu, lanjut Andi, turun.` is all of it, `Selain itu, lanjut Andi, ...` the rest. */
function readBehind(story: Story, place: Place): Said | undefined {
  const { end, verb, word } = place
  // `..., Jamin Salam, ...`: a name. `..., kisah ini berhasil`: a thing.
  const isThing = !word.hasPronoun && wordAt(story, verb + 1).pointer
  if (isThing || isCapital(story, verb)) return undefined
  const found = speakerOf(story, place)
  // `Ombaknya, nilai anomali menunjukkan, naik`: a noun, and nobody speaks.
  if (!found || (found.isVague && !isSomebody(story, verb + 1))) return undefined
  // `Meski mendadak, menurutnya ini bisa dipelajari`: the words follow.
  const isOpened = verb - place.firstToken <= LONGEST_OPENER && wordAt(story, place.firstToken).opener
  const hasComma = wordAt(story, found.end).comma
  // `Namun, tegas Andi tidak semua bisa menerima`
  if (!hasComma && (word.source || isOpened) && hasPredicate(story, found.end, end))
    return saidIn(found, place, { from: found.end, until: end })
  const firstToken = wordsStart(story, place.firstToken, verb)
  // `Salah satunya, lanjut Andi, pembelian beras dan telur`
  // `Setelah menerima kabar itu, kata Andi, warga datang`: no clause stands alone behind such a word.
  const isLed = wordAt(story, firstToken).clausal && hasComma
  const isOpening = isLed || verb - firstToken <= CLAUSE + 1 || !hasPredicate(story, firstToken, verb - 1)
  const isRest = isOpening && end - found.end > LONGEST_OPENER
  const goesOn = hasComma && (isRest || hasPredicate(story, found.end + 1, end))
  if (!goesOn) return saidIn(found, place, { from: firstToken, until: verb - 1 })
  const first = wordAt(story, firstToken)
  const isOpener = first.comma || (first.opener && verb - firstToken <= LONGEST_OPENER)
  return saidIn(found, place, { from: isOpener ? found.end + 1 : firstToken, until: end })
}

/** `kata seorang warga`, `kata petugas`: a word for somebody, or before one. */
const isSomebody = (story: Story, at: number) =>
  isTagged(story, at, 'DET') || isTagged(story, at, 'ADP') || isCapital(story, at) || isPersonNoun(story, at)

const NONE: readonly Said[] = []

import type { SpeechWord } from '../lexicon/speech-words.js'
import { nameFrom } from './names.js'
import { hasPredicate, hasVerb, isContent, isStated } from './predicate.js'
import { isPersonNoun } from './speaker.js'
import { beforeBracket, isTagged, isText, type Story, wordAt } from './story.js'

/** From a verb to `bahwa`, or to the comma behind when and where it was said. */
export const REACH = 16
/** Fewer words are no clause. */
export const CLAUSE = 2

/** A verb that stands behind the words alone needs a comma before it, one of headlines a pronoun: most others are nouns. */
export function mayTell(story: Story, verb: number, word: SpeechWord): boolean {
  if (word.before || word.source || word.reported || word.passive || word.apart) return true
  if (word.round || word.view || word.cited || word.hasPronoun) return true
  const { comma, pronoun: isPronoun } = wordAt(story, verb - 1)
  return comma || isPronoun
}

/** Where the clause behind a verb begins; undefined where the verb has no clause: `menyampaikan permohonan maaf`. */
export function clauseStart(
  story: Story,
  verb: number,
  { stance, reported, apart, clear, felt, thinks, deems }: SpeechWord,
  end: number,
): number | undefined {
  const { tokens } = story
  let at = verb + 1
  // `menambahkan dengan bergabungnya Andi, tim itu menang`
  if (isText(story, at, 'dengan') && at + 1 < tokens.length && tokens[at + 1]!.text.endsWith('nya'))
    return !reported && hasPredicate(story, Math.max(indexOfComma(story, at, end), at + 1) + 1, end)
      ? at
      : undefined
  // `meminta dan mengajak semua pihak untuk ...`
  if (wordAt(story, at).also && isTagged(story, at + 1, 'VERB')) {
    if (!wordAt(story, at + 1).before) return undefined
    at += 2
  }
  const isUrged = stance === 'urges' || stance === 'orders'
  while ((wordAt(story, at).between || wordAt(story, at).again) && opensClause(wordAt(story, at + 1))) at++
  const hasComma = wordAt(story, at).comma || wordAt(story, at).colon
  if (hasComma) at++
  // `menambahkan, kalau harga naik, ...`: the clause itself begins so.
  if (wordAt(story, at).that) return hasComma && tokens[at]!.text === 'kalau' ? at : at + 1
  const word = wordAt(story, at)
  // `menyampaikan itu merespons kabar banjir`
  if (word.pointer && wordAt(story, at + 1).how) return undefined
  const next = at < tokens.length ? tokens[at]!.text : ''
  if (word.aim && (isUrged || next !== 'untuk')) return at + 1
  if (hasComma) return at
  if (next === 'jika') return at + 1
  // `mengungkap betapa berat bebannya`, `menjelaskan di mana warga tinggal`, `mempertanyakan mengapa harga naik`
  if (next === 'betapa' || next === 'apakah' || next === 'mengapa') return at
  if (next === 'di' && isText(story, at + 1, 'mana')) return at
  // `menyoroti bagaimana warga bertahan`
  if (next === 'bagaimana' && !wordAt(story, verb - 1).not)
    return hasPredicate(story, at, end) ? at : undefined
  const limit = Math.min(end, at + REACH)
  if (reported) {
    // `memberikan penegasan bahwa harga turun`
    if (isContent(story, at) && isText(story, at + 1, 'bahwa')) return at + 2
    // `mendorong pemerintah untuk bergerak`
    const aim = isUrged ? indexOfAim(story, at, limit) : -1
    if (aim >= 0 && (!hasVerb(story, at, aim) || isAimed(story, at, limit))) return at
    // `melihat harga akan turun`
    if (felt && isJudged(story, at, limit)) return at
    // `merasa harga yang ditetapkan masih mahal`
    const isThought = thinks && (isTagged(story, at, 'NOUN') || isTagged(story, at, 'PROPN'))
    if (isThought) return !isContent(story, at) && hasPredicate(story, at, end) ? at : undefined
    // `merasa memberikan sumbangan`
    return thinks && next.startsWith('me') && end - at > CLAUSE && isTagged(story, at, 'VERB')
      ? at
      : undefined
  }
  // `menilai Andi sebagai pemain terbaik`
  if (deems && isDeemed(story, at, limit)) return at
  const that = indexOfThat(story, at, limit)
  if ((isUrged || stance === 'hopes') && (next === 'kepada' || next === 'pada')) return at
  if (tellsHow(story, at)) {
    if (that >= 0) return that + 1
    const comma = indexOfComma(story, at, limit)
    // `mengatakan pada kunjungan itu Andi membawa berkas, termasuk ijazah`: the comma is one of the clause.
    const isWithin = comma >= 0 && (wordAt(story, comma + 1).adds || isText(story, comma + 1, 'yang'))
    if (isWithin && hasPredicate(story, at + 1, comma)) return at
    // `menekankan pada faktor lain, seperti mutu, harga, dan tempat`
    const isList = comma >= 0 && !word.how && !hasPredicate(story, comma + 1, end)
    if (comma >= 0) return isList && wordAt(story, comma - 2).adds ? undefined : comma + 1
    if (isUrged || stance === 'admits') return at
    // `mengingatkan kepada warga harus waspada`
    if (next === 'kepada' && isJudged(story, at + 1, limit)) return at
    return word.how || !hasPredicate(story, at, end) ? undefined : at
  }
  if (that >= 0 && (!hasVerb(story, at, that) || (isContent(story, at) && that - at < SHORT_SUBJECT)))
    return that + 1
  // `berpandangan demikian menyoal harga`
  if (word.so) return undefined
  if (apart && isUrged) {
    // `menuntut pemerintah untuk bergerak`
    const aim = indexOfAim(story, at, limit)
    if (aim > at && !hasVerb(story, at, aim)) return at
    // `menuntut maskapai itu membayar ganti rugi`
    if (isSomebody(story, at) && hasPredicate(story, at + 1, limit)) return at
  }
  if (apart) return word.predicate || word.pronoun || tellsAtOnce(story, at) ? at : undefined
  // `mengatakan dukungan lewat insentif, pajak, atau kredit akan ...`: no thing alone is said by such a verb.
  if (clear && end - at > CLAUSE && !isHeld(story, at)) return at
  // `menilai kebijakan itu berdampak pada harga`: what is judged is no content of the verb.
  const isContents = isContent(story, at)
  // `menjelaskan informasi mengenai sapi itu diterimanya kemarin`: said of it, whatever it is about.
  if (isContents && !deems && stance === 'states' && isStated(story, at, end)) return at
  if (isContents && !(deems ? hasPredicate(story, at, end) : isStated(story, at, end))) {
    // `menyampaikan harapan agar warga tenang`
    const wish = indexOfAim(story, at, limit)
    const isWish = wish >= 0 && tokens[wish]!.text !== 'untuk' && !hasVerb(story, at, wish)
    return isWish ? wish + 1 : undefined
  }
  // `meminta para saksi yang dipanggil untuk datang`
  if (isUrged && isAimed(story, at, limit)) return at
  // `mengutarakan keinginannya untuk bermain`
  if (!isUrged && next.endsWith('nya') && isText(story, at + 1, 'untuk')) return undefined
  if (stance === 'praises' || stance === 'criticizes') {
    // `menyayangkan dr Andi mengunggah surat itu`
    const isSomebody = isTagged(story, at, 'PROPN') || isTagged(story, at + 1, 'PROPN')
    const subject = nameFrom(story, at) ?? nameFrom(story, at + 1)
    return isSomebody && subject?.kind === 'person' && isTagged(story, subject.endToken, 'VERB')
      ? at
      : undefined
  }
  if (stance === 'admits' || stance === 'hopes') return at
  return hasPredicate(story, at, end) ? at : undefined
}

/** `mengatakan hal itu`, `mengatakan hal senada`, `mengatakan itu di Solo`: told elsewhere. */
function isHeld(story: Story, at: number): boolean {
  const { pointer, same, so } = wordAt(story, at)
  return pointer || same || so || isText(story, at, 'hal') || isText(story, at, 'sesuatu')
}

/** `melihat harga akan turun`, and not `melihat akan`, `melihat warga yang akan pergi`. */
function isJudged(story: Story, from: number, until: number): boolean {
  // `merasa terhormat bisa diundang`
  if (isTagged(story, isTagged(story, from, 'ADV') ? from + 1 : from, 'ADJ')) return false
  for (let i = from; i < until; i++) {
    const { modal, comma, stop } = wordAt(story, i)
    if (modal) return i > from
    if (comma || (stop && i > from) || isTagged(story, i, 'VERB')) return false
  }
  return false
}

/** One thing is called another: a verb of the clause comes behind `sebagai`, if at all. */
function isDeemed(story: Story, from: number, until: number): boolean {
  for (let i = from; i < until - CLAUSE; i++) {
    // `menyebut hari itu sebagai "hari yang buruk"`: the words in marks are a quote of their own.
    if (isText(story, i, 'sebagai')) return i > from && !wordAt(story, i + 1).quoteMark
    if (wordAt(story, i).comma || isTagged(story, i, 'VERB')) return false
  }
  return false
}

/** Behind a clause with `yang` and its verb, `untuk` says what those whom it tells of are to do. */
function isAimed(story: Story, from: number, until: number): boolean {
  const aim = indexOfAim(story, from, until)
  if (aim <= from) return false
  for (let i = from; i < aim; i++) if (isText(story, i, 'yang')) return hasVerb(story, i, aim)
  // `meminta warga di Sigi, juga yang mengungsi, agar tenang`, and not `meminta uang untuk makan`
  return !isText(story, aim, 'untuk') || isSomebody(story, from)
}

/** `para saksi`, `Andi`, `warga`, `perusahaan`: whoever is asked for something. */
const isSomebody = (story: Story, at: number) =>
  isTagged(story, at, 'DET') ||
  isTagged(story, at, 'PROPN') ||
  isPersonNoun(story, at) ||
  wordAt(story, at).group

/** `melanjutkan pemerintah juga menyalurkan beras`, and not `melanjutkan rapat yang sudah dibuka`. */
function tellsAtOnce(story: Story, from: number): boolean {
  const { tokens } = story
  for (let at = from + 1; at <= from + SHORT_SUBJECT; at++) {
    if (at >= tokens.length) return false
    const { text, kind, upos } = tokens[at]!
    // `melanjutkan warga saat ini mulai pulang`
    if (wordAt(story, at).when && wordAt(story, at + 1).pointer && isTagged(story, at + 2, 'VERB'))
      return true
    if (kind !== 'word' || text === 'yang' || upos === 'VERB') return false
    const isAux = upos === 'AUX' || wordAt(story, at).predicate || text === 'juga'
    if (isAux && isTagged(story, at + 1, 'VERB')) return true
  }
  return false
}

const SHORT_SUBJECT = 4

/** `menjelaskan lagi, ...`, `menegaskan kembali bahwa ...` */
const opensClause = ({ comma, colon, that }: SpeechWord) => comma || colon || that

/** `mengatakan kepada wartawan, ...`, and not `mengatakan saat ini publik menunggu`, `menekankan dalam demokrasi beda itu wajar`. */
function tellsHow(story: Story, at: number): boolean {
  const { stop, clausal } = wordAt(story, at)
  if (!stop || wordAt(story, at + 1).pointer) return false
  return !clausal || wordAt(story, at + 1).saying || wordAt(story, at + 2).saying
}

/** What is said, without how it was said: `..., saat ditemui di Solo`, `... dalam keterangan tertulis`. */
export function withoutSaying(story: Story, from: number, until: number): number {
  const last = beforeBracket(story, until)
  // `..., Kamis (1/2)`
  if (last - from > CLAUSE && wordAt(story, last - 1).weekday && wordAt(story, last - 2).comma)
    return withoutSaying(story, from, last - 2)
  for (let i = from + CLAUSE; i < until - 1; i++) {
    // `..., dikutip dari Kabar Palu`, `..., melansir Kabar Palu`
    if (wordAt(story, i).cited && wordAt(story, i - 1).comma) return i - 1
    if (!wordAt(story, i).how) continue
    if (!wordAt(story, i + 1).saying && !wordAt(story, i + 2).saying) continue
    return wordAt(story, i - 1).comma ? i - 1 : i
  }
  return until
}

function indexOfAim(story: Story, from: number, until: number): number {
  for (let i = from; i < until; i++) if (wordAt(story, i).aim) return i
  return -1
}

export function indexOfComma(story: Story, from: number, until: number): number {
  for (let i = from; i < until; i++) if (wordAt(story, i).comma) return i
  return -1
}

/** A word no further on than a name is long; -1 without it. */
export function indexOfText(story: Story, from: number, text: string): number {
  for (let i = from; i < from + SHORT_SUBJECT; i++) if (isText(story, i, text)) return i
  return -1
}

/** `bahwa` opens what is said, as no other word does. */
function indexOfThat(story: Story, from: number, until: number): number {
  for (let i = from; i < until; i++) if (wordAt(story, i).that && isText(story, i, 'bahwa')) return i
  return -1
}

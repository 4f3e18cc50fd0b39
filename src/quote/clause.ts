import { type FrameRole, type SpeechWord, speechWord } from '../lexicon/speech-words.js'
import { hasPredicate, hasVerb, isContent, isStated } from './predicate.js'
import { has } from './speaker.js'
import { beforeBracket, type Story } from './story.js'

/** From a verb to `bahwa`, or to the comma behind when and where it was said. */
export const REACH = 16
/** Fewer words are no clause. */
export const CLAUSE = 2

/** Where the clause behind a verb begins; undefined where the verb has no clause: `menyampaikan permohonan maaf`. */
export function clauseStart(
  story: Story,
  verb: number,
  { stance, places }: SpeechWord,
  end: number,
): number | undefined {
  const { tokens } = story
  let at = verb + 1
  // `meminta dan mengajak semua pihak untuk ...`
  if (has(tokens[at]?.text, 'also') && tokens[at + 1]?.upos === 'VERB') {
    if (!speechWord(tokens[at + 1]!.text)?.places.has('before')) return undefined
    at += 2
  }
  const isUrged = stance === 'urges' || stance === 'orders'
  while (
    (has(tokens[at]?.text, 'between') || has(tokens[at]?.text, 'again')) &&
    opensClause(tokens[at + 1]?.text)
  )
    at++
  const hasComma = tokens[at]?.text === ',' || tokens[at]?.text === ':'
  if (hasComma) at++
  // `menambahkan, kalau harga naik, ...`: the clause itself begins so.
  if (has(tokens[at]?.text, 'that')) return hasComma && tokens[at]!.text === 'kalau' ? at : at + 1
  const next = tokens[at]?.text ?? ''
  if (has(next, 'aim') && (isUrged || next !== 'untuk')) return at + 1
  if (hasComma) return at
  if (tokens[at]?.text === 'jika') return at + 1
  const limit = Math.min(end, at + REACH)
  if (places.has('reported')) {
    // `mendorong pemerintah untuk bergerak`
    const aim = isUrged ? indexOfAny(story, 'aim', at, limit) : -1
    return aim >= 0 && !hasVerb(story, at, aim) ? at : undefined
  }
  const that = indexOf(story, 'bahwa', at, limit)
  if (isUrged && (next === 'kepada' || next === 'pada')) return at
  if (tellsHow(story, at)) {
    if (that >= 0) return that + 1
    const comma = indexOf(story, ',', at, limit)
    if (comma >= 0) return comma + 1
    if (isUrged || stance === 'admits') return at
    return has(tokens[at]!.text, 'how') || !hasPredicate(story, at, end) ? undefined : at
  }
  if (that >= 0 && (!hasVerb(story, at, that) || (isContent(story, at) && that - at < SHORT_SUBJECT)))
    return that + 1
  // `berpandangan demikian menyoal harga`
  if (has(next, 'so')) return undefined
  if (places.has('apart') && isUrged) {
    // `menuntut pemerintah untuk bergerak`
    const aim = indexOfAny(story, 'aim', at, limit)
    if (aim > at && !hasVerb(story, at, aim)) return at
  }
  if (places.has('apart'))
    return has(next, 'predicate') || has(next, 'pronoun') || tellsAtOnce(story, at) ? at : undefined
  if (isContent(story, at) && !isStated(story, at, end)) {
    // `menyampaikan harapan agar warga tenang`
    const wish = indexOfAny(story, 'aim', at, limit)
    const isWish = wish >= 0 && tokens[wish]!.text !== 'untuk' && !hasVerb(story, at, wish)
    return isWish ? wish + 1 : undefined
  }
  // `mengutarakan keinginannya untuk bermain`
  if (!isUrged && next.endsWith('nya') && tokens[at + 1]?.text === 'untuk') return undefined
  if (stance === 'praises' || stance === 'criticizes') return undefined
  if (stance === 'admits' || stance === 'hopes') return at
  return hasPredicate(story, at, end) ? at : undefined
}

/** `melanjutkan pemerintah juga menyalurkan beras`, and not `melanjutkan rapat yang sudah dibuka`. */
function tellsAtOnce({ tokens }: Story, from: number): boolean {
  for (let at = from + 1; at <= from + SHORT_SUBJECT; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.text === 'yang' || token.upos === 'VERB')
      return false
    const isAux = token.upos === 'AUX' || has(token.text, 'predicate') || token.text === 'juga'
    if (isAux && tokens[at + 1]?.upos === 'VERB') return true
  }
  return false
}

const SHORT_SUBJECT = 4

/** `menjelaskan lagi, ...`, `menegaskan kembali bahwa ...` */
const opensClause = (word: string | undefined) => word === ',' || word === ':' || has(word, 'that')

/** `mengatakan kepada wartawan, ...`, and not `mengatakan saat ini publik menunggu`, `menekankan dalam demokrasi beda itu wajar`. */
function tellsHow({ tokens }: Story, at: number): boolean {
  const word = tokens[at]?.text
  if (!has(word, 'stop') || has(tokens[at + 1]?.text, 'pointer')) return false
  return !has(word, 'clausal') || has(tokens[at + 1]?.text, 'saying') || has(tokens[at + 2]?.text, 'saying')
}

/** What is said, without how it was said: `..., saat ditemui di Solo`, `... dalam keterangan tertulis`. */
export function withoutSaying(story: Story, from: number, until: number): number {
  const { tokens } = story
  const last = beforeBracket(story, until)
  // `..., Kamis (1/2)`
  if (last - from > CLAUSE && has(tokens[last - 1]!.text, 'weekday') && tokens[last - 2]!.text === ',')
    return withoutSaying(story, from, last - 2)
  for (let i = from + CLAUSE; i < until - 1; i++) {
    if (!has(tokens[i]!.text, 'how')) continue
    if (!has(tokens[i + 1]?.text, 'saying') && !has(tokens[i + 2]?.text, 'saying')) continue
    return tokens[i - 1]!.text === ',' ? i - 1 : i
  }
  return until
}

function indexOfAny({ tokens }: Story, role: FrameRole, from: number, until: number): number {
  for (let i = from; i < until; i++) if (has(tokens[i]!.text, role)) return i
  return -1
}

export function indexOf({ tokens }: Story, word: string, from: number, until: number): number {
  for (let i = from; i < until; i++) if (tokens[i]!.text === word) return i
  return -1
}

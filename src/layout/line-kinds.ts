import type { Span } from '../document.js'
import { letterPattern } from '../store/letter-pattern.js'
import { emptyList } from '../store/records.js'
import { type FoundDateline, isKnownPlace, readDateline } from './dateline.js'
import { findOutlet, isCreditWord, isFurniture, isOutletName, isSectionName } from './dictionaries.js'
import { leadsFromHome } from './home.js'
import { isInvitation } from './invitation.js'
import { type Labelled, readLabels } from './labels.js'
import type { Line } from './lines.js'
import { isKnownName, looksLikeName, splitNames } from './names.js'
import type { LineKind } from './roles.js'
import { spanOfAll } from './span.js'
import { piecesBesideTimes, readAge, readTimes, type WrittenTime } from './times.js'

export interface LineFacts {
  readonly kind: LineKind
  /** At most `MANY`. */
  readonly words: number
  readonly labels: readonly Labelled[]
  readonly times: readonly WrittenTime[]
}

/** Nobody asks which of two lines of more words has the more. */
const MANY = 100
/** A line of more words than this without an end mark is prose all the same. */
const LONG = 22
/** A line of the page has no more words ... */
const LONGEST_FURNITURE = 25
/** ... but for a note behind a star: `* Fakta atau Hoaks? ...`. */
const LONGEST_NOTE = 45
/** ... and for one that begins with so many letters of a notice: `Berita ini disiarkan oleh Biro Komunikasi ...`. */
const LONGEST_NOTICE = 60
const SURE_BEGINNING = 18
/** The fewest words of a line of prose that ends like a sentence. */
const SENTENCE = 6

const END_OF_SENTENCE = /(?:[.!?…]|[.!?,]["”'’»)]|\.\)|["”]\.)[\s*#]*$/u
/** `... masih penuh. (WID/TRI)`, `... penuh. (Rina Wulandari)`: a sentence all the same. */
const CLOSING_INITIALS = letterPattern(
  'u',
)`(?<=[.!?"”])\s*[([](?:[\p{L}\d*][\p{L}\d.*/&-]{0,24}|\p{Lu}\p{L}+(?:[ &-]{1,3}\p{Lu}\p{L}+){1,3})[)\]][.*]*$`
const COUNTER =
  /^[\d.,]+\s*(?:k|rb|ribu|jt|m)?\+?\s*(?:shares?|views?|komentar|comments?|kali(?: dibaca)?|pembaca|likes?|dibaca|dilihat|hits?|menit(?: baca| membaca)?|min(?:utes?)? read|votes?|poin|pengikut|followers?|retweets?|suka)?$/i
const PAGINATION = letterPattern(
  'iu',
)`^(?:\s|\p{P}|\p{S}|\d{1,3}\b|hal(?:aman)?\b|page\b|dari\b|of\b|next\b|prev(?:ious)?\b|selanjutnya\b|sebelumnya\b|berikutnya\b|show all\b|lihat semua\b|tampilkan semua\b|all\b|semua\b|first\b|last\b)+$`
const BREADCRUMB = /^[^>»›→.!?]{2,30}(?:\s*[>»›→]\s*[^>»›→.!?]{2,40}){1,4}$/u
const INITIALS = letterPattern(
  'u',
)`^[([*]\s*[\p{L}\d.*/&|,\s-]{0,36}[)\]*]+$|^\*{1,3}$|^\[[a-z/]{2,12}\]$|^\((?:Laporan|Kontributor|Wartawan|Reporter|Pewarta)[\p{L}.,\s-]{4,60}\)$`
const CONTACT = /^(?:[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,3}|@\w{2,30})$/
/** What stands in the brackets at the end of a caption, or at its end behind a stroke. */
const IN_BRACKETS = /[([]([^()[\]]{2,120})[)\]]\.?$/u
/** `... bersaing ketat. (nb/ant)`: whose initials they are, an agency's too, not whose picture. */
const SMALL_INITIALS = letterPattern('u')`[.!?"”]\s?\([\p{Ll}\d/&.]{2,14}\)$`
/** `Pemain merayakan kemenangan. Foto: Dok. PBVSI`: a sentence, and whose picture it is. */
const CREDIT_LAST = letterPattern(
  'u',
)`[.!?)"”]\s(?<word>\p{L}{3,9})\s?:\s?[^:.!?]{2,40}(?:\.\s?[^:.!?]{2,48})?\.?$`
const BEHIND_STROKE = letterPattern('u')`\/\s?([\p{L}.]{2,20}(?:\s\p{L}+){0,2})\)?\.?$`
const BEFORE_STROKE = letterPattern('u')`(?:^|[\s([])((?:\p{L}+\s)?[\p{L}.]{2,24})\/\s?\p{L}`
/** A credit stands at the beginning of a caption or within its last characters. */
const LONGEST_CREDIT = 60
const FIRST_WORDS = letterPattern('u')`^([\p{L}]+)(?:\s(\p{L}+))?`
const CREDIT_FIRST = letterPattern('iu')`^(?:\p{L}+)\s?[.:]|^ilustrasi\b|^illustration\b`

/** The mark is no letter that a page has spoilt: `CafÃ©`. */
const hasRights = (text: string) => text.includes('©') && /(?:^|[^ÃÂ])©/.test(text)

/** How photographs are credited: `(Foto: Rina/detikcom)`, `(ANTARA FOTO/Budi Setya)`, `KOMPAS.COM/MASRIADI`, `Foto: Ist`. */
function hasCredit(text: string): boolean {
  if (hasRights(text)) return true
  if (/:\/\/|\bpic\.twitter/.test(text)) return false
  if (CREDIT_FIRST(text).test(text) && startsWithCredit(text)) return true
  const last = CREDIT_LAST(text).exec(text)?.groups?.word
  if (last !== undefined && isCreditWord(last)) return true
  const bracket = IN_BRACKETS.exec(text)?.[1]?.trim()
  if (
    bracket !== undefined &&
    (startsWithCredit(bracket) || findOutlet(bracket.split(/[/:,]/)[0]!) !== undefined)
  )
    return true
  if (!text.includes('/')) return false
  const stroke = BEFORE_STROKE(text).exec(text)
  const isAtEdge = stroke !== null && (stroke.index === 0 || text.length - stroke.index < LONGEST_CREDIT)
  const before = isAtEdge ? stroke[1] : undefined
  if (before !== undefined && (findOutlet(before) ?? findOutlet(before.split(' ').at(-1)!)) !== undefined)
    return true
  const behind = BEHIND_STROKE(text).exec(text)?.[1]
  return behind !== undefined && findOutlet(behind.replace(/\.$/, '')) !== undefined
}

const isCredited = (text: string) =>
  !SMALL_INITIALS(text).test(text) && (hasCredit(text) || photoCredit(text) !== undefined)

function startsWithCredit(text: string): boolean {
  const [, first, second] = FIRST_WORDS(text).exec(text) ?? []
  return (
    first !== undefined &&
    (isCreditWord(first) || (second !== undefined && isCreditWord(`${first} ${second}`)))
  )
}

/** All are made here: every part of the layout reads them, and is compiled for their shape. */
export const lineFacts = (
  kind: LineKind,
  words: number,
  labels = NO_LABELS,
  times = NO_TIMES,
): LineFacts => ({ kind, words, labels, times })

const NO_TIMES: readonly WrittenTime[] = /* @__PURE__ */ emptyList()
const NO_LABELS: readonly Labelled[] = /* @__PURE__ */ emptyList()

/** Says what a line looks like. Linear in its length; long lines are prose at once. */
export function readLine(line: Line): LineFacts {
  const { text } = line
  const words = countWords(text, MANY)
  const facts = (kind: LineKind, times = NO_TIMES, labels = NO_LABELS) =>
    lineFacts(kind, words, labels, times)
  if (text.length > 400) return facts('prose')

  const role = line.hint?.role
  if (role === 'breadcrumb') return facts('breadcrumb')
  if (role === 'caption') return facts(words <= 8 && isFurniture(text) ? 'furniture' : 'caption')
  if (isPlainProse(text, words)) return facts(isOfPage(text, words) ? 'furniture' : 'prose')
  if (CONTACT.test(text)) return facts('contact')
  if (INITIALS(text).test(text)) return facts('initials')
  const times = words <= 40 ? readTimes(line) : []
  const labels = readLabels(line, times)
  const labelled = labels.filter(({ role, value }) => isSensible(role, value, times))
  if (labelled.length > 0) return facts('label', times, labelled)
  if (isOfPage(text, words)) return facts('furniture')
  if (words <= 8 && (COUNTER.test(text) || PAGINATION(text).test(text))) return facts('furniture')
  if (readAge(text) !== undefined) return facts('age')
  if (times.length > 0 && isTimeLine(line, times)) return facts('time', times)
  if (line.hint?.time !== undefined && words <= 8) return facts('age')
  if (isSectionName(text)) return facts('section')
  if (words <= 14 && (leadsFromHome(text) || BREADCRUMB.test(text))) return facts('breadcrumb')
  if (isMenu(text)) return facts('furniture')
  if (words <= 10 && isPhotoCredit(text)) return facts('caption')
  if (words <= 10 && isByline(line)) return facts('byline')
  if (role === 'byline' && words <= 10 && looksLikeName(text, 1) && isKnownName(text)) return facts('name')
  if (role === 'byline' && words <= 10 && !looksLikeName(text, 2) && splitNames(line, 2).length > 0)
    return facts('byline')
  if (isSignature(line)) return facts('byline')
  if (CLOCK_ALONE.test(text)) return facts('age')
  if (words <= 70 && isCredited(text) && !startsLikeStory(text)) return facts('caption')
  if (isProse(text, words) || isOpenProse(line, words)) return facts('prose')
  if (looksLikeName(text, 2) || (words <= 8 && MAY_BE_NAMES.test(text) && isNames(line))) return facts('name')
  return facts('short')
}

/** A line that the dictionary knows as the page's own, or an invitation. */
function isOfPage(text: string, words: number): boolean {
  return (
    (words <= (text.startsWith('*') ? LONGEST_NOTE : LONGEST_FURNITURE)
      ? isFurniture(text)
      : words <= LONGEST_NOTICE && isFurniture(text, SURE_BEGINNING)) ||
    isInvitation(text) ||
    (words <= LONGEST_NOTICE && (isPost(text) || isOfWriters(text)))
  )
}

/** `Semua karya tulis yang dibuat adalah sepenuhnya tanggung jawab dari penulis.` */
const OF_WRITERS =
  /\b(?:isi|konten|artikel|tulisan|karya)\b.{0,90}\btanggung ?jawab (?:dari )?(?:penulis|pengirim)\b/i
const isOfWriters = (text: string) => /tanggung/i.test(text) && OF_WRITERS.test(text)

/** A post of others set into the story: `... pic.twitter.com/AbC`, `— PBVSI (@pbvsi) May 16, 2025`. */
const POST = /\bpic\.(?:twitter|x)\.com\/|^[—–-]\s.{2,60}\(@\w{2,30}\)/
const isPost = (text: string) => (text.includes('pic.') || text.includes('(@')) && POST.test(text)

/**
 * Most lines of a story, told at a glance: many words, an end mark, and neither a label's colon near the start nor the
 * bracket of a credit at the end.
 */
function isPlainProse(text: string, words: number): boolean {
  if (words < 16 || text.includes('©') || LABEL_AHEAD.test(text)) return false
  const colon = text.indexOf(':')
  if (colon >= 0 && colon < 80) return false
  return text.endsWith('.') ? !text.endsWith(').') : text.endsWith('."') || text.endsWith('.”')
}

const LABEL_AHEAD =
  /^[\s(*[>»-]*(?:baca|lihat|simak|oleh|by|written|editor|penulis|reporter|pewarta|ilustrasi|foto|dok)/iu

/** A label's value must be what the label promises, or the line is prose: `Waktu: malam hari`. */
function isSensible(role: Labelled['role'], value: Span, times: readonly WrittenTime[]): boolean {
  if (role === 'published' || role === 'updated') return value.text === '' ? false : times.length > 0
  if (value.text === '') return true
  // `Intinya: harga naik` is the writer's own.
  if (role === 'aside') return false
  const words = countWords(value.text)
  if (role === 'author' || role === 'editor' || role === 'contributor') return words <= 14
  if (role === 'email') return value.text.includes('@')
  if (role === 'related' || role === 'comment') return words <= 4
  if (role === 'source') return words <= 12
  if (role === 'section') return words <= 8
  return words <= 40
}

/** `wartakita.news - 22/07/2024, 06:05 WIB`: an outlet, whatever its domain ends in. */
const ADDRESS = letterPattern('iu')`^[\p{L}\d-]{3,30}(?:\.[a-z]{2,10}){1,2}$`

/** A publication line holds its time and at most a name, an outlet or a label beside it. */
function isTimeLine(line: Span, times: readonly WrittenTime[]): boolean {
  if (line.text.length > 160) return false
  const pieces = piecesBesideTimes(line, times)
  return (
    pieces.length <= 4 && pieces.every(({ text }) => isNameOutletOrRole(text) || ADDRESS(text).test(text))
  )
}

const ROLE_WORD =
  /^(?:jurnalis|reporter|penulis|editor|wartawan|tim|tim redaksi|redaksi|kontributor|pewarta|penulis naskah|verified writer|community writer|(?:super ?)?admin(?:istrator|web)?|operator|humas|read|menit)(?:[\s-]+\S+)?$/iu

export const isRoleOrOutlet = (piece: string) => ROLE_WORD.test(piece) || isOutletName(piece)

function isNameOutletOrRole(piece: string): boolean {
  return ROLE_WORD.test(piece) || isOutletName(piece) || looksLikeName(piece, 1) || isSectionName(piece)
}

/** `Fino Yurio Kristo - detikinet`, `Tim | CNN Indonesia`, `Dewi Kania , Jurnalis-Okezone`, `KOMPAS.com`. */
function isByline(line: Line): boolean {
  const pieces = line.text
    .split(/\s[-–—]\s|[|•·,/]|\s-|-\s/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length > 4 || pieces.length === 0) return false
  const parted = pieces.length === 1 || /\s[-–—|]\s/.test(line.text)
  // A name that only sounds like an outlet's needs a dash: `Kabar Duka Cita, Ayahanda ...` is a headline.
  const isOutlet = (piece: string) => (parted ? isOutletName(piece) : findOutlet(piece) !== undefined)
  const names = pieces.filter((piece) => !isOutlet(piece) && !ROLE_WORD.test(piece))
  if (names.length === pieces.length) return false
  // `Harga Beras Naik - Kabar Nusa` on top is the page's title.
  if (line.start === 0 && !names.every(isKnownName)) return false
  return names.every((piece) => looksLikeName(piece, 2) || splitNames(spanOfAll(piece), 2).length > 0)
}

/** `RINA WULANDARI | ANDI SAPUTRA`, `RINA WULANDARI (PALU)`: names in capitals, each with a known one in it. */
function isSignature({ start, end, text }: Line): boolean {
  if (text.length > 70 || text !== text.toUpperCase() || text === text.toLowerCase()) return false
  const outside = text.replace(/\([^()]*\)/g, '')
  const pieces = outside.split(/[|/,&]|\sDAN\s/).map((piece) => piece.trim())
  if (pieces.length === 1 && outside === text) return false
  return (
    splitNames({ start, end, text }, 2).length > 0 &&
    pieces.every((piece) => piece === '' || isKnownName(piece) || isOutletName(piece))
  )
}

/** `Sinta Wulandari dan Made Surya`, `Sinta Wulandari/beritakita`, `Sinta Wulandari (Kontributor Bali)`: nothing but known names. */
const MAY_BE_NAMES = /[,&/;(|]|\sdan\s/

function isNames(line: Line): boolean {
  const names = splitNames(line, 2)
  if (names.length === 0 || !names.every(({ text }) => isKnownName(text))) return false
  let rest = line.text
  for (const { text } of names) rest = rest.replace(text, '')
  return BESIDE_NAMES(rest).test(rest)
}

/** An entry of a live blog: `12.30 WITA`. */
const CLOCK_ALONE = /^(?:pukul |jam )?\d{1,2}[.:]\d{2}(?:\s(?:wib|wita|wit))?$/i

/** `Antara/Teresia May`, `Brandon Salim/©KapanLagi.com®`. */
function isPhotoCredit(text: string): boolean {
  if (hasRights(text)) return true
  const slash = text.indexOf('/')
  return slash > 1 && /\S\/\S/.test(text) && isOutletName(text.slice(0, slash))
}

/** The person of `(NUSAPOS.com/SARI UTAMI)` at the end of a caption: where the name stands in it. */
export function photoCredit(text: string): { readonly start: number; readonly end: number } | undefined {
  const open = text.lastIndexOf('(')
  const slash = text.indexOf('/', open)
  const close = text.indexOf(')', slash)
  if (open < 0 || slash < 0 || close < 0 || close - open > 80 || close < text.length - 2) return undefined
  return isOutletName(text.slice(open + 1, slash).trim()) ? { start: slash + 1, end: close } : undefined
}

/** `Italia · Inggris · Spanyol · Jerman · Indeks`. */
const isMenu = (text: string) => (text.match(/\s[·|•]\s/g)?.length ?? 0) >= 4

const startsLikeStory = (text: string) =>
  /^[^–—]{2,60}(?:\s[-–—]{1,2}|[–—]|--)\s/u.test(text) && countWords(text) > 25

function isProse(text: string, words: number): boolean {
  if (words >= LONG) return true
  if (words < SENTENCE) return false
  const initials = CLOSING_INITIALS(text)
  if (!END_OF_SENTENCE.test(text.replace(initials, ''))) return false
  const isTitle = words <= 14 && capitalShare(text) > 0.8
  if (initials.test(text)) return true
  if (/\.["”)]?\s*\*?$|…$|\.\.\.$/u.test(text)) return !isTitle
  // A headline may ask or shout too; it then has its words in capitals: `Gaji ASN Naik, Ini Rinciannya!`
  return capitalShare(text) < 0.5
}

/** The fewest words of a paragraph without an end mark. */
const OPEN_PROSE = 8
/** Behind a dateline fewer are enough: `PALU - Gempa mengguncang Palu dini hari`. */
const BEHIND_DATELINE = 4

const SENTENCES = letterPattern('u')`\p{Ll}{2}[.!?]["”]?\s\p{Lu}`

/**
 * A paragraph that lost its full stop: one with a dateline or a whole sentence in it, or a paragraph of the story's own
 * element. Headlines have their words in capitals.
 */
function isOpenProse(line: Line, words: number): boolean {
  const { text, hint } = line
  if (words <= BEHIND_DATELINE) return false
  const dateline = readDateline(line)
  const prose = dateline === undefined ? text : text.slice(dateline.proseStart - line.start)
  const length = countWords(prose)
  const capitals = capitalShare(prose)
  if (length < BEHIND_DATELINE || capitals > 0.5) return false
  if (isSure(dateline)) return true
  if (length < OPEN_PROSE || capitals === 0.5) return false
  if (SENTENCES(text).test(text)) return true
  return hint?.inBody === true && hint.heading === undefined && hint.bold !== true && (hint.linked ?? 0) < 0.5
}

/** An outlet or a known place, and not what stands before any hyphen: `IBCA-MMA diharapkan ...`. */
const isSure = (dateline: FoundDateline | undefined) =>
  dateline !== undefined &&
  (dateline.outlet !== undefined || (dateline.place !== undefined && isKnownPlace(dateline.place)))

const CAPITAL = letterPattern('u')`^\p{Lu}`
const WORDS = letterPattern('gu')`\p{L}[\p{L}\p{N}'’-]*`

function capitalShare(text: string): number {
  let capital = 0
  let all = 0
  for (const word of text.match(WORDS(text)) ?? []) {
    if (word.length < 3) continue
    all++
    if (CAPITAL(word).test(word)) capital++
  }
  return all === 0 ? 0 : capital / all
}

/** Words stand apart by white space; more than `most` are not counted. */
export function countWords(text: string, most = text.length): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length && words < most; i++) {
    const code = text.charCodeAt(i)
    const gap = code <= 32 || code === 0xa0
    if (!gap && !inWord) words++
    inWord = !gap
  }
  return words
}

const BESIDE_NAMES = letterPattern('u')`^(?:\s|[,&/;|]|dan\b|\/\s?[\p{Ll}.]{3,20}$|\([^()]{2,40}\))*$`

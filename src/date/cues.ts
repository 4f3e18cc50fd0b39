/** What stands around a word that is a date only in some places: `Mei`, `2014`, `malam`, `dulu`. */
import { data } from '../lexicon/generated/date-cues.js'
import { beginsWithLetter } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'
import { decodeWordList } from '../store/word-list.js'

const NEAR = 24

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isWordCode = (code: number) =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000)

/** The word that stands before `start`, or the mark. */
export function wordBefore(text: string, start: number): string {
  let end = start
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  let begin = end
  while (begin > 0 && end - begin < NEAR && isWordPart(text.charCodeAt(begin - 1))) begin--
  return text.slice(begin === end ? Math.max(0, end - 1) : begin, end)
}

/** Letters, digits and the marks inside `Rp.`, `US$`, `Jum'at`, `U-16`. */
const isWordPart = (code: number) => isWordCode(code) || MARKS_IN_WORDS.has(code)

const MARKS_IN_WORDS: ReadonlySet<number> = new Set(Array.from("%$.'-’", (mark) => mark.charCodeAt(0)))

/** The word that stands behind `end`, or the mark. */
export function wordAfter(text: string, end: number): string {
  let begin = end
  while (begin < text.length && isSpace(text.charCodeAt(begin))) begin++
  let stop = begin
  while (stop < text.length && stop - begin < NEAR && isWordCode(text.charCodeAt(stop))) stop++
  return text.slice(begin, stop === begin ? stop + 1 : stop)
}

type Cue =
  | 'speech'
  | 'rule'
  | 'time'
  | 'feast'
  | 'no-year'
  | 'counted'
  | 'after-year'
  | 'part'
  | 'past'
  | 'then'

let cues: ReadonlyMap<string, readonly string[]> | undefined

function readCues(): ReadonlyMap<string, readonly string[]> {
  cues ??= new Map(
    decodeWordList(data).map((line) => {
      const [word, tells] = line.split('\t')
      return [word!, tells!.split(' ')]
    }),
  )
  return cues
}

/** What a word in small letters tells of a date beside it, as `dictionaries/date-cues.txt` says. */
const isCue = (word: string, cue: Cue) => readCues().get(word)?.includes(cue) === true

/** All words that tell it. */
export const cueWords = (cue: Cue): readonly string[] =>
  [...readCues()].flatMap(([word, tells]) => (tells.includes(cue) ? [word] : []))

const isCapital = (word: string) => word !== '' && word[0] !== word[0]!.toLowerCase()
const endsSentence = (text: string, start: number) =>
  /(?:^|[.!?:;"“”‘\n])\s*$/u.test(text.slice(Math.max(0, start - 3), start))

/** `pada Mei`, `Oktober,` but not `Mei Lan` or `Jalan Oktober`. */
export function hasMonthCue(text: string, start: number, end: number, isAlsoName: boolean): boolean {
  const before = wordBefore(text, start)
  if (!isCapital(text[start]!)) return false
  const isJoined = /^(?:dan|atau)$/i.test(before)
  if (isAlsoName && (isJoined || isCapital(wordAfter(text, end)))) return false
  if (isCue(before.toLowerCase(), 'time')) return true
  if (isAlsoName) return false
  if (isCapital(wordAfter(text, end)) && /^\s/.test(text.slice(end, end + 1))) return false
  return !isCapital(before) || endsSentence(text, start - before.length - 1)
}

const NUMBERED = letterPattern('u')`^\p{L}?\d+$`

/** `B 2014 KZ` */
const ON_A_PLATE = letterPattern('u')`^\p{Lu}{1,2}$`
const BEHIND_ON_A_PLATE = letterPattern('u')`^\p{Lu}{1,3}$`

/** `pada 2014`, `Pemilu 2014,` but not `2014 orang`, `Rp 2014` or `B 2014 KZ`. */
export function hasYearCue(text: string, start: number, end: number): boolean {
  const written = wordBefore(text, start)
  const before = written.toLowerCase()
  const after = wordAfter(text, end)
  if (isCue(before, 'no-year') || NUMBERED(before).test(before)) return false
  if (ON_A_PLATE(written).test(written) && BEHIND_ON_A_PLATE(after).test(after)) return false
  if (after === '%' || after === 'persen') return false
  const nothingCounted =
    !beginsWithLetter(after) || isCapital(after) || isCue(after.toLowerCase(), 'after-year')
  if (isCue(before, 'time') || isCapital(written)) return nothingCounted || !isCue(after, 'counted')
  return nothingCounted && (beginsWithLetter(before) || /^[(,.)]/.test(before))
}

/** `pada 1275` but not `1275 sebagai` ... */
export function hasOldYearCue(text: string, start: number, end: number): boolean {
  return (
    /^(?:pada|sejak|hingga|sampai|dari|tahun)$/i.test(wordBefore(text, start)) && hasYearCue(text, start, end)
  )
}

/** `sejak pagi`, `pada malam` but not `pasar malam`; `dini hari` is always a time. */
export const hasPartCue = (text: string, start: number) =>
  /^dini ?hari/i.test(text.slice(start, start + 9)) || isCue(wordBefore(text, start).toLowerCase(), 'part')

/** `Minggu` but not `minggu`, the week, nor `Pasar Minggu` and `Senen`, places. */
export function hasWeekdayCue(text: string, start: number): boolean {
  return !(
    text.startsWith('minggu', start) ||
    /^senen/i.test(text.slice(start, start + 5)) ||
    /^(?:pasar|kampung|kampoeng|bernama)$/i.test(wordBefore(text, start))
  )
}

/** `libur Natal`, `jelang Ramadan`, but not `Mandailing Natal`, `Muhammad Ramadhan`, `Rajab Syahputra`: one word may be a name. */
export function hasFeastCue(text: string, start: number, end: number): boolean {
  if (/\s/.test(text.slice(start, end))) return true
  const before = wordBefore(text, start)
  if (isCue(before.toLowerCase(), 'feast')) return true
  // `MANDAILING NATAL, KABAR.com - `
  if (IN_CAPITALS.test(before) && BEHIND_PLACE.test(text.slice(end, end + 3))) return false
  const after = wordAfter(text, end)
  if (isName(after) && text.charAt(end) === ' ' && beginsWithLetter(text.slice(end + 1, end + 2)))
    return false
  if (isCue(before.toLowerCase(), 'time') || !isName(before)) return true
  return endsSentence(text, start - before.length - 1) && VERB(before).test(before)
}

const IN_CAPITALS = /^[A-Z]{3,}$/
const BEHIND_PLACE = /^(?:, [A-Z]| ?[-–—(])/

const CAPITALISED = letterPattern('u')`^\p{Lu}\p{Ll}+$`
const isName = (word: string) =>
  CAPITALISED(word).test(word) && !isCue(word.toLowerCase(), 'feast') && !isCue(word.toLowerCase(), 'time')

/** `Rayakan Natal`, `Berbagi Ramadan` at the head of a sentence. */
const VERB = letterPattern('iu')`^(?:me|be|di|te)\p{Ll}{3,}|kan$`

/** `sejak dulu`, `Dulu, ...`, `dulu pernah`, but not `tunggu dulu`, `lebih dulu`. */
export function hasPastCue(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start).toLowerCase()
  if (endsSentence(text, start) || isCue(before, 'past')) return true
  if (/^(?:lebih|ter[a-z]+|di[a-z]{3,}|me[a-z]{3,}|ber[a-z]{2,}|[a-z]{3,}kan|tunggu|nanti)$/.test(before))
    return false
  const after = wordAfter(text, end)
  return isCue(after, 'then') || /^(?!mereka)(?:di|ber|me|ter)[a-z]{4,}$/.test(after)
}

/** `pk 7`, but not `PK 7`, which is more often horsepower or a court's second look. */
export const hasClockCue = (text: string, start: number) => !text.startsWith('PK ', start)

const NUMBER = String.raw`\b(?:[Nn](?:omo|ome)r|NOMOR|[Nn]o|NO)\b\.?`
/** A law by its short name: `Perpres 12 Tahun 2025`. */
const SHORT_LAW = String.raw`\b(?:UU|PP|Per(?:da|pres|ppu|men\w*|gub|bup|wali)|Inpres|Ke(?:ppres|pmen\w*))\b`

const LAW = new RegExp(
  String.raw`(?:(?:${NUMBER}\s*[\w./-]|${SHORT_LAW}\s*\d)[\w./-]{0,14},?(?: [Tt]ahun)?|\bUUD?(?: NRI)?|\b[Uu]ndang-[Uu]ndang(?: [Dd]asar)?)\s*$`,
)

/** The year of a law is part of its name: `UU Nomor 32 Tahun 2002`, `UUD 1945`. */
export const isLawYear = (text: string, start: number) =>
  /\d|^(?:tahun|uud?|nri|dasar|[ivxl]+|[a-z]|.*undang)$/i.test(wordBefore(text, start)) &&
  LAW.test(text.slice(Math.max(0, start - 40), start))

const NUMBER_FOLLOWS = new RegExp(String.raw`(?:${NUMBER}|${SHORT_LAW}|\b(?:[Pp]asal|[Aa]yat)\b)\s*$`)

/** `Nomor 32 Tahun 2002` is no length of 32 years. */
export const isNumbered = (text: string, start: number) =>
  NUMBER_FOLLOWS.test(text.slice(Math.max(0, start - 14), start))

/** `Jalan 17 Agustus`, `Universitas 17 Agustus 1945`: a name. */
export const isDayOfName = (text: string, start: number) =>
  /\b(?:Jalan|Jl\.?|Universitas|Untag|SMA|Monumen|Tugu|Gerakan)\s$/.test(
    text.slice(Math.max(0, start - 13), start),
  )

const FUTURE =
  /(?:^|\s)(?:akan|bakal|dijadwalkan|direncanakan|rencananya|berencana|dijadualkan|berikutnya|paling lambat)\s[^.!?\n]*$/

/** The clause says that this is still to come: `yang dijadwalkan pada Juni`. */
export const expectsFuture = (text: string, start: number) =>
  FUTURE.test(text.slice(Math.max(0, start - 60), start))

/** A number of a longer one, or glued to a word, is not the number of a date: `U-20`, `1.2.2023`, `5,5`. */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1)
  if (isWordCode(before) || before === DOLLAR || before === PERCENT) return false
  if (isJoint(before)) {
    const beyond = codeAt(text, start - 2)
    const isListed = (before === COMMA || before === COLON) && !isDigitCode(beyond)
    if (isWordCode(beyond) && !isListed) return false
  }
  const after = codeAt(text, end)
  return !isWordCode(after) && after !== PERCENT && !(isJoint(after) && isDigitCode(codeAt(text, end + 1)))
}

/** A space stands around the text. */
const codeAt = (text: string, at: number) => (at >= 0 && at < text.length ? text.charCodeAt(at) : 32)

const DOLLAR = 36
const PERCENT = 37
const COMMA = 44
const COLON = 58
const isDigitCode = (code: number) => code >= 48 && code <= 57
/** `. , / : - –`, which numbers are joined by. */
const isJoint = (code: number) => (code >= COMMA && code <= 47) || code === COLON || code === 0x2013

/** `salat Subuh itu`, `pasar malam`: a prayer, a market; but `penutupan pasar sore ini`. */
export function isNamePart(text: string, start: number): boolean {
  const before = wordBefore(text, start)
  if (/^pasar$/i.test(before)) return /^malam/i.test(text.slice(start, start + 5))
  return /^(?:salat|sholat|shalat|azan|adzan|makan|kelab|klub|selamat|doa|kuliah)$/i.test(before)
}

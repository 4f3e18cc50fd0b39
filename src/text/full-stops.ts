/** Which full stops belong to the word before them: `Dr.`, `S.H.`, `a.n.`, `RM Dewo P.`. */

import { letterPattern } from '../store/letter-pattern.js'
import { type Abbreviations, abbreviationClass, isDegree } from './abbreviations.js'
import { classAt, codeAt, DIGIT, isLower, isUpper, LETTER, pieceEnd } from './characters.js'
import { isStarter, mayStart } from './sentence-starters.js'

const LINE_FEED = 10
const SPACE = 32
const OPENING_BRACKET = 40
const COMMA = 44
const DOT = 46

/** End of the word with the full stops that are its own: `Dr.`, `S.H.`, `a.n.`, the initial `P.`; else `end`. */
export function abbreviationEnd(text: string, start: number, end: number, extra: Abbreviations): number {
  let longest = end
  let dotted = end
  for (let parts = 0; parts < 4 && codeAt(text, dotted) === DOT; parts++) {
    if (isAbbreviation(text, start, dotted, extra)) longest = dotted + 1
    const next = dotted + 1
    if (classAt(text, next) !== LETTER) break
    dotted = pieceEnd(text, next)
    if (dotted - next > 6) break
    // The last part may stand without its full stop: `S.Pd`, `Ph.D`.
    if (codeAt(text, dotted) !== DOT && abbreviationClass(text.slice(start, dotted)) !== undefined)
      longest = dotted
  }
  return longest
}

function isAbbreviation(text: string, start: number, dot: number, extra: Abbreviations): boolean {
  if (dot - start > 16) return false
  const written = text.slice(start, dot)
  const form = written.replace(JOINED_ALL(written), '')
  if (extra.has(form.toLowerCase())) return true
  const listed = abbreviationClass(form)
  if (form === 'TNI')
    return BEHIND_RANK(text).test(text.slice(Math.max(0, start - 12), start)) && isBeforeName(text, dot + 1)
  if (listed === 'number')
    return isFollowedByNumber(text, dot + 1) || (/^no$/i.test(form) && isBeforeName(text, dot + 1))
  if (listed === 'form' || listed === 'firm')
    return (
      (isBeforeName(text, dot + 1, listed === 'firm') ||
        NUMBERED.test(text.slice(dot + 1, dot + 8)) ||
        (isMeasure(form) && isFollowedByNumber(text, dot + 1))) &&
      !(isUnit(form) && isBehindNumber(text, start))
    )
  // `Rp2 M. Hakim menolak`, `7,5 T. Pemkot meminta`: billions, and no name.
  if (dot - start === 1 && /^[MT]$/.test(form) && AMOUNT.test(text.slice(Math.max(0, start - 16), start)))
    return false
  if (listed === 'title' && dot - start === 1)
    return isInitial(text, start, dot) || (form === 'M' && MAGNITUDE.test(text.slice(dot + 1, dot + 6)))
  return listed !== undefined || isInitial(text, start, dot) || isDegreeInRow(text, form, dot + 1)
}

/** `Mayjen. TNI. Andi` */
const BEHIND_RANK = letterPattern(
  'u',
)`(?:^|[^\p{L}])(?:\p{L}{3,4}jen|Jend(?:eral)?|Laks\p{Ll}+|Mars\p{Ll}+)\.?\s$`

/** `SDN. 15 Sigi`: a number and a name behind it. */
const NUMBERED = /^ \d{1,3} [A-Z]/

const AMOUNT = /\d[\d.,]{0,14} ?$/

/** `Gempa M. 5,4` */
const MAGNITUDE = /^ ?\d[.,]\d/

/** `se-Kab. Sigi` */
const JOINED_ALL = letterPattern('u')`^se-(?=\p{Lu})`

/** `SH., MH.`, `Lc. memberi`: a degree without stops of its own, before more of them or where the sentence goes on. */
function isDegreeInRow(text: string, form: string, at: number): boolean {
  const goesOn = codeAt(text, at) === COMMA || (codeAt(text, at) === SPACE && isLower(codeAt(text, at + 1)))
  return goesOn && isUpper(form.charCodeAt(0)) && isDegree(form)
}

/** `PT. Rimba Kencana`, of firms also `PT. Hasil Bumi`; not `ke RS. Polisi ...`, `sebuah PT. Hasil itu ...`. */
function isBeforeName(text: string, at: number, isOfFirm = false): boolean {
  while (codeAt(text, at) === 32 || codeAt(text, at) === 0xa0) at++
  const code = codeAt(text, at)
  if (code === 34 || code === 0x201c) at++
  const end = pieceEnd(text, at)
  const word = text.slice(at, end)
  if (!isUpper(codeAt(text, at))) return false
  if (!mayStart(word)) return true
  // `badan hukum CV. Tujuannya adalah`
  const mayName = !isStarter(word) && !word.endsWith('nya')
  return isOfFirm && (mayName || isUpper(codeAt(text, end + 1)))
}

/** `KM. Bintang Laut`, a ship, and `KM. 12`, as `km. 12`. */
const isMeasure = (form: string) => abbreviationClass(form.toLowerCase()) === 'number'

/** `sejauh 5 KM. Warga ...`; but `Dandim 0829 Mayor. Inf. Budi`. */
const isUnit = (form: string) => /^[A-Z]{2}$/.test(form)

function isBehindNumber(text: string, start: number): boolean {
  let at = start - 1
  while (codeAt(text, at) === 32 || codeAt(text, at) === 0xa0) at--
  return at >= 0 && classAt(text, at) === DIGIT
}

/** `No. 5`, `No. XI`, `Telp. (021)`, `No. SK.8/MENLHK/2024`. */
function isFollowedByNumber(text: string, at: number): boolean {
  while (codeAt(text, at) === 32 || codeAt(text, at) === 0xa0) at++
  if (codeAt(text, at) === OPENING_BRACKET) at++
  return (
    classAt(text, at) === DIGIT ||
    /^[IVXLC]+$/.test(text.slice(at, Math.min(pieceEnd(text, at), at + 8))) ||
    isCode(text.slice(at, at + LONGEST_CODE_HEAD))
  )
}

/** How the code of a decree begins: `SK.8/`, `PER-5/`, `B/345/`, `LP/B/12/`. */
const CODE = letterPattern('u')`^\p{Lu}\p{L}{0,9}(?:[.-]\d{1,6}\/|\/(?:\p{Lu}\/)?\d)`
const LONGEST_CODE_HEAD = 18

/** `RM Dewo P.`, `A. Rahman`, `D.W.`; not the letter that ends a sentence: `vitamin D.`. */
function isInitial(text: string, start: number, dot: number): boolean {
  // Letters in a row, each with its stop: U.S., a.n.
  for (let at = start; at < dot; at += 2) {
    if (classAt(text, at) !== LETTER || (at + 1 < dot && codeAt(text, at + 1) !== DOT)) return false
  }
  if (dot - start > 1) return isUpper(codeAt(text, start))
  if (!isUpper(codeAt(text, start))) return false
  const next = nextVisible(text, dot + 1)
  if (next === dot + 1) return isUpper(codeAt(text, next)) || codeAt(text, next) === COMMA
  // `Ny. M. (30)`: an age.
  if (codeAt(text, next) === OPENING_BRACKET) return /^\d{1,2}\)/.test(text.slice(next + 1, next + 4))
  return !isStarter(text.slice(next, pieceEnd(text, next))) && classAt(text, next) === LETTER
}

/** What follows a space or, where a name was wrapped, a line break. */
function nextVisible(text: string, at: number): number {
  while (codeAt(text, at) === 32) at++
  return codeAt(text, at) === LINE_FEED ? at + 1 : at
}

const isCode = (head: string) => CODE(head).test(head)

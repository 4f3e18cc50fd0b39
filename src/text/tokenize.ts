import { requireOptions, requireString } from '../check.js'
import type { Token, TokenKind } from '../document.js'
import { holdsCapital } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'
import { type Abbreviations, abbreviationClass, readAbbreviations } from './abbreviations.js'
import {
  characterClasses,
  classAt,
  codeAt,
  DIGIT,
  isUpper,
  LETTER,
  PUNCTUATION,
  pieceEnd,
  SPACE,
  SYMBOL,
  widthAt,
} from './characters.js'
import { emojiEnd } from './emoji.js'
import { abbreviationEnd } from './full-stops.js'
import { domainEnd, emailDomainEnd, entityEnd, handleEnd, urlEnd } from './web-patterns.js'

/** What the tokenizer is told beside the text. */
export interface TokenizeOptions {
  /** More abbreviations, with or without their full stop, that do not end a sentence: `Kasubdit.`. */
  readonly abbreviations?: readonly string[]
}

/**
 * Cuts a text into written words, numbers and marks, in order, leaving out white space.
 *
 * One token is one written word: `rumahnya`, `anak-anak`, `ASEAN-Rusia`, `se-Indonesia`. Numbers keep their points and
 * commas (`1.234,56`, `16.00`, `2/5/2023`, `2021-2024`), abbreviations their full stops (`Dr.`, `S.H.`, `a.n.`).
 *
 * @example tokenize('Harganya Rp2.500.').map((token) => token.text) //=> ['Harganya', 'Rp', '2.500', '.']
 * @throws TypeError when `text` is not a string.
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  requireString(text, 'text')
  requireOptions(options, 'tokenize', { abbreviations: 'list' })
  return tokenizeWith(text, readAbbreviations(options.abbreviations))
}

/** `tokenize` with abbreviations that were read once for many texts. */
export function tokenizeWith(text: string, extra: Abbreviations): Token[] {
  const classes = characterClasses()
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)] || classAt(text, at)
    if (kind === SPACE) {
      at++
    } else if (kind === SYMBOL && text.startsWith(NO_BREAK_SPACE, at)) {
      at += NO_BREAK_SPACE.length
    } else {
      const token =
        kind === LETTER || kind === DIGIT
          ? (readPlainWord(text, at, kind, classes) ?? readWord(text, at, extra))
          : readMark(text, at, tokens)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

/** White space, too, as pasted HTML writes it. */
const NO_BREAK_SPACE = '&nbsp;'

/** Nearly every word is a run of letters before a space or a comma: the short way for those, or `undefined`. */
function readPlainWord(text: string, start: number, kind: number, classes: Uint8Array): Token | undefined {
  let end = start + 1
  // Looks beyond the end of a text would have this compiled again.
  while (end < text.length && classes[text.charCodeAt(end)] === kind) end++
  if (end === text.length) return undefined
  const code = text.charCodeAt(end)
  const isBeforeSpace =
    classes[code] === SPACE ||
    (code === COMMA && end + 1 < text.length && classes[text.charCodeAt(end + 1)] === SPACE)
  if (!isBeforeSpace) return undefined
  return { start, end, text: text.slice(start, end), kind: kind === LETTER ? 'word' : 'number' }
}

/** Codes of offices and their decrees are short; a bound keeps the look back linear. */
const LONGEST_CODE = 64

const HASH = 35
const DOLLAR = 36
const AMPERSAND = 38
const APOSTROPHE = 39
const COMMA = 44
const HYPHEN = 45
const DOT = 46
const SLASH = 47
const COLON = 58
const AT = 64
const RIGHT_QUOTE = 0x2019
const EN_DASH = 0x2013
const LOW_QUOTE = 0x201a

/** A word or number that starts at `start`, with all that is joined to it. */
function readWord(text: string, start: number, extra: Abbreviations): Token {
  let end = pieceEnd(text, start)
  const web = urlEnd(text, start, end)
  if (web > end) return token(text, start, web, 'url')
  const code = codeEnd(text, start, end)
  if (code > end) return token(text, start, code, 'word')

  let pieceStart = start
  while (joinsNext(text, start, pieceStart, end)) {
    pieceStart = end + 1
    end = pieceEnd(text, pieceStart)
  }
  const currency = currencyEnd(text, start, end)
  if (currency > 0) return token(text, start, currency, 'word')
  if (codeAt(text, end) !== DOT) return token(text, start, end, kindOf(text, start, end))

  const domain = domainEnd(text, start, end)
  if (domain > end) return token(text, start, domain, 'url')
  const dotted = abbreviationEnd(text, start, end, extra)
  return token(text, start, dotted, kindOf(text, start, dotted))
}

/** Does the mark at `end` join the piece before it to the one after: `anak-anak`, `1.234,56`, `Jum'at`? */
function joinsNext(text: string, start: number, pieceStart: number, end: number): boolean {
  const after = classAt(text, end + 1)
  if (after !== LETTER && after !== DIGIT) return false
  const digitBefore = classAt(text, end - 1) === DIGIT
  const digits = digitBefore && after === DIGIT
  switch (codeAt(text, end)) {
    case HYPHEN:
    case 0x2010:
    case 0x2011:
      return true
    case EN_DASH:
    case COLON:
      return digits
    case APOSTROPHE:
    case RIGHT_QUOTE:
    case 0x02bc:
      return !digitBefore && after === LETTER
    case DOT:
      return digits || (after === DIGIT && isCode(text, start, end))
    case COMMA:
      return digits && isDecimalComma(text, pieceStart, end)
    case SLASH:
      return joinsAtSlash(text, start, pieceStart, end)
    case AMPERSAND:
      return isUpper(codeAt(text, end - 1)) && isUpper(codeAt(text, end + 1))
    default:
      return false
  }
}

/** `2,5` and `1.234,56` and `1,000,000`, but the list `1,2,3` is three numbers. */
function isDecimalComma(text: string, pieceStart: number, comma: number): boolean {
  const length = pieceEnd(text, comma + 1) - comma - 1
  const next = codeAt(text, comma + 1 + length)
  const more = next === COMMA && classAt(text, comma + length + 2) === DIGIT
  const before = codeAt(text, pieceStart - 1)
  return length === 3 || (before !== COMMA && !more)
}

/** `2/5/2023`, `II/2007`, `34/PMK.011/2007`, `C/D`; but `DPR/MPR` and `9.100/9.105` are two. */
function joinsAtSlash(text: string, start: number, pieceStart: number, slash: number): boolean {
  const digitBefore = classAt(text, slash - 1) === DIGIT
  const digitAfter = classAt(text, slash + 1) === DIGIT
  const end = pieceEnd(text, slash + 1)
  const code = isCode(text, start, slash)
  if (digitBefore && digitAfter && !code) {
    return (
      !isPoint(codeAt(text, pieceStart - 1)) &&
      !(isPoint(codeAt(text, end)) && classAt(text, end + 1) === DIGIT)
    )
  }
  if (code) return true
  // `RT 05/RW 02`: the next number has a word of its own.
  if (digitBefore)
    return isUpper(codeAt(text, slash + 1)) && abbreviationClass(text.slice(slash + 1, end)) !== 'number'
  if (digitAfter) return isUpper(codeAt(text, slash - 1))
  return pieceStart === start && slash - start === 1 && end - slash === 2
}

/** A part of a number behind a full stop is short: `Pid.Sus`; a word of the next sentence seldom is. */
const LONGEST_PART = 4
/** In capitals or before a stroke it may be longer: `AHU-0012345.AH.01.01.TAHUN 2021`, `SP.Sidik/12/I/2025`. */
const LONGEST_SURE_PART = 8
/** Of a number with strokes, in capitals and before another: `LP/B/77/IX/2024/SPKT.SATRESKRIM/POLRES`. */
const LONGEST_CAPITALS = 12

/** What stands before the slash of `SK/12`. */
const CODE_OF_CAPITALS = letterPattern('u')`^\p{Lu}[\p{Lu}\d.-]*(?:Tahun)?$`

/**
 * End of the number of a decree, a case or a letter, whose parts are letters and digits: `31/Pid.Sus-TPK/2023/PN`,
 * `LP/B/123/V/2023/SPKT`, `M.HH-06.AH.11.01`; else `end`, where its first piece ends.
 */
function codeEnd(text: string, start: number, end: number): number {
  let at = end
  let slashes = 0
  let dots = 0
  let hyphens = 0
  while (at - start < LONGEST_CODE) {
    // `RES.1.11./2025`
    if (codeAt(text, at) === DOT && codeAt(text, at + 1) === SLASH && classAt(text, at + 2) === DIGIT) at++
    const mark = codeAt(text, at)
    if (mark !== SLASH && mark !== DOT && mark !== HYPHEN) break
    const next = classAt(text, at + 1)
    if (next !== LETTER && next !== DIGIT) break
    const partEnd = pieceEnd(text, at + 1)
    if (mark === DOT && next === LETTER && partEnd - at - 1 > longestPart(text, at + 1, partEnd)) break
    if (mark === SLASH) slashes++
    else if (mark === DOT) dots++
    else hyphens++
    at = partEnd
  }
  if (slashes < 2 && (slashes > 0 || dots < 2 || hyphens === 0)) return end
  const code = text.slice(start, at)
  if (!/\d/.test(code)) return end
  return (slashes > 1 ? holdsCapital(code) : CODE_OF_CAPITALS(code).test(code)) ? at : end
}

function longestPart(text: string, start: number, end: number): number {
  if (codeAt(text, end) === SLASH && isUpper(codeAt(text, end - 1))) return LONGEST_CAPITALS
  const isSure =
    isUpper(codeAt(text, start + 1)) || codeAt(text, end) === SLASH || text.slice(start, end) === 'Tahun'
  return isSure ? LONGEST_SURE_PART : LONGEST_PART
}

function isPoint(code: number): boolean {
  return code === DOT || code === COMMA
}

/** A code of an office, once a slash or a hyphen has joined letters to digits: `34/PMK`, `Kep-176/KM`. */
function isCode(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_CODE) return false
  let slash = false
  let letter = false
  let digit = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === SLASH) slash = true
    else if (code >= 48 && code <= 57) digit = true
    else if (code !== HYPHEN && code !== DOT) letter = true
  }
  return letter && digit && (slash || codeAt(text, end) === SLASH)
}

/** `Rp2.500` and `US$` part from their amount; 0 where no currency stands. */
function currencyEnd(text: string, start: number, end: number): number {
  if (end - start <= 3 && codeAt(text, end) === DOLLAR && isUpper(codeAt(text, end - 1))) return end + 1
  return signEnd(text, start, end, 2) || signEnd(text, start, end, 3)
}

/** End of a sign of so many letters that digits follow. */
function signEnd(text: string, start: number, end: number, length: number): number {
  const signEnds = start + length
  if (signEnds >= end || classAt(text, signEnds) !== DIGIT || classAt(text, signEnds - 1) !== LETTER) return 0
  return CURRENCIES.has(text.slice(start, signEnds)) ? signEnds : 0
}

const CURRENCIES: ReadonlySet<string> = new Set(['Rp', 'rp', 'RP', 'RM', 'IDR', 'USD'])

/** A mark at `start`; runs of one mark (`...`, `--`) and emoji sequences stay together. */
function readMark(text: string, start: number, before: Token[]): Token {
  const code = text.charCodeAt(start)
  const led = mayLead(code) ? readLed(text, start, before) : undefined
  if (led !== undefined) return led
  const kind = classAt(text, start) === PUNCTUATION ? 'punctuation' : 'symbol'
  let end = start + widthAt(text, start)
  if (isRunning(code)) end = endOfRun(text, end, code)
  if (kind === 'symbol') end = emojiEnd(text, end)
  return token(text, start, end, kind)
}

/** May begin more than a mark: `@warga`, `&amp;`, `#banjir`. Few marks do, and those are read apart. */
const mayLead = (code: number) => code === AT || code === AMPERSAND || code === HASH || code === LOW_QUOTE

function readLed(text: string, start: number, before: Token[]): Token | undefined {
  switch (text.charCodeAt(start)) {
    case AT: {
      const email = readEmail(text, start, before)
      if (email) return email
      const handle = handleEnd(text, start + 1)
      return handle > start + 1 ? token(text, start, handle, 'mention') : undefined
    }
    case AMPERSAND: {
      const end = entityEnd(text, start)
      return end > start ? token(text, start, end, 'symbol') : undefined
    }
    case HASH: {
      const end = pieceEnd(text, start + 1)
      return kindOf(text, start + 1, end) === 'word' ? token(text, start, end, 'hashtag') : undefined
    }
    default:
      return isMisread(text, start) ? token(text, start, start + 3, 'punctuation') : undefined
  }
}

function endOfRun(text: string, from: number, code: number): number {
  let end = from
  while (end < text.length && text.charCodeAt(end) === code) end++
  return end
}

/** A quotation mark or a dash in UTF-8 that somebody read as Mac Roman: `‚Äú` for `“`, `‚Äì` for `–`. */
function isMisread(text: string, start: number): boolean {
  return (
    text.charAt(start + 1) === 'Ä' && start + 2 < text.length && 'ìîòôúù¶¢'.includes(text.charAt(start + 2))
  )
}

/** `...`, `--`, `***`, ``` `` ``` and `''` are one mark; `!!` and `))` are as many as they are. */
function isRunning(code: number): boolean {
  return (
    code === DOT ||
    code === HYPHEN ||
    code === 42 ||
    code === 61 ||
    code === 126 ||
    code === 96 ||
    code === APOSTROPHE
  )
}

/** At an `@`: takes back the tokens of the local part (`erna.sari` was cut at its full stop). */
function readEmail(text: string, at: number, before: Token[]): Token | undefined {
  const end = emailDomainEnd(text, at + 1)
  if (end === at + 1) return undefined
  let first = before.length
  let start = at
  while (
    first > 0 &&
    before[first - 1]!.end === start &&
    start - before[first - 1]!.start <= 64 &&
    isLocalPart(before[first - 1]!)
  ) {
    first--
    start = before[first]!.start
  }
  if (start === at) return undefined
  before.length = first
  return token(text, start, end, 'email')
}

function isLocalPart({ kind, text }: Token): boolean {
  return (
    kind === 'word' || kind === 'number' || kind === 'url' || text === '.' || text === '+' || text === '-'
  )
}

function kindOf(text: string, start: number, end: number): TokenKind {
  let digit = false
  for (let at = start; at < end; at += widthAt(text, at)) {
    const kind = classAt(text, at)
    if (kind === LETTER) return 'word'
    if (kind === DIGIT) digit = true
  }
  return digit ? 'number' : 'symbol'
}

function token(text: string, start: number, end: number, kind: TokenKind): Token {
  return { start, end, text: text.slice(start, end), kind }
}

import { letterPattern } from '../store/letter-pattern.js'

/** What a character is to the tokenizer. A letter carries its marks with it; a lone surrogate is a symbol. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const PUNCTUATION = 4
export const SYMBOL = 5

/** Class of each code unit once asked for; 0 is not yet known, and stays so for surrogates. */
let known: Uint8Array | undefined

/** The table of classes by code unit, for loops that want no call: 0 means ask `classAt`. */
export function characterClasses(): Uint8Array {
  known ??= new Uint8Array(0x10000)
  return known
}

/** The class of the character at `at`, or 0 past either end of the text. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  const classes = characterClasses()
  const code = text.charCodeAt(at)
  const found = classes[code]!
  return found === 0 ? newClassAt(text, at, code) : found
}

/** One call for both, so that the first emoji has none of the callers compiled again. */
function newClassAt(text: string, at: number, code: number): number {
  const found = classify(isSurrogate(code) ? pairAt(text, at) : text[at]!)
  if (!isSurrogate(code)) characterClasses()[code] = found
  return found
}

/** The code unit at `at`, or 0 past either end: whatever reads beyond a text is compiled again for it. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** Code units of the character at `at`: 2 for a surrogate pair, or 1. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (code & 0xfc00) === 0xd800 && isLowSurrogate(codeAt(text, at + 1)) ? 2 : 1
}

/** End of the unbroken run of letters or digits at `at`. */
export function pieceEnd(text: string, at: number): number {
  for (;;) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) return at
    at += widthAt(text, at)
  }
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  // By numbers: strings of the engine are of many kinds, and each kind has the comparison compiled anew.
  return String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return String.fromCharCode(code).toUpperCase().charCodeAt(0) !== code
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}

/** The whole character that the code unit at `at` belongs to. */
function pairAt(text: string, at: number): string {
  const start = isLowSurrogate(text.charCodeAt(at)) && at > 0 && widthAt(text, at - 1) === 2 ? at - 1 : at
  return text.slice(start, start + widthAt(text, start))
}

const LETTERS_OF_ASCII = /[A-Za-z_]/
const SYMBOLS_OF_ASCII = /[%+<=>|~^$&@#*]/

function classify(character: string): number {
  return character < '\x80' ? classifyAscii(character) : classifyAny(character)
}

/** The same as `classifyAny`, without a class of Unicode, which the first text would have to wait for. */
function classifyAscii(character: string): number {
  if (character <= ' ' || character === '\x7f') return SPACE
  if (LETTERS_OF_ASCII.test(character)) return LETTER
  if (character >= '0' && character <= '9') return DIGIT
  return SYMBOLS_OF_ASCII.test(character) ? SYMBOL : PUNCTUATION
}

/** Dashes, `“`, `’`, `…` and the like: no class of Unicode need be made ready for them. */
const MARKS = /[\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205e]/

const LETTERS = letterPattern('u')`[\p{L}\p{M}_\u00AD\u200C]`
const DIGITS = letterPattern('u')`\p{N}`
const PUNCTUATION_MARKS = letterPattern('u')`\p{P}`

function classifyAny(character: string): number {
  // Zero-width space and byte-order mark part words though Unicode calls them no spaces; a soft hyphen stays inside.
  if (/[\s\u200B\uFEFF\u2060\x00-\x1F\x7F-\x9F]/.test(character)) return SPACE
  if (MARKS.test(character)) return PUNCTUATION
  if (LETTERS(character).test(character)) return LETTER
  if (DIGITS(character).test(character)) return DIGIT
  return PUNCTUATION_MARKS(character).test(character) ? PUNCTUATION : SYMBOL
}

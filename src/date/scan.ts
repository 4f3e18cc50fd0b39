/**
 * One pass over the text that finds its *islands*: runs of words, numbers and marks that dates are written with.
 * A word that no date knows ends an island; only islands that hold a telling word (`kemarin`, `2023`) are read further.
 */
import {
  hashLetter,
  hashWord,
  kindOf,
  type LexicalWord,
  type Lexicon,
  readLexicon,
  type WordValue,
} from './lexicon.js'

export interface Island {
  /** What each lexeme is. */
  readonly kinds: readonly number[]
  /** Offsets into the text, and what each lexeme means. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly values: readonly WordValue[]
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const SPACE = 3
const MARK = 4

/** What a character is, for the first 256. */
let characters: Uint8Array | undefined

function characterTable(): Uint8Array {
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) {
    const char = String.fromCharCode(c)
    table[c] = /\p{L}/u.test(char)
      ? LETTER
      : /\d/.test(char)
        ? DIGIT
        : /\s/.test(char)
          ? SPACE
          : "()/-.,:|'+".includes(char)
            ? MARK
            : OTHER
  }
  return table
}

function classify(code: number, table: Uint8Array): number {
  if (code < 256) return table[code]!
  if (code === 0x2013 || code === 0x2014 || code === 0x2011 || code === 0x2010 || code === 0x2019) return MARK
  if (code >= 0x2000 && code <= 0x200a) return SPACE
  if (code === 0x202f || code === 0x3000) return SPACE
  if (code >= 0x2000 && code <= 0x2bff) return OTHER
  return code >= 0xd800 && code <= 0xdfff ? OTHER : code >= 0xfe00 ? OTHER : LETTER
}

/** Tables of numbers make islands without end: one is cut at the first space after so many lexemes. */
const LONGEST_ISLAND = 1000

/** What the hash of a word says: no word of dates, one that begins no island, one that may, or one of a phrase. */
const NO_WORD = 0
const INNER_WORD = 1
const OPENING_WORD = 2

const FILTER_SIZE = 1 << 16

let filter: Uint8Array | undefined

/** Most words of a text end at this filter, before they are cut out and looked up. */
function buildFilter({ words, phrases }: Lexicon, opening: ReadonlySet<number>): Uint8Array {
  const built = new Uint8Array(FILTER_SIZE)
  for (const [text, { kind }] of words) {
    const place = hashWord(text) & (FILTER_SIZE - 1)
    built[place] = Math.max(built[place]!, opening.has(kind) ? OPENING_WORD : INNER_WORD)
  }
  for (const text of phrases.keys()) built[hashWord(text) & (FILTER_SIZE - 1)] = OPENING_WORD
  return built
}

/**
 * Hands every island with a sign of time in it to `visit`, in order; it begins with one of the `opening` kinds.
 * The island is only good until `visit` returns.
 */
export function scanIslands(
  text: string,
  opening: ReadonlySet<number>,
  visit: (island: Island) => void,
): void {
  const lexicon = readLexicon()
  characters ??= characterTable()
  const table = characters
  const { words } = lexicon
  filter ??= buildFilter(lexicon, opening)
  const wordFilter = filter
  const numberWord = kindOf('numberWord')
  const space = kindOf(' ')
  const times = kindOf('×')

  const kinds: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const values: WordValue[] = []
  let telling = false

  const push = (kind: number, start: number, end: number, value: WordValue) => {
    if (kinds.length === 0 && !opening.has(kind)) return
    kinds.push(kind)
    starts.push(start)
    ends.push(end)
    values.push(value)
  }
  const close = () => {
    if (telling || kinds.length >= 4) visit({ kinds, starts, ends, values })
    kinds.length = 0
    starts.length = 0
    ends.length = 0
    values.length = 0
    telling = false
  }
  /** `dua puluh` + ` ` + `lima`: one number. */
  const pushNumberWord = (key: string, start: number, end: number, value: number) => {
    const folded = foldNumber(kinds, values, key, value)
    if (folded === undefined) {
      if (MULTIPLIERS.has(key)) close()
      else push(numberWord, start, end, value)
      return
    }
    kinds.pop()
    starts.pop()
    ends.pop()
    values.pop()
    const last = kinds.length - 1
    kinds[last] = numberWord
    ends[last] = end
    values[last] = folded
  }

  const length = text.length
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const type = classify(code, table)
    if (type === LETTER) {
      const start = i++
      let hash = hashLetter(0, code)
      while (i < length) {
        const next = text.charCodeAt(i)
        const inner = classify(next, table)
        if (inner === LETTER) hash = hashLetter(hash, next)
        else if (inner === DIGIT) {
          if (i === start + 1 && isBetweenDigits(text, start)) break
          hash = hashLetter(hash, next)
        } else if ((next === 39 || next === 0x2019) && isLetterAt(text, i + 1, table))
          hash = hashLetter(hash, 39)
        else break
        i++
      }
      const use = wordFilter[hash & (FILTER_SIZE - 1)]!
      if (kinds.length === 0) {
        if (use !== OPENING_WORD) continue
      } else if (use === NO_WORD) {
        close()
        continue
      }
      const written = text.slice(start, i)
      const key = toKey(written)
      const phrase = findPhrase(text, start, key, lexicon)
      if (phrase !== undefined) {
        i = start + phrase.text.length
        telling = true
        push(phrase.word.kind, start, i, phrase.word.value)
        continue
      }
      const word = words.get(key)
      if (word === undefined || !isWrittenAsMeant(word, written)) {
        if (written === 'x' && kinds.length > 0) push(times, start, i, undefined)
        else if (kinds.length > 0) close()
      } else if (word.kind === numberWord) pushNumberWord(key, start, i, word.value as number)
      else {
        push(word.kind, start, i, word.value)
        telling ||= word.telling
      }
    } else if (type === DIGIT) {
      const start = i
      const endDigits = endOfDigits(text, i)
      i = endOfNumber(text, start, endDigits)
      const { kind, value, isYear } = readDigits(text, start, endDigits, i)
      push(kind, start, i, value)
      telling ||= isYear
    } else if (kinds.length === 0) {
      i++
    } else if (type === SPACE) {
      const start = i
      let lines = 0
      while (i < length && classify(text.charCodeAt(i), table) === SPACE) {
        if (text.charCodeAt(i) === 10) lines++
        i++
      }
      if (lines > 1 || kinds.length > LONGEST_ISLAND) close()
      else push(space, start, i, undefined)
    } else if (type === MARK) {
      push(kindOf(code > 255 ? (code === 0x2019 ? "'" : '-') : text[i]!), i, i + 1, undefined)
      i++
    } else {
      close()
      i++
    }
  }
  close()
}

function readDigits(text: string, start: number, endDigits: number, end: number) {
  const written = text.slice(start, end)
  if (end === endDigits) {
    const name = digitKind(text, start, end)
    return { kind: kindOf(name), value: Number(written), isYear: name === 'y1' || name === 'y2' }
  }
  const isDecimal = text[endDigits] === ','
  return {
    kind: kindOf(isDecimal ? 'decimal' : 'n4'),
    value: Number(isDecimal ? written.replace(',', '.') : written.replaceAll('.', '')),
    isYear: false,
  }
}

function toKey(written: string): string {
  const small = written.toLowerCase()
  return small.includes('’') ? small.replaceAll('’', "'") : small
}

function isLetterAt(text: string, at: number, table: Uint8Array): boolean {
  return at < text.length && classify(text.charCodeAt(at), table) === LETTER
}

const isDigitCode = (code: number) => code >= 48 && code <= 57

/** The `T` of `2023-05-02T09:00`, the `x` of `2x24 jam`. */
function isBetweenDigits(text: string, at: number): boolean {
  return at > 0 && (text[at] === 'T' || text[at] === 'x') && isDigitCode(text.charCodeAt(at - 1))
}

/** A month that is also a word (`mei`, `may`) and a Roman number are themselves only as they are written. */
function isWrittenAsMeant(word: LexicalWord, written: string): boolean {
  if (word.kind === kindOf('roman')) return written === written.toUpperCase()
  if (word.kind === kindOf('shortMonth') || word.kind === kindOf('shortWeekday')) {
    return written[0] !== written[0]!.toLowerCase()
  }
  return true
}

function findPhrase(text: string, start: number, first: string, lexicon: Lexicon) {
  const candidates = lexicon.phrases.get(first)
  if (candidates === undefined) return undefined
  const ahead = text.slice(start, start + candidates[0]!.text.length + 1).toLowerCase()
  return candidates.find(
    (phrase) => ahead.startsWith(phrase.text) && !/^[\p{L}\d]/u.test(ahead.slice(phrase.text.length)),
  )
}

const MULTIPLIERS = new Set(['belas', 'puluh', 'ratus', 'ribu', 'juta'])

/** `dua puluh` + ` ` + `lima` → 25; undefined where the words are two numbers. */
function foldNumber(kinds: readonly number[], values: readonly WordValue[], word: string, value: number) {
  const before = kinds.length - 2
  if (before < 0 || kinds[before + 1] !== kindOf(' ')) return undefined
  const sum = values[before]
  if (typeof sum !== 'number') return undefined
  if (kinds[before] !== kindOf('numberWord')) {
    const small = ['n1', 'n01', 'n13', 'n24', 'n25', 'n32', 'n60', 'n3', 'decimal'].some(
      (kind) => kinds[before] === kindOf(kind),
    )
    return small && (word === 'ribu' || word === 'juta') ? sum * value : undefined
  }
  const ones = sum % 10
  if (word === 'belas') return ones >= 2 && sum % 100 < 10 ? sum + 10 : undefined
  if (word === 'puluh') return ones >= 2 && sum % 100 < 10 ? sum + ones * 9 : undefined
  if (word === 'ratus') return ones >= 2 && sum % 1000 < 10 ? sum + ones * 99 : undefined
  if (word === 'ribu') return sum % 1e6 < 1000 && sum > 1 ? sum + (sum % 1e6) * 999 : undefined
  if (word === 'juta') return sum < 1e6 ? sum * 1e6 : undefined
  const places = value < 10 ? 10 : value < 100 ? 100 : value < 1000 ? 1000 : 1e6
  return sum >= 20 && sum % places === 0 ? sum + value : undefined
}

function endOfDigits(text: string, from: number): number {
  let i = from
  while (i < text.length && isDigitCode(text.charCodeAt(i))) i++
  return i
}

/** Takes in thousands (`1.000`) and a decimal (`2,5`): an end behind `endDigits` says there is one. */
function endOfNumber(text: string, start: number, endDigits: number): number {
  if (endDigits - start > 3) return endDigits
  let end = endDigits
  while (text[end] === '.' && endOfDigits(text, end + 1) === end + 4) end += 4
  if (end > endDigits || text[end] !== ',') return end
  const decimal = endOfDigits(text, end + 1)
  return decimal > end + 1 && decimal <= end + 3 ? decimal : end
}

function digitKind(text: string, start: number, end: number): string {
  const value = Number(text.slice(start, Math.min(end, start + 5)))
  switch (end - start) {
    case 1:
      return value === 0 ? 'n0' : 'n1'
    case 2:
      if (value === 0) return 'n00'
      if (value <= 12) return 'n01'
      if (value <= 23) return 'n13'
      if (value === 24) return 'n24'
      return value <= 31 ? 'n25' : value <= 59 ? 'n32' : 'n60'
    case 3:
      return 'n3'
    case 4:
      if (value >= 1900 && value < 2100) return 'y1'
      return value >= 1000 && value < 3000 ? 'y2' : 'n4'
    default:
      return 'n4'
  }
}

/**
 * One pass over the text that finds its *islands*: runs of words, numbers and marks that dates are written with.
 * A word that no date knows ends an island; only islands that hold a telling word (`kemarin`, `2023`) are read further.
 */
import {
  DIGITS,
  kindOf,
  type LexicalWord,
  type Lexicon,
  type Phrase,
  readLexicon,
  type WordValue,
} from './lexicon.js'

/** What is behind `size` in the lists is left from another island. */
export interface Island {
  readonly size: number
  /** What each lexeme is. */
  readonly kinds: readonly number[]
  /** Offsets into the text, and what each lexeme means. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly values: readonly WordValue[]
}

interface OpenIsland extends Island {
  size: number
  readonly kinds: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly values: WordValue[]
  telling: boolean
}

/** What a character is; letters and digits are the lowest. */
const LETTER = 0
const DIGIT = 1
const SPACE = 2
const MARK = 3
const OTHER = 4

/** `2/5` tells of a day without any word. */
const SLASH = 47

/** By UTF-16 code unit. */
function classifyCharacters(): Uint8Array {
  const table = new Uint8Array(1 << 16).fill(LETTER)
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
  table.fill(OTHER, 0x2000, 0x2c00)
  table.fill(SPACE, 0x2000, 0x200b)
  for (const c of [0x202f, 0x3000]) table[c] = SPACE
  for (const c of [0xb7, 0x2010, 0x2011, 0x2013, 0x2014, 0x2019, 0x2022]) table[c] = MARK
  table.fill(OTHER, 0xd800, 0xe000)
  table.fill(OTHER, 0xfe00)
  return table
}

/** Tables of numbers make islands without end: one is cut at the first space after so many lexemes. */
const LONGEST_ISLAND = 1000

/** A word of the lexicon, found by its hash and not by cutting it out of the text. */
interface Entry {
  readonly text: string
  readonly hash: number
  readonly word: LexicalWord | undefined
  /** Names that begin with this word. */
  readonly phrases: readonly Phrase[] | undefined
  /** An island can begin with it. */
  readonly opens: boolean
  /** The next word with the same place in the table. */
  readonly next: Entry | undefined
}

const PLACES = 1 << 12

/** The hash goes letter by letter; capitals count as small letters. */
const hashLetter = (hash: number, code: number) => (Math.imul(hash, 31) + (code | 32)) | 0

function buildEntries({ words, phrases }: Lexicon, opening: Uint8Array): readonly (Entry | undefined)[] {
  const entries: (Entry | undefined)[] = new Array(PLACES).fill(undefined)
  for (const text of new Set([...words.keys(), ...phrases.keys()])) {
    let hash = 0
    for (let i = 0; i < text.length; i++) hash = hashLetter(hash, text.charCodeAt(i))
    const word = words.get(text)
    const list = phrases.get(text)
    const opens = list !== undefined || (word !== undefined && opening[word.kind] !== 0)
    const place = hash & (PLACES - 1)
    entries[place] = { text, hash, word, phrases: list, opens, next: entries[place] }
  }
  return entries
}

function findEntry(
  text: string,
  start: number,
  end: number,
  hash: number,
  first: Entry | undefined,
): Entry | undefined {
  for (let entry = first; entry !== undefined; entry = entry.next) {
    if (entry.hash === hash && isWritten(entry.text, text, start, end)) return entry
  }
  return undefined
}

/** `Jum’at` is `jum'at`. */
function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i)
    if ((code | 32) !== word.charCodeAt(i) && !(isApostrophe(code) && word.charCodeAt(i) === 39)) return false
  }
  return true
}

/** Kinds that scanning itself tells apart. */
const KINDS = [
  'weekday',
  'minggu',
  'numberWord',
  'koma',
  'spokenDecimal',
  'roman',
  'shortMonth',
  'shortWeekday',
  ...DIGITS,
] as const

/** All that scanning looks up, made on first use. */
interface Tables {
  readonly characters: Uint8Array
  readonly entries: readonly (Entry | undefined)[]
  /** 1 where there is an entry: small enough to stay near the processor, and most words end here. */
  readonly taken: Uint8Array
  /** 1 for each kind that an island can begin with, 2 where it can be all of it. */
  readonly opening: Uint8Array
  readonly kinds: Readonly<Record<(typeof KINDS)[number], number>>
  /** The kind of a space or a mark, by its character. */
  readonly marks: Uint8Array
  /** Numbers in digits that `ribu` and `juta` multiply. */
  readonly multiplied: ReadonlySet<number>
}

function markKinds(): Uint8Array {
  const kinds = new Uint8Array(256)
  for (const mark of ` ()/-.,:|'+`) kinds[mark.charCodeAt(0)] = kindOf(mark)
  return kinds
}

let tables: Tables | undefined

function buildTables(opening: Uint8Array): Tables {
  const entries = buildEntries(readLexicon(), opening)
  return {
    characters: classifyCharacters(),
    entries,
    taken: Uint8Array.from(entries, (entry) => (entry === undefined ? 0 : 1)),
    opening,
    kinds: Object.fromEntries(KINDS.map((name) => [name, kindOf(name)])) as Tables['kinds'],
    marks: markKinds(),
    multiplied: new Set('n1 n01 n13 n24 n25 n32 n60 n3 decimal'.split(' ').map(kindOf)),
  }
}

/**
 * Hands every island with a sign of time in it to `visit`, in order; it begins with one of the `opening` kinds.
 * The island is only good until `visit` returns.
 */
export function scanIslands(text: string, opening: Uint8Array, visit: (island: Island) => void): void {
  tables ??= buildTables(opening)
  const { characters, entries, taken } = tables
  const island: OpenIsland = { size: 0, kinds: [], starts: [], ends: [], values: [], telling: false }
  const length = text.length
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const type = characters[code]!
    if (type === LETTER) {
      const start = i
      let hash = hashLetter(0, code)
      for (i++; i < length; i++) {
        const next = text.charCodeAt(i)
        const inner = characters[next]!
        if (inner === LETTER) hash = hashLetter(hash, next)
        else if (inner === DIGIT) {
          if (isBetweenDigits(text, start, i)) break
          hash = hashLetter(hash, next)
        } else if (isApostrophe(next) && i + 1 < length && characters[text.charCodeAt(i + 1)] === LETTER)
          hash = hashLetter(hash, 39)
        else break
      }
      const place = hash & (PLACES - 1)
      const entry = taken[place] === 0 ? undefined : findEntry(text, start, i, hash, entries[place])
      if (entry === undefined) {
        if (island.size > 0) readUnknown(text, start, i, island, tables, visit)
      } else if (entry.opens || island.size > 0) i = readWord(text, start, i, entry, island, tables, visit)
    } else if (type === DIGIT) {
      i = readNumber(text, i, island, tables)
    } else if (island.size === 0) {
      i++
    } else if (type === SPACE) {
      const start = i
      let lines = 0
      for (; i < length; i++) {
        const next = text.charCodeAt(i)
        if (characters[next] !== SPACE) break
        if (next === 10) lines++
      }
      if (lines > 1 || island.size > LONGEST_ISLAND) close(island, tables, visit)
      else push(island, tables, tables.marks[32]!, start, i, undefined)
    } else if (type === MARK) {
      const plain = PLAIN[code] ?? code
      push(island, tables, tables.marks[plain]!, i, i + 1, undefined)
      if (code === SLASH) island.telling = true
      i++
    } else {
      close(island, tables, visit)
      i++
    }
  }
  close(island, tables, visit)
}

/** Marks that stand for another: dashes, the apostrophe, dots between parts of a line. */
const PLAIN: Readonly<Record<number, number>> = {
  183: 124, 8226: 124, 8217: 39, 8208: 45, 8209: 45, 8211: 45, 8212: 45,
} // biome-ignore format: a table

/** Of the opening kinds. */
const ALONE = 2

function push(
  island: OpenIsland,
  { opening }: Tables,
  kind: number,
  start: number,
  end: number,
  value: WordValue,
) {
  const { size } = island
  if (size === 0 && opening[kind] === 0) return
  island.kinds[size] = kind
  island.starts[size] = start
  island.ends[size] = end
  island.values[size] = value
  island.size = size + 1
}

function close(island: OpenIsland, { opening }: Tables, visit: (island: Island) => void): void {
  if (island.telling && (island.size > 2 || opening[island.kinds[0]!] === ALONE)) visit(island)
  island.size = 0
  island.telling = false
}

/** A word that no date knows ends the island, but for the `x` of `2 x 24 jam`. */
function readUnknown(
  text: string,
  start: number,
  end: number,
  island: OpenIsland,
  tables: Tables,
  visit: (island: Island) => void,
): void {
  if (end - start === 1 && text[start] === 'x') push(island, tables, kindOf('×'), start, end, undefined)
  else close(island, tables, visit)
}

/** Takes the word from `start` to `end` into the island, or closes it; where to read on. */
function readWord(
  text: string,
  start: number,
  end: number,
  { text: key, word, phrases }: Entry,
  island: OpenIsland,
  tables: Tables,
  visit: (island: Island) => void,
): number {
  const { kinds } = tables
  const phrase = phrases && findPhrase(text, start, phrases)
  if (phrase !== undefined) {
    const endOfPhrase = start + phrase.text.length
    island.telling = true
    push(island, tables, phrase.word.kind, start, endOfPhrase, phrase.word.value)
    return endOfPhrase
  }
  if (word === undefined || !isWrittenAsMeant(word, text, start, end, tables)) {
    if (island.size > 0) readUnknown(text, start, end, island, tables, visit)
  } else if (word.kind === kinds.numberWord) {
    const value = word.value as number
    if (foldNumber(island, tables, key, value, end)) return end
    if (MULTIPLIERS.includes(key)) close(island, tables, visit)
    else push(island, tables, kinds.numberWord, start, end, value)
  } else if (word.kind === kinds.minggu && isSunday(text, start, end)) {
    push(island, tables, kinds.weekday, start, end, SUNDAY)
    island.telling = true
  } else {
    push(island, tables, word.kind, start, end, word.value)
    island.telling ||= word.telling
  }
  return end
}

const SUNDAY = 7

/** `pada Minggu lalu` is a day, `minggu lalu` a week; the capital of a sentence or a headline tells nothing. */
function isSunday(text: string, start: number, end: number): boolean {
  return (
    text[start] === 'M' &&
    /[\p{L},)] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^ \p{Lu}/u.test(text.slice(end, end + 2))
  )
}

/** Takes the number that begins at `start` into the island; where it ends. */
function readNumber(text: string, start: number, island: OpenIsland, tables: Tables): number {
  const { kinds } = tables
  let value = 0
  let endDigits = start
  for (; endDigits < text.length; endDigits++) {
    const code = text.charCodeAt(endDigits)
    if (!isDigitCode(code)) break
    value = value * 10 + code - 48
  }
  const isSeconds = text[start - 1] === ':'
  const end = isSeconds ? endDigits : endOfNumber(text, start, endDigits)
  if (end === endDigits) {
    const kind = kindOfDigits(value, end - start, kinds)
    push(island, tables, kind, start, end, value)
    if (kind === kinds.y1 || kind === kinds.y2) island.telling = true
  } else {
    const written = text.slice(start, end)
    if (text[endDigits] === ',')
      push(island, tables, kinds.decimal, start, end, Number(written.replace(',', '.')))
    else push(island, tables, kinds.n4, start, end, Number(written.replaceAll('.', '')))
  }
  return end
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019
const isDigitCode = (code: number) => code >= 48 && code <= 57

/** The `T` of `2023-05-02T09:00`, the `x` of `2x24 jam`, the zone of `2023-05-02WIB09:00`. */
function isBetweenDigits(text: string, start: number, end: number): boolean {
  if (!/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return false
  return end === start + 1
    ? text[start] === 'T' || text[start] === 'x'
    : /^WI(?:B|TA?)$/.test(text.slice(start, end))
}

/** A month that is also a word (`mei`, `may`) and a Roman number are themselves only as they are written. */
function isWrittenAsMeant(
  { kind }: LexicalWord,
  text: string,
  start: number,
  end: number,
  { kinds }: Tables,
): boolean {
  if (kind === kinds.roman) return !/[a-z]/.test(text.slice(start, end))
  if (kind === kinds.shortMonth) return /^[A-Z]/.test(text[start]!) || isInDate(text, start, end)
  if (kind === kinds.shortWeekday)
    return /^[A-Z]/.test(text[start]!) || /^[,.] ?\d/.test(text.slice(end, end + 3))
  return true
}

/** `12 okt 2024`, `2024-okt-12`: between two numbers a month needs no capital. */
const isInDate = (text: string, start: number, end: number) =>
  /\d[ \-/.]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\.?[ \-/.]\d/.test(text.slice(end, end + 3))

function findPhrase(text: string, start: number, phrases: readonly Phrase[]): Phrase | undefined {
  const ahead = text
    .slice(start, start + phrases[0]!.text.length + 1)
    .toLowerCase()
    .replaceAll('’', "'")
  for (const phrase of phrases) {
    if (ahead.startsWith(phrase.text) && !/^[\p{L}\d]/u.test(ahead.slice(phrase.text.length))) return phrase
  }
  return undefined
}

const MULTIPLIERS = ['belas', 'puluh', 'ratus', 'ribu', 'juta']

/** `dua puluh` + ` ` + `lima` → 25: puts the sum in the place of the words before; false where they are two numbers. */
function foldNumber(island: OpenIsland, tables: Tables, word: string, value: number, end: number): boolean {
  const before = island.size - 2
  if (before < 0 || island.kinds[before + 1] !== tables.marks[32]) return false
  if (island.kinds[before] === tables.kinds.koma) return foldDecimal(island, tables, before - 2, value, end)
  if (island.kinds[before] === tables.kinds.spokenDecimal && value < 10)
    return foldDecimal(island, tables, before, value, end)
  const sum = island.values[before]
  if (typeof sum !== 'number') return false
  const folded =
    island.kinds[before] === tables.kinds.numberWord
      ? addNumberWord(sum, word, value)
      : tables.multiplied.has(island.kinds[before]!) && (word === 'ribu' || word === 'juta')
        ? sum * value
        : undefined
  if (folded === undefined) return false
  island.kinds[before] = tables.kinds.numberWord
  island.ends[before] = end
  island.values[before] = folded
  island.size = before + 1
  return true
}

/** `dua koma lima` → 2.5, with one digit more for each word: `dua koma dua lima` → 2.25. */
function foldDecimal(island: OpenIsland, { kinds }: Tables, at: number, digit: number, end: number): boolean {
  const sum = at < 0 ? undefined : island.values[at]
  const isNumber = island.kinds[at] === kinds.numberWord || island.kinds[at] === kinds.spokenDecimal
  if (typeof sum !== 'number' || !isNumber || digit > 9) return false
  island.values[at] = Number(Number.isInteger(sum) ? `${sum}.${digit}` : `${sum}${digit}`)
  island.kinds[at] = kinds.spokenDecimal
  island.ends[at] = end
  island.size = at + 1
  return true
}

function addNumberWord(sum: number, word: string, value: number): number | undefined {
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

function kindOfDigits(value: number, digits: number, kinds: Tables['kinds']): number {
  switch (digits) {
    case 1:
      return value === 0 ? kinds.n0 : kinds.n1
    case 2:
      if (value === 0) return kinds.n00
      if (value <= 12) return kinds.n01
      if (value <= 23) return kinds.n13
      if (value === 24) return kinds.n24
      return value <= 31 ? kinds.n25 : value <= 59 ? kinds.n32 : kinds.n60
    case 3:
      return kinds.n3
    case 4:
      if (value >= 1900 && value < 2100) return kinds.y1
      return value >= 1000 && value < 3000 ? kinds.y2 : kinds.n4
    default:
      return kinds.n4
  }
}

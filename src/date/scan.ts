/**
 * One pass over the text that finds its *islands*: runs of words, numbers and marks that dates are written with.
 * A word that no date knows ends an island; only islands that hold a telling word (`kemarin`, `2023`) are read further.
 */

import { beginsWithCapital, beginsWithLetter } from '../store/letter-kinds.js'
import { letterPattern } from '../store/letter-pattern.js'
import {
  buildEntries,
  type Entry,
  findEntry,
  findPhrase,
  hashesOfOpenings,
  hashLetter,
  isApostrophe,
  OPENING_BITS,
  PLACES,
} from './entries.js'
import type { Island, OpenIsland } from './island.js'
import { DIGITS, kindOf, type LexicalWord, readLexicon, type WordValue } from './lexicon.js'
import { endOfNumber, foldNumber, isDigitCode, kindOfDigits, MULTIPLIERS } from './numbers.js'

/** What a character is; letters and digits are the lowest. */
const LETTER = 0
const DIGIT = 1
const SPACE = 2
const MARK = 3
const OTHER = 4

/** `2/5` tells of a day without any word. */
const SLASH = 47
const COLON = 58

/** By UTF-16 code unit. */
function classifyCharacters(): Uint8Array {
  const table = new Uint8Array(1 << 16).fill(LETTER)
  for (let c = 0; c < 256; c++) {
    const char = String.fromCharCode(c)
    table[c] = beginsWithLetter(char)
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

/** Where there are characters that are no letters: from, and up to before. */
const BESIDE_LETTERS = [
  [0, 256],
  [0x2000, 0x2c00],
  [0x3000, 0x3001],
  [0xd800, 0xe000],
  [0xfe00, 0x10000],
] as const

/** What is inside a word is 0, what ends one 1; what may be either, or begins a number, is 2. */
function classifyEnds(characters: Uint8Array): Uint8Array {
  const ends = new Uint8Array(characters.length)
  for (const [from, to] of BESIDE_LETTERS) {
    for (let code = from; code < to; code++) {
      if (characters[code] === LETTER) continue
      ends[code] = characters[code] === DIGIT || isApostrophe(code) ? UNSURE : 1
    }
  }
  return ends
}

const UNSURE = 2

/** Tables of numbers make islands without end: one is cut at the first space after so many lexemes. */
const LONGEST_ISLAND = 1000

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
  readonly ends: Uint8Array
  readonly entries: readonly (Entry | undefined)[]
  /** 1 where there is an entry: small enough to stay near the processor, and most words end here. */
  readonly taken: Uint8Array
  /** By the last bits of a hash: 1 where a word has it that an island can begin with. */
  readonly openingWords: Uint8Array
  /** 1 for each kind that an island can begin with, 2 where it can be all of it. */
  readonly opening: Uint8Array
  readonly kinds: Readonly<Record<(typeof KINDS)[number], number>>
  /** The kind of a space or a mark, by its character. */
  readonly marks: Uint8Array
  /** Numbers in digits that `ribu` and `juta` multiply. */
  readonly multiplied: ReadonlySet<number>
}

function markKinds(): Uint8Array {
  const kinds = new Uint8Array(LAST_MARK + 1)
  for (const mark of ` ()/-.,:|'+`) kinds[mark.charCodeAt(0)] = kindOf(mark)
  for (const [mark, plain] of Object.entries(PLAIN)) kinds[Number(mark)] = kinds[plain]!
  return kinds
}

/** Marks that stand for another: dashes, the apostrophe, dots between parts of a line. */
const PLAIN: Readonly<Record<number, number>> = {
  183: 124, 8226: 124, 8217: 39, 8208: 45, 8209: 45, 8211: 45, 8212: 45,
} // biome-ignore format: a table

const LAST_MARK = 8226

let tables: Tables | undefined

function buildTables(opening: Uint8Array): Tables {
  const entries = buildEntries(readLexicon(), opening)
  const characters = classifyCharacters()
  return {
    characters,
    ends: classifyEnds(characters),
    entries,
    taken: Uint8Array.from(entries, (entry) => (entry === undefined ? 0 : 1)),
    openingWords: hashesOfOpenings(entries),
    opening,
    kinds: Object.fromEntries(KINDS.map((name) => [name, kindOf(name)])) as Tables['kinds'],
    marks: markKinds(),
    multiplied: new Set('n1 n01 n13 n24 n25 n32 n60 n3 decimal'.split(' ').map(kindOf)),
  }
}

/** Where the scan stands in its text. */
interface Scan {
  readonly text: string
  readonly tables: Tables
  readonly island: OpenIsland
  readonly visit: (island: Island) => void
  /** Where the lexeme that is being read begins. */
  start: number
}

/**
 * Hands every island with a sign of time in it to `visit`, in order; it begins with one of the `opening` kinds.
 * The island is only good until `visit` returns.
 */
export function scanIslands(text: string, opening: Uint8Array, visit: (island: Island) => void): void {
  tables ??= buildTables(opening)
  const { characters, entries, taken, marks } = tables
  const island: OpenIsland = { size: 0, kinds: [], starts: [], ends: [], values: [], telling: false }
  const scan: Scan = { text, tables, island, visit, start: 0 }
  const length = text.length
  let i = 0
  while (i < length) {
    if (island.size === 0) {
      i = findOpening(text, i, tables)
      if (i === length) break
    }
    const code = text.charCodeAt(i)
    const type = characters[code]!
    const start = i
    scan.start = i
    if (type === LETTER) {
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
      let entry = taken[place] === 0 ? undefined : entries[place]
      while (entry !== undefined && entry.hash !== hash) entry = entry.next
      if (entry !== undefined) entry = findEntry(entry, text, start, i)
      if (entry === undefined) {
        if (island.size > 0) readUnknown(scan, i)
      } else if (entry.opens || island.size > 0) i = readWord(scan, i, entry)
    } else if (type === DIGIT) {
      i = readNumber(scan)
    } else if (island.size === 0) {
      i++
    } else if (type === SPACE) {
      let lines = 0
      for (; i < length; i++) {
        const next = text.charCodeAt(i)
        if (characters[next] !== SPACE) break
        if (next === 10) lines++
      }
      if (lines > 1 || island.size > LONGEST_ISLAND) close(scan)
      else push(scan, marks[32]!, i, undefined)
    } else if (type === MARK) {
      push(scan, marks[code]!, i + 1, undefined)
      if (code === SLASH) island.telling = true
      i++
    } else {
      close(scan)
      i++
    }
  }
  close(scan)
}

/**
 * Where the next number begins, or the next word that an island may begin with. A processor guesses wrong where each
 * word ends, which costs more than the word: so nothing here depends on that, and the hash is set to nothing by a mask.
 */
function findOpening(text: string, from: number, { characters, ends, openingWords }: Tables): number {
  const length = text.length
  let hash = 0
  let i = from
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    const ended = ends[code]!
    if ((openingWords[hash & OPENING_BITS]! & ended) !== 0 || ended === UNSURE) break
    hash = hashLetter(hash, code) & (ended - 1)
  }
  if (i === length && openingWords[hash & OPENING_BITS] === 0) return length
  while (i > from && characters[text.charCodeAt(i - 1)] === LETTER) i--
  return i
}

/** Of the opening kinds. */
const ALONE = 2

/** Takes the lexeme that begins where the scan stands into the island. */
function push({ island, tables, start }: Scan, kind: number, end: number, value: WordValue): void {
  const { size } = island
  if (size === 0 && tables.opening[kind] === 0) return
  island.kinds[size] = kind
  island.starts[size] = start
  island.ends[size] = end
  island.values[size] = value
  island.size = size + 1
}

function close({ island, tables, visit }: Scan): void {
  if (island.telling && (island.size > 2 || tables.opening[island.kinds[0]!] === ALONE)) visit(island)
  island.size = 0
  island.telling = false
}

/** A word that no date knows ends the island, but for the `x` of `2 x 24 jam`. */
function readUnknown(scan: Scan, end: number): void {
  if (end - scan.start === 1 && scan.text[scan.start] === 'x') push(scan, kindOf('×'), end, undefined)
  else close(scan)
}

/** Takes the word that ends there into the island, or closes it; where to read on. */
function readWord(scan: Scan, end: number, { text: key, word, phrases }: Entry): number {
  const { text, tables, island, start } = scan
  const { kinds } = tables
  const phrase = phrases && findPhrase(text, start, end, phrases)
  if (phrase !== undefined) {
    const endOfPhrase = start + phrase.text.length
    island.telling = true
    push(scan, phrase.word.kind, endOfPhrase, phrase.word.value)
    return endOfPhrase
  }
  if (word === undefined || !isWrittenAsMeant(scan, end, word)) {
    if (island.size > 0) readUnknown(scan, end)
  } else if (word.kind === kinds.numberWord) {
    const value = word.value as number
    if (foldNumber(island, tables, key, value)) island.ends[island.size - 1] = end
    else if (MULTIPLIERS.includes(key)) close(scan)
    else push(scan, kinds.numberWord, end, value)
  } else if (word.kind === kinds.minggu && isSunday(text, start, end)) {
    push(scan, kinds.weekday, end, SUNDAY)
    island.telling = true
  } else {
    push(scan, word.kind, end, word.value)
    island.telling ||= word.telling
  }
  return end
}

const SUNDAY = 7

/** `pada Minggu lalu` is a day, `minggu lalu` a week; the capital of a sentence or a headline tells nothing. */
function isSunday(text: string, start: number, end: number): boolean {
  return (
    text[start] === 'M' &&
    isInSentence(text.slice(Math.max(0, start - 2), start)) &&
    !(text.charAt(end) === ' ' && beginsWithCapital(text.slice(end + 1, end + 2)))
  )
}

/** Takes the number that begins where the scan stands into the island; where it ends. */
function readNumber(scan: Scan): number {
  const { text, tables, island, start } = scan
  const { kinds } = tables
  let value = 0
  let endDigits = start
  for (; endDigits < text.length; endDigits++) {
    const code = text.charCodeAt(endDigits)
    if (!isDigitCode(code)) break
    value = value * 10 + code - 48
  }
  const isSeconds = start > 0 && text.charCodeAt(start - 1) === COLON
  const end = isSeconds ? endDigits : endOfNumber(text, start, endDigits)
  if (end === endDigits) {
    const kind = kindOfDigits(value, end - start, kinds)
    push(scan, kind, end, value)
    if (kind === kinds.y1 || kind === kinds.y2) island.telling = true
  } else {
    const written = text.slice(start, end)
    if (text[endDigits] === ',') push(scan, kinds.decimal, end, Number(written.replace(',', '.')))
    else push(scan, kinds.n4, end, Number(written.replaceAll('.', '')))
  }
  return end
}

/** The `T` of `2023-05-02T09:00`, the `x` of `2x24 jam`, the zone of `2023-05-02WIB09:00`. */
function isBetweenDigits(text: string, start: number, end: number): boolean {
  if (!/\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return false
  return end === start + 1
    ? text[start] === 'T' || text[start] === 'x'
    : /^WI(?:B|TA?)$/.test(text.slice(start, end))
}

/** A month that is also a word (`mei`, `may`) and a Roman number are themselves only as they are written. */
function isWrittenAsMeant({ text, tables, start }: Scan, end: number, { kind }: LexicalWord): boolean {
  const { kinds } = tables
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

const isInSentence = (before: string) => IN_SENTENCE(before).test(before)
const IN_SENTENCE = letterPattern('u')`[\p{L},)] $`

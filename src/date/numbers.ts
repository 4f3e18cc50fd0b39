/** Numbers in digits and in words, as lexemes of an island. */
import type { OpenIsland } from './island.js'
import type { DIGITS } from './lexicon.js'

/** What reading numbers looks up. */
export interface NumberTables {
  readonly kinds: Readonly<Record<'koma' | 'spokenDecimal' | 'numberWord' | (typeof DIGITS)[number], number>>
  /** The kind of a space or a mark, by its character. */
  readonly marks: Uint8Array
  /** Numbers in digits that `ribu` and `juta` multiply. */
  readonly multiplied: ReadonlySet<number>
}

export const isDigitCode = (code: number) => code >= 48 && code <= 57

export const MULTIPLIERS = ['belas', 'puluh', 'ratus', 'ribu', 'juta']

/** `dua puluh` + ` ` + `lima` → 25: puts the sum in the place of the words before; false where they are two numbers. */
export function foldNumber(island: OpenIsland, tables: NumberTables, word: string, value: number): boolean {
  const before = island.size - 2
  if (before < 0 || island.kinds[before + 1] !== tables.marks[32]) return false
  if (island.kinds[before] === tables.kinds.koma) return foldDecimal(island, tables, before - 2, value)
  if (island.kinds[before] === tables.kinds.spokenDecimal && value < 10)
    return foldDecimal(island, tables, before, value)
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
  island.values[before] = folded
  island.size = before + 1
  return true
}

/** `dua koma lima` → 2.5, with one digit more for each word: `dua koma dua lima` → 2.25. */
function foldDecimal(island: OpenIsland, { kinds }: NumberTables, at: number, digit: number): boolean {
  const sum = at < 0 ? undefined : island.values[at]
  const isNumber = island.kinds[at] === kinds.numberWord || island.kinds[at] === kinds.spokenDecimal
  if (typeof sum !== 'number' || !isNumber || digit > 9) return false
  island.values[at] = Number(Number.isInteger(sum) ? `${sum}.${digit}` : `${sum}${digit}`)
  island.kinds[at] = kinds.spokenDecimal
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
export function endOfNumber(text: string, start: number, endDigits: number): number {
  if (endDigits - start > 3) return endDigits
  let end = endDigits
  while (text.startsWith('.', end) && endOfDigits(text, end + 1) === end + 4) end += 4
  if (end > endDigits || !text.startsWith(',', end)) return end
  const decimal = endOfDigits(text, end + 1)
  return decimal > end + 1 && decimal <= end + 3 ? decimal : end
}

export function kindOfDigits(value: number, digits: number, kinds: NumberTables['kinds']): number {
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

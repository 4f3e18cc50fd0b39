/**
 * The words that dates are written with. Each word is of one *kind* (`month`, `lalu`, `hari` ...), and a *class*
 * is a set of kinds (`unit` = `hari`, `pekan`, `minggu` ...). Inside, a kind is a small number, and a
 * rule is a pattern over kinds (see `pattern.ts`).
 */
import { data as dayParts } from '../lexicon/generated/date-day-parts.js'
import { data as hijriMonths } from '../lexicon/generated/date-hijri-months.js'
import { data as holidays } from '../lexicon/generated/date-holidays.js'
import { data as months } from '../lexicon/generated/date-months.js'
import { data as numbers } from '../lexicon/generated/date-numbers.js'
import { data as units } from '../lexicon/generated/date-units.js'
import { data as weekdays } from '../lexicon/generated/date-weekdays.js'
import { data as words } from '../lexicon/generated/date-words.js'
import { data as zones } from '../lexicon/generated/date-zones.js'
import { decodeWordList } from '../store/word-list.js'

/** ISO 8601 designators; `TH`, `TM` and `TS` are hour, minute and second. */
export type UnitOfTime = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'

export interface UnitValue {
  readonly unit: UnitOfTime
  /** How many: a `dekade` is ten years. */
  readonly times: number
}

export interface DayPart {
  /** `TMO`, `TAF`, `TEV`, `TNI`. */
  readonly token: string
  readonly fromHour: number
  readonly toHour: number
}

export type WordValue = number | string | UnitValue | DayPart | undefined

export interface LexicalWord {
  readonly kind: number
  readonly value: WordValue
  /** The sign of an expression of its own: `kemarin`, not `dan`. */
  readonly telling: boolean
}

export interface Phrase {
  readonly text: string
  readonly word: LexicalWord
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, LexicalWord>
  /** Names of several words, the longest first, by their first word: `idul` → `idul fitri`, `idul adha`. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

/** Kinds of numbers written in digits: by how many digits and by what they can mean. */
export const DIGITS = [
  'n0',
  'n1',
  'n00',
  'n01',
  'n13',
  'n24',
  'n25',
  'n32',
  'n60',
  'n3',
  'y1',
  'y2',
  'n4',
  'decimal',
] as const

let kindNumbers: Map<string, number> | undefined

/** The number of a kind; a new kind gets the next one. */
export function kindOf(name: string): number {
  kindNumbers ??= new Map()
  let kind = kindNumbers.get(name)
  if (kind === undefined) {
    kind = kindNumbers.size
    kindNumbers.set(name, kind)
  }
  return kind
}

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  weekday: ['weekday', 'minggu'],
  shortWeekday: ['shortWeekday'],
  offset: ['n4', 'y1', 'y2'],
  day: ['n1', 'n01', 'n13', 'n24', 'n25'],
  wordDay: ['numberWord'],
  monthNumber: ['n1', 'n01'],
  month: ['month', 'nameMonth'],
  anyMonth: ['month', 'nameMonth', 'shortMonth'],
  year: ['y1'],
  anyYear: ['y1', 'y2'],
  twoDigitYear: ['n00', 'n01', 'n13', 'n24', 'n25', 'n32', 'n60'],
  hour: ['n0', 'n1', 'n00', 'n01', 'n13', 'n24'],
  spokenHour: ['numberWord', 'n1', 'n01', 'n13', 'n24'],
  spokenMinute: ['numberWord', 'n1', 'n01', 'n13', 'n24', 'n25', 'n32'],
  minute: ['n00', 'n01', 'n13', 'n24', 'n25', 'n32'],
  small: ['n0', 'n1', 'n00', 'n01', 'n13', 'n24', 'n25', 'n32', 'n60'],
  digits: DIGITS,
  count: [
    'n1',
    'n01',
    'n13',
    'n24',
    'n25',
    'n32',
    'n60',
    'n3',
    'y2',
    'n4',
    'decimal',
    'spokenDecimal',
    'numberWord',
    'setengah',
  ],
  ordinal: ['urutan', 'roman', 'n1'],
  unit: ['unit', 'hari', 'pekan', 'minggu', 'bulan', 'tahun', 'jam', 'abad'],
  calendarUnit: ['unit', 'hari', 'pekan', 'minggu', 'bulan', 'tahun', 'abad'],
  clock: ['pukul', 'jam'],
  unitly: ['unitly', 'harinya'],
  saat: ['saat', 'kala'],
}

/** The kinds that a name in a rule stands for. */
export const classOf = (name: string): number[] => (CLASSES[name] ?? [name]).map(kindOf)

/** How many kinds there can be. */
export const MANY = 256

let sets: Map<string, Uint8Array> | undefined

/** A class as a table: 1 for each of its kinds. */
export function kindsOf(name: string): Uint8Array {
  sets ??= new Map()
  let set = sets.get(name)
  if (set === undefined) {
    set = new Uint8Array(MANY)
    for (const kind of classOf(name)) set[kind] = 1
    sets.set(name, set)
  }
  return set
}

/** Units that rules name one by one. */
const NAMED_UNITS = ['hari', 'pekan', 'minggu', 'bulan', 'tahun', 'jam', 'abad', 'harinya']

const UNIT_KINDS: Readonly<Record<string, string>> = { one: 'one', english: 'englishUnit', ly: 'unitly' }

/** Words that tell nothing alone: an island of these is passed over. */
const SILENT = `akan an antara at koma lewat atau dari dalam beberapa dan datang dengan depan hingga ini itu kali ke kemudian kira kurang lagi
  lalu last lebih next per s d t z h × saja sama sampai sebelumnya sekitar selama setengah setiap this urutan yang
  numberWord roman n0 n1 n00 n01 n13 n24 n25 n32 n60 n3 y2 n4 decimal setempat lokal sekali sementara
  ajaran tidak paling sebelum setelah`

let silent: ReadonlySet<string> | undefined

export function wordOf(kindName: string, value?: WordValue): LexicalWord {
  silent ??= new Set(SILENT.split(/\s+/))
  return { kind: kindOf(kindName), value, telling: !silent.has(kindName) }
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** 14 → `XIV`, for 1 to 39. */
export function toRoman(n: number): string {
  let rest = n
  let roman = ''
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      roman += letters
      rest -= worth
    }
  }
  return roman
}

let lexicon: Lexicon | undefined

export function readLexicon(): Lexicon {
  lexicon ??= buildLexicon()
  return lexicon
}

function buildLexicon(): Lexicon {
  const table = new Map<string, LexicalWord>()
  const phrases = new Map<string, Phrase[]>()
  const add = (text: string, word: LexicalWord) => {
    if (!text.includes(' ')) {
      table.set(text, word)
      return
    }
    const first = text.slice(0, text.indexOf(' ')).replace(/'$/, '')
    phrases.set(first, [...(phrases.get(first) ?? []), { text, word }])
  }
  const rows = (data: string) => decodeWordList(data).map((line) => line.split('\t'))

  for (const [word, kind, value] of rows(words)) {
    const number = Number(value)
    add(word!, wordOf(kind!, value === undefined || Number.isNaN(number) ? value : number))
  }
  for (const [word, value] of rows(numbers)) add(word!, wordOf('numberWord', Number(value)))
  for (const [word, number, short] of rows(weekdays)) {
    add(word!, wordOf(short === undefined ? 'weekday' : 'shortWeekday', Number(number)))
  }
  for (const [word, number, note] of rows(months)) {
    const kind = note === 'short' ? 'shortMonth' : note === 'name' ? 'nameMonth' : 'month'
    add(word!, wordOf(kind, Number(number)))
  }
  for (const [word, token, from, to] of rows(dayParts)) {
    add(word!, wordOf('part', { token: token!, fromHour: Number(from), toHour: Number(to) }))
  }
  for (const [word, offset] of rows(zones))
    add(word!, offset === undefined ? wordOf('localZone') : wordOf('zone', Number(offset)))
  for (const [word, unit, times, one] of rows(units)) {
    const kind = UNIT_KINDS[one!] ?? (NAMED_UNITS.includes(word!) ? word! : 'unit')
    add(word!, wordOf(kind, { unit: unit as UnitOfTime, times: Number(times) }))
  }
  for (const [name, when] of rows(holidays)) add(name!, wordOf('holiday', when!))
  for (const [name, number] of rows(hijriMonths)) add(name!, wordOf('hijriMonth', Number(number)))
  for (let n = 1; n <= 25; n++) table.set(toRoman(n).toLowerCase(), wordOf('roman', n))

  for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length)
  return { words: table, phrases }
}

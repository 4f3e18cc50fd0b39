/** Reads the numbers of Indonesian news: `1.234,56`, `2,5`, `1,234.56`, `dua setengah`, `1 juta 200 ribu`, `200 jutaan`. */

const DIGITS: ReadonlyMap<string, number> = tableOf({
  nol: 0,
  kosong: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
})

/** Words that are a number by themselves. */
const WHOLE: ReadonlyMap<string, number> = new Map([
  ...DIGITS,
  ...tableOf({ sepuluh: 10, sebelas: 11, seratus: 100 }),
])

const FRACTIONS: ReadonlyMap<string, number> = tableOf({
  setengah: 1 / 2,
  separuh: 1 / 2,
  seperempat: 1 / 4,
  sepertiga: 1 / 3,
  seperlima: 1 / 5,
  sepersepuluh: 1 / 10,
})

/** Behind a digit: `tiga perempat`, `dua pertiga`. */
const DIVISORS: ReadonlyMap<string, number> = tableOf({ perempat: 4, pertiga: 3, perlima: 5, persepuluh: 10 })

const SCALES: ReadonlyMap<string, number> = tableOf({
  ribu: 1e3,
  rb: 1e3,
  thousand: 1e3,
  juta: 1e6,
  jt: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  miliard: 1e9,
  mliar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
  triliyun: 1e12,
  trillion: 1e12,
  kuadriliun: 1e15,
})

/** `seribu` is `satu ribu`. */
const ONE_OF_A_SCALE: ReadonlyMap<string, number> = tableOf({
  seribu: 1e3,
  sejuta: 1e6,
  semiliar: 1e9,
  semilyar: 1e9,
  setriliun: 1e12,
  sekuadriliun: 1e15,
})

function tableOf(values: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(values))
}

/** `triliun` → 1e12. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word)
}

/** `jutaan` → 1e6: about so much. */
export function aboutScaleOf(word: string): number | undefined {
  return word.endsWith('an') ? SCALES.get(word.slice(0, -2)) : undefined
}

/** Can a number in words begin with this one? */
export function isNumberWord(word: string): boolean {
  numberWords ??= new Set([WHOLE, FRACTIONS, ONE_OF_A_SCALE].flatMap((table) => [...table.keys()]))
  return numberWords.has(word)
}

/** Each new word of a text is asked for once, and is mostly none. */
let numberWords: ReadonlySet<string> | undefined

const JOINED = /^(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(belas|puluh|ratus|ribu|juta|miliar)$/

/** `duabelas` → `dua`, `belas`: two words that are written as one. */
export function partsOfNumber(word: string): readonly [string, string] | undefined {
  const parts = word.length > 6 && word.length < 16 ? JOINED.exec(word) : null
  return parts === null ? undefined : [parts[1]!, parts[2]!]
}

/**
 * The value of a written number. A point before three digits parts thousands, else decimals; a comma the other way
 * round, except where points and commas show the English order or no scale word follows (`US$ 1,500`).
 */
export function readNumber(written: string, beforeScale: boolean): number | undefined {
  if (!/^\d[\d.,]*$/.test(written)) return undefined
  const point = written.lastIndexOf('.')
  const comma = written.lastIndexOf(',')
  const english = point > comma && comma >= 0
  const decimal = english ? point : decimalMark(written, point, comma, beforeScale)
  const whole = (decimal < 0 ? written : written.slice(0, decimal)).replace(/[.,]/g, '')
  const fraction = decimal < 0 ? '' : written.slice(decimal + 1)
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return Number.isFinite(value) ? value : undefined
}

/** Where the decimals begin, or -1. */
function decimalMark(written: string, point: number, comma: number, beforeScale: boolean): number {
  if (comma >= 0) {
    const english = point < 0 && !beforeScale && groupsOfThree(written, ',')
    return english ? -1 : comma
  }
  if (point < 0 || groupsOfThree(written, '.')) return -1
  return point
}

/** `1.234.567`: every group after the mark has three digits, and the number does not begin with 0. */
function groupsOfThree(written: string, mark: string): boolean {
  const [first, ...groups] = written.split(mark)
  return first !== '0' && first!.length <= 3 && groups.every((group) => group.length === 3)
}

/** The words of a text, in lower case, by their place. */
export type WordAt = (index: number) => string | undefined

export interface ReadWords {
  readonly value: number
  /** The place behind the last word. */
  readonly end: number
}

/**
 * A number in words below a thousand, from `first` on: `dua ratus lima puluh`, `dua koma lima`, `tiga perempat`. Scales
 * (`juta`) are left for the caller.
 */
export function readNumberWords(wordAt: WordAt, first: number): ReadWords | undefined {
  let value = 0
  let at = first
  for (let word = wordAt(at); word !== undefined; word = wordAt(++at)) {
    const last = value % 10
    const whole = WHOLE.get(word)
    if (word === 'belas' && last > 0) value += 10
    else if (word === 'puluh' && last > 0) value += 9 * last
    // `seratus dua ratus` is no number; the last digit alone is hundreds.
    else if (word === 'ratus' && last > 0) value += 99 * last
    else if (whole !== undefined && (at === first || value >= 10) && fitsBehind(value, whole)) value += whole
    else break
  }
  if (at === first) return readFraction(wordAt, first)
  const divisor = DIVISORS.get(wordAt(at) ?? '')
  if (divisor !== undefined) return { value: value / divisor, end: at + 1 }
  if (wordAt(at) === 'setengah') return { value: value + 0.5, end: at + 1 }
  return readDecimals(wordAt, { value, end: at })
}

/** Behind hundreds and tens only something smaller: `dua puluh lima`, not `lima dua`. */
function fitsBehind(value: number, next: number): boolean {
  if (value === 0) return true
  return next < 10 ? value % 10 === 0 : value % 100 === 0 && next < 100
}

function readFraction(wordAt: WordAt, at: number): ReadWords | undefined {
  const value = FRACTIONS.get(wordAt(at) ?? '')
  return value === undefined ? undefined : { value, end: at + 1 }
}

/** `koma` and the digits behind it: `dua koma nol lima`, `dua belas koma dua puluh lima`. */
function readDecimals(wordAt: WordAt, whole: ReadWords): ReadWords {
  if (wordAt(whole.end) !== 'koma') return whole
  const second = wordAt(whole.end + 2)
  if (second === 'puluh' || second === 'belas') {
    const read = readNumberWords((at) => (wordAt(at) === 'koma' ? undefined : wordAt(at)), whole.end + 1)
    if (read && read.value < 100) return { value: Number(`${whole.value}.${read.value}`), end: read.end }
  }
  let digits = ''
  let at = whole.end + 1
  for (let digit = DIGITS.get(wordAt(at) ?? ''); digit !== undefined; digit = DIGITS.get(wordAt(++at) ?? ''))
    digits += digit
  return digits === '' ? whole : { value: Number(`${whole.value}.${digits}`), end: at }
}

/** `seribu` → 1000. */
export function oneOfScale(word: string): number | undefined {
  return ONE_OF_A_SCALE.get(word)
}

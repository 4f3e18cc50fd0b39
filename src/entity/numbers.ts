/** Reads the numbers of Indonesian news: `1.234,56`, `2,5`, `1,234.56`, `dua setengah juta`. */

const WORDS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1e6,
  semiliar: 1e9,
  semilyar: 1e9,
  setriliun: 1e12,
}

const SCALES: Readonly<Record<string, number>> = {
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
}

/** `triliun` → 1e12. */
export function scaleOf(word: string): number | undefined {
  return Object.hasOwn(SCALES, word) ? SCALES[word] : undefined
}

/** Can a number in words begin with this one? */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(WORDS, word) || word === 'setengah'
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

/** A number in words from `first` on: its value and the index behind it; scale words are left for the caller. */
export function readNumberWords(
  wordAt: (index: number) => string | undefined,
  first: number,
): { value: number; end: number } | undefined {
  let total = 0
  let group = 0
  let at = first
  for (let word = wordAt(at); word !== undefined; word = wordAt(++at)) {
    if (word === 'belas') group += 10
    else if (word === 'puluh') group = group - (group % 10) + (group % 10) * 10
    // `seribu empat ratus`: the last digit alone is hundreds.
    else if (word === 'ratus') group = group - (group % 10) + (group % 10) * 100
    else if (word === 'setengah') group += 0.5
    else if (Object.hasOwn(WORDS, word)) group += WORDS[word]!
    else if (word === 'ribu' && group > 0 && isNumberWord(wordAt(at + 1) ?? '')) {
      total += group * 1000
      group = 0
    } else break
  }
  return at === first ? undefined : { value: total + group, end: at }
}

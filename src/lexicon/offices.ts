import { addTo } from '../store/records.js'
import { decodeWordList } from '../store/word-list.js'
import { lookUpName } from './gazetteer.js'
import { data } from './generated/offices.js'
import type { NameClass, NameEntry } from './name-entry.js'

/** Who held an office from the day `from` until the day `to`, which is no longer theirs. ISO 8601, as exact as known. */
interface Term {
  readonly holder: string
  readonly from: string
  readonly to: string
}

let termsOf: ReadonlyMap<string, readonly Term[]> | undefined

/**
 * Who held the office on that day, by `dictionaries/offices.txt`: from elsewhere, not from the text. `undefined` where the
 * dictionary does not know the office or the time, or where the office changed hands within the day, month or year given.
 *
 * @param office as news writes it: `Menkeu`, `Menteri Keuangan RI`, `Gubernur Jabar`, `Presiden AS`. A bare `Presiden` is
 *   Indonesia's; `Gubernur` alone is none.
 * @param day ISO 8601, as exact as it is known: `2023-05-02T09:00+07:00`, `2023-05-02`, `2023-05`, `2023`
 * @example
 * holderOf('Menkeu', '2025-09-07') //=> 'Sri Mulyani Indrawati'
 * holderOf('Menkeu', '2025-09') //=> undefined: it changed hands
 */
export function holderOf(office: string, day: string): string | undefined {
  termsOf ??= readTerms()
  const date = /^\d{4}(?:-\d\d){0,2}/.exec(day)?.[0]
  if (date === undefined) return undefined
  // `2025-09` begins on the first of September and ends before `2025-09~`.
  return termsOf.get(officeKey(office))?.find(({ from, to }) => from <= date && `${date}~` <= to)?.holder
}

/** All who held the office at any time, by `dictionaries/offices.txt`; none where it does not know the office. */
export function allHolders(office: string): readonly string[] {
  termsOf ??= readTerms()
  return (termsOf.get(officeKey(office)) ?? []).map(({ holder }) => holder)
}

function readTerms(): Map<string, Term[]> {
  const terms = new Map<string, Term[]>()
  for (const line of decodeWordList(data)) {
    const [office, holder, from, to] = line.split('\t') as [string, string, string, string]
    addTo(terms, officeKey(office), { holder, from, to })
  }
  return terms
}

/** `Menteri Keuangan RI` and `Presiden Indonesia`, but not `Gubernur Bank Indonesia`. */
const OF_THE_REPUBLIC = / (?:RI|Republik Indonesia)$/
const OF_INDONESIA = / Indonesia$/
/** A position is told from others by whose it is: these may follow its head. */
const WHOSE: readonly NameClass[] = ['country', 'area', 'stateBody', 'organization', 'party', 'company']

/** The office in full, without whose it is where that is Indonesia's, and with the canonical name of whose it is. */
function officeKey(office: string): string {
  const written = office.trim().replace(OF_THE_REPUBLIC, '')
  const bare = written.replace(OF_INDONESIA, '')
  const whole = positionOf(bare) ?? positionOf(written) ?? written
  const words = whole.split(' ')
  for (let cut = 1; cut < words.length; cut++) {
    const position = positionOf(words.slice(0, cut).join(' '))
    const body = position && nameOf(words.slice(cut).join(' '), WHOSE)
    if (body) return `${position} ${body}`.toLowerCase()
  }
  return whole.toLowerCase()
}

const positionOf = (form: string) => nameOf(form, ['position'])

function nameOf(form: string, classes: readonly NameClass[]): string | undefined {
  return lookUpName(form).find((entry: NameEntry) => classes.includes(entry.class))?.name
}

import { data as currencyData } from '../../lexicon/generated/currencies.js'
import { data as measureData } from '../../lexicon/generated/measures.js'
import { decodeWordList } from '../../store/word-list.js'

/** What an amount is of: an ISO 4217 code, a symbol, or `%`. */
export interface Unit {
  readonly kind: 'money' | 'percent' | 'quantity'
  readonly symbol: string
}

/** A unit of one word or several, as it is looked up. */
interface UnitForm extends Unit {
  readonly words: readonly string[]
}

interface Units {
  readonly before: ReadonlyMap<string, string>
  /** By their first word, the longest first. */
  readonly behind: ReadonlyMap<string, readonly UnitForm[]>
}

let units: Units | undefined

function loadUnits(): Units {
  units ??= readUnits()
  return units
}

function readUnits(): Units {
  const before = new Map<string, string>()
  const behind: UnitForm[] = []
  for (const line of decodeWordList(currencyData)) {
    const [form, code, place] = line.split('\t') as [string, string, string]
    if (place !== 'behind') before.set(form, code)
    if (place !== 'before') behind.push({ kind: 'money', symbol: code, words: form.split(' ') })
  }
  for (const line of decodeWordList(measureData)) {
    const [form, symbol] = line.split('\t') as [string, string]
    behind.push({ kind: symbol === '%' ? 'percent' : 'quantity', symbol, words: form.split(' ') })
  }
  behind.sort((a, b) => b.words.length - a.words.length)
  const byWord = new Map<string, UnitForm[]>()
  for (const unit of behind) byWord.set(unit.words[0]!, [...(byWord.get(unit.words[0]!) ?? []), unit])
  return { before, behind: byWord }
}

/** The currency of a sign or code before an amount: `Rp`, `US$`, `THB`. Codes are known in capitals alone. */
export function currencyBefore(written: string): string | undefined {
  const { before } = loadUnits()
  const found = before.get(written)
  if (found !== undefined) return found
  const lower = written.toLowerCase()
  return lower === written ? undefined : before.get(lower)
}

/** `rial`, `dolar`: a coin, in lower case. */
export const isCoin = (word: string): boolean =>
  loadUnits()
    .behind.get(word)
    ?.some(({ kind }) => kind === 'money') === true

/** May a unit begin with this word: `persen`, `km`? */
export function beginsUnit(written: string): boolean {
  const { behind } = loadUnits()
  if (behind.has(written)) return true
  const lower = written.toLowerCase()
  return lower !== written && behind.has(lower)
}

/** The unit whose words begin at a piece behind an amount, and the piece behind it: `dolar Singapura`, `km persegi`, `USD`. */
export function unitBehind(
  writtenAt: (index: number) => string | undefined,
  at: number,
): (Unit & { readonly end: number }) | undefined {
  const first = writtenAt(at)
  if (first === undefined) return undefined
  const forms = loadUnits().behind.get(first) ?? loadUnits().behind.get(first.toLowerCase())
  const unit = forms?.find(({ words }) =>
    words.every((word, i) => {
      const written = writtenAt(at + i)
      return written === word || written?.toLowerCase() === word
    }),
  )
  return unit && { kind: unit.kind, symbol: unit.symbol, end: at + unit.words.length }
}

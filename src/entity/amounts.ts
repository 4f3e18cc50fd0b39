import type { Span, Token } from '../document.js'
import { remember } from '../store/remember.js'
import type { Mention } from './mention.js'
import { isNumberWord, readNumber, readNumberWords, scaleOf } from './numbers.js'
import { CURRENCY_NAMES, CURRENCY_SIGNS, MEASURES, PERCENT } from './units.js'

/** A token or a part of a joined one (`60-70` is three pieces), in lower case. */
interface Piece {
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly token: number
}

/** The piece with this index behind the place where an amount may begin. */
type Pieces = (index: number) => Piece | undefined

interface Amount {
  readonly value: number
  readonly to?: number
  /** Index of the piece behind it. */
  readonly end: number
}

/** No amount of money or measure takes more pieces than this. */
const LONGEST = 16

/**
 * Money, percentages and measures: `Rp1,2 triliun`, `5 dolar AS`, `60-70 persen`, `dua setengah juta hektare`.
 * Counted things (`12 orang`) and spans of time (`3 jam`) are no quantities here.
 */
export function findAmounts(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!canBegin(tokens[i]!)) continue
    for (const mention of readAmounts(text, piecesFrom(tokens, i))) {
      found.push(mention)
      i = Math.max(i, mention.endToken - 1)
    }
  }
  return found
}

function canBegin({ text, kind }: Token): boolean {
  if (kind === 'number') return true
  if (kind === 'url' || kind === 'email') return false
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  return text.length <= 9 && isBeginning(text)
}

const isBeginning = remember(4096, (text) => {
  const lower = text.toLowerCase()
  return (
    Object.hasOwn(CURRENCY_SIGNS, lower) || isNumberWord(lower) || lower === 'magnitudo' || lower === 'us'
  )
})

/** The amounts that begin with the first piece; two where a hyphen joins them (`Rp1 juta-Rp2 juta`). */
function readAmounts(text: string, pieces: Pieces): Mention[] {
  const first = readOne(text, pieces, 0)
  if (!first) return []
  const next = first.next
  if (pieces(next)?.lower !== '-' || pieces(next)!.token !== pieces(next + 1)?.token) return [first.mention]
  const second = readOne(text, pieces, next + 1)
  return second ? [first.mention, second.mention] : [first.mention]
}

function readOne(text: string, pieces: Pieces, at: number): { mention: Mention; next: number } | undefined {
  const sign = signAt(pieces, at)
  if (sign) {
    const amount = readValue(pieces, sign.end, true)
    return amount && close(text, pieces, at, amount, { kind: 'money', unit: sign.code })
  }
  const magnitude = pieces(at)!.lower === 'magnitudo'
  const amount = readValue(pieces, magnitude ? at + 1 : at, false)
  if (!amount) return undefined
  if (magnitude) return close(text, pieces, at, amount, { kind: 'quantity', unit: 'M' })

  for (const [kind, table] of [
    ['percent', PERCENT],
    ['money', CURRENCY_NAMES],
    ['quantity', MEASURES],
  ] as const) {
    const unit = unitAt(pieces, amount.end, table)
    if (unit) return close(text, pieces, at, { ...amount, end: unit.end }, { kind, unit: unit.symbol })
  }
  return undefined
}

function close(
  text: string,
  pieces: Pieces,
  at: number,
  { value, to, end }: Amount,
  { kind, unit }: { kind: 'money' | 'percent' | 'quantity'; unit: string },
): { mention: Mention; next: number } {
  const first = pieces(at)!
  const last = pieces(end - 1)!
  const mention: Mention = {
    kind,
    confidence: 0.95,
    ...sliceOf(text, first.start, last.end),
    firstToken: first.token,
    endToken: last.token + 1,
    amount: value,
    ...(to === undefined ? {} : { amountTo: to }),
    unit,
  }
  return { mention, next: end }
}

function sliceOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** `Rp`, `Rp.`, `US$`, `US $` at a piece. */
function signAt(pieces: Pieces, at: number): { code: string; end: number } | undefined {
  const { lower } = pieces(at)!
  if (lower === 'us' && pieces(at + 1)?.lower === '$') return { code: 'USD', end: at + 2 }
  if (!Object.hasOwn(CURRENCY_SIGNS, lower)) return undefined
  const stop = lower === 'rp' && pieces(at + 1)?.lower === '.' ? 1 : 0
  return { code: CURRENCY_SIGNS[lower]!, end: at + 1 + stop }
}

/** A number or a range of two, with the scale that follows: `1,2 triliun`, `60-70`, `2 hingga 3 juta`. */
function readValue(pieces: Pieces, at: number, money: boolean): Amount | undefined {
  const first = readScaled(pieces, at, money)
  if (!first) return undefined
  const joint = jointEnd(pieces, first.end)
  const second = joint > 0 ? readScaled(pieces, joint, money) : undefined
  if (!second) return { value: scaled(first.value, first.scale), end: first.end }
  const scale = first.scale === 1 ? second.scale : first.scale
  return { value: scaled(first.value, scale), to: scaled(second.value, second.scale), end: second.end }
}

/** 2,3 × 1e9 is 2300000000, not 2299999999.9999995. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15))
}

function jointEnd(pieces: Pieces, at: number): number {
  const joint = pieces(at)?.lower
  if (joint === 'sampai' && pieces(at + 1)?.lower === 'dengan') return at + 2
  return joint === '-' || joint === '–' || joint === 'hingga' || joint === 'sampai' ? at + 1 : 0
}

function readScaled(
  pieces: Pieces,
  at: number,
  money: boolean,
): { value: number; scale: number; end: number } | undefined {
  const piece = pieces(at)
  if (!piece) return undefined
  const words = isNumberWord(piece.lower) ? readNumberWords((index) => pieces(index)?.lower, at) : undefined
  const end = words?.end ?? at + 1
  const scale = scaleAt(pieces, end, money)
  const value = words?.value ?? readNumber(piece.lower, scale !== undefined)
  if (value === undefined) return undefined
  return { value, scale: scale?.value ?? 1, end: scale?.end ?? end }
}

/** `juta`, `ribu triliun`; behind a currency also `M` (miliar) and `T` (triliun). */
function scaleAt(pieces: Pieces, at: number, money: boolean): { value: number; end: number } | undefined {
  const word = pieces(at)?.lower
  if (word === undefined) return undefined
  if (money && (word === 'm' || word === 't')) return { value: word === 'm' ? 1e9 : 1e12, end: at + 1 }
  const value = scaleOf(word)
  if (value === undefined) return undefined
  const more = scaleOf(pieces(at + 1)?.lower ?? '')
  return more === undefined ? { value, end: at + 1 } : { value: value * more, end: at + 2 }
}

function unitAt(
  pieces: Pieces,
  at: number,
  table: readonly (readonly [string, string])[],
): { symbol: string; end: number } | undefined {
  const word = pieces(at)?.lower
  if (word === undefined) return undefined
  for (const [name, symbol] of table) {
    if (!name.startsWith(word)) continue
    const words = name.split(' ')
    if (words.every((part, i) => pieces(at + i)?.lower === part)) return { symbol, end: at + words.length }
  }
  return undefined
}

/** The pieces from token `first` on: joined tokens are cut at hyphens, a number at its unit (`50kg`). */
function piecesFrom(tokens: readonly Token[], first: number): Pieces {
  const pieces: Piece[] = []
  const end = Math.min(first + LONGEST, tokens.length)
  // Most numbers count something else: no more is read than is asked for.
  let next = first
  return (index) => {
    while (pieces.length <= index && next < end) addPieces(tokens[next]!, next++, pieces)
    return pieces[index]
  }
}

function addPieces({ start, text }: Token, token: number, pieces: Piece[]): void {
  for (const part of text.matchAll(/\d[\d.,]*(?<![.,])|[-–]|k?m[23]|[^\d–-]+/g)) {
    const from = start + part.index
    pieces.push({ lower: part[0].toLowerCase(), start: from, end: from + part[0].length, token })
  }
}

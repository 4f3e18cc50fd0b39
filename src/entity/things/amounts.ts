import type { Token } from '../../document.js'
import { CAPITAL, DIGIT, lettersOf, SMALL } from '../../store/letters.js'
import { changed, type Mention, mentionAt } from '../mention.js'
import {
  aboutScaleOf,
  isNumberWord,
  oneOfScale,
  partsOfNumber,
  readNumber,
  readNumberWords,
  scaleOf,
} from '../words/numbers.js'
import { currencyBefore, type Unit, unitBehind } from '../words/units.js'
import { BEGINS_AMOUNT, GOES_ON_AMOUNT, hasFact, placesOf } from '../words/word-facts.js'

/** A token or a part of a joined one (`60-70` is three pieces, `duabelas` two). */
interface Piece {
  readonly written: string
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly token: number
}

/** The piece with this index behind the place where an amount may begin. */
type Pieces = (index: number) => Piece | undefined

/** A number with its scales. */
interface Quantity {
  readonly value: number
  /** What it was multiplied by last; 1 for a bare number. */
  readonly scale: number
  /** `200 jutaan`. */
  readonly about: boolean
  /** Index of the piece behind it. */
  readonly end: number
}

interface Amount {
  readonly value: number
  readonly to?: number
  readonly about: boolean
  readonly end: number
}

/** No amount of money or measure takes more pieces than this: `sembilan ratus sembilan puluh sembilan triliun ...`. */
const LONGEST = 40

/**
 * Money, percentages and measures: `Rp1,2 triliun`, `5 dolar AS`, `60-70 persen`, `dua setengah juta hektare`,
 * `tiga juta lima ratus ribu rupiah`, `Rp200 jutaan` (about). Counted things (`12 orang`) and spans of time (`3 jam`) are
 * no quantities here.
 */
export function findAmounts(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = []
  let next = 0
  for (const at of placesOf(tokens, BEGINS_AMOUNT)) {
    // Most numbers count something: `12 orang`, `(34)`, `17 Agustus`.
    if (at < next || (isBareNumber(tokens[at]!.text) && !hasFact(tokens, at + 1, GOES_ON_AMOUNT))) continue
    for (const mention of readAmounts(text, piecesFrom(tokens, at))) {
      found.push(withSign(text, tokens, mention))
      next = Math.max(next, mention.endToken)
    }
  }
  return found
}

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
    const amount = readAmount(pieces, sign.end, 'money')
    if (!amount) return undefined
    // `Rp 1 miliar 250 juta rupiah` says it twice.
    const again = unitBehind((index) => pieces(index)?.written, amount.end)
    const end = again?.symbol === sign.unit.symbol ? again.end : amount.end
    return close(text, [pieces(at)!, pieces(end - 1)!], { ...amount, end }, sign.unit)
  }
  const magnitude = pieces(at)!.lower === 'magnitudo'
  const amount = readAmount(pieces, magnitude ? at + 1 : at)
  if (!amount) return undefined
  if (magnitude) return close(text, [pieces(at)!, pieces(amount.end - 1)!], amount, MAGNITUDE)
  const unit = unitBehind((index) => pieces(index)?.written, amount.end)
  if (!unit) return undefined
  // `14,455%` has decimals: a share has no thousands.
  const read = unit.kind === 'percent' ? (readAmount(pieces, at, 'percent') ?? amount) : amount
  return close(text, [pieces(at)!, pieces(unit.end - 1)!], { ...read, end: unit.end }, unit)
}

const MAGNITUDE: Unit = { kind: 'quantity', symbol: 'M' }

function close(
  written: string,
  [first, last]: readonly [Piece, Piece],
  { value, to, about, end }: Amount,
  { kind, symbol }: Unit,
): { mention: Mention; next: number } {
  const { start } = first
  const text = written.slice(start, last.end)
  const place = { start, end: last.end, text, firstToken: first.token, endToken: last.token + 1 }
  const known = { amount: value, amountTo: to, about: about || undefined, unit: symbol }
  const mention = mentionAt(place, { kind, confidence: 0.95, ...known })
  return { mention, next: end }
}

const MINUS = /^[-−–]$/

/** `-US$1.500,50`: a minus clings to the amount and to nothing before it; `minus Rp 3,5 miliar`: or it is the word. */
function withSign(text: string, tokens: readonly Token[], mention: Mention): Mention {
  const sign = tokens[mention.firstToken - 1]
  const before = tokens[mention.firstToken - 2]
  if (sign === undefined) return mention
  const isWord = sign.text.toLowerCase() === 'minus'
  if (!isWord && (!MINUS.test(sign.text) || sign.end !== mention.start)) return mention
  if (!isWord && before !== undefined && before.end === sign.start && before.text !== '(') return mention
  const { end, firstToken, amount, amountTo } = mention
  if (amountTo !== undefined) return mention
  const { start } = sign
  const place = { start, text: text.slice(start, end), firstToken: firstToken - 1 }
  return changed(mention, { ...place, amount: -amount! })
}

/** `Rp`, `Rp.`, `US$`, `US $`, `THB` at a piece. */
function signAt(pieces: Pieces, at: number): { unit: Unit; end: number } | undefined {
  const { written, lower } = pieces(at)!
  if (lower === 'us' && pieces(at + 1)?.lower === '$') return { unit: DOLLARS, end: at + 2 }
  const code = currencyBefore(written)
  if (code === undefined) return undefined
  const stop = lower === 'rp' && pieces(at + 1)?.lower === '.' ? 1 : 0
  return { unit: { kind: 'money', symbol: code }, end: at + 1 + stop }
}

const DOLLARS: Unit = { kind: 'money', symbol: 'USD' }

/** A number or a range of two: `1,2 triliun`, `60-70`, `2 hingga 3 juta`, `3-4 jutaan`. */
function readAmount(pieces: Pieces, at: number, of?: Unit['kind']): Amount | undefined {
  const first = readQuantity(pieces, at, of)
  if (!first) return undefined
  const joint = jointEnd(pieces, first.end)
  const second = joint > 0 ? readQuantity(pieces, joint, of) : undefined
  if (!second) return { value: first.value, about: first.about, end: first.end }
  // `3-4 juta` are both millions, and `2,5-3 juta` too.
  const value = first.scale === 1 && first.value < 1000 ? exact(first.value * second.scale) : first.value
  return { value, to: second.value, about: first.about || second.about, end: second.end }
}

/** 2,3 × 1e9 is 2300000000, not 2299999999.9999995. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}

function jointEnd(pieces: Pieces, at: number): number {
  const joint = pieces(at)?.lower
  if (joint === 'sampai' && pieces(at + 1)?.lower === 'dengan') return at + 2
  return joint === '-' || joint === '–' || joint === 'hingga' || joint === 'sampai' ? at + 1 : 0
}

/** All groups of one number, each of a smaller scale: `1 juta 200 ribu`, `satu triliun, dua ratus miliar`. */
function readQuantity(pieces: Pieces, at: number, of: Unit['kind'] | undefined): Quantity | undefined {
  let whole = readGroup(pieces, at, of)
  while (whole !== undefined && whole.scale > 1 && !whole.about) {
    const comma = pieces(whole.end)?.lower === ',' && isInWords(pieces(whole.end + 1)) ? 1 : 0
    const next = readGroup(pieces, whole.end + comma, of)
    if (next === undefined || next.scale >= whole.scale || next.value >= whole.scale) break
    if (next.scale === 1 && (comma > 0 || !isInWords(pieces(whole.end)))) break
    whole = { ...next, value: exact(whole.value + next.value) }
  }
  return whole
}

const isInWords = (piece: Piece | undefined) =>
  piece !== undefined && (isNumberWord(piece.lower) || partsOfNumber(piece.lower) !== undefined)

/** One number with one scale: `1,2 triliun`, `lima ratus ribu`, `sejuta`, `200 jutaan`. */
function readGroup(pieces: Pieces, at: number, of: Unit['kind'] | undefined): Quantity | undefined {
  const piece = pieces(at)
  if (!piece) return undefined
  const one = oneOfScale(piece.lower)
  if (one !== undefined) {
    const more = scaleOf(pieces(at + 1)?.lower ?? '')
    return more === undefined
      ? { value: one, scale: one, about: false, end: at + 1 }
      : { value: one * more, scale: one * more, about: false, end: at + 2 }
  }
  const words = readNumberWords((index) => pieces(index)?.lower, at)
  const end = words?.end ?? at + 1
  const scale = scaleAt(pieces, end, of)
  const value = words?.value ?? readNumber(piece.lower, scale !== undefined || of === 'percent')
  if (value === undefined) return undefined
  return scale === undefined
    ? { value, scale: 1, about: false, end }
    : { value: exact(value * scale.value), scale: scale.value, about: scale.about, end: scale.end }
}

/** `juta`, `ribu triliun`, `jutaan`; behind a currency also `M` (miliar) and `T` (triliun). */
function scaleAt(
  pieces: Pieces,
  at: number,
  of: Unit['kind'] | undefined,
): { value: number; about: boolean; end: number } | undefined {
  const word = pieces(at)?.lower
  if (word === undefined) return undefined
  if (of === 'money' && (word === 'm' || word === 't'))
    return { value: word === 'm' ? 1e9 : 1e12, about: false, end: at + 1 }
  const about = aboutScaleOf(word)
  if (about !== undefined) return { value: about, about: true, end: at + 1 }
  const value = scaleOf(word)
  if (value === undefined) return undefined
  const next = pieces(at + 1)?.lower ?? ''
  const more = scaleOf(next) ?? aboutScaleOf(next)
  return more === undefined
    ? { value, about: false, end: at + 1 }
    : { value: value * more, about: scaleOf(next) === undefined, end: at + 2 }
}

/** The pieces from token `first` on: joined tokens are cut at hyphens, a number at its unit (`50kg`). */
function piecesFrom(tokens: readonly Token[], first: number): Pieces {
  const pieces: Piece[] = []
  const end = Math.min(first + LONGEST, tokens.length)
  // Most numbers count something else: no more is read than is asked for.
  let next = first
  return (index) => {
    while (pieces.length <= index && next < end) addPieces(tokens[next]!, next++, pieces)
    return index < pieces.length ? pieces[index] : undefined
  }
}

function addPieces({ start, text }: Token, token: number, pieces: Piece[]): void {
  if (isOnePiece(text)) {
    pieces.push(pieceOf(text, start, token))
    return
  }
  for (const part of text.matchAll(/\d[\d.,]*(?<![.,])|[-–]|k?m[23]|[^\d–-]+/g)) {
    const from = start + part.index
    const [head, tail] = partsOfNumber(part[0].toLowerCase()) ?? []
    if (head === undefined) pieces.push(pieceOf(part[0], from, token))
    else {
      pieces.push(pieceOf(part[0].slice(0, head.length), from, token))
      pieces.push(pieceOf(part[0].slice(-tail!.length), from + head.length, token))
    }
  }
}

function isBareNumber(text: string): boolean {
  return lettersOf(text) === DIGIT
}

/** Digits or letters alone, and no number of two words. */
function isOnePiece(text: string): boolean {
  if (isBareNumber(text)) return true
  return (lettersOf(text) & ~(SMALL | CAPITAL)) === 0 && partsOfNumber(text.toLowerCase()) === undefined
}

const pieceOf = (written: string, start: number, token: number): Piece => ({
  written,
  lower: written.toLowerCase(),
  start,
  end: start + written.length,
  token,
})

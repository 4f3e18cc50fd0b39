import type { Sentence, Token } from '../document.js'
import { letterPattern } from '../store/letter-pattern.js'
import { abbreviationClass, isDegree } from './abbreviations.js'
import { classAt, codeAt, DIGIT, isLower, isUpper, LETTER } from './characters.js'
import { lineWraps } from './line-wraps.js'
import { isStarter, mayStart } from './sentence-starters.js'
import { tokenize } from './tokenize.js'

/**
 * Groups tokens into sentences, in order; each token is in exactly one.
 *
 * A sentence ends at its full stop, question or exclamation mark with the quotes and brackets that close there, and
 * wherever a paragraph, a headline or an item of a list does. `"Benarkah?" tanya dia.` is one sentence, and so is
 * `Dr. Ahmad, S.H. tinggal di Jl. Sudirman No. 5.`
 *
 * @example splitSentences('Ia tiba. Dr. Ani pergi.').map((sentence) => sentence.text) //=> ['Ia tiba.', 'Dr. Ani pergi.']
 */
export function splitSentences(text: string, tokens: readonly Token[] = tokenize(text)): Sentence[] {
  const sentences: Sentence[] = []
  const lines = { text, tokens, isWrap: lineWraps(text) }
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    if (isInside(text, tokens[i]!, tokens[i + 1]) || !endsAfter(lines, first, i)) continue
    const start = tokens[first]!.start
    const end = tokens[i]!.end
    sentences.push({ start, end, text: text.slice(start, end), firstToken: first, endToken: i + 1 })
    first = i + 1
  }
  return sentences
}

interface Lines {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Is the line broken there inside its sentence? */
  readonly isWrap: (lineBreak: number) => boolean
}

/** Between most words nothing can end: a word, a space and a word in lower case. */
function isInside(text: string, token: Token, next: Token | undefined): boolean {
  if (next === undefined || token.kind !== 'word' || next.kind !== 'word') return false
  const { end } = token
  const code = text.charCodeAt(next.start)
  const isSmall = code >= 97 && code <= 122
  return (
    isSmall && next.start === end + 1 && text.charCodeAt(end) === SPACE && text.charCodeAt(end - 1) !== STOP
  )
}

const SPACE = 32
const STOP = 46

/** Does the sentence that began at token `first` end with token `i`? */
function endsAfter({ text, tokens, isWrap }: Lines, first: number, i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (next === undefined) return true
  const breaks = lineBreaks(text, token.end, next.start)
  if (breaks > 1) return true
  const stop = stopBefore(tokens, first, i)
  if (breaks === 1 && !isWrap(text.indexOf('\n', token.end)))
    return stop >= 0 || !goesOnInLowerCase(text, token, next)
  if (stop < 0)
    return endsWithAbbreviation(tokens, i) || endsWithoutMark(tokens, i) || speechBegins(tokens, first, i + 1)
  return beginsSentence(text, tokens, stop, i)
}

/** 0, 1, or 2 for an empty line and more. */
function lineBreaks(text: string, start: number, end: number): number {
  if (end - start < 2 && text.charCodeAt(start) === 32) return 0
  let breaks = 0
  for (let at = start; at < end && breaks < 2; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 0x2028 || (code === 13 && codeAt(text, at + 1) !== 10)) breaks++
    else if (code === 0x2029) breaks = 2
  }
  return breaks
}

/** A long line that goes on in lower case was broken inside its sentence. */
function goesOnInLowerCase(text: string, token: Token, next: Token): boolean {
  const lineStart = text.lastIndexOf('\n', token.start) + 1
  return token.end - lineStart >= 50 && isLower(text.charCodeAt(next.start))
}

/** Quotes and brackets that may close after one stop: `pergi."')`. */
const MOST_CLOSERS = 4

/** Index of the stop (`.`, `?`, `!`, `...`) that token `i` is, or closes quotes and brackets after; or -1. */
function stopBefore(tokens: readonly Token[], first: number, i: number): number {
  for (let at = i; at >= Math.max(first, i - MOST_CLOSERS); at--) {
    const token = tokens[at]!
    if (isStop(token.text)) return isListMark(tokens, first, at) ? -1 : at
    // A closing mark stands right after what it closes: `pergi." Ia`, not `pergi. "Ia`.
    if (!isCloser(token.text) || at === first || tokens[at - 1]!.end !== token.start) return -1
  }
  return -1
}

function isStop(mark: string): boolean {
  const code = mark.charCodeAt(0)
  return code === 46 || code === 63 || code === 33 || code === 0x2026
}

function isCloser(mark: string): boolean {
  return mark.length <= 2 && "\"'”’)]»''``".includes(mark)
}

/** The stop after the number or letter of a list's item: `1. Jakarta`. */
function isListMark(tokens: readonly Token[], first: number, stop: number): boolean {
  const mark = tokens[first]!
  return stop === first + 1 && mark.text.length <= 2 && mark.kind === 'number' && tokens[stop]!.text === '.'
}

/**
 * `..., Tbk. Menurut` ends where the next word begins a sentence, `beras dll. Petugas` and `Sri Wahyuni, S.H., M.H. Jaksa`
 * before any capital; `Dr. Ahmad` never does.
 */
function endsWithAbbreviation(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]!
  if (token.text.charCodeAt(token.text.length - 1) !== 46 || token.kind !== 'word') return false
  const form = token.text.slice(0, -1)
  const listed = abbreviationClass(form)
  if (listed === 'closing') return isUpper(next.text.charCodeAt(0))
  // `Rina Wulandari, S.Si., Apt. Acara`: a title that stands among degrees is one.
  const isDegreeToo = listed !== undefined && isDegree(form) && isBehindDegree(tokens, i)
  if (listed === 'degree' || isDegreeToo) return isUpper(next.text.charCodeAt(0)) && closesDegrees(tokens, i)
  // `tahun 1945 M. Anaknya tiga`: an era behind its year, and no initial.
  if (ERA.test(token.text) && /^\d{3,4}$/.test(tokens[i - 1]?.text ?? '')) return mayStart(next.text)
  if (listed === 'final') return mayStart(next.text)
  if (token.text.length !== 2) return false
  // `fase grup B. Jojo kalah`: the letter tells groups apart and is no initial.
  const isLabel = LABELLED.test(tokens[i - 1]?.text ?? '')
  return isLabel ? isUpper(next.text.charCodeAt(0)) : isStarter(next.text)
}

const LABELLED =
  /^(?:grup|kelompok|kelas|blok|golongan|vitamin|tipe|hepatitis|seri|zona|opsi|skenario|paket|tribun)$/i

/** Behind a degree and its comma: `S.Si., | Apt.` */
const isBehindDegree = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === ',' && isDegree((tokens[i - 2]?.text ?? '').replace(/\.$/, ''))

const ERA = /^[MH]\.$/

/** Parts of one letter may be initials of a name that goes on: `A. M.A. Rahman`, but `Budi, M.A. Jaksa`. */
const INITIALS = letterPattern('u')`^(?:\p{Lu}\.)+$`

/** The last of the degrees behind a name: no other follows, and a comma or another stands before those that look like initials. */
function closesDegrees(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!.text.replace(/\.$/, '')
  if (isDegree(next) && next.includes('.')) return false
  const before = tokens[i - 1]
  const isApart = before !== undefined && (before.text === ',' || isDegree(before.text.replace(/\.$/, '')))
  return isApart || !INITIALS(tokens[i]!.text).test(tokens[i]!.text) || mayStart(tokens[i + 1]!.text)
}

/**
 * A headline that was joined to its story, or a forgotten full stop: `Harga beras naik Dalam sepekan terakhir harga ...`.
 */
function endsWithoutMark(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]!
  const after = tokens[i + 2]
  if (after === undefined || !isUpper(next.text.charCodeAt(0)) || token.end === next.start) return false
  return isLowerOrNumber(token) && isLowerOrNumber(after) && isStarter(next.text)
}

function isLowerOrNumber({ text, kind }: Token): boolean {
  return kind === 'number' || (kind === 'word' && isLower(text.charCodeAt(0)))
}

const OPENING_QUOTE = '"“'
const CLOSING_QUOTE = '"”'
/** In tokens; what is shorter is a title or a phrase. */
const SHORTEST_SPEECH = 5
const LONGEST_SPEECH = 80
/** `Ia menegaskan "Kami siap," kata Wulan` goes on. */
const LEADS_IN = /^(?:bahwa|berkata|menyebut|me\w+kan)$/
const SAYS =
  /^(?:kata|ujar|tutur|jelas|ucap|imbuh|tambah|papar|terang|tegas|ungkap|sebut|lanjut|sambung|pungkas|tandas|demikian|seru|tulis|tanya|jawab)(?:nya)?$/

/** Behind a headline without a mark: `Rupiah menguat "Pasar mulai tenang setelah itu," kata Wulan.` */
function speechBegins(tokens: readonly Token[], first: number, opening: number): boolean {
  const mark = tokens[opening]!
  const before = tokens[opening - 1]!
  if (
    mark.kind !== 'punctuation' ||
    !OPENING_QUOTE.includes(mark.text) ||
    before.end === mark.start ||
    opening === first
  )
    return false
  if (before.kind !== 'word' || SAYS.test(before.text) || LEADS_IN.test(before.text)) return false
  if (!isUpper(tokens[opening + 1]?.text.charCodeAt(0) ?? 0)) return false
  const last = Math.min(tokens.length - 1, opening + LONGEST_SPEECH)
  for (let at = opening + 1; at < last; at++) {
    const { text, start } = tokens[at]!
    if (!CLOSING_QUOTE.includes(text) || start !== tokens[at - 1]!.end) continue
    return at - opening > SHORTEST_SPEECH && tokens[at - 1]!.text === ',' && SAYS.test(tokens[at + 1]!.text)
  }
  return false
}

/** After a stop: does what follows begin a sentence, or go on with this one? */
function beginsSentence(text: string, tokens: readonly Token[], stop: number, i: number): boolean {
  const next = tokens[i + 1]!
  const at = next.start
  // The stop's own closers may follow: they belong to this sentence.
  if (at === tokens[i]!.end && (isStop(next.text) || isCloser(next.text))) return false
  const kind = classAt(text, at)
  if (kind === LETTER) return isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at))
  if (kind === DIGIT) return at > tokens[i]!.end
  if (next.text === ',' || next.text === ';' || next.text === ':') return false
  if (next.text === '-' || next.text === '–' || next.text === '—')
    return tokens[stop]!.text !== '...' && stop < i
  return true
}

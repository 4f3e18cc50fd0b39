import type { Token } from '../../document.js'
import { formMayBe } from '../../lexicon/gazetteer.js'
import { CLASS } from '../../lexicon/name-entry.js'
import { behindBracket, isCapitalised, isCapitalWord, type Mention, mentionOf, wordAt } from '../mention.js'
import { type Reading, sentencesInOrder } from '../reading.js'
import { LAW_HEADS } from '../words/law-heads.js'
import { BEGINS_LAW, placesOf } from '../words/word-facts.js'

/** Heads of two letters are laws only with a number behind: `PP Muhammadiyah` is no law. */
const NEEDS_NUMBER = new Set(
  'pp pbi pkpu pmk rpp permen qanun sk se keputusan peraturan instruksi maklumat perma perpol perkap kepmen sema padg perka perban perdirjen'.split(
    ' ',
  ),
)
  .add('surat edaran')
  .add('surat keputusan')
  .add('keputusan bersama')
  .add('peraturan bersama')

const NUMBER_WORDS = new Set(['nomor', 'no', 'no.', 'nomer'])
const CODES = new Set(['kuhp', 'kuhap', 'kuhperdata', 'uud', 'kuh'])
/** Small words inside a law's title: `tentang Informasi dan Transaksi Elektronik`. */
const INSIDE_TITLE = new Set([
  'dan',
  'atas',
  'atau',
  'dalam',
  'di',
  'dengan',
  'bagi',
  'untuk',
  'pada',
  'serta',
  'yang',
  'kepada',
])
const LONGEST_TITLE = 24
/** In a headline with capitals throughout only the first word behind the head is sure to be the law's. */
const LONGEST_NAME = 6
/** Who gave a decree takes no more words: `Menteri Pendidikan Dasar dan Menengah Republik Indonesia`. */
const LONGEST_GIVER = 10

/**
 * Laws by number or by name, with article and paragraph: `UU Nomor 32 Tahun 2002 tentang Penyiaran`, `Perpres No.
 * 12/2020`, `Pasal 28 ayat (1) UUD 1945`, `RUU Penyiaran`.
 */
export function findLaws(reading: Pick<Reading, 'text' | 'tokens' | 'sentences' | 'casings'>): Mention[] {
  const { tokens, casings, sentences } = reading
  const laws: Mention[] = []
  const sentenceOf = sentencesInOrder(reading)
  let next = 0
  for (const i of placesOf(tokens, BEGINS_LAW)) {
    if (i < next || !mayBegin(tokens[i]!)) continue
    // `SD Inpres Besusu`: a school that a decree had built.
    if (/^S(?:D|MP)$/.test(wordAt(tokens, i - 1))) continue
    const sentence = sentenceOf(i)
    const headline = (casings[sentence] ?? 'mixed') !== 'mixed'
    // A headline's `RUU KUHAP` ends with it.
    const end = Math.min(lawEnd(tokens, i, headline), sentences[sentence]?.endToken ?? tokens.length)
    if (end <= i) continue
    laws.push(mentionOf(reading, i, end, { kind: 'law', confidence: 0.95 }))
    next = end
  }
  return laws
}

/** Is this a kind of law and none of its kind: `surat edaran`, `Peraturan Wali Kota`? */
export function isKindOfLaw(words: readonly string[]): boolean {
  const form = words.join(' ').toLowerCase()
  return (LAW_HEADS.get(words[0]!.toLowerCase()) ?? []).some((head) => head.join(' ') === form)
}

function mayBegin({ kind, text }: Token): boolean {
  return kind === 'word' && text.length <= 13 && isCapitalised(text)
}

function lawEnd(tokens: readonly Token[], at: number, headline: boolean): number {
  if (!mayBegin(tokens[at]!)) return -1
  const lower = tokens[at]!.text.toLowerCase()
  if (lower === 'pasal') return articleEnd(tokens, at, headline)
  return LAW_HEADS.has(lower) ? numberedEnd(tokens, at, lower, headline) : -1
}

/** `Pasal 28 ayat (1) huruf b UUD 1945 jo Pasal 55 KUHP`: the article with the law it is of. */
function articleEnd(tokens: readonly Token[], at: number, headline: boolean): number {
  let end = at + 1
  if (tokens[end]?.kind !== 'number' && !/^\d+[A-Z]?$/.test(wordAt(tokens, end))) return -1
  end++
  for (;;) {
    const word = tokens[end]?.text.toLowerCase()
    const behind = tokens[end + 1]?.text
    // `Pasal 55 ayat (1) ke-1 KUHP`
    if (word !== undefined && ITEM.test(word)) end++
    else if (word === 'ayat' && behind === '(' && wordAt(tokens, end + 3) === ')') end += 4
    else if ((word === 'ayat' || word === 'huruf' || word === 'butir' || word === 'angka') && behind) end += 2
    else break
  }
  const law =
    tokens[end] && LAW_HEADS.has(tokens[end]!.text.toLowerCase()) ? lawEnd(tokens, end, headline) : -1
  if (law > 0) return law
  if (CODES.has(wordAt(tokens, end).toLowerCase())) return end + 1
  return end
}

const ITEM = /^ke-\d{1,2}e?$/

/** `UU` with number and year, with a title of its own, or with both. */
function numberedEnd(tokens: readonly Token[], at: number, lower: string, headline: boolean): number {
  const head = longestHead(tokens, at, lower)
  let end = at + head.length
  end = behindBracket(tokens, end)
  const number = numberEnd(tokens, end)
  if (number > end) return titleEnd(tokens, number)
  // `Keputusan KPU RI Nomor 731 Tahun 2025`: who gave it stands before the number.
  const giver = giverEnd(tokens, end)
  const behind = giver > end ? numberEnd(tokens, giver) : giver
  if (behind > giver) return titleEnd(tokens, behind)
  // `Surat Yasin`: the first word of a head alone.
  if (NEEDS_NUMBER.has(head.join(' ')) || !isHead(head)) return -1
  const named = knownEnd(tokens, at, end) ?? nameEnd(tokens, end, headline ? 1 : LONGEST_NAME)
  // `UUD Negara Republik Indonesia | Tahun 1945`
  if (named > end) return titleEnd(tokens, numberEnd(tokens, named))
  return wordAt(tokens, end) === 'tentang' ? titleEnd(tokens, end) : -1
}

const isHead = (words: readonly string[]) =>
  LAW_HEADS.get(words[0]!)!.some((head) => head.length === words.length)

function longestHead(tokens: readonly Token[], at: number, lower: string): readonly string[] {
  let longest: readonly string[] = [lower]
  for (const head of LAW_HEADS.get(lower)!) {
    if (head.length > longest.length && head.every((word, i) => tokens[at + i]?.text.toLowerCase() === word))
      longest = head
  }
  return longest
}

const NUMBER_AND_YEAR = /^\d{1,3}\/20\d\d$/

/** Behind the capitalised words before a `Nomor`; `at` where none follows. */
function giverEnd(tokens: readonly Token[], at: number): number {
  for (let end = at; end < Math.min(tokens.length, at + LONGEST_GIVER); end++) {
    const lower = tokens[end]!.text.toLowerCase()
    // `Perka BKN | 2/2025`
    if (NUMBER_WORDS.has(lower) || (end > at && NUMBER_AND_YEAR.test(lower))) return end
    // `Peraturan Badan Pangan Nasional (Bapanas) No. 12`, `(Permen Dikdasmen) Nomor 1`
    const close = closeOfShort(tokens, end)
    if (close > end) end = close
    // `Peraturan Menteri ATR/BPN Nomor 4`
    else if (!isCapitalWord(tokens[end]!) && lower !== 'dan' && lower !== '/') return at
  }
  return at
}

/** Where the bracket closes that opens at `at` and holds a short form; `at` where none does. */
function closeOfShort(tokens: readonly Token[], at: number): number {
  let close = at + 1
  while (wordAt(tokens, at) === '(' && close - at <= LONGEST_SHORT && isCapitalWord(tokens[close])) close++
  return close > at + 1 && wordAt(tokens, close) === ')' ? close : at
}

const LONGEST_SHORT = 3

/** Behind `Nomor 32 Tahun 2002`, `No. 12/2020`, `1945`, `Tahun 2002`; `at` where there is none. */
function numberEnd(tokens: readonly Token[], at: number): number {
  let end = at
  if (NUMBER_WORDS.has(wordAt(tokens, end).toLowerCase())) {
    end++
    if (wordAt(tokens, end) === '.' || wordAt(tokens, end) === ':') end++
  }
  // `M.HH-06.AH.11.01` begins with letters.
  const isCode = end > at && tokens[end]?.kind === 'word' && /\d/.test(tokens[end]!.text)
  if (isNumbered(tokens[end]) || isCode) end = endOfCode(tokens, end + 1)
  else if (end > at) return at
  if (wordAt(tokens, end) === '/' && isNumbered(tokens[end + 1])) end += 2
  if (wordAt(tokens, end).toLowerCase() === 'tahun' && tokens[end + 1]?.kind === 'number') end += 2
  return end
}

/** Behind all that stands without a blank: `58/PK.03/Disdik`. */
function endOfCode(tokens: readonly Token[], from: number): number {
  let end = from
  while (
    tokens[end] &&
    tokens[end]!.start === tokens[end - 1]!.end &&
    !/^[.,;:)\]?!"”]$/.test(tokens[end]!.text)
  )
    end++
  while (end > from && tokens[end - 1]!.kind === 'punctuation') end--
  return end
}

/** `32`, `12/2020`, `34/PMK.011/2007`. */
function isNumbered(token: Token | undefined): boolean {
  if (!token || token.kind === 'url') return false
  const first = token.text.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** Behind the capitalised words of a name: `UU Cipta Kerja`, `RUU Informasi dan Transaksi Elektronik`. */
function nameEnd(tokens: readonly Token[], at: number, most: number): number {
  let end = at
  while (end < tokens.length && end - at < most) {
    if (isPartOfName(tokens[end]!)) end++
    else if (end > at && tokens[end]!.text === 'dan' && tokens[end + 1] && isPartOfName(tokens[end + 1]!))
      end += 2
    else break
  }
  return end
}

/** Behind a law that the dictionaries know: `UU Tipikor | Harta Rafael` in a headline; `UU Desa dan Kota` is another. */
function knownEnd(tokens: readonly Token[], at: number, from: number): number | undefined {
  let form = tokens
    .slice(at, from)
    .map(({ text }) => text)
    .join(' ')
  let known: number | undefined
  for (
    let end = from;
    end < Math.min(tokens.length, from + LONGEST_NAME) && isPartOfName(tokens[end]!);
    end++
  ) {
    form += ` ${tokens[end]!.text}`
    if (formMayBe(form, CLASS.law)) known = end + 1
  }
  return known !== undefined && wordAt(tokens, known) === 'dan' ? undefined : known
}

/** Not the next law: `UU Desa dan Pasal 3 KUHAP`. */
function isPartOfName(token: Token): boolean {
  const lower = token.text.toLowerCase()
  const isOther = lower === 'pasal' || lower === 'tahun' || LAW_HEADS.has(lower) || NUMBER_WORDS.has(lower)
  return isCapitalWord(token) && !isOther
}

/** Behind `tentang Penyiaran` or `tentang Perubahan atas Undang-Undang Nomor 11 Tahun 2008`, if that follows. */
function titleEnd(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at).toLowerCase() !== 'tentang' || !tokens[at + 1] || !isCapitalWord(tokens[at + 1]!))
    return at
  let end = at + 1
  while (end < tokens.length && end - at < LONGEST_TITLE) {
    const { text, kind } = tokens[end]!
    if (isCapitalWord(tokens[end]!)) end++
    else if (kind === 'number' && isNumberOf(tokens[end - 1]!)) end++
    else if (
      (INSIDE_TITLE.has(text) || (text === 'tentang' && tokens[end - 1]!.kind === 'number')) &&
      tokens[end + 1] &&
      isPartOfTitle(tokens[end + 1]!, text)
    )
      end++
    else break
  }
  return end
}

/** Not the next law or article: `UU Nomor 38 Tahun 2004 tentang Jalan dan | Pasal 68`; but `tentang Perubahan atas | Undang-Undang`. */
function isPartOfTitle(token: Token, joint: string): boolean {
  const isNext = token.text === 'Pasal' || (joint === 'dan' && LAW_HEADS.has(token.text.toLowerCase()))
  return isCapitalWord(token) && !isNext
}

function isNumberOf({ text }: Token): boolean {
  const lower = text.toLowerCase()
  return NUMBER_WORDS.has(lower) || lower === 'tahun'
}

import type { Tagged, Token, Upos } from '../document.js'
import { splitClitics } from '../root/clitics.js'
import { lemma } from '../root/lemma.js'
import { beginsWithCapital } from '../store/letter-kinds.js'
import type { TextKind } from '../tag/text-kind.js'
import { udFeatures } from './ud-features.js'

/** A word of Universal Dependencies: the unit that has a lemma, a part of speech and features. */
export interface UdWord {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  /** `Number=Sing|Person=3|PronType=Prs`, sorted; `_` where there are none. */
  readonly feats: string
}

/** First in its sentence, first behind the quotes that open it, or anywhere else. */
export type Place = 'first' | 'quoted' | 'inside'

/** A written token of Universal Dependencies; more than one word where clitics are written together with their host. */
export interface UdToken {
  readonly form: string
  readonly words: readonly UdWord[]
}

/**
 * One token as Universal Dependencies writes it: `rumahnya` is one token of two words. Where the treebanks cut words in
 * different ways, the kind of text decides: news has `2021-2024` and `Jagorawi-Cinere` as three tokens, an encyclopaedia
 * `Dr.` as two.
 *
 * @param next the token after it in its sentence: `naiknya harga` (the rise) against `katanya` (said he).
 * @param place where in its sentence the token stands.
 */
export function toUdTokens(
  token: Token & Tagged,
  next: Tagged | undefined,
  place: Place,
  kind: TextKind,
): UdToken[] {
  const pieces = splitPieces(token, kind)
  if (pieces.length > 1) return pieces.map((piece) => oneWord(piece, token))
  const clitics = cliticsOf(token, kind)
  if (clitics.length === 0) return [{ form: token.text, words: [wordOf(token.text, token, place)] }]
  const host = token.text.slice(0, token.text.length - clitics.join('').length)
  const words = [wordOf(host, token, place)]
  for (const clitic of clitics) words.push(cliticOf(clitic, host.toLowerCase(), token.upos, next?.upos))
  return [{ form: token.text, words }]
}

function splitPieces(token: Token & Tagged, kind: TextKind): string[] {
  const { text } = token
  if (/^(?:US|A|S|HK|NT)\$$/.test(text)) return [text.slice(0, -1), '$']
  return kind === 'reference' ? splitFullStops(token) : splitDashes(token)
}

/** `Ph.D.` → `Ph`, `.`, `D`, `.`. */
function splitFullStops({ text, kind }: Token): string[] {
  return kind === 'word' ? text.split(/(?<=\.)|(?=\.)/) : [text]
}

/** `2021-2024` → `2021`, `-`, `2024`; `Jagorawi-Cinere` → `Jagorawi`, `-`, `Cinere`; `2/5/2023`, `anak-anak` stay. */
function splitDashes({ text, kind, upos }: Token & Tagged): string[] {
  if (kind === 'number') return /^[\d.,]*\d([-–/])[\d.,]*\d$/.test(text) ? text.split(/([-–/])/) : [text]
  if (kind !== 'word' || (upos !== 'PROPN' && upos !== 'NOUN') || !/[-–]/.test(text)) return [text]
  const parts = text.split(/([-–])/)
  const names = parts.filter((_, i) => i % 2 === 0)
  const allNames = names.every(
    (name, i) =>
      (beginsWithCapital(name) || /^\d/.test(name)) && (name.length > 1 || i === 0 || /\d/.test(name)),
  )
  return allNames && new Set(names).size === names.length ? parts : [text]
}

const MARKS: Readonly<Record<string, Upos>> = {
  '-': 'PUNCT',
  '–': 'PUNCT',
  '/': 'CCONJ',
  $: 'SYM',
  '.': 'PUNCT',
}

function oneWord(piece: string, { kind, text, upos: whole }: Token & Tagged): UdToken {
  const ofLetters = text.includes('.') ? whole : 'PROPN'
  const upos = MARKS[piece] ?? (kind === 'number' ? 'NUM' : ofLetters)
  return { form: piece, words: [{ form: piece, lemma: piece, upos, feats: udFeatures(piece, upos) }] }
}

function wordOf(form: string, token: Token & Tagged, place: Place): UdWord {
  return {
    form,
    lemma: lemmaOf(form, token.upos, place),
    upos: token.upos,
    feats: udFeatures(form, token.upos),
  }
}

/**
 * The word that opens a sentence loses its capital, a name too: CSUI writes `kalbe` there. Behind opening quotes only a name
 * keeps it: `"Karena` → `karena`.
 */
function lemmaOf(form: string, upos: Upos, place: Place): string {
  if (place === 'first') return lemma(form, upos, { atStart: true }).toLowerCase()
  return lemma(form, upos, { atStart: place === 'quoted' && upos !== 'PROPN' })
}

/** What never has a clitic: an adverb on `-nya` (`akhirnya`) is one word, and `Maluku` is a name. */
const WHOLE = new Set<Upos>(['ADV', 'AUX', 'SCONJ', 'CCONJ', 'INTJ', 'PROPN', 'PUNCT', 'SYM'])
/** Particles come off these all the same: `Bagaimanakah`, `ataupun`. */
const PARTICLE = /.{3}kah$|^ataupun$/i

/** The clitics of a token, from left to right: `katanyalah` → `nya`, `lah`; `lainnya` is one word in an encyclopaedia. */
function cliticsOf({ text, upos, kind }: Token & Tagged, textKind: TextKind): readonly string[] {
  if (textKind === 'reference' && /^lainnya$/i.test(text)) return []
  if (kind !== 'word' || (WHOLE.has(upos) && !PARTICLE.test(text))) return []
  return splitClitics(text).clitics
}

const PRONOUNS = /^(?:nya|ku|mu)$/

/** `-nya` is *his, her, its* (PRON) or *the* (DET); `-lah`, `-kah`, `-pun` are particles. */
function cliticOf(clitic: string, host: string, hostUpos: Upos, next: Upos | undefined): UdWord {
  const lower = clitic.toLowerCase()
  const upos = lower === 'nya' ? ownerOrArticle(host, hostUpos, next) : PRONOUNS.test(lower) ? 'PRON' : 'PART'
  return { form: clitic, lemma: lower, upos, feats: udFeatures(lower, upos) }
}

/** Nouns whose `-nya` points at nothing: `sisanya` (the rest), `rencananya` (as planned), `untuk pertama kalinya`. */
const OF_NOBODY =
  /^(?:sisa|rencana|misal|akhir|kali|hal|total|tahun|bulan|hari|ujung-ujung|pertanyaan|penyebab)$/
/** `ujarnya` is always *said he*, whatever follows. */
const SAYS = /^(?:kata|ujar|tutur|ucap|ungkap|imbuh|papar|jelas|tegas|tambah|terang|sebut)$/
/** What takes an object has it in `-nya`: `memberikannya kesempatan`, `menyetujuinya`. */
const TAKES_OBJECT = /^me.+(?:kan|[^a]i)$/
/** What takes none is made a noun by it: `adanya`, `terjadinya`, `turunnya`. */
const TAKES_NO_OBJECT = /^(?:ada|jadi|naik|turun|masuk|keluar|tumbuh|timbul|selesai|serta|lahir|ter.+|ber.+)$/
const ARTICLE_AFTER: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'NUM', 'DET'])
const NAMES_THINGS: ReadonlySet<Upos | undefined> = new Set<Upos>(['NOUN', 'PROPN', 'X'])

function ownerOrArticle(host: string, upos: Upos, next: Upos | undefined): Upos {
  if (upos === 'NOUN') return OF_NOBODY.test(host) ? 'DET' : 'PRON'
  if (upos !== 'VERB') return ARTICLE_AFTER.has(upos) || host === 'semua' ? 'DET' : 'PRON'
  if (SAYS.test(host) || TAKES_OBJECT.test(host)) return 'PRON'
  // naiknya harga, membaiknya kinerja: the rise, the recovery; ditambahkannya, membelinya: he added, buys it.
  return TAKES_NO_OBJECT.test(host) || NAMES_THINGS.has(next) ? 'DET' : 'PRON'
}

import { requireOptions, requireString } from '../check.js'
import type { Upos } from '../document.js'
import { data as lexicalisedData } from '../lexicon/generated/lexicalised.js'
import { data } from '../lexicon/generated/ud-lemmas.js'
import { holdsLetter } from '../store/letter-kinds.js'
import { decodeWordList } from '../store/word-list.js'
import { stem } from './stem.js'

/** Parts of speech whose words keep their form as lemma: foreign words, signs. */
const KEEPS_FORM: ReadonlySet<Upos> = new Set<Upos>(['X', 'SYM', 'PUNCT', 'INTJ'])
/** Parts of speech that stand in no name: `"Berbagai`, `Anda`, `Polisi Akan Periksa Sopir`. */
const LOSES_CAPITAL: ReadonlySet<Upos> = new Set<Upos>(['PRON', 'DET', 'AUX'])
/** Parts of speech whose words have affixes. */
const HAS_AFFIXES: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'ADV'])

/** Where the word stands. */
export interface LemmaOptions {
  /** First in its sentence, so that its capital says nothing. Default false. */
  readonly atStart?: boolean
}

const LEMMA_OPTIONS = { atStart: 'boolean' } as const

let table: ReadonlyMap<string, string> | undefined

/**
 * The lemma as Universal Dependencies' Indonesian treebanks give it. It is the root for most words
 * (`mempertimbangkan` → `timbang`), but not for all: names and capitalised words inside a sentence keep their form
 * (`Bank Pembangunan` → `Bank Pembangunan`),
 * the first word of a sentence never does, be it a name, and some words stay whole by convention (`sebesar`, `perseroan`).
 *
 * @param word a syntactic word, its clitics already split off
 */
export function lemma(word: string, upos: Upos, options: LemmaOptions = {}): string {
  requireString(word, 'word')
  requireOptions(options, 'lemma', LEMMA_OPTIONS)
  const { atStart = false } = options
  const lower = word.toLowerCase()
  if (upos === 'PROPN') return atStart ? lower : word
  if (KEEPS_FORM.has(upos) || !holdsLetter(word)) return word
  if (lower !== word && !atStart && !LOSES_CAPITAL.has(upos)) return word
  table ??= readTable()
  return table.get(`${lower}\t${upos}`) ?? ruleLemma(lower, upos)
}

/** What the lemma of a word in lower case would be without the list of conventions. */
export function ruleLemma(word: string, upos: Upos): string {
  if (!HAS_AFFIXES.has(upos) || (upos === 'ADV' && word.endsWith('nya'))) return word
  return rootUnlessWhole(word)
}

/** Clitics and particles, behind which a word that stays whole is still the same. */
const ENDS = ['nya', 'lah', 'kah', 'pun']

let whole: ReadonlySet<string> | undefined

/** The root, but of words that only look derived by the treebanks' convention (`sebesar`, `kedua`, `penduduknya`) themselves. */
function rootUnlessWhole(word: string): string {
  whole ??= new Set(decodeWordList(lexicalisedData).map((line) => line.split('\t', 1)[0]!))
  const root = stem(word)
  if (whole.has(word)) return word
  if (root.length >= word.length) return root
  const end = ENDS.find((end) => word.endsWith(end))
  const host = end === undefined ? word : word.slice(0, -end.length)
  return whole.has(host) ? host : withForeignEnding(word, root)
}

/** Treebanks leave an ending that came with the word: `teroris` of `terorisnya`, `modernisasi` of `memodernisasi`. */
function withForeignEnding(word: string, root: string): string {
  const behind = word.indexOf(root) + root.length
  const ending = behind < root.length ? null : FOREIGN_ENDING.exec(word.slice(behind))
  return ending === null ? root : root + ending[0]
}

const FOREIGN_ENDING = /^(?:n?isasi|isme|is)/

/** `dictionaries/learned/ud-lemmas.txt`: lines of word, part of speech and lemma. */
function readTable(): Map<string, string> {
  return new Map(
    decodeWordList(data).map((line) => {
      const cut = line.lastIndexOf('\t')
      return [line.slice(0, cut), line.slice(cut + 1)]
    }),
  )
}

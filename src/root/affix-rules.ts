/**
 * The affixes of Indonesian, one rule a row. Adding a rule touches this table and `test/root/affix-rules.test.ts`,
 * which reads the examples back.
 */

/** What an affix does for the table of combinations below; allomorphs share one (`mem-`, `meny-`: `meN`). */
export type PrefixGroup =
  | 'meN'
  | 'peN'
  | 'pe'
  | 'ber'
  | 'ter'
  | 'per'
  | 'di'
  | 'ke'
  | 'se'
  | 'tidak'
  | 'ku'
  | 'nge'
export type Suffix = '' | 'kan' | 'an' | 'i' | 'in'
/** In the order in which they are taken off: `-lah`, `-nya`, `-kan`, `-isasi`. */
export type EndingKind = 'particle' | 'clitic' | 'suffix' | 'foreign'

export interface PrefixRule {
  /** As a grammar writes it: `meN-`. */
  readonly form: string
  readonly group: PrefixGroup
  /** `mem{p} → p…`: what is written, what follows it, what the root begins with. */
  readonly notation: string
  /** The letters taken off. */
  readonly strip: string
  /** The letters that the affix had swallowed: `memukul` → `p` + `ukul`. */
  readonly restore: string
  /** The letter after `strip` must be one of these. */
  readonly before: string
  /** Only in front of a root of one syllable: `mengecat`. */
  readonly monosyllable?: true
  /** How rare the rule is, in bits. */
  readonly cost: number
  readonly why: string
  readonly example: readonly [word: string, root: string]
}

export interface EndingRule {
  readonly form: string
  readonly kind: EndingKind
  readonly notation: string
  readonly strip: string
  readonly cost: number
  readonly why: string
  readonly example: readonly [word: string, root: string]
}

const VOWELS = 'aiueo'
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz'
const LETTERS = VOWELS + CONSONANTS

type Row = readonly [
  form: string,
  group: PrefixGroup,
  strip: string,
  before: string,
  restore: string,
  cost: number,
  why: string,
  word: string,
  root: string,
]

// biome-ignore format: a table reads best as one
const PREFIX_ROWS: readonly Row[] = [
  // form   group   strip    before        restore cost why, example
  ['meN-', 'meN', 'me',     'lrwymn',      '', 1,   'no nasal before l, r, w, y and nasals',        'melihat', 'lihat'],
  ['meN-', 'meN', 'mem',    'bfvp',        '', 1,   'm before lips; p stays in loans and in per-',  'membeli', 'beli'],
  ['meN-', 'meN', 'mem',    VOWELS,        'p', 1,  'p melts into m',                               'memukul', 'pukul'],
  ['meN-', 'meN', 'mem',    'r',           'p', 2,  'p of a cluster melts into m',                  'memrotes', 'protes'],
  ['meN-', 'meN', 'men',    'cdjzt',       '', 1,   'n before the teeth; t stays in loans',         'mencari', 'cari'],
  ['meN-', 'meN', 'men',    's',           '', 2,   'n before s of loans',                          'mensyaratkan', 'syarat'],
  ['meN-', 'meN', 'men',    VOWELS,        't', 1,  't melts into n',                               'menulis', 'tulis'],
  ['meN-', 'meN', 'men',    'y',           '', 7,   'a nasal too many before y',                    'menyakini', 'yakin'],
  ['meN-', 'meN', 'meny',   VOWELS,        's', 1,  's melts into ny',                              'menyapu', 'sapu'],
  ['meN-', 'meN', 'meny',   VOWELS,        'c', 6,  'c melts into ny in everyday writing',          'menyolok', 'colok'],
  ['meN-', 'meN', 'meng',   VOWELS,        '', 1,   'ng before vowels',                             'mengambil', 'ambil'],
  ['meN-', 'meN', 'meng',   VOWELS,        'k', 1.5, 'k melts into ng',                              'mengirim', 'kirim'],
  ['meN-', 'meN', 'meng',   VOWELS,        'g', 9,  'one g written for two',                        'mengunakan', 'guna'],
  ['meN-', 'meN', 'meng',   'ghkqx',       '', 1,   'ng before the back of the mouth; k stays in loans', 'menggali', 'gali'],
  ['meN-', 'meN', 'menge',  CONSONANTS,    '', 1,   'before a root of one syllable',                'mengecat', 'cat'],
  ['peN-', 'peN', 'pe',     'lrwymn',      '', 1.5, 'no nasal before l, r, w, y and nasals',        'pelari', 'lari'],
  ['pe-',  'pe',  'pe',     'bcdfghjkpstz', '', 2,  'who does it, without a nasal',                 'petani', 'tani'],
  ['peN-', 'peN', 'pem',    'bfvp',        '', 1,   'm before lips',                                'pembeli', 'beli'],
  ['peN-', 'peN', 'pem',    VOWELS,        'p', 1,  'p melts into m',                               'pemukul', 'pukul'],
  ['peN-', 'peN', 'pem',    'r',           'p', 2,  'p of a cluster melts into m',                  'pemrotes', 'protes'],
  ['peN-', 'peN', 'pen',    'cdjzt',       '', 1,   'n before the teeth',                           'pencuri', 'curi'],
  ['peN-', 'peN', 'pen',    's',           '', 2,   'n before s of loans',                          'pensuplai', 'suplai'],
  ['peN-', 'peN', 'pen',    VOWELS,        't', 1,  't melts into n',                               'penulis', 'tulis'],
  ['peN-', 'peN', 'peny',   VOWELS,        's', 1,  's melts into ny',                              'penyapu', 'sapu'],
  ['peN-', 'peN', 'peng',   VOWELS,        '', 1,   'ng before vowels',                             'pengambil', 'ambil'],
  ['peN-', 'peN', 'peng',   VOWELS,        'k', 1.5, 'k melts into ng',                              'pengirim', 'kirim'],
  ['peN-', 'peN', 'peng',   VOWELS,        'g', 9,  'one g written for two',                        'penguna', 'guna'],
  ['peN-', 'peN', 'peng',   'ghkqx',       '', 1,   'ng before the back of the mouth',              'penggali', 'gali'],
  ['peN-', 'peN', 'penge',  CONSONANTS,    '', 1,   'before a root of one syllable',                'pengecat', 'cat'],
  ['peN-', 'peN', 'peng',   'lr',          '', 3,   'ng before l and r, against the rule',          'penglihatan', 'lihat'],
  ['pel-', 'peN', 'pel',    'a',           '', 5,   'only before ajar',                             'pelajar', 'ajar'],
  ['ber-', 'ber', 'ber',    LETTERS,       '', 1,   'having, being, doing',                         'berjalan', 'jalan'],
  ['ber-', 'ber', 'be',     'r',           '', 3,   'one r for two',                                'berenang', 'renang'],
  ['ber-', 'ber', 'be',     CONSONANTS,    '', 4,   'be- where the first syllable ends in er',      'bekerja', 'kerja'],
  ['bel-', 'ber', 'bel',    'a',           '', 5,   'only before ajar',                             'belajar', 'ajar'],
  ['ter-', 'ter', 'ter',    LETTERS,       '', 1.5, 'done, done by chance, the most',               'tertinggi', 'tinggi'],
  ['ter-', 'ter', 'te',     'r',           '', 3.5, 'one r for two',                                'terasa', 'rasa'],
  ['ter-', 'ter', 'te',     CONSONANTS,    '', 5,   'te- where the first syllable ends in er',      'tepercaya', 'percaya'],
  ['per-', 'per', 'per',    LETTERS,       '', 2,   'making it so; the doing',                      'perbaiki', 'baik'],
  ['per-', 'per', 'pe',     'r',           '', 3,   'one r for two',                                'memperamping', 'ramping'],
  ['per-', 'per', 'pel',    'a',           '', 5,   'only before ajar',                             'mempelajari', 'ajar'],
  ['di-',  'di',  'di',     LETTERS,       '', 1,   'the passive',                                  'dibaca', 'baca'],
  ['ke-',  'ke',  'ke',     LETTERS,       '', 2,   'the state of; the n-th',                       'kedua', 'dua'],
  ['se-',  'se',  'se',     LETTERS,       '', 1.5, 'one, the same, as ... as',                     'setinggi', 'tinggi'],
  ['tidak', 'tidak', 'tidak', LETTERS,     '', 1,   'not, inside ke-…-an',                          'ketidakpastian', 'pasti'],
  ['tak',  'tidak', 'tak',  LETTERS,       '', 3,   'the same, of literature',                      'ketakberpihakan', 'pihak'],
  ['ku-',  'ku',  'ku',     LETTERS,       '', 7,   'I, before a verb',                             'kubaca', 'baca'],
  ['kau-', 'ku',  'kau',    LETTERS,       '', 6,   'you, before a verb',                           'kaubaca', 'baca'],
  ['nge-', 'nge', 'nge',    CONSONANTS,    '', 5,   'everyday meN-',                                'ngelihat', 'lihat'],
  ['nge-', 'nge', 'ng',     VOWELS,        '', 5,   'everyday meN- before a vowel',                 'ngambil', 'ambil'],
  ['nge-', 'nge', 'ng',     VOWELS,        'k', 5,  'everyday meN- that melts k',                   'ngirim', 'kirim'],
  ['nge-', 'nge', 'ny',     VOWELS,        's', 6,  'everyday meN- that melts s',                   'nyebut', 'sebut'],
  ['nge-', 'nge', 'ny',     VOWELS,        'c', 6,  'everyday meN- that melts c',                   'nyoba', 'coba'],
  ['nge-', 'nge', 'n',      VOWELS,        't', 7,  'everyday meN- that melts t',                   'nambah', 'tambah'],
]

let prefixRuleList: readonly PrefixRule[] | undefined

/** Prefixes, in the order in which a grammar lists them. */
export function prefixRules(): readonly PrefixRule[] {
  prefixRuleList ??= PREFIX_ROWS.map(([form, group, strip, before, restore, cost, why, word, root]) => ({
    form,
    group,
    notation: `${strip}${before === LETTERS ? '' : `{${[...before].join('|')}}`}… → ${restore}…`,
    strip,
    restore,
    before,
    ...(strip === 'menge' || strip === 'penge' ? { monosyllable: true as const } : {}),
    cost,
    why,
    example: [word, root],
  }))
  return prefixRuleList
}

type EndingRow = readonly [
  form: string,
  kind: EndingKind,
  cost: number,
  why: string,
  word: string,
  root: string,
  /** What is written, where it is not the form. */
  strip?: string,
]

// biome-ignore format: a table reads best as one
const ENDING_ROWS: readonly EndingRow[] = [
  ['-kan', 'suffix',   1, 'makes a verb act on something',  'bacakan', 'baca'],
  ['-an',  'suffix',   1, 'makes a noun',                   'bacaan', 'baca'],
  ['-i',   'suffix',   2, 'makes a verb act on a place',    'datangi', 'datang'],
  ['-in',  'suffix',   5, 'everyday -kan and -i',           'dimasukin', 'masuk'],
  ['-nya', 'clitic',   1, 'his, her, its, the',             'rumahnya', 'rumah'],
  ['-nya', 'clitic',   7, 'one n written for two behind -an', 'bangunanya', 'bangun', 'ya'],
  ['-ku',  'clitic',   4, 'my, me',                         'rumahku', 'rumah'],
  ['-mu',  'clitic',   4, 'your, you',                      'rumahmu', 'rumah'],
  ['-lah', 'particle', 2, 'stress',                         'bacalah', 'baca'],
  ['-kah', 'particle', 3, 'question',                       'bisakah', 'bisa'],
  ['-tah', 'particle', 9, 'question, old',                  'apatah', 'apa'],
  ['-pun', 'particle', 3, 'too, even',                      'apapun', 'apa'],
  ['-wan', 'foreign',  4, 'a man of',                       'hartawan', 'harta'],
  ['-wati', 'foreign', 4, 'a woman of',                     'peragawati', 'peraga'],
  ['-isasi', 'foreign', 4, 'making it so',                  'islamisasi', 'islam'],
  ['-nisasi', 'foreign', 4, 'making it so, behind a vowel', 'swastanisasi', 'swasta'],
  ['-isme', 'foreign', 4, 'the doctrine of',                'premanisme', 'preman'],
  ['-is',  'foreign',  4, 'who follows or does it',         'idealis', 'ideal'],
]

let endingRuleList: readonly EndingRule[] | undefined

/**
 * Suffixes, clitics and particles: what may stand at the end of a word. The foreign ones come off only from
 * the words of `dictionaries/decided-words.txt` (`swastanisasi`): many formations are words of their own (`organisasi`).
 */
export function endingRules(): readonly EndingRule[] {
  endingRuleList ??= ENDING_ROWS.map(([form, kind, cost, why, word, root, strip = form.slice(1)]) => ({
    form,
    kind,
    notation: `…${strip}`,
    strip,
    cost,
    why,
    example: [word, root],
  }))
  return endingRuleList
}

/** A word never begins with these. */
export const NEVER_FIRST: readonly PrefixGroup[] = ['tidak']

/** Which prefixes may stand right behind which: `di` + `per` (`diperbaiki`), never `per` + `di`. */
export const INNER_PREFIXES: Readonly<Record<PrefixGroup, readonly PrefixGroup[]>> = {
  meN: ['per', 'ber', 'ke', 'se', 'ter', 'pe'],
  di: ['per', 'ber', 'ke', 'se', 'ter', 'pe'],
  ku: ['per', 'ber', 'ke', 'se'],
  nge: ['ke'],
  peN: ['ber', 'ke', 'se', 'per', 'ter'],
  pe: [],
  per: ['ke', 'se', 'ber'],
  ber: ['ke', 'peN', 'pe', 'per', 'se'],
  ter: ['per', 'ke', 'se'],
  ke: ['ber', 'ter', 'se', 'peN', 'pe', 'per', 'ke', 'tidak'],
  tidak: ['se', 'ber', 'ter', 'meN'],
  se: ['peN', 'pe', 'per', 'ke', 'ber'],
}

/** What it costs, in bits, that a suffix joins a prefix: `ke-...-an` is at home, `di-...-an` does not exist. */
export const PAIR_COST: Readonly<Record<PrefixGroup | 'none', Readonly<Record<Suffix, number>>>> = {
  none: { '': 0, kan: 3, an: 1, i: 4, in: 6 },
  meN: { '': 0, kan: 0, an: 9, i: 0, in: 9 },
  di: { '': 0, kan: 0, an: 9, i: 0, in: 1 },
  ku: { '': 0, kan: 1, an: 9, i: 1, in: 3 },
  nge: { '': 0, kan: 2, an: 9, i: 3, in: 1 },
  peN: { '': 0, kan: 9, an: 0, i: 9, in: 20 },
  pe: { '': 0, kan: 9, an: 2, i: 9, in: 20 },
  per: { '': 3, kan: 3, an: 0, i: 3, in: 20 },
  ber: { '': 0, kan: 3, an: 2, i: 9, in: 20 },
  ter: { '': 0, kan: 1.5, an: 6, i: 1, in: 20 },
  tidak: { '': 9, kan: 9, an: 0, i: 9, in: 20 },
  ke: { '': 4, kan: 6, an: 0, i: 6, in: 20 },
  se: { '': 0, kan: 9, an: 3, i: 9, in: 20 },
}

export interface InnerRule {
  readonly form: string
  readonly kind: 'infix' | 'partial'
  readonly notation: string
  readonly cost: number
  readonly why: string
  readonly example: readonly [word: string, root: string]
}

type InnerRow = readonly [
  form: string,
  kind: InnerRule['kind'],
  notation: string,
  cost: number,
  why: string,
  word: string,
  root: string,
]

// biome-ignore format: a table reads best as one
const INNER_ROWS: readonly InnerRow[] = [
  ['Ce-',  'partial', 'CeC… → C…', 2, 'the first consonant again, with e: many of a kind',            'pepohonan', 'pohon'],
  ['-el-', 'infix',   'Cel… → C…', 3, 'no longer productive, so only in words of decided-words.txt', 'gelegar', 'gegar'],
  ['-er-', 'infix',   'Cer… → C…', 3, 'many of it; only in words of decided-words.txt',               'gerigi', 'gigi'],
  ['-em-', 'infix',   'Cem… → C…', 3, 'again and again; only in words of decided-words.txt',          'gemuruh', 'guruh'],
  ['-in-', 'infix',   'Cin… → C…', 3, 'what has it; only in words of decided-words.txt',              'sinambung', 'sambung'],
]

let innerRuleList: readonly InnerRule[] | undefined

/** Inside the root: infixes behind the first consonant, and the first syllable said twice. Known roots only. */
export function innerRules(): readonly InnerRule[] {
  innerRuleList ??= INNER_ROWS.map(([form, kind, notation, cost, why, word, root]) => ({
    form,
    kind,
    notation,
    cost,
    why,
    example: [word, root],
  }))
  return innerRuleList
}

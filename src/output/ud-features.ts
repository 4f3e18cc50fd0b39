import type { Upos } from '../document.js'

const OWN = 'PronType=Prs'
const FIRST = 'Number=Sing|Person=1'
const SECOND = 'Number=Sing|Person=2'
const THIRD = 'Number=Sing|Person=3'

/** Features that a closed class's words have, by tag; `*` stands for all others of that tag. */
const FEATURES: { readonly [tag in Upos]?: Readonly<Record<string, string>> } = {
  PRON: {
    saya: `${FIRST}|Polite=Form|${OWN}`,
    'aku ku': `${FIRST}|Polite=Infm|${OWN}`,
    kami: `Clusivity=Ex|Number=Plur|Person=1|${OWN}`,
    kita: `Clusivity=In|Number=Plur|Person=1|${OWN}`,
    anda: `${SECOND}|Polite=Form|${OWN}`,
    'kamu engkau kau mu': `${SECOND}|Polite=Infm|${OWN}`,
    kalian: `Number=Plur|Person=2|Polite=Infm|${OWN}`,
    'dia ia nya': `${THIRD}|${OWN}`,
    beliau: `${THIRD}|Polite=Form|${OWN}`,
    mereka: `Number=Plur|Person=3|${OWN}`,
    diri: `${OWN}|Reflex=Yes`,
    yang: 'PronType=Rel',
    'ini itu sini situ sana begini begitu demikian tersebut': 'PronType=Dem',
    'apa siapa mana berapa': 'PronType=Int',
    semua: 'PronType=Tot',
    'sesuatu seseorang': 'Number=Sing|PronType=Ind',
    '*': 'PronType=Ind',
  },
  DET: {
    'nya sang si': 'Definite=Def|PronType=Art',
    'sebuah seorang suatu seekor': 'Definite=Ind|PronType=Art',
    'ini itu tersebut': 'PronType=Dem',
    'para beberapa berbagai banyak sejumlah': 'Number=Plur|PronType=Ind',
    sedikit: 'PronType=Ind',
    'semua seluruh setiap tiap segala masing-masing': 'PronType=Tot',
    'sendiri sendiri-sendiri': 'PronType=Emp',
    'the a an': 'PronType=Art',
    '*': 'PronType=Ind',
  },
  ADV: { 'bagaimana mengapa kenapa kapan berapa': 'PronType=Int' },
  PART: { 'tidak tak bukan belum jangan': 'Polarity=Neg' },
  NUM: { '*': 'NumType=Card' },
  X: { '*': 'Foreign=Yes' },
}

/** Adjectives on `ter-` that are no superlatives. */
const NOT_SUPERLATIVE = /^ter(?:buka|batas|jal|dahulu|ang|amat|tib|jangkau)/
const ORDINAL =
  /^(?:pertama|ke-?\d+|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas).*)$/
const PLURAL = /^(.{2,40})-\1/

let tables: ReadonlyMap<Upos, ReadonlyMap<string, string>> | undefined

/** The features of one word that its form and tag decide, as CoNLL-U writes them; `_` for none. */
export function udFeatures(form: string, upos: Upos): string {
  const lower = form.toLowerCase()
  switch (upos) {
    case 'NOUN':
      return PLURAL.test(lower) ? 'Number=Plur' : 'Number=Sing'
    case 'VERB':
      return /^(?:di|ter)(?!bit$|bang$|ri$)/.test(lower) ? 'Voice=Pass' : 'Voice=Act'
    case 'ADJ':
      if (ORDINAL.test(lower)) return 'NumType=Ord'
      return lower.startsWith('ter') && !NOT_SUPERLATIVE.test(lower) ? 'Degree=Sup' : '_'
    default: {
      tables ??= buildTables()
      const table = tables.get(upos)
      return table?.get(lower) ?? table?.get('*') ?? '_'
    }
  }
}

function buildTables(): Map<Upos, Map<string, string>> {
  return new Map(
    Object.entries(FEATURES).map(([upos, rows]) => [
      upos as Upos,
      new Map(
        Object.entries(rows).flatMap(([words, feats]) => words.split(' ').map((word) => [word, feats])),
      ),
    ]),
  )
}

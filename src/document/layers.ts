/** The layers of a text: what is said of its words, and of spans of it. Types, no code. */

/**
 * A piece of the original text.
 *
 * `start` and `end` are half-open offsets in UTF-16 code units, so `text.slice(start, end) === span.text`,
 * in every layer, on any string.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How sure the library is, from 0 to 1. Compare against a threshold of your own. */
export type Confidence = number

/** `word` holds at least one letter, `number` at least one digit and no word (`1.234,56`, `2/5/2023`, `16.00`). */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email' | 'mention' | 'hashtag'

/** One written word (`rumahnya`, `anak-anak`, `ASEAN-Rusia`), number or mark. */
export interface Token extends Span {
  readonly kind: TokenKind
}

/** A sentence, a headline or a line of a list, and the tokens it holds: `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
}

/** Universal Dependencies' parts of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Token layer: the part of speech. */
export interface Tagged {
  readonly upos: Upos
}

/** Token layer: the root (*kata dasar*), in lower case; a name's root is the name itself. */
export interface Rooted {
  readonly root: string
}

/** Sentence layer: an ISO 639-3 code (`ind`, `zsm`, `eng` ...), or `und` where there is too little text. */
export interface InLanguage {
  readonly language: string
}

/** A language, and how sure that is. */
export interface LanguageGuess {
  /** ISO 639-3, or `und`. */
  readonly language: string
  readonly confidence: Confidence
}

/** A part of a word: `text` is as written, `form` is the affix as a grammar writes it (`meN-`, `-kan`, `-nya`). */
export interface WordPart extends Span {
  readonly form: string
}

/** The anatomy of one word; offsets are into the word. */
export interface WordAnalysis {
  readonly word: string
  readonly root: string
  readonly prefixes: readonly WordPart[]
  readonly infixes: readonly WordPart[]
  readonly suffixes: readonly WordPart[]
  readonly clitics: readonly WordPart[]
  readonly particles: readonly WordPart[]
  /** `full` anak-anak, `changed` sayur-mayur, `partial` lelaki. */
  readonly reduplication?: 'full' | 'changed' | 'partial'
  /** Notations of the rules that fired, outermost first. */
  readonly rules: readonly string[]
  /** The root is in the dictionary. */
  readonly known: boolean
}

/** A word, or two, that may be misspelled, and what was meant. */
export interface Misspelling extends Span {
  /** The likeliest first, in the case of the original. */
  readonly suggestions: readonly string[]
  /**
   * `nonstandard` resiko, `typo` solidariras, `joined` dirumah for two words, `split` di banding for one.
   */
  readonly reason: 'nonstandard' | 'typo' | 'joined' | 'split'
  readonly confidence: Confidence
}

/** What a name names, or an amount is. */
export type EntityKind =
  | 'person'
  | 'organization'
  | 'country'
  | 'place'
  | 'position'
  | 'event'
  | 'law'
  /** A brand, a service, an app, a model: `WhatsApp`, `Whoosh`, `Pajero Sport`. */
  | 'product'
  /** What a state or a body runs for people: `Program Keluarga Harapan`, `Kartu Prakerja`. */
  | 'programme'
  /** The title of a film, a song, a book, a series. */
  | 'work'
  | 'money'
  | 'percent'
  | 'quantity'

/**
 * Something named, or an amount. Entities are in order of `start`. Names do not overlap one another; a `position`
 * may hold an organization or a country (`Gubernur Bank Indonesia`).
 */
export interface Entity extends Span {
  readonly kind: EntityKind
  /** The canonical or fullest name: `Mendagri Tito` → `Tito Karnavian`, `Kerajaan Kamboja` → `Kamboja`. */
  readonly name?: string
  /**
   * For countries ISO 3166-1 alpha-2 (`TR`), for provinces of Indonesia ISO 3166-2 (`ID-JB`), for its regencies and cities
   * the code of the Ministry of Home Affairs (`32.73`); absent where the text leaves open which area is meant.
   */
  readonly code?: string
  /** For provinces, regencies and cities of Indonesia: the Ministry's code, `32` or `32.73`. */
  readonly areaCode?: string
  /** For countries: a `place` where something is (`di Israel`), or an `actor` that acts or describes (`militer Israel`). */
  readonly role?: 'place' | 'actor'
  /** For organizations, events and programmes: `Perserikatan Bangsa-Bangsa` → `PBB`. */
  readonly acronym?: string
  /** What a person is in this place of the text: `Wakil Menteri Luar Negeri`. */
  readonly positions?: readonly Span[]
  /** For people: the titles before the name (`Prof.`, `H.`, `Irjen. Pol.`) and the degrees behind it (`S.H.`, `M.Si.`). */
  readonly titles?: readonly Span[]
  readonly degrees?: readonly Span[]
  /** For positions: the name of who holds it, where the text leaves no doubt (`Kepala Negara`: `Joko Widodo`). */
  readonly holder?: string
  /**
   * For positions without a `holder`: who held it when the text was written, by a dictionary of offices and not from the
   * text (`Menkeu`: `Sri Mulyani Indrawati`); needs `writtenOn`, or a day of publication that the page or its address states.
   */
  readonly heldBy?: string
  /** For money, percent and quantity: the number meant (`Rp1,2 triliun` → 1200000000000). */
  readonly amount?: number
  /** The upper end of a range: `60-70 persen` has `amount` 60 and `amountTo` 70. */
  readonly amountTo?: number
  /** The amount is about so much: `Rp200 jutaan`. */
  readonly about?: true
  /** For money an ISO 4217 code, for quantities the symbol of a unit (`km`, `ha`, `t`), for percent `%`. */
  readonly unit?: string
  /** The name this was linked to is written a little differently: `Kementrian Keuangan`. */
  readonly nearMiss?: true
  readonly confidence: Confidence
}

/** TIMEX3's kinds of temporal expression. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3's modifiers. */
export type DateModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** A code and an acronym may come with any name of the user's own. */
export type NamedField = 'name' | 'nearMiss' | 'code' | 'acronym'
/** What an amount has. */
export type AmountField = 'amount' | 'amountTo' | 'about' | 'unit'

/** Which of an entity's fields each kind can have. */
export interface FieldsOfKind {
  readonly person: NamedField | 'positions' | 'titles' | 'degrees'
  readonly organization: NamedField
  readonly country: NamedField | 'role'
  readonly place: NamedField | 'areaCode'
  readonly position: NamedField | 'holder'
  readonly event: NamedField
  readonly law: NamedField
  readonly product: NamedField
  readonly programme: NamedField
  readonly work: NamedField
  readonly money: AmountField
  readonly percent: AmountField
  readonly quantity: AmountField
}

/** All fields that some kind of entity has. */
export type FieldOfEntity = Exclude<keyof Entity, keyof Span | 'kind' | 'confidence'>

/** An entity of one kind: `EntityOf<'country'>` has a `code` and a `role`, and neither `titles` nor `amount`. */
export type EntityOf<K extends EntityKind> = Span & {
  readonly kind: K
  readonly confidence: Confidence
} & Pick<Entity, FieldsOfKind[K]> & { readonly [Field in Exclude<FieldOfEntity, FieldsOfKind[K]>]?: never }

/** An entity of any kind: where `kind === 'country'` is asked, only the fields of countries are left. */
export type AnyEntity = { [K in EntityKind]: EntityOf<K> }[EntityKind]

export interface DateMention extends Span {
  readonly type: DateType
  /** ISO-TimeML TIMEX3: `2023-05-02`, `2021/2024`, `2023-W17`, `P2Y`, `PRESENT_REF`, `-PT2H` without `writtenOn`. */
  readonly value: string
  readonly mod?: DateModifier
  /** First instant meant, ISO 8601; with an offset where the zone is known. Absent where no calendar time is. */
  readonly from?: string
  /** First instant after it: `from` and `to` are half-open like spans. */
  readonly to?: string
  /** The weekday written is not the date's: `Senin (2/5/2023)`. */
  readonly weekdayConflict?: true
  /** For sets: how often (`2X`), and each what (`EACH`). */
  readonly freq?: string
  readonly quant?: string
  /** A named day: `Hari Kemerdekaan`, `Idul Fitri`. */
  readonly name?: string
}

/** What a speaker does with the words, by the verb: `mengklaim` claims, `membantah` denies, `mengimbau` urges. */
export type Stance =
  | 'states'
  | 'claims'
  | 'denies'
  | 'admits'
  | 'doubts'
  | 'asks'
  | 'urges'
  | 'orders'
  | 'hopes'
  | 'promises'
  | 'expects'
  | 'praises'
  | 'criticizes'

/** What somebody said, and who. */
export interface Quote extends Span {
  readonly kind: 'direct' | 'indirect'
  /** The speaker's words in the text (`ujar dia` → `dia`). */
  readonly speaker?: Span & { readonly name?: string }
  /** The word that makes it a quote: `kata`, `ujar`, `menurut`. */
  readonly cue?: Span
  /** What the cue says that the speaker does; `membantah` is `denies`. */
  readonly stance?: Stance
  /** How the speaker was found: 0.95 named beside the words, less for a pronoun, a run of quotes, a mere neighbour. */
  readonly confidence: Confidence
}

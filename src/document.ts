/**
 * What pewarta says about a text: types, no code.
 *
 * Every result is a plain, read-only object that survives `JSON.stringify`. Two kinds of layer and no more:
 * a *token layer* adds a field to each token (`Token & Tagged`), a *span layer* is a list of its own.
 */

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
   * text (`Menkeu`: `Sri Mulyani Indrawati`); needs `writtenOn` or a declared date.
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
type NamedField = 'name' | 'nearMiss' | 'code' | 'acronym'
type AmountField = 'amount' | 'amountTo' | 'about' | 'unit'

/** Which of an entity's fields each kind can have. */
interface FieldsOfKind {
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

type FieldOfEntity = Exclude<keyof Entity, keyof Span | 'kind' | 'confidence'>

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

/** Where an attribute's value comes from. */
export type Basis =
  /** The page says so in a label or its metadata: `Editor: ...`, JSON-LD. */
  | 'declared'
  /** From its place on the page: the line before the body. */
  | 'layout'
  /** From the dateline: `JAKARTA, KOMPAS.com -`. */
  | 'dateline'
  /** From the prose: the first date of the story. */
  | 'story'
  /** Follows from another value: the domain of an e-mail address. */
  | 'inferred'

/** Where a value comes from, and how sure it is. */
export interface Evidence {
  readonly basis: Basis
  readonly confidence: Confidence
  /** For `declared` values of an HTML page: the field, `jsonld:author.name`, `meta:article:published_time`. */
  readonly field?: string
}

/** A value that stands in the text. */
export interface TextAttribute extends Span, Evidence {}

/** What the page files the story under, as it writes it itself; `start` and `end` where its text has it in these letters. */
export interface PageLabel extends Evidence, Partial<Pick<Span, 'start' | 'end'>> {
  readonly text: string
}

/** Somebody who made the story, where a byline or the metadata say so; a span where the text has it. */
export interface Contributor extends Evidence, Partial<Span> {
  readonly name: string
  readonly email?: string
  readonly initials?: string
}

/** An outlet; a span where the text has its name. */
export interface Publisher extends Evidence, Partial<Span> {
  readonly name: string
  readonly domain?: string
}

export interface Dateline extends TextAttribute {
  readonly place?: string
  readonly outlet?: string
}

/** When a story was published or changed; a span where the text has it. */
export interface PublicationTime extends Evidence, Partial<Span> {
  /** ISO 8601, as exact as it is known: `2023-05-02`, `2023-05-02T14:30+07:00`. */
  readonly value: string
}

/** The story's own paragraphs: no byline, no caption, no advertisement, no other story. */
export interface Body {
  /** The paragraphs joined by a blank line. */
  readonly text: string
  readonly paragraphs: readonly Span[]
}

/** Another story that the page points to. */
export interface RelatedPost {
  readonly headline: Span
  readonly excerpt?: Span
  /** `value` is a TIMEX3 duration (`PT2H`) or a date; `published` is there when the reading time or a date is. */
  readonly age?: Span & { readonly value: string; readonly published?: string }
  readonly confidence: Confidence
}

/** Somebody or something with all its mentions in the article's own text. */
export interface NamedThing {
  readonly name: string
  readonly mentions: readonly Span[]
}

export interface Person extends NamedThing {
  readonly positions: readonly string[]
}

export interface Country extends NamedThing {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
}

export interface Organization extends NamedThing {
  readonly acronym?: string
}

/** A place of the article, with its mentions. */
export interface Place extends NamedThing {
  /** Of provinces ISO 3166-2 (`ID-JB`), of regencies and cities the Ministry of Home Affairs' (`32.73`). */
  readonly code?: string
  /** The Ministry's code, of provinces too: `32`. */
  readonly areaCode?: string
}

/** Somebody who speaks in the story. */
export interface Voice {
  readonly name: string
  /** As of the person of this name; empty for bodies. */
  readonly positions: readonly string[]
  /** How many quotes, direct and indirect, and the words in them. */
  readonly quotes: number
  readonly words: number
}

/** A name or a noun phrase that stands out; `score` is how likely a newsroom files the story under it, from 0 to 1. */
export interface Keyword {
  readonly text: string
  readonly score: number
  readonly mentions: readonly Span[]
}

/** What the story is about, by the Media Topics of the IPTC. */
export interface Topic {
  readonly topic: string
  /** IPTC Media Topic code: `medtop:15000000`. */
  readonly code: string
  readonly confidence: Confidence
}

/** What a page is: a story, a list of stories, a video, a gallery, an error page, nothing, or none of these for sure. */
export type PageKind = 'article' | 'list' | 'video' | 'gallery' | 'error' | 'empty' | 'unknown'

/** Everything a newsroom files with a story. */
export interface Article {
  readonly pageKind: PageKind
  /** The title of the story, without the name of the site. */
  readonly headline?: TextAttribute
  /** The short line above the headline: `Piala Dunia 2022`. */
  readonly kicker?: TextAttribute
  /** The section of the outlet (rubrik), as the page declares it or shows it: `Ekonomi`. */
  readonly section?: PageLabel
  /** The way from the front page to the story, section by section. */
  readonly breadcrumb: readonly TextAttribute[]
  /** Headings inside the body. */
  readonly subheadings: readonly TextAttribute[]
  /** Who wrote it. */
  readonly authors: readonly Contributor[]
  /** Who edited it. */
  readonly editors: readonly Contributor[]
  /** Whose pictures it shows. */
  readonly photographers: readonly Contributor[]
  /** Who else is named for it: translators, contributors, researchers. */
  readonly contributors: readonly Contributor[]
  /** E-mail addresses of the bylines. */
  readonly emails: readonly TextAttribute[]
  /** Accounts of the bylines: `@nama`. */
  readonly handles: readonly TextAttribute[]
  /** The outlet that published it. */
  readonly publisher?: Publisher
  /** The agency or outlet that it was taken from. */
  readonly source?: Publisher
  /** Place and outlet before the first sentence: `JAKARTA, KOMPAS.com -`. */
  readonly dateline?: Dateline
  readonly datePublished?: PublicationTime
  readonly dateModified?: PublicationTime
  /** The first paragraph, without its dateline. */
  readonly lead?: TextAttribute
  readonly body: Body
  /** What stands below the pictures. */
  readonly captions: readonly TextAttribute[]
  /** Other stories that the page shows. */
  readonly related: readonly RelatedPost[]
  /** Tags that the page itself gives, shown or declared; `keywords` are found by the library. */
  readonly tags: readonly PageLabel[]
  /** People of the article's own text, the most important first, with every mention and their positions. */
  readonly people: readonly Person[]
  /** Countries, with ISO codes. */
  readonly countries: readonly Country[]
  /** State bodies, companies, parties, clubs ..., with their acronyms. */
  readonly organizations: readonly Organization[]
  /** Provinces, cities, seas, buildings ... */
  readonly places: readonly Place[]
  /** Who speaks, each speaker once, whoever has most to say first. */
  readonly voices: readonly Voice[]
  /** Found by the library: what stands out in this text against everyday news, the best first. */
  readonly keywords: readonly Keyword[]
  readonly topic?: Topic
  /** BCP 47: `id`, `ms`, `en` ..., `und`. */
  readonly language: string
  /** Words of the body. */
  readonly wordCount: number
  /** At 200 words a minute, at least 1 where there is a body. */
  readonly readingMinutes: number
}

/** All layers of one text. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly (Token & Rooted & Tagged)[]
  readonly sentences: readonly (Sentence & InLanguage)[]
  readonly entities: readonly AnyEntity[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  readonly article: Article
}

/** What dates are resolved by. */
export interface DateOptions {
  /**
   * When the text was written, ISO 8601: `2023-05-02` or `2023-05-02T09:00+07:00`. Without it a relative date
   * keeps its offset (`-PT2H`) and no calendar value. The clock and the machine's zone are never read.
   */
  readonly writtenOn?: string
}

/** What is known of a page beside its text. */
export interface AnalyzeOptions extends DateOptions {
  /** When the page was read, ISO 8601: gives the related posts' ages (`2 hours ago`) a calendar time. */
  readonly readOn?: string
  /** The page's address: gives publisher and section where the page itself is silent. */
  readonly url?: string
}

/** What a reader of English says of one sentence; offsets are into the sentence. */
export interface EnglishReading {
  /** Its words; what is left out keeps the tag it has. */
  readonly words: readonly (Span & Tagged)[]
  /** Its names, in order, none over another. */
  readonly entities: readonly Entity[]
}

/** The user's own knowledge, which wins over the library's. */
export interface AnalyzerExtras {
  readonly entities?: readonly {
    readonly text: string
    readonly kind: EntityKind
    readonly name?: string
    readonly code?: string
    readonly acronym?: string
  }[]
  /** Abbreviations that do not end a sentence: `Kasubdit.`. */
  readonly abbreviations?: readonly string[]
  /** Roots that the dictionary lacks: `viral`, `doomscroll`. */
  readonly roots?: readonly string[]
  /** Reads the sentences in English, as `english` of `pewarta/english` does; without it the Indonesian models do. */
  readonly english?: (sentence: string) => EnglishReading
}

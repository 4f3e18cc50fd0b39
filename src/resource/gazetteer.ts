import { withFields } from '../shapes.js'
import { data as ambiguous } from './generated/ambiguous.js'
import { data as capitals } from './generated/capitals.js'
import { data as clubs } from './generated/clubs.js'
import { data as companies } from './generated/companies.js'
import { data as countries } from './generated/countries.js'
import { data as events } from './generated/events.js'
import { data as givenNames } from './generated/given-names.js'
import { data as honorifics } from './generated/honorifics.js'
import { data as areas } from './generated/indonesian-areas.js'
import { data as laws } from './generated/laws.js'
import { data as legalForms } from './generated/legal-forms.js'
import { data as media } from './generated/media.js'
import { data as organizations } from './generated/organizations.js'
import { data as parties } from './generated/parties.js'
import { data as people } from './generated/people.js'
import { data as placeCues } from './generated/place-cues.js'
import { data as places } from './generated/places.js'
import { data as positions } from './generated/positions.js'
import { data as stateBodies } from './generated/state-bodies.js'
import { data as surnames } from './generated/surnames.js'
import { data as universities } from './generated/universities.js'
import { buildNameTrie, type NameTrie } from './name-trie.js'
import { remember } from './remember.js'
import { decodeWordList } from './word-list.js'

/** What a dictionary says that a form is. One form may be several: `Georgia` is a country and a place. */
export type NameClass =
  | 'country'
  | 'capital'
  | 'area'
  | 'place'
  | 'organization'
  | 'stateBody'
  | 'party'
  | 'company'
  | 'university'
  | 'media'
  | 'club'
  | 'event'
  | 'law'
  | 'position'
  | 'honorific'
  | 'person'
  | 'givenName'
  | 'surname'
  /** `PT`, `CV`: a company's name follows. */
  | 'companyForm'
  /** `Tbk`: a company's name stands before. */
  | 'companyEnd'
  /** `Kementerian`, `Polres`: begins the name of a body. */
  | 'organizationHead'
  /** `Kabupaten`, `Sungai`: a place's name follows. */
  | 'placeCue'

/** One form of one name. */
export interface NameEntry {
  readonly class: NameClass
  /** As the dictionary writes this form. */
  readonly form: string
  /** The canonical name: `Federasi Rusia` → `Rusia`, `Mendagri` → `Menteri Dalam Negeri`. */
  readonly name: string
  /** For countries and capitals, ISO 3166-1 alpha-2. */
  readonly code?: string
  readonly acronym?: string
  /** This form is the acronym. */
  readonly isAcronym?: true
  /** For honorifics: `respect`, `religious`, `academic`, `rank`, `noble`. */
  readonly honorific?: string
  /** What else the form often is (`word`, `person`, `month` ...): `Solo`, `Mei`, `Susi`. */
  readonly ambiguous?: string
}

/** A name of the dictionaries among tokens: `tokens.slice(firstToken, endToken)`. */
export interface GazetteerMatch {
  readonly firstToken: number
  readonly endToken: number
  /** `written` as in the dictionary, `upper` in capitals, `lower` in lower case, `mixed` otherwise. */
  readonly casing: 'written' | 'upper' | 'lower' | 'mixed'
  /** All that the form may be. */
  readonly entries: readonly NameEntry[]
}

interface Gazetteer {
  readonly entries: readonly NameEntry[]
  readonly trie: NameTrie
}

let built: Gazetteer | undefined

/**
 * Every name of the dictionaries in the tokens, the longest at each place, from left to right, never overlapping.
 * Case does not matter, except that an acronym stands as written (`AS` is a country, `as` is not).
 */
export function gazetteerMatches(tokens: readonly { readonly text: string }[]): GazetteerMatch[] {
  const { trie, entries } = gazetteer()
  const ids = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) ids[i] = trie.wordId(tokens[i]!.text.toLowerCase())

  const matches: GazetteerMatch[] = []
  for (let first = 0; first < tokens.length; ) {
    let next = first + 1
    let node = 0
    let found: GazetteerMatch | undefined
    for (let i = first; i < tokens.length && ids[i]! >= 0; i++) {
      node = trie.step(node, ids[i]!)
      if (node < 0) break
      const names = trie.namesAt(node)
      if (names) found = matchOf(tokens, first, i + 1, names, entries) ?? found
    }
    if (found) {
      matches.push(found)
      next = found.endToken
    }
    first = next
  }
  return matches
}

/** What the dictionaries know under exactly this form, case aside: `lookUpName('federasi rusia')`. */
export function lookUpName(form: string): readonly NameEntry[] {
  return lookUp(form)
}

/** Is the word a given name or a family's? */
export function isPersonName(word: string): boolean {
  return lookUpName(word).some((entry) => entry.class === 'givenName' || entry.class === 'surname')
}

const lookUp = remember(8192, readForm)

function readForm(form: string): readonly NameEntry[] {
  const { trie, entries } = gazetteer()
  let node = 0
  for (const word of wordsOf(form)) {
    const id = trie.wordId(word.toLowerCase())
    node = id < 0 ? -1 : trie.step(node, id)
    if (node < 0) return []
  }
  const names = trie.namesAt(node)
  if (!names) return []
  return names
    .map((index) => entries[index]!)
    .filter((entry) => !standsAsWritten(entry) || entry.form === form)
}

/** Every form of the dictionaries. */
export function gazetteerEntries(): readonly NameEntry[] {
  return gazetteer().entries
}

function matchOf(
  tokens: readonly { readonly text: string }[],
  firstToken: number,
  endToken: number,
  names: readonly number[],
  all: readonly NameEntry[],
): GazetteerMatch | undefined {
  const written = tokensAsWritten(tokens, firstToken, endToken)
  const entries = names
    .map((index) => all[index]!)
    .filter((entry) => !standsAsWritten(entry) || entry.form === written)
  if (entries.length === 0) return undefined
  return { firstToken, endToken, casing: casingOf(written, entries), entries }
}

function tokensAsWritten(tokens: readonly { readonly text: string }[], first: number, end: number): string {
  let written = tokens[first]!.text
  for (let i = first + 1; i < end; i++) written += ` ${tokens[i]!.text}`
  return written
}

function casingOf(written: string, entries: readonly NameEntry[]): GazetteerMatch['casing'] {
  if (entries.some((entry) => isWritten(entry.form, written))) return 'written'
  if (written === written.toLowerCase()) return 'lower'
  return written === written.toUpperCase() ? 'upper' : 'mixed'
}

/** Tokens are joined by blanks here, so a form with a bracket or a comma at a word is cut first. */
function isWritten(form: string, written: string): boolean {
  if (form === written) return true
  return form.length < written.length && wordsOf(form).join(' ') === written
}

/** Short forms in capitals are read only in capitals: `AS`, `RI`, `PAN`. */
function standsAsWritten({ form }: NameEntry): boolean {
  return form.length <= 6 && form === form.toUpperCase()
}

/** The words of a form, cut as the tokenizer cuts them: `Badan Meteorologi, Klimatologi` has a comma of its own. */
function wordsOf(form: string): string[] {
  return /[\s,()&+]/.test(form) ? (form.match(/[^\s,()&+]+|[,()&+]/g) ?? []) : [form]
}

function gazetteer(): Gazetteer {
  built ??= build()
  return built
}

function build(): Gazetteer {
  const alsoSomethingElse = new Map(rows(ambiguous).map(([form, what]) => [form!, what!]))
  const entries = readEntries().map((entry) => {
    const other = alsoSomethingElse.get(entry.form)
    return other === undefined ? entry : withFields(entry, { ambiguous: other })
  })
  return { entries, trie: buildNameTrie(entries.map((entry) => wordsOf(entry.form.toLowerCase()))) }
}

function readEntries(): NameEntry[] {
  return [
    ...countryForms(),
    ...areaForms(),
    ...rows(capitals).map(
      ([form, code, name]): NameEntry => ({
        class: 'capital',
        form: form!,
        name: name ?? form!,
        code: code!,
      }),
    ),
    ...aliases('place', places),
    ...aliases('person', people),
    ...aliases('position', positions),
    ...named('organization', organizations),
    ...named('stateBody', stateBodies),
    ...named('party', parties),
    ...named('company', companies),
    ...named('university', universities),
    ...named('media', media),
    ...named('club', clubs),
    ...named('event', events),
    ...named('law', laws),
    ...rows(honorifics).map(
      ([form, honorific]): NameEntry => ({
        class: 'honorific',
        form: form!,
        name: form!,
        honorific: honorific!,
      }),
    ),
    ...aliases('givenName', givenNames),
    ...aliases('surname', surnames),
    ...rows(placeCues).map(([form]): NameEntry => ({ class: 'placeCue', form: form!, name: form! })),
    ...rows(legalForms).map(
      ([form, where]): NameEntry => ({ class: LEGAL_FORM_CLASS[where!]!, form: form!, name: form! }),
    ),
  ]
}

const LEGAL_FORM_CLASS: Readonly<Record<string, NameClass>> = {
  before: 'companyForm',
  after: 'companyEnd',
  head: 'organizationHead',
}

/** `Federasi Rusia<TAB>RU`; the row that ends in `=` gives the canonical name. */
function countryForms(): NameEntry[] {
  const all = rows(countries)
  const canonical = new Map(all.filter((row) => row[2] === '=').map(([form, code]) => [code!, form!]))
  return all.map(([form, code]) => ({
    class: 'country',
    form: form!,
    name: canonical.get(code!)!,
    code: code!,
  }))
}

/**
 * Provinces, regencies and cities. A regency or city is known by its bare name too; where a regency and a city share
 * it (`Kabupaten Bandung`, `Kota Bandung`), the bare name and the city are one, the regency keeps its word.
 */
function areaForms(): NameEntry[] {
  const all = rows(areas)
  const listed = new Set(all.map(([form]) => form!))
  const bareName = (form: string): string => {
    if (form.startsWith('Kota ')) return form.slice('Kota '.length)
    const bare = form.startsWith('Kabupaten ') ? form.slice('Kabupaten '.length) : form
    return listed.has(`Kota ${bare}`) ? form : bare
  }
  return all.flatMap(([form, , variantOf]): NameEntry[] => {
    const name = bareName(variantOf ?? form!)
    const asListed: NameEntry = { class: 'area', form: form!, name }
    return name === form || listed.has(name) ? [asListed] : [asListed, { class: 'area', form: name, name }]
  })
}

/** `form<TAB>canonical name`. */
function aliases(nameClass: NameClass, data: string): NameEntry[] {
  return rows(data).map(([form, name]) => ({ class: nameClass, form: form!, name: name ?? form! }))
}

/** `name<TAB>acronym<TAB>form|form`. */
function named(nameClass: NameClass, data: string): NameEntry[] {
  const entries: NameEntry[] = []
  for (const [name, acronym, others] of rows(data)) {
    const known: Omit<NameEntry, 'form'> = acronym
      ? { class: nameClass, name: name!, acronym }
      : { class: nameClass, name: name! }
    entries.push({ form: name!, ...known })
    if (acronym) entries.push({ form: acronym, isAcronym: true, ...known })
    if (others) for (const form of others.split('|')) entries.push({ form, ...known })
  }
  return entries
}

function rows(data: string): string[][] {
  return decodeWordList(data).map((line) => line.split('\t'))
}

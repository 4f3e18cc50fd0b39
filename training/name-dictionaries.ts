/**
 * The dictionaries of names, as one list of forms and as the module that the library reads. Their rows are tied together
 * here, not before the first text of every process.
 */
import { readFileSync } from 'node:fs'
import {
  AS_BEFORE,
  FIRST_CLASS,
  NAME_CLASSES,
  type NameClass,
  type NameEntry,
} from '../src/lexicon/name-entry.js'
import { wordsOf } from '../src/store/name-trie.js'
import { dictionaryFile, readDictionary, toTemplate } from './dictionaries.js'

const NAME_DICTIONARIES = [
  'ambiguous',
  'capitals',
  'clubs',
  'companies',
  'countries',
  'events',
  'given-names',
  'honorifics',
  'indonesian-areas',
  'laws',
  'legal-forms',
  'media',
  'organizations',
  'parties',
  'people',
  'place-cues',
  'places',
  'positions',
  'products',
  'programmes',
  'seldom-names',
  'state-bodies',
  'surnames',
  'terms',
  'universities',
  'works',
] as const

type NameDictionary = (typeof NAME_DICTIONARIES)[number]

export const isNameDictionary = (name: string) => NAME_DICTIONARIES.includes(name as NameDictionary)

/**
 * The module `generated/names.ts`: a line for each form, those of one name together, so that all but the first say no name;
 * and how many words there are. `name-entry.ts` reads the lines.
 */
export function packNames(): string {
  return packEntries(gatherEntries(), 'the dictionaries of names')
}

/** The module `generated/seldom-names.ts`: the same of `seldom-names`, which spelling does without. */
export function packSeldomNames(): string {
  return packEntries(seldomEntries(), '`seldom-names`')
}

function packEntries(gathered: readonly NameEntry[], from: string): string {
  const names = new Map<string, NameEntry[]>()
  for (const entry of gathered) {
    const key = `${entry.class} ${entry.name}`
    names.set(key, [...(names.get(key) ?? []), entry])
  }
  const entries = [...names.values()].flat()
  const lines = entries.map((entry, i) => writeEntry(entry, entries[i - 1]))
  const words = entries.reduce((total, { form }) => total + wordsOf(form).length, 0)
  return `// Written by \`npm run pack\` from ${from}.
export const data: string = ${toTemplate(lines.join('\n'))}
/** Words of all forms together. */
export const words = ${words}
`
}

function writeEntry(entry: NameEntry, before: NameEntry | undefined): string {
  const { form, name, code, acronym, honorific, ambiguous } = entry
  const nameClass = String.fromCharCode(FIRST_CLASS + NAME_CLASSES.indexOf(entry.class))
  const isAsBefore =
    form !== name &&
    before?.class === entry.class &&
    before.name === name &&
    before.code === code &&
    before.acronym === acronym
  const known = isAsBefore ? [AS_BEFORE, '', ''] : [form === name ? '' : name, code, acronym]
  const columns = [nameClass + form, ...known, honorific, ambiguous]
  return columns
    .map((column) => column ?? '')
    .join('\t')
    .trimEnd()
}

/** Every form of every name, and what else it often is. */
function gatherEntries(): NameEntry[] {
  const alsoSomethingElse = new Map(rows('ambiguous').map(([form, what]) => [form!, what!]))
  return readEntries().map((entry) => {
    const ambiguous = alsoSomethingElse.get(entry.form)
    return ambiguous === undefined ? entry : { ...entry, ambiguous }
  })
}

function readEntries(): NameEntry[] {
  return [
    ...countryForms(),
    ...areaForms(),
    ...rows('capitals').map(
      ([form, code, name]): NameEntry => ({
        class: 'capital',
        form: form!,
        name: name ?? form!,
        code: code!,
      }),
    ),
    ...aliases('place', 'places'),
    ...aliases('person', 'people'),
    ...aliases('position', 'positions'),
    ...named('organization', 'organizations'),
    ...named('stateBody', 'state-bodies'),
    ...named('party', 'parties'),
    ...named('company', 'companies'),
    ...named('university', 'universities'),
    ...named('media', 'media'),
    ...named('club', 'clubs'),
    ...named('event', 'events'),
    ...named('law', 'laws'),
    ...rows('honorifics').map(
      ([form, honorific]): NameEntry => ({
        class: 'honorific',
        form: form!,
        name: form!,
        honorific: honorific!,
      }),
    ),
    ...aliases('givenName', 'given-names'),
    ...aliases('surname', 'surnames'),
    ...named('programme', 'programmes'),
    ...named('product', 'products'),
    ...named('work', 'works'),
    // What a term is short for is for readers of the dictionary: nothing asks for it.
    ...rows('terms').map(([form]): NameEntry => ({ class: 'term', form: form!, name: form! })),
    ...rows('place-cues').map(([form]): NameEntry => ({ class: 'placeCue', form: form!, name: form! })),
    ...rows('legal-forms').map(
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
  const all = rows('countries')
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
  const all = rows('indonesian-areas')
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
function aliases(nameClass: NameClass, dictionary: NameDictionary): NameEntry[] {
  return rows(dictionary).map(([form, name]) => ({ class: nameClass, form: form!, name: name ?? form! }))
}

/** `name<TAB>acronym<TAB>form|form`. */
function named(nameClass: NameClass, dictionary: NameDictionary): NameEntry[] {
  return rows(dictionary).flatMap((row) => entriesOf(nameClass, row))
}

function entriesOf(
  nameClass: NameClass,
  [name, acronym, others]: readonly (string | undefined)[],
): NameEntry[] {
  const known: Omit<NameEntry, 'form'> = acronym
    ? { class: nameClass, name: name!, acronym }
    : { class: nameClass, name: name! }
  const entries: NameEntry[] = [{ form: name!, ...known }]
  if (acronym) entries.push({ form: acronym, isAcronym: true, ...known })
  if (others) for (const form of others.split('|')) entries.push({ form, ...known })
  return entries
}

/** Bodies that news seldom names; of one that another dictionary lists, only the forms that are new. */
function seldomEntries(): NameEntry[] {
  const listed = new Map(readEntries().map((entry) => [`${entry.class} ${entry.name}`, entry]))
  return rows('seldom-names').flatMap(([name, acronym, others, nameClass]): NameEntry[] => {
    const is = nameClass as NameClass
    const known = listed.get(`${is} ${name}`)
    const entries = entriesOf(is, [name!, known?.acronym ?? acronym, others])
    return known ? entries.filter(({ form }) => form !== name && form !== known.acronym) : entries
  })
}

/** The columns of a dictionary's entries. */
function rows(dictionary: NameDictionary): string[][] {
  const { entries } = readDictionary(readFileSync(dictionaryFile(dictionary), 'utf8'))
  return entries.map((line) => line.split('\t'))
}

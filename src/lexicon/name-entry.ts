/** In an order that the recogniser's features have learned: a new one goes to the end, and needs new training. */
export const NAME_CLASSES = [
  'country',
  'capital',
  'area',
  'place',
  'organization',
  'stateBody',
  'party',
  'company',
  'university',
  'media',
  'club',
  'event',
  'law',
  'position',
  'honorific',
  'person',
  'givenName',
  'surname',
  /** `PT`, `CV`: a company's name follows. */
  'companyForm',
  /** `Tbk`: a company's name stands before. */
  'companyEnd',
  /** `Kementerian`, `Polres`: begins the name of a body. */
  'organizationHead',
  /** `Kabupaten`, `Sungai`: a place's name follows. */
  'placeCue',
  'programme',
  'product',
  'work',
  /** `PPN`, `ASN`: written like an acronym of a body, and no name of anything. */
  'term',
] as const

/** What a dictionary says that a form is. One form may be several: `Georgia` is a country and a place. */
export type NameClass = (typeof NAME_CLASSES)[number]

/** Each class as a bit, so that all that a form may be is one number: `CLASS.country | CLASS.place`. */
export const CLASS: Readonly<Record<NameClass, number>> = {
  country: 1 << 0,
  capital: 1 << 1,
  area: 1 << 2,
  place: 1 << 3,
  organization: 1 << 4,
  stateBody: 1 << 5,
  party: 1 << 6,
  company: 1 << 7,
  university: 1 << 8,
  media: 1 << 9,
  club: 1 << 10,
  event: 1 << 11,
  law: 1 << 12,
  position: 1 << 13,
  honorific: 1 << 14,
  person: 1 << 15,
  givenName: 1 << 16,
  surname: 1 << 17,
  companyForm: 1 << 18,
  companyEnd: 1 << 19,
  organizationHead: 1 << 20,
  placeCue: 1 << 21,
  programme: 1 << 22,
  product: 1 << 23,
  work: 1 << 24,
  term: 1 << 25,
}

/** The bits of all the classes. */
export function classesOf(entries: readonly NameEntry[]): number {
  let classes = 0
  for (let i = 0; i < entries.length; i++) classes |= CLASS[entries[i]!.class]
  return classes
}

/** One form of one name. */
export interface NameEntry {
  readonly class: NameClass
  /** As the dictionary writes this form. */
  readonly form: string
  /** The canonical name: `Federasi Rusia` → `Rusia`, `Mendagri` → `Menteri Dalam Negeri`. */
  readonly name: string
  /** For countries and capitals, ISO 3166-1 alpha-2. */
  readonly code?: string | undefined
  readonly acronym?: string | undefined
  /** This form is the acronym. */
  readonly isAcronym?: true | undefined
  /** For honorifics: `respect`, `religious`, `academic`, `rank`, `noble`, `byname`. */
  readonly honorific?: string | undefined
  /** What else the form often is (`word`, `person`, `month` ...): `Solo`, `Mei`, `Susi`. */
  readonly ambiguous?: string | undefined
}

/** A class in one character, before the form. */
export const FIRST_CLASS = 48

/** In place of a name: that of the entry before, and its code and acronym. */
export const AS_BEFORE = '^'

/** The class of an entry, by its first character. */
export const classOfLine = (line: string): NameClass => NAME_CLASSES[line.charCodeAt(0) - FIRST_CLASS]!

/** The first column of an entry: a character for the class, and the form. */
export function readClassAndForm(column: string): Pick<NameEntry, 'class' | 'form'> {
  return { class: classOfLine(column), form: column.slice(1) }
}

/**
 * Reads an entry as `npm run pack` writes it: class and form, canonical name where it is another, code, acronym, kind of
 * honorific, what else it is; empty columns at the end are left out.
 */
export function readNameEntry(line: string, before: () => NameEntry): NameEntry {
  const [classAndForm, other, ...rest] = line.split('\t')
  const { class: nameClass, form } = readClassAndForm(classAndForm!)
  const named = other === AS_BEFORE ? before() : { name: other || form, code: rest[0], acronym: rest[1] }
  const { name, code, acronym } = named
  const [, , honorific, ambiguous] = rest
  // All fields, known or not: entries of one shape, which many passes read.
  return {
    class: nameClass,
    form,
    name,
    code: code || undefined,
    acronym: acronym || undefined,
    isAcronym: acronym === form && name !== form ? true : undefined,
    honorific: honorific || undefined,
    ambiguous: ambiguous || undefined,
  }
}

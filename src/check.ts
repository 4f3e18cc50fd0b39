/** Guards at the public calls: an error names the argument and says what to do. */
import levenshtein from 'fast-levenshtein'

export function requireString(value: unknown, argument: string): asserts value is string {
  if (typeof value !== 'string') {
    const got =
      value === null ? 'null' : Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
    throw new TypeError(`${argument} must be a string, got ${got}. Decode bytes and read files first.`)
  }
}

const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Throws a `RangeError` unless `value` is absent or an ISO 8601 date or date-time that exists. */
export function requireIsoTime(value: unknown, argument: string): void {
  if (value === undefined) return
  if (typeof value === 'number' || value instanceof Date) {
    const instant = new Date(value)
    const iso = Number.isNaN(instant.getTime()) ? '2023-05-02' : instant.toISOString()
    throw new RangeError(`${argument} is no string: write it in ISO 8601, as in ${JSON.stringify(iso)}.`)
  }
  requireString(value, argument)
  const [, year, month, day, hour = 0, minute = 0, second = 0] = ISO_TIME.exec(value) ?? []
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const exists =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth &&
    Number(hour) <= 24 &&
    Number(minute) <= 59 &&
    Number(second) <= 60
  if (!exists) {
    throw new RangeError(
      `${argument} is ${JSON.stringify(value)}: write an ISO 8601 date such as "2023-05-02" or "2023-05-02T09:00+07:00".`,
    )
  }
}

/** The name within two slips of the keyboard, if there is one; capitals and underscores are none. */
export function closest(word: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[_-]/g, '')
  const near = names
    .map((name) => ({ name, distance: levenshtein.get(plain(word), plain(name)) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return near && near.distance <= 2 ? near.name : undefined
}

/** What an option may be: a time of ISO 8601, a type of JavaScript, a list, or one of some words. */
export type OptionType =
  | 'time'
  | 'string'
  | 'boolean'
  | 'number'
  | 'object'
  | 'function'
  | 'list'
  /** A string or a number. */
  | 'name'
  | readonly string[]

/** The options of a call, by name. */
export type OptionTypes = Readonly<Record<string, OptionType>>

export const DATE_OPTIONS = { writtenOn: 'time' } as const satisfies OptionTypes
export const PAGE_OPTIONS = { ...DATE_OPTIONS, readOn: 'time', url: 'string' } as const satisfies OptionTypes

/**
 * Refuses options that are no object, that have a name which is none, or a value of another type; each error says what was
 * meant.
 *
 * @throws TypeError, or a RangeError for a time or a word that is none.
 */
export function requireOptions(given: unknown, call: string, types: OptionTypes): void {
  if (given === undefined) return
  const names = Object.keys(types)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const example = names[0] === 'writtenOn' ? "{ writtenOn: '2023-05-02' }" : `{ ${names[0]}: ... }`
    throw new TypeError(`${call} takes its options as an object, such as ${example}; got ${describe(given)}.`)
  }
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(types, name)) {
      const nearest = closest(name, names)
      const hint = nearest ? `Did you mean ${nearest}?` : `There are ${names.join(', ')}.`
      throw new TypeError(`${call} has no option ${JSON.stringify(name)}. ${hint}`)
    }
    if (value !== undefined) requireOption(value, name, types[name]!)
  }
}

function requireOption(value: unknown, name: string, type: OptionType): void {
  if (type === 'time') requireIsoTime(value, name)
  else if (typeof type === 'string') requireType(value, name, type)
  else if (!type.includes(value as string)) {
    throw new RangeError(`${name} is ${JSON.stringify(value)}: choose one of ${type.join(', ')}.`)
  }
}

function requireType(value: unknown, name: string, type: keyof typeof ARTICLES): void {
  const is =
    type === 'list'
      ? Array.isArray(value)
      : type === 'name'
        ? typeof value === 'string' || typeof value === 'number'
        : typeof value === type && value !== null
  if (!is) throw new TypeError(`${name} must be ${ARTICLES[type]}, got ${describe(value)}.`)
}

const ARTICLES = {
  string: 'a string',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  function: 'a function',
  list: 'an array',
  name: 'a string or a number',
} as const

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value) ?? ''}`.trim()
}

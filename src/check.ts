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

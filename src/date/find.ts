import { requireIsoTime, requireString } from '../check.js'
import type { DateMention, DateOptions } from '../document.js'

/** Finds every temporal expression of `text`, in order. */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  requireString(text, 'text')
  requireIsoTime(options.writtenOn, 'writtenOn')
  return []
}

/** Reads a single expression, such as a metadata field: `Selasa, 02 Mei 2023 | 14:30 WIB`. */
export function parseDate(text: string, options: DateOptions = {}): DateMention | undefined {
  const [mention] = findDates(text, options)
  return mention
}

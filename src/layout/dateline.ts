import type { Dateline, Entity, Span } from '../document.js'
import { withFields } from '../store/records.js'
import { findOutlet } from './dictionaries.js'
import { spanOf } from './span.js'

/** How far into a paragraph a dateline may reach: `Jakarta, Bogor, Depok (ANTARA News) -`. */
const REACH = 110

/** The mark that ends a dateline; a bare `-` has a space behind it, or is doubled. */
const END_MARK = /\s?[,.]?\s?(?:[-–—]{2,3}|[–—]|-(?=\s|[A-Z"“]))\s*|:\s+|\s\|\s+/gu

const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’]*(?:-\p{L}+)*|dan|DAN)$/u

export interface FoundDateline extends Dateline {
  /** Where the paragraph's prose begins. */
  readonly proseStart: number
}

/**
 * The dateline at the start of a paragraph, in all the shapes of Indonesian outlets: `JAKARTA, KOMPAS.com -`,
 * `Liputan6.com, Jakarta -`, `Jakarta (ANTARA) -`, `REPUBLIKA.CO.ID, JAKARTA --`, `VIVA –`, `JAKARTA -`, `Jakarta:`.
 * Without an outlet in it a place must be in capitals, or be known as a place.
 */
export function readDateline(paragraph: Span, entities?: readonly Entity[]): FoundDateline | undefined {
  const head = paragraph.text.slice(0, REACH)
  let found: FoundDateline | undefined
  for (const mark of head.matchAll(END_MARK)) {
    const dateline = readPrefix(paragraph, mark.index, mark[0], entities)
    if (dateline !== undefined) {
      found = withFields(dateline, { proseStart: paragraph.start + mark.index + mark[0].length })
      // `NUSADAILY.COM – MALANG – Pemerintah ...`: the place may stand behind a mark of its own.
      if (found.place !== undefined) break
    } else if (found !== undefined || mark.index > 60) break
  }
  return found
}

function readPrefix(paragraph: Span, length: number, mark: string, entities: readonly Entity[] | undefined) {
  const prefix = paragraph.text.slice(0, length)
  const pieces = prefix
    .split(/[,|()[\]/]|\s[-–—]{1,2}\s/u)
    .map((piece) => piece.trim().replace(/^[-–—]+|[.\s]+$/g, ''))
  let outlet: string | undefined
  const places: string[] = []
  for (const piece of pieces) {
    if (
      piece === '' ||
      /^\d{1,2}$/.test(piece) ||
      /^(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu)$/i.test(piece)
    )
      continue
    const known = findOutlet(piece)
    if (known !== undefined && outlet === undefined) outlet = known.name
    else if (isPlace(piece)) places.push(piece)
    else if (isOutletInBrackets(prefix, piece) && outlet === undefined) outlet = piece
    else return undefined
  }
  if (places.length > 3 || (outlet === undefined && places.length === 0)) return undefined
  const alone = length + mark.length >= paragraph.text.length
  if (outlet === undefined && !alone && !isSurePlace(paragraph, places[0]!, mark, entities)) return undefined
  if (mark.startsWith(':') && places.length === 0) return undefined
  const span = spanOf(paragraph.text, 0, length)
  const place = places[0]
  return {
    start: paragraph.start + span.start,
    end: paragraph.start + span.end,
    text: span.text,
    basis: 'dateline' as const,
    confidence: outlet === undefined ? 0.85 : 0.97,
    ...(place !== undefined && { place: placeCase(place) }),
    ...(outlet !== undefined && { outlet }),
  }
}

function isPlace(piece: string): boolean {
  const words = piece.split(/\s+/)
  return (
    words.length <= 4 &&
    piece.length <= 40 &&
    words.every((word) => PLACE_WORD.test(word)) &&
    /\p{L}{3}|^[A-Z]{2,3}$/u.test(piece)
  )
}

const isOutletInBrackets = (prefix: string, piece: string) =>
  prefix.includes(`(${piece})`) && /^[A-Z][\w. ]{1,24}$/.test(piece)

/** Without an outlet: `JAKARTA -`, or a place that the entities know (`Jakarta -`, `Jakarta:`). */
function isSurePlace(
  paragraph: Span,
  place: string,
  mark: string,
  entities: readonly Entity[] | undefined,
): boolean {
  const capitals = place === place.toUpperCase() && place.length > 3 && !mark.startsWith(':')
  if (capitals) return true
  return (
    entities?.some(
      (entity) =>
        (entity.kind === 'place' || entity.kind === 'country') &&
        entity.start >= paragraph.start &&
        entity.start <= paragraph.start + 2 &&
        entity.end - paragraph.start >= place.length,
    ) ?? false
  )
}

/** `JAKARTA` → `Jakarta`; `NTB` and `DKI Jakarta` stay. */
function placeCase(place: string): string {
  if (place !== place.toUpperCase() || place.length <= 3) return place
  return place.replace(/\p{L}+/gu, (word) =>
    /^(?:DKI|DIY|NTB|NTT|RI|AS|UEA)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

/** `Jakarta -` above the first paragraph. */
export const isLoneDateline = (text: string) => text.length < 60 && /^\p{Lu}.*[\s,)][-–—]{1,2}$/u.test(text)

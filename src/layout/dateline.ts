import type { Dateline, Entity, Span } from '../document.js'
import { lookUpName } from '../lexicon/gazetteer.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withFields } from '../store/records.js'
import { findOutlet, isOutletName, isSectionName, isWeekday } from './dictionaries.js'
import { spanOf } from './span.js'

/** How far into a paragraph a dateline may reach: `Jakarta, Bogor, Depok (ANTARA News) -`. */
const REACH = 110

/** The mark that ends a dateline; a bare `-` has a space behind it, or is doubled. */
const END_MARK = /\s?[,.]?\s?(?:[-–—]{2,3}|[–—]|-(?=\s|[A-Z"“]|$))\s*|:\s+|\s\|\s+/gu

const MARK = /[-–—:|]/

const PLACE_WORD = letterPattern('u')`^(?:\p{Lu}[\p{L}.'’]*(?:-\p{L}+)*|dan|DAN)$`
const WORDS = letterPattern('gu')`\p{L}+`
const LONG_ENOUGH = letterPattern('u')`\p{L}{3}|^[A-Z]{2,3}$`

export interface FoundDateline extends Dateline {
  /** Where the paragraph's prose begins. */
  readonly proseStart: number
}

/**
 * The dateline at the start of a paragraph, in all the shapes of Indonesian outlets: `JAKARTA, KOMPAS.com -`,
 * `Liputan6.com, Jakarta -`, `Jakarta (ANTARA) -`, `REPUBLIKA.CO.ID, JAKARTA --`, `KONTAN.CO.ID - JAKARTA.`, `VIVA –`,
 * `JAKARTA -`, `Jakarta:`. Without an outlet in it a place must be in capitals, or be known as a place.
 */
export function readDateline(paragraph: Span, entities?: readonly Entity[]): FoundDateline | undefined {
  const head = paragraph.text.slice(0, REACH)
  let found: FoundDateline | undefined
  for (const mark of MARK.test(head) ? head.matchAll(END_MARK) : []) {
    if (isInWord(head, mark) || isJoined(head, mark)) continue
    const dateline = readPrefix(paragraph, mark.index, mark[0], entities)
    if (dateline !== undefined) {
      found = withFields(dateline, { proseStart: paragraph.start + mark.index + mark[0].length })
      // `NUSADAILY.COM – MALANG – Pemerintah ...`: the place may stand behind a mark of its own.
      if (found.place !== undefined) break
    } else if (found !== undefined || mark.index > 60) break
  }
  if (found !== undefined && found.place === undefined) return withPlaceInCapitals(paragraph, found)
  return found ?? markless(paragraph, entities) ?? behindWords(paragraph)
}

/** `"Kami siap," ujarnya.Jakarta (ANTARA) - Menteri ...`: words of the story that a page has set in front. */
function behindWords({ start, text }: Span): FoundDateline | undefined {
  const match = BEHIND_WORDS(text).exec(text.slice(0, REACH_OF_WORDS))
  if (match === null || findOutlet(match.groups!.outlet!) === undefined) return undefined
  const { before, line } = match.groups!
  const at = match.index + before!.length
  const paragraph = { start: start + at, end: start + text.length, text: text.slice(at) }
  const dateline = readPrefix(paragraph, line!.length, ' - ', undefined)
  return dateline && withFields(dateline, { proseStart: start + match.index + match[0].length })
}

/** How far behind its head a paragraph is searched for a dateline that its page has run into it. */
const REACH_OF_WORDS = 500
const BEHIND_WORDS = letterPattern(
  'u',
)`(?<before>[.?!"”] ?)(?<line>\p{Lu}[\p{L} ,]{2,50} \((?<outlet>[A-Z][\w. ]{2,24})\)) ?[-–—]+ ?`

/** `TRIBUN-TIMUR.COM, MAKASSAR -`, `PARE-PARE --`: the stroke of an address or of a town ends nothing. */
function isInWord(head: string, mark: RegExpExecArray): boolean {
  if (!/^[-–]$/.test(mark[0])) return false
  const word = /[\w-]*$/.exec(head.slice(0, mark.index))![0] + /^[-–][\w.-]*/.exec(head.slice(mark.index))![0]
  return TWICE.test(word) || findOutlet(word.replace(/\.$/, ''))?.domain !== undefined
}

const TWICE = /^(\w{3,})[-–]\1$/i

/** `Indonesia-Prancis perkuat kerja sama` joins two; `JAKARTA-Polisi` has lost its blanks. */
function isJoined(head: string, { index, 0: mark }: RegExpExecArray): boolean {
  if (mark !== '-') return false
  const before = /[^\s,]*$/.exec(head.slice(0, index))![0]
  const behind = /^[^\s,]*/.exec(head.slice(index + 1))![0]
  if (behind === '') return false
  const isLoud = (word: string) => word === word.toUpperCase()
  return !isLoud(before) || (isLoud(behind) && behind.length > 1)
}

const PLACE_IN_CAPITALS = letterPattern('u')`^(?<place>\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})\.\s+(?=["“‘]?\p{Lu})`

/** `KONTAN.CO.ID - JAKARTA. Bank ...`: a place in capitals that a full stop ends. */
function withPlaceInCapitals(paragraph: Span, found: FoundDateline): FoundDateline {
  const rest = paragraph.text.slice(found.proseStart - paragraph.start)
  const match = PLACE_IN_CAPITALS(rest).exec(rest)
  if (match === null) return found
  const { place } = match.groups!
  const end = found.proseStart + place!.length
  return withFields(found, {
    end,
    text: paragraph.text.slice(found.start - paragraph.start, end - paragraph.start),
    place: placeCase(place!),
    proseStart: found.proseStart + match[0].length,
  })
}

/** Of an address, up to its first dot. */
const LONGEST_LABEL = 30
const BEHIND_ADDRESS = letterPattern('su')`^(?<outlet>[\w-]{2,30}(?:\.\w{2,4}){1,2}),\s(?<rest>\p{Lu}.*)$`

/** `Liputan6.com, Jakarta Banjir merendam ...`: an outlet's address, a place and no mark behind it. */
function markless(paragraph: Span, entities: readonly Entity[] | undefined): FoundDateline | undefined {
  const start = paragraph.text.slice(0, REACH)
  const dot = start.indexOf('.')
  if (dot < 2 || dot > LONGEST_LABEL) return undefined
  const match = BEHIND_ADDRESS(start).exec(start)
  const outlet = match && findOutlet(match.groups!.outlet!)
  if (!match || !outlet) return undefined
  const at = paragraph.start + match.groups!.outlet!.length + 2
  // Before anything is known of places, the first word of the two or three in capitals.
  const known = entities?.find(({ kind, start }) => (kind === 'place' || kind === 'country') && start === at)
  const word = FIRST_WORD(match.groups!.rest!).exec(match.groups!.rest!)?.[0]
  const place = known?.text ?? word
  if (place === undefined) return undefined
  const end = at + place.length
  if (end >= paragraph.end) return undefined
  return {
    start: paragraph.start,
    end,
    text: paragraph.text.slice(0, end - paragraph.start),
    basis: 'dateline',
    confidence: known === undefined ? 0.8 : 0.9,
    place: placeCase(place),
    outlet: outlet.name,
    proseStart: end + 1,
  }
}

function readPrefix(paragraph: Span, length: number, mark: string, entities: readonly Entity[] | undefined) {
  const prefix = paragraph.text.slice(0, length)
  let outlet: string | undefined
  const places: string[] = []
  const pieces = piecesOf(prefix)
  for (const piece of pieces) {
    const known = findOutlet(piece)
    // `Tim Nasional (Timnas) Indonesia, Nathan Tjoe-A-On`: what brackets hold is an outlet's at the end alone.
    const isOutlet =
      known !== undefined ||
      soundsLikeOutlet(piece) ||
      (piece === pieces.at(-1) && isInBrackets(prefix, piece))
    if (isOutlet && outlet === undefined) outlet = known?.name ?? piece
    else if (isPlace(piece)) places.push(piece)
    else return undefined
  }
  if (outlet === undefined && places.length === 2 && places.some(isKnownPlace)) {
    const at = places.findIndex(isNamedAfterPlace)
    if (at >= 0) [outlet] = places.splice(at, 1)
  }
  if (places.length > 3 || (outlet === undefined && places.length === 0)) return undefined
  const alone = length + mark.length >= paragraph.text.length
  if (outlet === undefined && !alone && !isSurePlace(paragraph, places[0]!, mark, entities)) return undefined
  // `Siaran: ...` and `Kompas: ...` are no datelines, `KBRN, Jakarta:` is.
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

const BETWEEN_PIECES = letterPattern('u')`[,|()[\]]|\s\/\s?|\/(?=\p{L})|\s[-–—]{1,2}\s`

/** What stands between the marks of a dateline; its weekday and its day say nothing: `Jakarta, Rabu (30/7/2025)`. */
function piecesOf(prefix: string): string[] {
  return prefix
    .split(BETWEEN_PIECES(prefix))
    .map((piece) => piece.trim().replace(/^[-–—]+|[.\s]+$/g, ''))
    .filter((piece) => piece !== '' && !isWeekday(piece) && !isDay(piece))
}

/** `30/7/2025`, `30/7`, `30 Juli 2025`, `30`. */
const isDay = (piece: string) => /^\d{1,2}(?:\D.{0,14}\d{1,4})?$/.test(piece)

/** `Jakarta, Kabar Nusa -`, `RADAR BOGOR -`: a name that sounds like an outlet's, and is no place's. */
const soundsLikeOutlet = (piece: string) => isOutletName(piece) && !isKnownPlace(piece)

/** A place of the dictionaries, under exactly this name: `Padang`, `Kota Bandung`, `Jawa Barat`. */
export const isKnownPlace = (piece: string) => lookUpName(piece).some(({ class: kind }) => PLACES.has(kind))

/** `JENEPONTO, SULAWESI PAGI -`: an outlet's name holds a place's and a word that no part of a place has. */
function isNamedAfterPlace(piece: string): boolean {
  const words = piece.split(/\s+/)
  if (words.length < 2 || isKnownPlace(piece)) return false
  const others = words.filter((word) => !isKnownPlace(placeCase(word)))
  return others.length > 0 && others.length < words.length && !others.some((word) => OF_PLACES.test(word))
}

const OF_PLACES =
  /^(?:barat|timur|utara|selatan|tengah|tenggara|kota|baru|lama|raya|hilir|hulu|besar|kecil|dalam|luar|atas|bawah|kabupaten|kecamatan|desa|pulau|teluk|tanjung|muara|pantai|gunung|kampung)$/i

const PLACES: ReadonlySet<string> = new Set(['area', 'place', 'capital', 'country'])

function isPlace(piece: string): boolean {
  const words = piece.split(/\s+/)
  return (
    words.length <= 4 &&
    piece.length <= 40 &&
    words.every((word) => PLACE_WORD(word).test(word)) &&
    LONG_ENOUGH(piece).test(piece)
  )
}

/** `BITUNG (Kabar Nusa) --`: in brackets an outlet stands and not a place, but for `Sleman (DIY) -`. */
const isInBrackets = (prefix: string, piece: string) =>
  prefix.includes(`(${piece})`) && /^[A-Z][\w. ]{1,24}$/.test(piece) && !isKnownPlace(piece)

/** Without an outlet: `JAKARTA -`, or a place that is known (`Padang -`) or that the entities know (`Jakarta:`). */
function isSurePlace(
  paragraph: Span,
  place: string,
  mark: string,
  entities: readonly Entity[] | undefined,
): boolean {
  const isDash = !mark.startsWith(':')
  if (isDash && isKnownPlace(place)) return true
  if (isDash && place === place.toUpperCase() && place.length > 3 && !isSectionName(place)) return true
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
  return place.replace(WORDS(place), (word) =>
    /^(?:DKI|DIY|NTB|NTT|RI|AS|UEA)$/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  )
}

/** `Jakarta -` above the first paragraph. */
export const isLoneDateline = (text: string) => text.length < 60 && LONE(text).test(text)

const LONE = letterPattern('u')`^\p{Lu}.*[\s,)][-–—]{1,2}$`

const FIRST_WORD = letterPattern('u')`^\p{Lu}[\p{L}'’-]+(?=\s["“‘]?\p{Lu})`

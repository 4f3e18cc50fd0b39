import type { Analysis, Misspelling } from '../../src/document.js'
import { nestMarks } from '../../src/output/nest-marks.js'

/** The layers that can be switched on and off, in the order of the switches. */
export const LAYERS = [
  'people',
  'organizations',
  'places',
  'time',
  'amounts',
  'other',
  'quotes',
  'spelling',
] as const
export type Layer = (typeof LAYERS)[number]

export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: Layer
  readonly kind: string
  readonly detail: string
}

/** A line of the text; one far longer than a paragraph is drawn in pieces. */
export interface PlainLine {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly heading: boolean
}

export interface Line extends PlainLine {
  readonly marks: readonly Mark[]
}

/** Lines that come into view together: those from `from` to `to` of the text's. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly lines: readonly PlainLine[]
}

const LAYER_OF_KIND: Readonly<Record<string, Layer>> = {
  person: 'people',
  position: 'people',
  organization: 'organizations',
  country: 'places',
  place: 'places',
  money: 'amounts',
  percent: 'amounts',
  quantity: 'amounts',
}

/** Everything found, each as one mark with a line of detail. */
export function marksOf({ entities, dates, quotes }: Analysis, spelling: readonly Misspelling[]): Mark[] {
  return [
    ...entities.map(({ start, end, kind, name, code, acronym, amount, unit }) => ({
      start,
      end,
      kind,
      layer: LAYER_OF_KIND[kind] ?? ('other' as const),
      detail: [name, code, acronym, amount?.toLocaleString('id'), unit].filter(Boolean).join(' · '),
    })),
    ...dates.map(({ start, end, type, value, from, weekdayConflict }) => ({
      start,
      end,
      kind: type.toLowerCase(),
      layer: 'time' as const,
      detail: [
        value,
        from && from !== value ? `from ${from}` : '',
        weekdayConflict ? 'weekday disagrees' : '',
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    ...quotes.map(({ start, end, kind, speaker }) => ({
      start,
      end,
      kind: `${kind} quote`,
      layer: 'quotes' as const,
      detail: speaker?.name ?? speaker?.text ?? '',
    })),
    ...spelling.map(({ start, end, reason, suggestions }) => ({
      start,
      end,
      kind: reason,
      layer: 'spelling' as const,
      detail: suggestions.join(', '),
    })),
  ]
}

/** Characters drawn together, and the most of one line. */
const STRETCH = 2_000

/** The text's lines, in stretches of about a screen. */
export function stretchesOf({ article, text }: Analysis): Stretch[] {
  const headings = new Set([article.headline, ...article.subheadings].map((heading) => heading?.start))
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].flatMap(({ 0: line, index }) =>
    cutLong(line, index).map((piece) => ({
      ...piece,
      heading: headings.has(index + line.length - line.trimStart().length),
    })),
  )
  const stretches: Stretch[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && (to === from || lines[to]!.end - lines[from]!.start <= STRETCH)) to++
    stretches.push({ from, to, lines: lines.slice(from, to) })
    from = to
  }
  return stretches
}

/** `line` in pieces of at most a stretch, cut at a space where there is one. */
function cutLong(line: string, index: number): Omit<PlainLine, 'heading'>[] {
  const pieces: Omit<PlainLine, 'heading'>[] = []
  for (let at = 0; at < line.length; ) {
    const space = line.length - at > STRETCH ? line.lastIndexOf(' ', at + STRETCH) : line.length
    const end = space > at ? space : Math.min(line.length, at + STRETCH)
    pieces.push({ start: index + at, end: index + end, text: line.slice(at, end) })
    at = end
  }
  return pieces
}

/** Lines with their marks, properly nested. */
export function nestInLines(marks: readonly Mark[], lines: readonly PlainLine[]): Line[] {
  const nested = nestMarks(marks, lines)
  let next = 0
  return lines.map((line) => {
    const from = next
    while (next < nested.length && nested[next]!.start < line.end) next++
    return { ...line, marks: nested.slice(from, next) }
  })
}

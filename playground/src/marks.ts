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

export interface Line {
  readonly start: number
  readonly end: number
  readonly heading: boolean
  readonly marks: readonly Mark[]
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
      detail: speaker?.name ?? speaker?.text ?? 'speaker not sure',
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

/** The text's lines with the marks of the layers shown, properly nested. */
export function linesOf(
  analysis: Analysis,
  spelling: readonly Misspelling[],
  shown: ReadonlySet<Layer>,
): Line[] {
  const { article, text } = analysis
  const headings = new Set([article.headline, ...article.subheadings].map((heading) => heading?.start))
  const lines = [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    heading: headings.has(index + line.length - line.trimStart().length),
  }))
  const nested = nestMarks(
    marksOf(analysis, spelling).filter(({ layer }) => shown.has(layer)),
    lines,
  )
  let next = 0
  return lines.map((line) => {
    const from = next
    while (next < nested.length && nested[next]!.start < line.end) next++
    return { ...line, marks: nested.slice(from, next) }
  })
}

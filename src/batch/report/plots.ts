import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { COLUMNS, PROVINCES, ROWS } from './provinces.js'
import type { Series, Summary } from './summarize.js'

/** Plots are drawn here and put into the page as SVG: the page needs no script, and no text can become one. */
const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** The page gives each of these a value for light and one for dark. */
export const COLOURS = {
  all: 'var(--all)',
  people: 'var(--people)',
  organizations: 'var(--organizations)',
  countries: 'var(--countries)',
  errors: 'var(--errors)',
}

/** The room for a plot, in pixels: each is drawn for a desk and for a phone. */
export interface Frame {
  readonly width: number
  /** Beside the plot, for names and for numbers. */
  readonly left: number
  readonly right: number
  /** Of a name; a longer one is cut. */
  readonly characters: number
  /** People, organizations and countries each, in the plot of those named together. */
  readonly together: number
  readonly fontSize: number
}

export const WIDE: Frame = { width: 1040, left: 230, right: 64, characters: 28, together: 6, fontSize: 14 }
export const NARROW: Frame = { width: 330, left: 122, right: 48, characters: 16, together: 2, fontSize: 12 }

type Bucket = 'day' | 'week' | 'month'

/** Days, or weeks, or months, so that a plot has some dozens of steps. */
export function chooseBucket(days: ReadonlyMap<string, number>): Bucket {
  const times = [...days.keys()].sort()
  const span = (Date.parse(times.at(-1) ?? '') - Date.parse(times[0] ?? '')) / 86_400_000
  return span > 730 ? 'month' : span > 120 ? 'week' : 'day'
}

function inBuckets(days: ReadonlyMap<string, number>, bucket: Bucket, all: ReadonlyMap<string, number>) {
  const counts = new Map<number, number>()
  for (const day of all.keys()) counts.set(startOf(day, bucket), 0)
  for (const [day, count] of days) {
    if (!all.has(day)) continue
    const start = startOf(day, bucket)
    counts.set(start, (counts.get(start) ?? 0) + count)
  }
  return [...counts].sort(([a], [b]) => a - b).map(([time, count]) => ({ time: new Date(time), count }))
}

function startOf(day: string, bucket: Bucket): number {
  const time = Date.parse(`${bucket === 'month' ? day.slice(0, 7) : day}${bucket === 'month' ? '-01' : ''}`)
  if (bucket !== 'week') return time
  return time - ((new Date(time).getUTCDay() + 6) % 7) * 86_400_000
}

export function plotArticles({ days }: Summary, frame: Frame): string {
  const bucket = chooseBucket(days)
  const data = inBuckets(days, bucket, days)
  return draw(frame, {
    ariaLabel: `Articles a ${bucket}, ${at(data[0])} to ${at(data.at(-1))}, most ${Math.max(...data.map(({ count }) => count))}`,
    height: 220,
    marginLeft: 56,
    marginTop: 36,
    x: { type: 'utc', label: null, ticks: frame.width / 110 },
    y: { grid: true, label: `articles a ${bucket}`, nice: true },
    marks: [
      Plot.areaY(data, { x: 'time', y: 'count', fill: COLOURS.all, fillOpacity: 0.18, curve: 'monotone-x' }),
      Plot.lineY(data, { x: 'time', y: 'count', stroke: COLOURS.all, strokeWidth: 2, curve: 'monotone-x' }),
      Plot.ruleY([0]),
    ],
  })
}

const at = (step: { time: Date } | undefined) => step?.time.toISOString().slice(0, 10) ?? ''

/** What is plotted, how many or how often, and in which colour. */
export interface Content<T> {
  readonly of: ReadonlyMap<string, T>
  readonly colour: string
  readonly title: string
}

/** One row for each name: how often it is in the news over time, and altogether. */
export function plotSeries(content: Content<Series>, summary: Summary, frame: Frame): string {
  const { of: all, colour, title } = content
  const top = mostFrequent(all, 10)
  const bucket = chooseBucket(summary.days)
  const dated = top.some(({ days }) => days.size > 0) && summary.days.size > 1
  const counts = new Map(top.map(({ name, total }) => [name, total]))
  if (!dated) return plotCounts({ of: counts, colour, title }, frame)
  const data = top.flatMap(({ name, days }) =>
    inBuckets(days, bucket, summary.days).map((step) => ({ ...step, name })),
  )
  return draw(frame, {
    ariaLabel: tell(title, counts),
    height: top.length * 46 + 40,
    x: { type: 'utc', label: null, ticks: (frame.width - frame.left) / 110 },
    y: { axis: null },
    fy: { label: null, domain: [...counts.keys()], padding: 0.12, axis: null },
    marks: [
      Plot.areaY(data, {
        x: 'time',
        y: 'count',
        fy: 'name',
        fill: colour,
        fillOpacity: 0.25,
        curve: 'monotone-x',
      }),
      Plot.lineY(data, {
        x: 'time',
        y: 'count',
        fy: 'name',
        stroke: colour,
        strokeWidth: 1.5,
        curve: 'monotone-x',
      }),
      Plot.ruleY([0], { stroke: 'var(--rule)' }),
      Plot.text(top, {
        text: ({ name }: Series) => shorten(name, frame),
        fy: 'name',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -12,
        dy: 6,
      }),
      Plot.text(top, {
        text: ({ total }: Series) => total.toLocaleString('en'),
        fy: 'name',
        frameAnchor: 'right',
        textAnchor: 'start',
        dx: 12,
        dy: 6,
        fontWeight: 600,
      }),
    ],
  })
}

const MOST_BARS = 12

/** Bars, the longest first. */
export function plotCounts({ of: counts, colour, title }: Content<number>, frame: Frame): string {
  const data = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_BARS)
  return draw(frame, {
    ariaLabel: tell(title, new Map(data.map(({ name, count }) => [name, count]))),
    height: data.length * 32 + 30,
    x: { axis: null },
    y: {
      label: null,
      domain: data.map(({ name }) => name),
      tickFormat: (name: string) => shorten(name, frame),
      tickSize: 0,
      padding: 0.25,
    },
    marks: [
      Plot.barX(data, { x: 'count', y: 'name', fill: colour, fillOpacity: 0.8, rx: 3 }),
      Plot.text(data, {
        x: 'count',
        y: 'name',
        text: ({ count }: { count: number }) => count.toLocaleString('en'),
        textAnchor: 'start',
        dx: 8,
        fontWeight: 600,
      }),
    ],
  })
}

/** A map of squares: the code of each province, and in how many articles it is. */
export function plotProvinces(counts: ReadonlyMap<string, number>, frame: Frame): string {
  const { width, fontSize } = frame
  const squares = PROVINCES.map((province) => ({ ...province, count: counts.get(province.name) ?? 0 }))
  const named = squares.filter(({ count }) => count > 0)
  const sorted = [...named].sort((a, b) => b.count - a.count)
  const isWide = frame === WIDE
  return draw(frame, {
    ariaLabel: tell('Provinces', new Map(sorted.map(({ name, count }) => [name, count]))),
    height: (width / COLUMNS) * ROWS,
    margin: 0,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, domain: range(COLUMNS), padding: 0.06 },
    y: { axis: null, domain: range(ROWS), padding: 0.06 },
    opacity: { type: 'sqrt', range: [0.08, 0.45] },
    marks: [
      Plot.cell(squares, { x: 'column', y: 'row', fill: 'none', stroke: 'var(--rule)', rx: 3 }),
      Plot.cell(named, { x: 'column', y: 'row', fill: COLOURS.all, fillOpacity: 'count', rx: 3 }),
      Plot.text(squares, {
        x: 'column',
        y: 'row',
        text: ({ iso }: { iso: string }) => iso.slice(3),
        dy: isWide ? -8 : 0,
        fontSize: isWide ? fontSize : 10,
      }),
      ...(isWide
        ? [
            Plot.text(named, {
              x: 'column',
              y: 'row',
              text: ({ count }: { count: number }) => count.toLocaleString('en'),
              dy: 10,
              fontWeight: 600,
            }),
          ]
        : []),
    ],
  })
}

const range = (size: number) => Array.from({ length: size }, (_, i) => i)

/** Which names are in the news together: a square for each two of the most frequent. */
export function plotTogether({ people, organizations, countries, pairs }: Summary, frame: Frame): string {
  const names = [people, organizations, countries]
    .flatMap((all) => mostFrequent(all, frame.together))
    .map(({ name }) => name)
  const known = new Set(names)
  const shown = [...pairs.values()].filter(({ a, b }) => known.has(a) && known.has(b))
  const cells = shown.flatMap(({ a, b, count }) => [
    { a, b, count },
    { a: b, b: a, count },
  ])
  const unique = [...known]
  const ofPairs = shown
    .sort((a, b) => b.count - a.count)
    .map(({ a, b, count }) => [`${a} and ${b}`, count] as const)
  const tickFormat = (name: string) => shorten(name, frame)
  return draw(frame, {
    ariaLabel: tell('Named together', new Map(ofPairs)),
    width: Math.min(frame.width, 900),
    height: unique.length * 34 + frame.left * 0.8,
    marginTop: 12,
    marginRight: 12,
    marginBottom: frame.left * 0.8,
    x: { domain: unique, label: null, tickRotate: -50, tickFormat, tickSize: 0 },
    y: { domain: unique, label: null, tickFormat, tickSize: 0 },
    // A wash of one colour, never so deep that the digits on it are hard to read, in light and in dark.
    opacity: { type: 'sqrt', range: [0.08, 0.45] },
    marks: [
      Plot.cell(cells, { x: 'a', y: 'b', fill: COLOURS.all, fillOpacity: 'count', inset: 1, rx: 3 }),
      Plot.text(cells, {
        x: 'a',
        y: 'b',
        text: ({ count }: { count: number }) => count.toLocaleString('en'),
        fontSize: 11,
      }),
    ],
  })
}

export function mostFrequent(all: ReadonlyMap<string, Series>, count: number): Series[] {
  return [...all.values()].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)).slice(0, count)
}

const shorten = (name: string, { characters }: Frame) => {
  const units = Array.from(name)
  return units.length > characters ? `${units.slice(0, characters - 1).join('')}…` : name
}

/** A plot in words, for those who do not see it: `People: Ratna Siregar 120, Bagus Prasetya 98`. */
function tell(title: string, counts: ReadonlyMap<string, number>): string {
  const first = [...counts].slice(0, MOST_BARS)
  return `${title}: ${first.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join(', ')}`
}

function draw({ width, left, right, fontSize }: Frame, options: Plot.PlotOptions): string {
  const svg = Plot.plot({
    document: document as unknown as Document,
    width,
    marginLeft: left,
    marginRight: right,
    style: { fontSize: `${fontSize}px`, color: 'var(--ink)', background: 'none', overflow: 'visible' },
    ...options,
  })
  // Plot calls its groups `area` and `line`, which tells nobody anything: the plot has one label.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  if (options.ariaLabel) svg.setAttribute('aria-label', options.ariaLabel)
  return svg.outerHTML
}

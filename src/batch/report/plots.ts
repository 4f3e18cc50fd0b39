import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Series, Summary } from './summarize.js'

/** Plots are drawn here and put into the page as SVG: the page needs no script, and no text can become one. */
const { document } = parseHTML('<!doctype html><html><body></body></html>')

const WIDTH = 1040
const INK = '#1b2733'
export const COLOURS = {
  all: '#0f766e',
  people: '#b45309',
  organizations: '#1d4ed8',
  countries: '#be123c',
  errors: '#7f1d1d',
}

const usual = {
  document: document as unknown as Document,
  width: WIDTH,
  style: { fontSize: '14px', color: INK, background: 'none', overflow: 'visible' },
} as const

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

export function plotArticles({ days }: Summary): string {
  const bucket = chooseBucket(days)
  const data = inBuckets(days, bucket, days)
  return draw({
    height: 220,
    marginLeft: 56,
    marginTop: 36,
    x: { type: 'utc', label: null },
    y: { grid: true, label: `articles a ${bucket}`, nice: true },
    marks: [
      Plot.areaY(data, { x: 'time', y: 'count', fill: COLOURS.all, fillOpacity: 0.18, curve: 'monotone-x' }),
      Plot.lineY(data, { x: 'time', y: 'count', stroke: COLOURS.all, strokeWidth: 2, curve: 'monotone-x' }),
      Plot.ruleY([0]),
    ],
  })
}

/** One row for each name: how often it is in the news over time, and altogether. */
export function plotSeries(all: ReadonlyMap<string, Series>, summary: Summary, colour: string): string {
  const top = mostFrequent(all, 10)
  const bucket = chooseBucket(summary.days)
  const dated = top.some(({ days }) => days.size > 0) && summary.days.size > 1
  if (!dated) return plotCounts(new Map(top.map(({ name, total }) => [name, total])), colour)
  const order = new Map(top.map(({ name, total }) => [name, total]))
  const data = top.flatMap(({ name, days }) =>
    inBuckets(days, bucket, summary.days).map((step) => ({ ...step, name })),
  )
  return draw({
    height: top.length * 46 + 40,
    marginLeft: 230,
    marginRight: 64,
    x: { type: 'utc', label: null },
    y: { axis: null },
    fy: { label: null, domain: [...order.keys()], padding: 0.12, axis: null },
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
      Plot.ruleY([0], { stroke: '#cbd5e1' }),
      Plot.text(top, {
        text: ({ name }: Series) => shorten(name),
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

/** Bars, the longest first. */
export function plotCounts(counts: ReadonlyMap<string, number>, colour: string, most = 12): string {
  const data = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
  return draw({
    height: data.length * 32 + 30,
    marginLeft: 230,
    marginRight: 64,
    x: { axis: null },
    y: { label: null, domain: data.map(({ name }) => name), tickFormat: shorten, tickSize: 0, padding: 0.25 },
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

/** Which names are in the news together: a square for each two of the most frequent. */
export function plotTogether({ people, organizations, countries, pairs }: Summary): string {
  const names = [people, organizations, countries]
    .flatMap((all) => mostFrequent(all, 6))
    .map(({ name }) => name)
  const known = new Set(names)
  const cells = [...pairs.values()]
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .flatMap(({ a, b, count }) => [
      { a, b, count },
      { a: b, b: a, count },
    ])
  const most = Math.max(...cells.map(({ count }) => count))
  const unique = [...known]
  return draw({
    width: 900,
    height: unique.length * 34 + 190,
    marginLeft: 230,
    marginTop: 12,
    marginBottom: 180,
    x: { domain: unique, label: null, tickRotate: -50, tickFormat: shorten, tickSize: 0 },
    y: { domain: unique, label: null, tickFormat: shorten, tickSize: 0 },
    color: { type: 'sqrt', scheme: 'YlGnBu' },
    marks: [
      Plot.cell(cells, { x: 'a', y: 'b', fill: 'count', inset: 1, rx: 3 }),
      Plot.text(cells, {
        x: 'a',
        y: 'b',
        text: ({ count }: { count: number }) => count.toLocaleString('en'),
        fontSize: 11,
        fill: ({ count }: { count: number }) => (count > most * 0.3 ? 'white' : INK),
      }),
    ],
  })
}

export function mostFrequent(all: ReadonlyMap<string, Series>, count: number): Series[] {
  return [...all.values()].sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)).slice(0, count)
}

const shorten = (name: string) => {
  const units = Array.from(name)
  return units.length > 28 ? `${units.slice(0, 27).join('')}…` : name
}

const draw = (options: Plot.PlotOptions): string => Plot.plot({ ...usual, ...options }).outerHTML

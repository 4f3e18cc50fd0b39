import {
  COLOURS,
  type Frame,
  NARROW,
  plotArticles,
  plotCounts,
  plotProvinces,
  plotSeries,
  plotTogether,
  WIDE,
} from './plots.js'
import type { Series, Summary } from './summarize.js'

/** The report as one page: no script, nothing fetched, and a policy that says so. */
export function reportPage(summary: Summary, title: string): string {
  const named = 'In how many articles each is named.'
  const series = (title: string, of: ReadonlyMap<string, Series>, colour: string, note = named) =>
    section(title, of.size > 0 && ((frame) => plotSeries({ of, colour, title }, summary, frame)), note)
  const counts = (title: string, of: ReadonlyMap<string, number>, colour: string, least = 1) =>
    section(title, of.size >= least && ((frame) => plotCounts({ of, colour, title }, frame)))
  const sections = [
    section('Articles over time', summary.days.size > 1 && ((frame) => plotArticles(summary, frame))),
    series('Topics', summary.topics, COLOURS.all, 'Of how many articles each is the topic.'),
    series('People', summary.people, COLOURS.people),
    series('Voices', summary.voices, COLOURS.people, 'How many quotes each has.'),
    series('Organizations', summary.organizations, COLOURS.organizations),
    series('Countries', summary.countries, COLOURS.countries),
    section(
      'Provinces',
      summary.provinces.size > 0 && ((frame) => plotProvinces(summary.provinces, frame)),
      'In how many articles each, or a place in it, is named. A square a province, beside its neighbours.',
    ),
    series('Regencies and cities', summary.regencies, COLOURS.all),
    section(
      'Named together',
      summary.pairs.size > 0 && ((frame) => plotTogether(summary, frame)),
      'Articles that name both.',
    ),
    counts('Publishers', summary.publishers, COLOURS.all, 2),
    counts('Records that could not be read', summary.errors, COLOURS.errors),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p>pewarta · corpus report</p><h1>${escapeHtml(title)}</h1></header>
<main>
<dl>${figures(summary)
    .map(([value, label]) => `<div><dt>${label}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('')}</dl>
${sections.join('\n')}
</main>
</body>
</html>
`
}

function figures({
  articles,
  words,
  days,
  people,
  organizations,
  countries,
  errors,
}: Summary): [string, string][] {
  const count = (number: number) => number.toLocaleString('en')
  const dates = [...days.keys()].sort()
  const failed = [...errors.values()].reduce((sum, number) => sum + number, 0)
  return [
    [count(articles), 'articles'],
    [count(words), 'words'],
    ...(dates.length > 0 ? [[`${dates[0]} – ${dates.at(-1)}`, 'published'] as [string, string]] : []),
    [count(people.size), 'people'],
    [count(organizations.size), 'organizations'],
    [count(countries.size), 'countries'],
    [count(failed), 'not read'],
  ]
}

/** A plot twice, of which the page shows the one that fits. */
const section = (title: string, plot: false | ((frame: Frame) => string), note = '') =>
  plot
    ? `<section><h2>${title}</h2>${note && `<p>${note}</p>`}<div class="wide">${plot(WIDE)}</div><div class="narrow">${plot(NARROW)}</div></section>`
    : ''

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE = `
:root {
  color-scheme: light dark; font-family: system-ui, sans-serif; color: var(--ink); background: light-dark(#f4f1ea, #12171d);
  --ink: light-dark(#1b2733, #e6e9ec); --quiet: light-dark(#566275, #a3adba); --paper: light-dark(#fff, #1b222b);
  --rule: light-dark(#cbd5e1, #445062); --all: light-dark(#0f766e, #2dd4bf); --people: light-dark(#b45309, #fbbf24);
  --organizations: light-dark(#1d4ed8, #82aaff); --countries: light-dark(#be123c, #fb7e95); --errors: light-dark(#7f1d1d, #f87171)
}
body { max-width: 1104px; margin: 0 auto; padding: 40px 24px 80px }
header p { margin: 0; color: var(--all); font-weight: 600; letter-spacing: .04em }
h1 { margin: 4px 0 24px; font: 600 40px/1.15 Georgia, serif; overflow-wrap: anywhere }
h2 { margin: 0 0 4px; font: 600 24px/1.3 Georgia, serif }
dl { display: flex; flex-wrap: wrap; gap: 12px; margin: 0 0 28px }
dl div { display: flex; flex-direction: column-reverse; flex: 1 1 auto; padding: 14px 18px; background: var(--paper); border-radius: 10px }
dd { margin: 0; font-size: 22px; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap }
dt { color: var(--quiet); font-size: 14px }
section { margin: 0 0 20px; padding: 24px 32px 20px; background: var(--paper); border-radius: 10px }
section p { margin: 0 0 12px; color: var(--quiet) }
svg { display: block; margin-top: 10px; max-width: 100%; height: auto }
.narrow { display: none }
@media (max-width: 760px) {
  body { padding: 24px 12px 48px }
  h1 { font-size: 30px }
  section { padding: 18px 14px }
  .wide { display: none }
  .narrow { display: block }
}
`

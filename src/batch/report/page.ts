import { COLOURS, plotArticles, plotCounts, plotSeries, plotTogether } from './plots.js'
import type { Summary } from './summarize.js'

/** The report as one page: no script, nothing fetched, and a policy that says so. */
export function reportPage(summary: Summary, title: string): string {
  const sections = [
    section('Articles over time', summary.days.size > 1 && plotArticles(summary)),
    section('Topics', summary.topics.size > 0 && plotCounts(summary.topics, COLOURS.all)),
    section(
      'People',
      summary.people.size > 0 && plotSeries(summary.people, summary, COLOURS.people),
      'In how many articles each is named.',
    ),
    section(
      'Organizations',
      summary.organizations.size > 0 && plotSeries(summary.organizations, summary, COLOURS.organizations),
      'In how many articles each is named.',
    ),
    section(
      'Countries',
      summary.countries.size > 0 && plotSeries(summary.countries, summary, COLOURS.countries),
      'In how many articles each is named.',
    ),
    section('Named together', summary.pairs.size > 0 && plotTogether(summary), 'Articles that name both.'),
    section('Publishers', summary.publishers.size > 1 && plotCounts(summary.publishers, COLOURS.all)),
    section(
      'Records that could not be read',
      summary.errors.size > 0 && plotCounts(summary.errors, COLOURS.errors),
    ),
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
<dl>${figures(summary)
    .map(([value, label]) => `<div><dd>${escapeHtml(value)}</dd><dt>${label}</dt></div>`)
    .join('')}</dl>
${sections.join('\n')}
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

const section = (title: string, plot: string | false, note = '') =>
  plot ? `<section><h2>${title}</h2>${note && `<p>${note}</p>`}${plot}</section>` : ''

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE = `
:root { color-scheme: light; font-family: system-ui, sans-serif; color: #1b2733; background: #f4f1ea }
body { max-width: 1104px; margin: 0 auto; padding: 40px 24px 80px }
header p { margin: 0; color: #0f766e; font-weight: 600; letter-spacing: .04em }
h1 { margin: 4px 0 24px; font: 600 40px/1.15 Georgia, serif; overflow-wrap: anywhere }
h2 { margin: 0 0 4px; font: 600 24px/1.3 Georgia, serif }
dl { display: flex; flex-wrap: wrap; gap: 12px; margin: 0 0 28px }
dl div { flex: 1 1 auto; padding: 14px 18px; background: white; border-radius: 10px }
dd { margin: 0; font-size: 22px; font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap }
dt { color: #64748b; font-size: 14px }
section { margin: 0 0 20px; padding: 24px 32px 20px; background: white; border-radius: 10px; overflow-x: auto }
section p { margin: 0 0 12px; color: #64748b }
svg { display: block; margin-top: 10px; max-width: 100%; min-width: 720px; height: auto }
@media (max-width: 600px) {
  body { padding: 24px 12px 48px }
  h1 { font-size: 30px }
  section { padding: 18px 16px }
}
`

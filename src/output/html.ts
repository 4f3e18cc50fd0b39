import { requireOptions } from '../check.js'
import type { Analysis, DateMention, Entity, Quote, Span } from '../document.js'
import { nestMarks } from './nest-marks.js'

/** How a marked-up text looks. */
export interface HtmlOptions {
  /** A whole page with a `<title>`, instead of a fragment to put into a page, a notebook or an e-mail. */
  readonly page?: boolean
  /** Words to show for kinds, instead of the kinds themselves: `{ person: 'orang', date: 'tanggal' }`. */
  readonly labels?: Readonly<Record<string, string>>
}

/** A stretch of text to be marked, with the words that say what it is. */
interface Mark extends Span {
  readonly kind: string
  readonly detail?: string
}

/** A line of the text and the element it becomes. */
interface Line {
  readonly start: number
  readonly end: number
  readonly element: 'h1' | 'h2' | 'p'
}

/** Hue of each family of kinds; a see-through tint of it reads on light and on dark ground. */
const HUES: Readonly<Record<string, number>> = {
  person: 265,
  position: 300,
  organization: 210,
  country: 150,
  place: 120,
  event: 30,
  law: 350,
  product: 55,
  programme: 170,
  work: 325,
  money: 85,
  percent: 85,
  quantity: 85,
  date: 15,
  quote: 190,
}

const STYLE = `
.pewarta{font-family:system-ui,sans-serif;line-height:1.9;max-width:70ch;color-scheme:light dark}
.pewarta h1,.pewarta h2{line-height:1.4}
.pewarta mark,.pewarta q{overflow-wrap:anywhere}
.pewarta .pewarta-label{user-select:none}`.trim()

/**
 * The text as HTML with entities, dates and quotes marked, each with its kind in words.
 *
 * What is found stands beside the text and needs no pointer and no colours: `Kamboja [country KH]`. Styles are inline
 * tints, so that e-mail keeps them and light and dark grounds both carry them. All text is escaped.
 *
 * @example toHtml(analyze('Ia lahir di Jakarta.')) //=> '<article class="pewarta" lang="id">...'
 */
export function toHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  requireOptions(options, 'toHtml', { page: 'boolean', labels: 'object' })
  const { text, article } = analysis
  const marks = marksOf(analysis)
  const lines = linesOf(analysis)
  const nested = nestMarks(marks, lines)
  const { labels = {} } = options
  let next = 0
  const blocks = lines.map(({ start, end, element }) => {
    const from = next
    while (next < nested.length && nested[next]!.start < end) next++
    return `<${element}>${renderLine(text.slice(0, end), start, nested.slice(from, next), labels)}</${element}>`
  })
  const language = escapeHtml(article.language)
  const fragment = `<article class="pewarta" lang="${language}"><style>${STYLE}</style>\n${blocks.join('\n')}\n</article>`
  if (!options.page) return fragment
  const title = escapeHtml(article.headline?.text ?? 'pewarta')
  return (
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>` +
    `<style>body{margin:2rem auto;padding:0 1rem;max-width:75ch;color-scheme:light dark}</style></head>\n` +
    `<body>\n${fragment}\n</body></html>\n`
  )
}

function marksOf({ entities, dates, quotes }: Analysis): Mark[] {
  return [...entities.map(entityMark), ...dates.map(dateMark), ...quotes.map(quoteMark)]
}

function entityMark(entity: Entity): Mark {
  const { start, end, text, kind, name, code, acronym, amount, unit } = entity
  const full = name !== undefined && name !== text ? name : undefined
  const measure = amount === undefined ? undefined : unit === undefined ? `${amount}` : `${amount} ${unit}`
  const detail = [full, code, acronym === text ? undefined : acronym, measure].filter(Boolean).join(', ')
  return { start, end, text, kind, detail }
}

function dateMark({ start, end, text, value }: DateMention): Mark {
  return { start, end, text, kind: 'date', detail: value }
}

function quoteMark({ start, end, text, speaker }: Quote): Mark {
  return { start, end, text, kind: 'quote', detail: speaker?.name ?? speaker?.text ?? '' }
}

/** The lines that hold text; headline and subheadings are headings. */
function linesOf({ text, article }: Analysis): Line[] {
  const subheadings = new Set(article.subheadings.map(({ start }) => start))
  const lines: Line[] = []
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue
    const start = index + (line.length - line.trimStart().length)
    const element = start === article.headline?.start ? 'h1' : subheadings.has(start) ? 'h2' : 'p'
    lines.push({ start, end: index + line.length, element })
  }
  return lines
}

/** Writes the line that ends the text; its marks are properly nested and in order. */
function renderLine(
  text: string,
  start: number,
  marks: readonly Mark[],
  labels: Readonly<Record<string, string>>,
): string {
  let html = ''
  let at = start
  const open: Mark[] = []
  const writeTo = (offset: number) => {
    html += escapeHtml(text.slice(at, offset))
    at = offset
  }
  const closeUntil = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const mark = open.pop()!
      writeTo(mark.end)
      html += closeMark(mark, labels)
    }
  }
  for (const mark of marks) {
    closeUntil(mark.start)
    writeTo(mark.start)
    html += openMark(mark)
    open.push(mark)
  }
  closeUntil(text.length)
  writeTo(text.length)
  return html
}

function openMark({ kind }: Mark): string {
  const hue = HUES[kind] ?? 0
  const style =
    kind === 'quote'
      ? `quotes:none;border-bottom:2px dotted hsl(${hue} 60% 45%)`
      : `color:inherit;background:hsl(${hue} 80% 50%/.18);border-bottom:2px solid hsl(${hue} 60% 45%);border-radius:3px;padding:0 .15em`
  return kind === 'quote' ? `<q style="${style}">` : `<mark class="pewarta-${kind}" style="${style}">`
}

function closeMark({ kind, detail }: Mark, labels: Readonly<Record<string, string>>): string {
  const label = escapeHtml([labels[kind] ?? kind, detail].filter(Boolean).join(' '))
  const words = `<small class="pewarta-label" style="opacity:.75"> [${label}]</small>`
  return kind === 'quote' ? `</q>${words}` : `${words}</mark>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

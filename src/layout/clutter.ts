import { letterPattern } from '../store/letter-pattern.js'
import { withFields } from '../store/records.js'
import { codeAt, isUpper } from '../text/characters.js'
import { isFurniture, labelRoles } from './dictionaries.js'
import { innerLinks } from './inner-links.js'
import type { Line } from './lines.js'
import { creditStarts } from './run-on-credits.js'
import { spanOf } from './span.js'

/** A shorter line is looked at as a whole. */
const SHORTEST = 40
/** `Baca juga: Banjir Surut Baca juga: Jalan Dibuka`: more do not stand in a row. */
const MOST_LINKS = 4
/** Words of the page's own behind a paragraph are no longer. */
const LONGEST_FURNITURE = 60
/** A link inside a paragraph is a headline, and no longer. */
const LONGEST_LINK = 180

/**
 * Cuts what the page puts behind a paragraph off its end: `... ke balai desa Baca juga: Longsor di Poso`,
 * `... desa.[Gambas:Video CNN]`, `... desa. ADVERTISEMENT SCROLL TO RESUME CONTENT`. The rest is a line of its own, and so is
 * each of the credits: `... desa.Pewarta: Rina LestariEditor: Budi Santoso`, a byline before the story and a link within it.
 */
export function cutClutter(lines: readonly Line[]): Line[] {
  const parts: Line[] = []
  for (const line of lines) {
    const cuts = line.text.length < SHORTEST ? NONE : cutsOf(line.text)
    if (cuts.length === 0) parts.push(line)
    else parts.push(...partsOf(line, cuts))
  }
  return parts
}

const NONE: readonly number[] = []

function partsOf({ start, hint, text }: Line, cuts: readonly number[]): Line[] {
  const parts: Line[] = []
  for (let i = 0; i <= cuts.length; i++) {
    const part = spanOf(text, i === 0 ? 0 : cuts[i - 1]!, i < cuts.length ? cuts[i]! : text.length)
    if (part.text === '') continue
    const line = { start: part.start + start, end: part.end + start, text: part.text }
    parts.push(hint ? withFields(line, { hint }) : line)
  }
  return parts
}

/**
 * Where the parts of a line begin behind its first, in order, each once. Most lines have none: a word that the pattern
 * cannot do without is looked for before the pattern is.
 */
function cutsOf(text: string): readonly number[] {
  const credits = creditStarts(text)
  const initials = text.trimEnd().endsWith(')') ? INITIALS.exec(text)?.index : undefined
  const at = clutterStart(text.slice(0, credits[0] ?? initials))
  const cuts = [...credits, ...innerLinks(text)]
  if (at !== undefined) cuts.push(at, initials ?? 0)
  if (text.includes('berkontribusi dalam ')) cuts.push(CONTRIBUTORS(text).exec(text)?.index ?? 0)
  if (text.includes('Laporan ')) cuts.push(...endsOfByline(text.slice(0, FURTHEST_BYLINE)))
  if (cuts.length === 0) return NONE
  // A line that begins so is not parted there.
  return [...new Set(cuts)].filter((cut) => cut > 0).sort((a, b) => a - b)
}

function endsOfByline(text: string): readonly number[] {
  const byline = BYLINE.exec(text)
  return byline === null ? NONE : [byline.index, byline.index + byline[0].length]
}

/** `... di balai desa. [Gambas:Video CNN] | (rhr/sfr)`: of who wrote it, behind what the page has put there. */
const INITIALS = /(?<=[\])])\s?\([\w*]{2,6}(?:\/[\w*]{2,6})*\)\s*$/

/** `... kata Budi. | Rina Lestari dan Made Surya berkontribusi dalam penulisan artikel ini`: who helped to write, behind the last sentence. */
const CONTRIBUTORS = letterPattern(
  'u',
)`(?<=[.!?"”)]\s?)(?:\p{Lu}[\p{L}.'’]{0,20},? (?:dan )?){2,9}(?:ikut |turut )?berkontribusi dalam (?:penulisan |penyusunan )?(?:artikel|tulisan|laporan|berita|liputan) ini\.?(?=$|\s\p{Lu})`

/** `Laporan Wartawan KabarSigi.com, Rina Lestari | KABARSIGI.COM, PALU - Banjir`: who wrote it, before the dateline of its line. */
const BYLINE =
  /(?<=^|[\w.!?"”)] )Laporan (?:[Ww]artawan|[Rr]eporter|[Jj]urnalis|[Kk]ontributor) [\w.-]{3,40},? (?:[A-Z][\w.'’-]{0,30} ){1,6}(?=[A-Z][A-Z-]{2,30}\.(?:COM|CO\.ID|ID|NET)\b)/

/** A headline stands before it once more, and nothing else. */
const FURTHEST_BYLINE = 400

/** Whose rights the page says at its end: `Copyright 2008 - 2026 PT. Kabar Sigi Media. All Rights Reserved.` */
const RIGHTS = / Copyright (?:© ?)?(?:19|20)\d\d\b[^\n]{0,160}$/

/** Where in a line begins what the page has put behind it. */
export function clutterStart(text: string): number | undefined {
  if (text.length < SHORTEST) return undefined
  const rights = text.includes(' Copyright ') ? text.slice(-LONGEST_LINK).search(RIGHTS) : -1
  let end = rights < 0 ? behindLastSentence(text) : Math.max(0, text.length - LONGEST_LINK) + rights
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = linkStart(text.slice(0, end))
    if (link === undefined) break
    end = link
  }
  for (let at = furnitureStart(text, end); at !== undefined; at = furnitureStart(text, end)) end = at
  return end === text.length ? undefined : end
}

/** A label of a link inside the story, behind the end of a sentence or a small letter, in brackets or behind a stroke too: `desa Baca juga: Longsor`. */
const LINK_LABEL = letterPattern(
  'gu',
)`(?<=[\p{Ll}\d.!?"”)\]]\s?)(?:[|•·]\s?)?\(?\p{Lu}\p{L}{2,9}(?:\s\p{L}{4,8}){0,2}\s?:(?=\s?["“'‘]?\p{Lu}|\s*$)`

function linkStart(text: string): number | undefined {
  const from = Math.max(0, text.length - LONGEST_LINK)
  const tail = text.slice(from)
  if (!tail.includes(':')) return undefined
  for (const match of tail.matchAll(LINK_LABEL(tail))) {
    const at = from + match.index
    // `Simak: ...` in mid-sentence is the writer's own; two words, or one behind a full stop, are the page's.
    const label = match[0]
      .replace(/^[|•·\s(]+/, '')
      .slice(0, -1)
      .trim()
      .toLowerCase()
    const isSure = label.includes(' ') || /[.!?"”)\]]\s*$/.test(text.slice(0, at))
    if (
      at >= SHORTEST / 2 &&
      isSure &&
      labelRoles(label).some((role) => role === 'inline' || role === 'related')
    )
      return at
  }
  return undefined
}

/** `... kata Prabowo. | Advertisement`: words of the page's own behind the last sentence; else where the line ends. */
function behindLastSentence(text: string): number {
  let at = text.length
  while (at > 0 && text.length - at < LONGEST_FURNITURE && !/[.!?"”)\]]/.test(text.charAt(at - 1))) at--
  const rest = text.slice(at).trim()
  return rest !== '' && at >= SHORTEST / 2 && isFurniture(rest) ? at : text.length
}

const STOP = 46
const CLOSING = 93

/** Most lines end in a small letter and a full stop, and are not looked through. */
function mayEndInFurniture(tail: string): boolean {
  let end = tail.length
  while (end > 0 && (tail.charCodeAt(end - 1) === STOP || tail.charAt(end - 1).trim() === '')) end--
  const last = codeAt(tail, end - 1)
  return last === CLOSING || isUpper(last)
}

/** Something in square brackets, or words all in capitals, that the dictionary knows as the page's own. */
const LAST = letterPattern('u')`(?:\[[^[\]]{2,80}\]|(?<![\p{L}\p{N}])\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,7})[\s.]*$`

function furnitureStart(text: string, end: number): number | undefined {
  const from = Math.max(0, end - 120)
  const tail = text.slice(from, end)
  if (!mayEndInFurniture(tail)) return undefined
  const match = LAST(tail).exec(tail)
  if (match === null) return undefined
  // `ADVERTISEMENT SCROLL TO RESUME CONTENT` are two, and `di DPR ADVERTISEMENT` is one.
  const words = [...match[0].matchAll(/(?:^|\s)(?=\S)/g)].map(({ index, 0: gap }) => index + gap.length)
  const at = words.find((start) => isFurniture(match[0].slice(start)))
  return at === undefined || from + match.index + at < SHORTEST / 2 ? undefined : from + match.index + at
}

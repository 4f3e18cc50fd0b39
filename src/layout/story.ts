import { letterPattern } from '../store/letter-pattern.js'
import { type Block, block, type PageLines, roleOfLabel } from './block.js'
import { isLoneDateline } from './dateline.js'
import { OFFICE } from './headline.js'
import type { LineFacts } from './line-kinds.js'
import { nameAtStart } from './names.js'
import type { LineRole } from './roles.js'

/** What the lines being read belong to. */
type Mode = 'body' | 'related' | 'inline' | 'tags' | 'comment'

/** A list of more links than this is not inside the story, whatever its label. */
const MOST_LINKS = 7

interface Reading {
  readonly mode: Mode
  /** Paragraphs of prose so far. */
  readonly paragraphs: number
  /** A line of the people behind the story has closed it: `Editor: Rina Lestari`. */
  readonly closed: boolean
  /** Lines since the label of the links inside the story. */
  readonly links: number
}

/** The story's prose, what stands between its paragraphs and what follows it. */
export function layOutStory(page: PageLines, headline: number): Block[] {
  const blocks: Block[] = []
  let reading: Reading = { mode: 'body', paragraphs: 0, closed: false, links: 0 }
  for (let i = page.bodyStart; i < page.lines.length; i++) {
    reading = enter(page, i, reading)
    const [role, part] = roleOf(page, i, headline, reading)
    blocks.push(block(page, i, role, part))
    if (reading.mode === 'inline') reading = { ...reading, links: reading.links + 1 }
    if (reading.links > MOST_LINKS) reading = { ...reading, mode: 'related', links: 0 }
    if (role === 'body') reading = { ...reading, paragraphs: reading.paragraphs + 1, closed: false }
    if (role === 'byline' && page.facts[i]!.kind === 'label') reading = { ...reading, closed: true }
  }
  return blocks
}

/** Whether this line opens or closes a part of the page. */
function enter(page: PageLines, i: number, reading: Reading): Reading {
  const { kind, labels } = page.facts[i]!
  const label = labels[0]
  if (reading.mode === 'comment') return reading
  if (label !== undefined) {
    const mode = modeOf(label.role, label.value.text === '')
    if (mode === 'comment') return { ...reading, mode }
    // Inside a list of other stories a section's name is no label of this one.
    return mode === undefined ? reading : { ...reading, mode, links: 0 }
  }
  if (page.lines[i]!.hint?.role === 'related') return reading
  if (
    reading.mode !== 'body' &&
    (kind === 'prose' ? resumes(page, i, reading) : isOfStory(page, i) || isSentence(page, i, reading))
  )
    return { ...reading, mode: 'body' }
  return reading
}

/** Markup has it in the story and outside every link: the list or the heading behind `Baca Juga` and its link. */
function isOfStory({ lines, facts }: PageLines, i: number): boolean {
  const { hint } = lines[i]!
  const { kind } = facts[i]!
  const isLine = kind === 'short' || kind === 'name' || kind === 'section'
  return isLine && hint?.inBody === true && hint.role === undefined && (hint.linked ?? 1) < 0.2
}

/** `Korban dibawa ke RSUD.` of a pasted page, behind the headline of another story: none ends so. */
const isSentence = ({ lines }: PageLines, i: number, { mode, links }: Reading) =>
  mode === 'inline' && links > 0 && lines[i]!.hint === undefined && /[^.…]\.["”]?$/u.test(lines[i]!.text)

function modeOf(role: LineFacts['labels'][number]['role'], bare: boolean): Mode | undefined {
  if (role === 'related' || role === 'comment' || role === 'tags') return role
  if (role === 'inline') return bare ? 'inline' : undefined
  return bare ? undefined : 'body'
}

/** Whether prose behind a list of other stories is the story again. */
function resumes({ lines, facts }: PageLines, i: number, { mode, paragraphs, closed }: Reading): boolean {
  const { hint, text } = lines[i]!
  if (hint?.inBody !== undefined) return hint.inBody
  if (/(?:…|\.\.\.|\[\.\.\.\]|\[…\])\s*$/u.test(text)) return false
  const next = nextContent(facts, i)
  if (next !== undefined && (facts[next]!.kind === 'age' || facts[next]!.kind === 'time')) return false
  if (mode === 'inline' || mode === 'tags') return !closed
  if (paragraphs < 2) return true
  return next !== undefined && facts[next]!.kind === 'prose' && !closed
}

function nextContent(facts: readonly LineFacts[], i: number): number | undefined {
  for (let next = i + 1; next < Math.min(facts.length, i + 6); next++) {
    if (facts[next]!.kind !== 'furniture') return next
  }
  return undefined
}

function roleOf(page: PageLines, i: number, headline: number, reading: Reading): [LineRole, Block['part']?] {
  const { kind, labels } = page.facts[i]!
  const { hint, text } = page.lines[i]!
  if (reading.mode === 'comment') return [kind === 'furniture' || kind === 'label' ? 'furniture' : 'comment']
  if (kind === 'label') {
    const [label] = labels
    const isLink = (label?.role === 'inline' || label?.role === 'related') && label.value.text !== ''
    return isLink ? ['related', 'headline'] : [roleOfLabel(label)]
  }
  if (kind === 'furniture') return ['furniture']
  if (hint?.role === 'related') return relatedRole(page, i)
  if (hint?.role === 'tags') return ['tags']
  if (reading.mode === 'related') return relatedRole(page, i)
  if (reading.mode === 'inline' && kind !== 'prose')
    return kind === 'initials' ? ['byline'] : relatedRole(page, i)
  if (reading.mode === 'tags' && hint?.role !== 'byline')
    return [isTag(page, i) ? 'tags' : roleInStory(page, i, reading)]
  if (headline >= 0 && text === page.lines[headline]!.text) return ['furniture']
  return [roleInStory(page, i, reading)]
}

/** No tag has more words: `Komisi IV Minta Audit Proyek Saluran Air` is a headline. */
const MOST_OF_TAG = 5

/** A line of the list of tags; one that looks like an outlet's (`lintas selatan`) where it is a link. */
function isTag({ facts, lines }: PageLines, i: number): boolean {
  const { kind, words } = facts[i]!
  if (words > MOST_OF_TAG || (lines[i]!.hint?.heading ?? 6) < 4) return false
  if (kind === 'byline') return (lines[i]!.hint?.linked ?? 0) > 0.8
  return kind === 'short' || kind === 'name' || kind === 'section'
}

function relatedRole({ lines, facts }: PageLines, i: number): [LineRole, Block['part']?] {
  const { kind } = facts[i]!
  const isLink = (lines[i]!.hint?.linked ?? 1) > 0.5
  if (kind === 'age' || kind === 'time') return ['related', 'age']
  if (kind === 'prose') return ['related', isExcerpt(lines[i]!.text) ? 'excerpt' : 'headline']
  if (isLink && (kind === 'short' || kind === 'name' || kind === 'caption' || kind === 'byline'))
    return ['related', 'headline']
  return ['furniture']
}

/** An excerpt breaks off or ends like a sentence; a long headline does neither. */
const isExcerpt = (text: string) => /(?:…|\.\.\.|\.|\]|["”])\s*$/u.test(text)

function roleInStory(page: PageLines, i: number, reading: Reading): LineRole {
  const { lines, facts } = page
  const { kind } = facts[i]!
  const { hint, text } = lines[i]!
  if (i === page.bodyStart && isLoneDateline(text)) return 'body'
  if ((hint?.linked ?? 0) > 0.9 && facts[i]!.words <= 25 && kind !== 'initials') return 'related'
  if (kind === 'prose')
    return hint?.inBody === false ||
      hint?.role === 'byline' ||
      (reading.closed && !goesOn(page, i)) ||
      isAboutWriter(page, i, reading)
      ? 'furniture'
      : 'body'
  if (kind === 'caption') return isLastParagraph(page, i, reading) ? 'body' : 'caption'
  if (kind === 'initials' || kind === 'contact' || kind === 'byline') return 'byline'
  if (kind === 'time') return reading.closed || hint?.inBody === false ? 'furniture' : 'published'
  if (kind === 'breadcrumb' || kind === 'age' || kind === 'section')
    return kind === 'section' && followedByProse(page, i) ? 'subheading' : 'furniture'
  return shortRole(page, i, reading)
}

/** `... di balai desa. (KabarNusa.com/Rina Lestari)`: who wrote it, behind the story's last sentence; no picture's caption. */
function isLastParagraph({ lines, facts }: PageLines, i: number, { paragraphs, closed }: Reading): boolean {
  const { hint, text } = lines[i]!
  if (paragraphs < 2 || closed || hint?.role !== undefined || hint?.inBody === false) return false
  const next = nextContent(facts, i)
  const isOver = next === undefined || (facts[next]!.kind !== 'prose' && facts[next]!.kind !== 'caption')
  return isOver && facts[i]!.words >= SHORTEST_PARAGRAPH && BEFORE_CREDIT.test(text)
}

const SHORTEST_PARAGRAPH = 8
const BEFORE_CREDIT = /[.!?"”\]]\s*\([^()]{2,60}\)\.?\s*$/

/**
 * `Rina Lestari`, a link to her page or the name above the story once more, and below it who she is: `Bergabung dengan Kabar
 * Nusa sejak 2019 ...`.
 */
function isAboutWriter({ facts, lines, bodyStart }: PageLines, i: number, { paragraphs }: Reading): boolean {
  const above = lines[i - 1]
  if (paragraphs < FEWEST_ABOVE || above?.hint === undefined) return false
  const { kind } = facts[i - 1]!
  if (kind !== 'name' && kind !== 'byline') return false
  const isLinked = above.hint.role === 'byline' && (above.hint.linked ?? 0) > 0.8
  return (
    isLinked || lines.slice(0, bodyStart).some(({ text }) => text.length < 90 && text.includes(above.text))
  )
}

/** Fewer paragraphs stand between the writer's name above a story and its end. */
const FEWEST_ABOVE = 3

/** Prose behind the people's line is the story's only when more prose follows it. */
function goesOn({ facts, lines }: PageLines, i: number): boolean {
  if (lines[i]!.hint?.inBody === true) return true
  const next = nextContent(facts, i)
  return next !== undefined && facts[next]!.kind === 'prose'
}

const LIST_ITEM = /^(?:[-–—•*▪●]|\d{1,3}[.)]|[a-z][.)])\s/u

/** The last line of a list of figures is no subheading: `Berangkat dari bandara: 07.00-22.00 WIB`, `Rp 409.753`. */
function isFigure(text: string): boolean {
  const colon = text.lastIndexOf(': ')
  const value = text
    .slice(colon + 1)
    .trim()
    .split(' ')
  return (colon >= 0 || value[0]!.startsWith('Rp')) && value.every((word) => FIGURE.test(word))
}

const FIGURE = /^(?:(?:Rp\.?)?[\d.,:–-]*|WIB|WITA|WIT|s\/d|dan|ribu|juta|menit|jam|persen)$/u

/** A short line in the story: a subheading, an item of a list, a name behind it, or nothing of the story's. */
function shortRole(page: PageLines, i: number, reading: Reading): LineRole {
  const { lines, facts } = page
  const { text, hint } = lines[i]!
  if (hint?.inBody === false) return facts[i]!.kind === 'name' ? 'byline' : 'furniture'
  const isInBody = hint?.inBody === true
  if (isInBody && hint.isItem && (hint.linked ?? 0) < 0.5) return 'body'
  if (
    isInBody &&
    hint.heading !== undefined &&
    facts[i]!.words <= 16 &&
    !/[.;,]$/.test(text) &&
    hasProseAhead(page, i)
  )
    return 'subheading'
  const item = LIST_ITEM.test(text) || /[.!?:;,"”]$/.test(text) || isFigure(text)
  if (!reading.closed && (isOfficer(text) || (text.endsWith(':') && isOfficer(lines[i + 1]?.text ?? ''))))
    return 'body'
  if (followedByProse(page, i)) {
    if (hint?.heading === undefined && (startsSentence(text) || (item && !isNumberedHeading(page, i))))
      return 'body'
    return facts[i]!.words <= 12 ? 'subheading' : 'body'
  }
  if (reading.closed) return facts[i]!.kind === 'name' ? 'byline' : 'furniture'
  if (OFFICE.test(text) && !item && facts[i]!.words <= 8 && !hasProseAhead(page, i)) return 'furniture'
  if (isInBody && !item && facts[i]!.words <= 4 && !hasProseAhead(page, i) && facts[i]!.kind !== 'name')
    return 'furniture'
  if (isInBody) return (facts[i]!.kind === 'name' || isSigned(text)) && isLast(page, i) ? 'byline' : 'body'
  if (item)
    return hasProseAhead(page, i) || LIST_ITEM.test(text) || /[.!?"”]$/.test(text) ? 'body' : 'furniture'
  if (hasProseAhead(page, i)) return 'body'
  return facts[i]!.kind === 'name' ? 'byline' : 'furniture'
}

/** `Sekretaris MPW: Budi Santoso`: a line of who is elected. */
const isOfficer = (text: string) => LISTED_OFFICE.test(text) && OFFICER(text).test(text)
const LISTED_OFFICE =
  /^(?:(?:wakil|plt\.?|asisten) )?(?:anggota|bendahara|direktur|kepala|ketua|komisaris|koordinator|manajer|pelatih|presiden|rektor|sekretaris)\b/iu
const OFFICER = letterPattern('u')`^[^:.?!]{4,80}: (?:\p{Lu}[\p{L}.'’-]*,? ){0,7}\p{Lu}[\p{L}.'’-]*$`

/** `Yohana Wenda, guru di Jayapura`: who wrote it and what she is. */
const isSigned = (text: string) => nameAtStart(text) !== undefined && !/[.!?"”]$/.test(text)

const GOES_ON = letterPattern('u')`^[^\p{L}\p{N}"“'‘(]|^\p{Ll}`
const NEXT_SENTENCE = letterPattern('u')`[.!?]["”]?\s\p{Lu}`
const SHORTENED = letterPattern('gu')`\b(?:\p{Lu}\p{L}{0,3}|\d{1,3})\.`

/** A quotation that goes on in the next line, the end of one, or several sentences: no subheading is so written. */
function startsSentence(text: string): boolean {
  if (GOES_ON(text).test(text)) return true
  return (
    (/^["“]/u.test(text) && !/["”]/u.test(text.slice(1))) ||
    NEXT_SENTENCE(text).test(text.replace(SHORTENED(text), ''))
  )
}

const NUMBERED = letterPattern('u')`^\d{1,2}[.)]\s\p{Lu}`

/** `1. Harga Beras` above a paragraph is a subheading; among other items it is a line of a list. */
function isNumberedHeading({ lines, facts }: PageLines, i: number): boolean {
  return (
    NUMBERED(lines[i]!.text).test(lines[i]!.text) &&
    facts[i]!.words <= 12 &&
    !/[.;,:]$/.test(lines[i]!.text) &&
    facts[i - 1]?.kind === 'prose'
  )
}

function followedByProse({ lines, facts }: PageLines, i: number): boolean {
  const next = nextContent(facts, i)
  return next !== undefined && facts[next]!.kind === 'prose' && lines[next]!.hint?.inBody !== false
}

/** No line of the story follows, but for links and the page's own: `RINA LESTARI` above `Pilihan Editor: ...`. */
function isLast({ lines, facts }: PageLines, i: number): boolean {
  for (let next = i + 1; lines[next]?.hint?.inBody === true; next++) {
    const { kind } = facts[next]!
    const { linked = 0, heading } = lines[next]!.hint!
    if (
      linked <= 0.9 &&
      heading === undefined &&
      (kind === 'prose' || kind === 'short' || kind === 'name' || kind === 'section')
    )
      return false
  }
  return true
}

/** Prose of the story within the next lines: a list or a table stands between the paragraphs. */
function hasProseAhead({ facts }: PageLines, i: number): boolean {
  for (let next = i + 1; next < Math.min(facts.length, i + 30); next++) {
    const { kind, labels } = facts[next]!
    if (kind === 'prose') return true
    if (
      labels.some(
        ({ role }) => role === 'related' || role === 'editor' || role === 'author' || role === 'comment',
      )
    )
      return false
  }
  return false
}

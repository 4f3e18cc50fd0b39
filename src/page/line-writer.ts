import { labelRoles } from '../layout/dictionaries.js'
import type { LineRole } from '../layout/roles.js'

/** A line of the page as it is drawn, and where it stands. */
export interface RawLine {
  readonly text: string
  /** The number of the element that it stands in. */
  readonly element: number
  /** Share of its letters inside links, 0 to 1. */
  readonly linked: number
  /** All of it is set in bold. */
  readonly bold: boolean
  /** Level of the heading that it is, 1 to 6. */
  readonly heading?: number
  /** The moment that its `<time datetime>` gives. */
  readonly time?: string
  /** Nothing but links of one kind, a label aside: to the pages of tags, or to the page of a person. */
  readonly links?: LinkKind
}

/** What the address of a link says of it: `/tag/banjir-palu`, `/author/rina-lestari`. */
export type LinkKind = 'tags' | 'person'

/** Puts a page's text together, line by line. */
export interface LineWriter {
  /** Text of the page, as it stands in the tree. */
  add(text: string): void
  /** An element begins: whether it is a link or bold, the moment it gives, and where a link leads. */
  enter(tag: string, time: string | undefined, kind?: LinkKind): void
  leave(tag: string): void
  /** A block has begun. */
  open(element: number, role: LineRole | undefined, heading: number | undefined): void
  /** A block has ended; lines stand in `element` again. */
  close(element: number, role: LineRole | undefined, isInline: boolean, heading: number | undefined): void
  /** A new line, unless what is written ends with a mark that the next part belongs behind and `isInline`. */
  cut(isInline?: boolean): void
  end(): readonly RawLine[]
}

/** A breadcrumb of more characters is a menu, and its lines are cut like others. */
const LONGEST_BREADCRUMB = 500
/** Letters of a label before links of one kind: `Topik terkait artikel ini:`. */
const LONGEST_LABEL = 28
/** Longer lines are paragraphs: what touches inside them is one word. */
const LONGEST_OF_PARTS = 90
/** Letters of a headline. */
const SHORTEST_HEADLINE = 18
const LINK = 'A'
/** `Rina Lestari<span>Kabar Nusa</span>`: words that touch where a part begins. */
const MAY_TOUCH = /^(?:SPAN|SMALL|TIME|LABEL)$/
const TOUCHES = /\p{Ll}{2}$/u
const RAISED = /^SU[BP]$/
const BOLD = /^(?:B|STRONG)$/
const MARKS = '-–—|,:•·/>»('
const BEGINS_WITH_MARK = /^\s*[-–—|,:•·/>»)]/
/** `Sinta Wulandari` + `Selasa`, `Editor` + `2 Mei`: two parts; `J` + `akarta` is one word. */
const PARTS_TOUCH = /[\p{L}\d.)]\n[\p{Lu}\d]/u

const endsWithMark = (text: string) => {
  const last = text.trimEnd().at(-1)
  return last !== undefined && MARKS.includes(last)
}

/** `TAGS` before the first of its links, without a mark between the two. */
function isTagLabel(text: string): boolean {
  const label = text.trim()
  return (
    label !== '' &&
    label.length <= LONGEST_LABEL &&
    !endsWithMark(label) &&
    labelRoles(label.toLowerCase()).includes('tags')
  )
}

function kindOf(
  letters: number,
  { tags, person }: Readonly<Record<LinkKind, number>>,
): Pick<RawLine, 'links'> {
  if (tags > 0 && letters - tags <= LONGEST_LABEL) return { links: 'tags' }
  return person > 0 && letters - person <= LONGEST_LABEL ? { links: 'person' } : {}
}

export function createLineWriter(): LineWriter {
  const lines: RawLine[] = []
  let text = ''
  let element = 0
  /** The element in which the line that is being written began. */
  let from = 0
  let letters = 0
  let linked = 0
  let bold = 0
  /** Letters of the line in links of a kind, and the kind of the link that is open. */
  let ofKind: Record<LinkKind, number> = { tags: 0, person: 0 }
  let kind: LinkKind | undefined
  let links = 0
  let bolds = 0
  let breadcrumbs = 0
  let tags = 0
  let heading: number | undefined
  let time: string | undefined
  /** A moment whose words are still to come. */
  let nextTime: string | undefined
  /** An inline element that ended with nothing behind it yet. */
  let justLeft: string | undefined
  /** Between two inline elements that touch, or almost. */
  let between: 'links' | 'parts' | undefined
  /** A part that stands apart has ended: what comes next is a line of its own, unless a mark joins it. */
  let cutPending = false

  const flush = () => {
    const clean = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
    if (clean !== '' && /[\p{L}\p{N}*]/u.test(clean)) {
      lines.push({
        text: clean,
        element: from,
        linked: letters === 0 ? 0 : linked / letters,
        bold: letters > 0 && bold === letters,
        ...(heading && { heading }),
        ...(time && { time }),
        ...kindOf(letters, ofKind),
      })
    }
    text = ''
    letters = linked = bold = 0
    ofKind = { tags: 0, person: 0 }
    time = undefined
    justLeft = between = undefined
    cutPending = false
  }
  /** The parts of a breadcrumb stay on its line. */
  const cut = (isInline = false) => {
    if (breadcrumbs > 0 && text.length <= LONGEST_BREADCRUMB) {
      if (text.trim() !== '' && !/[>»/›|]\s*$/.test(text)) text += ' > '
    } else if (!isInline || !endsWithMark(text)) flush()
  }
  /** Parts the text from what stood before it, where the markup alone parts the two. */
  const part = (value: string) => {
    if (linked === 0 && links > 0 && isTagLabel(text)) cut()
    else if (cutPending && !BEGINS_WITH_MARK.test(value)) cut()
    else if (between !== undefined && breadcrumbs > 0 && !BEGINS_WITH_MARK.test(value)) cut()
    else if (between === 'links' && (breadcrumbs > 0 || tags > 0 || (letters > 0 && letters === linked)))
      cut()
    else if (between === 'links' && kind === 'tags' && ofKind.tags > 0) text = `${text.trimEnd()}, `
    else if (between === 'links' && /\S$/.test(text) && /^\S/.test(value)) text += ', '
    else if (between === 'parts' && PARTS_TOUCH.test(`${text.slice(-1)}\n${value.slice(0, 2)}`)) {
      if (text.length <= LONGEST_OF_PARTS) cut()
      else text += ' '
    }
    cutPending = false
    between = undefined
  }

  return {
    add: (value) => {
      const isBlank = value.trim() === ''
      if (!isBlank) {
        part(value)
        justLeft = undefined
        if (letters === 0) from = element
        time ??= nextTime
        nextTime = undefined
      }
      const size = isBlank ? 0 : value.length - (value.match(/\s+/g)?.join('').length ?? 0)
      text += value
      letters += size
      if (links > 0) linked += size
      if (kind !== undefined) ofKind[kind] += size
      if (bolds > 0) bold += size
    },
    enter: (tag, moment, leads) => {
      // `<a>Polisi Tangkap Pencuri Motor</a> <time>3 menit lalu</time>`: a headline, and its age.
      if (tag === 'TIME' && links === 0 && letters >= SHORTEST_HEADLINE && letters === linked) cut()
      if (justLeft === undefined && MAY_TOUCH.test(tag) && TOUCHES.test(text)) between ??= 'parts'
      else if (justLeft !== undefined && !RAISED.test(tag))
        between = justLeft === LINK && tag === LINK ? 'links' : (between ?? 'parts')
      if (tag === LINK) {
        links++
        kind = leads
      }
      if (BOLD.test(tag)) bolds++
      nextTime = moment ?? nextTime
    },
    leave: (tag) => {
      if (tag === LINK) {
        links--
        kind = undefined
      }
      if (BOLD.test(tag)) bolds--
      // A link around the last of its parts is still a link that ended.
      justLeft = justLeft === LINK ? LINK : tag
    },
    open: (at, role, level) => {
      element = at
      if (role === 'breadcrumb') breadcrumbs++
      if (role === 'tags') tags++
      if (level !== undefined) heading = level
    },
    close: (at, role, isInline, level) => {
      if (isInline && breadcrumbs === 0) cutPending = true
      else cut()
      if (level !== undefined) heading = undefined
      if (role === 'tags') tags--
      if (role === 'breadcrumb' && --breadcrumbs === 0) {
        text = text.trimEnd().replace(/>$/, '')
        flush()
      }
      element = at
    },
    cut,
    end: () => {
      flush()
      return lines
    },
  }
}

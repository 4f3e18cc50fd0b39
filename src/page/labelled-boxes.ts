import { isOutletName, loneLabelRoles } from '../layout/dictionaries.js'
import type { LineRole } from '../layout/roles.js'
import { letterPattern } from '../store/letter-pattern.js'
import { remember } from '../store/remember.js'
import { type PageElement, withRoles } from './content.js'
import type { RawLine } from './line-writer.js'

/** Longer lines are no labels. */
const LONGEST = 40
/** A box with a larger share of the page's prose is the story's, whatever stands above it. */
const MOST_PROSE = 0.35
/** A list of other stories has at least this share of its letters in links. */
const FEWEST_LINKED = 0.3

/** Of each element and all within it. */
export interface BoxSums {
  readonly prose: Float64Array
  readonly letters: Float64Array
  readonly linked: Float64Array
}

/**
 * The elements, those with the role of the label that they begin with, whatever they are named: the box below `Berita
 * Terkait` holds other stories, the one below `Ringkasan Berita` a summary, the one below `Komentar` what readers say.
 */
export function withLabelledBoxes(
  elements: readonly PageElement[],
  lines: readonly RawLine[],
  sums: BoxSums,
): readonly PageElement[] {
  const boxes = new Map<number, LineRole>()
  const ofStory = new Set<number>()
  const firsts = firstLines(elements, lines)
  lines.forEach(({ text, element }, i) => {
    const role = text.length > LONGEST ? null : roleOfLabel(text)
    if (role === null) return
    const isOfStory = role === 'related' && OF_STORY.test(text)
    let box = element
    let label = element
    while (box > 0 && firsts[box] === i && sums.letters[box]! <= text.length) {
      label = box
      box = elements[box]!.parent
    }
    // `<h3>Berita Terkait</h3><ul>...</ul>` in no box of their own: the list is the next element.
    if (isOfStory && box >= 0 && (firsts[box] !== i || elements[box]!.tag === 'BODY'))
      box = nextSibling(elements, label)
    else if (firsts[box] !== i) return
    if (box <= 0 || elements[box]!.tag === 'BODY') return
    if (elements[box]!.role !== undefined && !(isOfStory && elements[box]!.tag === 'ASIDE')) return
    if (sums.prose[box]! > MOST_PROSE * sums.prose[0]!) return
    const isList = sums.linked[box]! >= FEWEST_LINKED * sums.letters[box]!
    if (role === 'related' && !isList) return
    boxes.set(box, role)
    if (isOfStory) ofStory.add(box)
  })
  return withRoles(elements, boxes).map((element, i) =>
    ofStory.has(i) ? { ...element, names: `${element.names} related` } : element,
  )
}

/** What stands inside a heading is little. */
const MOST_INSIDE = 8

function nextSibling(elements: readonly PageElement[], of: number): number {
  const { parent } = elements[of]!
  for (let at = of + 1; at < Math.min(elements.length, of + 1 + MOST_INSIDE); at++)
    if (elements[at]!.parent === parent) return at
  return -1
}

/** `Berita Terkait` says of a box what a class would: these stories belong to this one, wherever on the page the box stands. */
const OF_STORY = /terkait|related|\b(?:juga|also)\b/i

/** The lines of an outlet's menus, which all its pages have. */
const MOST_LABELS = 2048
const BESIDE_WORDS = letterPattern('gu')`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`

/** What stands below a label: other stories, readers' words, a summary. */
const roleOfLabel = remember(MOST_LABELS, (text): LineRole | null => {
  const label = text.replace(BESIDE_WORDS(text), '')
  const roles = loneLabelRoles(withoutOutletBehind(label).toLowerCase())
  for (const role of roles) {
    if (role === 'related' || role === 'inline') return 'related'
    if (role === 'comment') return 'comment'
    if (role === 'aside') return 'furniture'
  }
  return null
})

/** `Tentang Cek Fakta Kabar Nusa` → `Tentang Cek Fakta`. */
function withoutOutletBehind(label: string): string {
  const words = label.split(' ')
  const at = words.findIndex((_, i) => i > 1 && isOutletName(words.slice(i).join(' ')))
  return at < 0 ? label : words.slice(0, at).join(' ')
}

/** The number of the first line in each element, or -1. */
function firstLines(elements: readonly PageElement[], lines: readonly RawLine[]): Int32Array {
  const firsts = new Int32Array(elements.length).fill(-1)
  lines.forEach(({ element }, i) => {
    for (let at = element; at >= 0 && firsts[at] === -1; at = elements[at]!.parent) firsts[at] = i
  })
  return firsts
}

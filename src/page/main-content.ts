import { countWords } from '../layout/line-kinds.js'
import type { PageElement, RawLine, RawPage } from './raw-lines.js'

const POSITIVE = /article|artikel|body|content|konten|isi|detail|text|berita|news|read|story|post|entry|baca/
const NEGATIVE =
  /comment|komentar|foot|sidebar|share|widget|related|terkait|popular|populer|menu|nav|banner|promo|sponsor|list|index/

/** Elements that hold one paragraph; the story's element is the one around them. */
const PARAGRAPH = /^(?:P|H[1-6]|LI|BLOCKQUOTE|PRE|DD|DT|FIGCAPTION|SPAN)$/

/**
 * The number of the element that holds the story, or -1. Every line of prose speaks for the element it stands in and,
 * more softly, for those around it; links, and names such as `sidebar`, speak against.
 */
export function findMainElement({ elements, lines }: RawPage): number {
  const scores = new Float64Array(elements.length)
  const letters = new Float64Array(elements.length)
  const linked = new Float64Array(elements.length)
  const prose = new Float64Array(elements.length)
  const dead = elements.map(() => false)
  elements.forEach(({ parent, role }, i) => {
    dead[i] = (parent >= 0 && dead[parent]!) || (role !== undefined && role !== 'byline' && role !== 'tags')
  })
  for (const line of lines) {
    letters[line.element]! += line.text.length
    linked[line.element]! += line.text.length * line.linked
    const score = proseScore(line) * (dead[line.element] ? 0.1 : 1)
    if (score === 0) continue
    prose[line.element]! += score
    let holder = line.element
    while (holder >= 0 && PARAGRAPH.test(elements[holder]!.tag) && elements[holder]!.parent >= 0)
      holder = elements[holder]!.parent
    for (let weight = 1; holder >= 0 && weight > 0.1; weight /= 2, holder = elements[holder]!.parent)
      scores[holder]! += score * weight
  }
  addUp(elements, letters)
  addUp(elements, linked)
  addUp(elements, prose)
  let best = -1
  let bestScore = 0
  elements.forEach((element, i) => {
    const density = letters[i] === 0 ? 1 : linked[i]! / letters[i]!
    const score = scores[i]! * (1 - density) * nameWeight(element)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  })
  return best < 0 ? -1 : widen(elements, prose, best)
}

function proseScore({ text, linked }: RawLine): number {
  const words = countWords(text)
  if (words < 8 || linked > 0.5) return 0
  const ends = /[.!?…"”)]\s*$/.test(text)
  if (!ends && words < 20) return 0
  return 1 + Math.min(words / 20, 4)
}

function nameWeight({ names, tag, isBody }: PageElement): number {
  if (isBody) return 3
  let weight = tag === 'ARTICLE' || tag === 'MAIN' ? 1.2 : 1
  if (POSITIVE.test(names)) weight *= 1.25
  if (NEGATIVE.test(names)) weight *= 0.5
  return weight
}

/** Sums of each element's own and all within it: children come after their parents. */
function addUp(elements: readonly PageElement[], sums: Float64Array): void {
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i]!
    if (parent >= 0) sums[parent]! += sums[i]!
  }
}

/** The element around the best one, where much of the story stands outside: paragraphs parted by advertisements. */
function widen(elements: readonly PageElement[], prose: Float64Array, best: number): number {
  let main = best
  while (elements[main]!.parent >= 0 && !elements[main]!.isBody) {
    const around = elements[main]!.parent
    if (elements[around]!.tag === 'BODY' || prose[around]! < prose[main]! * 1.3) return main
    main = around
  }
  return main
}

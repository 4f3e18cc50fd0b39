import type { Contributor, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import { findOutlet } from '../layout/dictionaries.js'
import { looksLikeName, splitNames } from '../layout/names.js'
import { trimmed, within } from '../layout/span.js'
import { letterKey } from '../store/letter-key.js'
import { letterPattern } from '../store/letter-pattern.js'
import { withFields } from '../store/records.js'
import { closingInitials } from './body.js'

/** Whoever made the story, by what they did. */
export interface Makers {
  readonly authors: readonly Contributor[]
  readonly editors: readonly Contributor[]
  readonly photographers: readonly Contributor[]
  readonly contributors: readonly Contributor[]
}

/** What stands in brackets behind the story: `(fyk/ash)` → `fyk`, `ash`; `(Antara/Rina Lestari)` → both. */
export function readInitials(blocks: readonly Block[]): Span[] {
  const story = blocks.filter(({ role }) => role === 'body')
  const brackets = [
    ...story.slice(-2).flatMap((block) => closingInitials(block) ?? []),
    ...blocks.filter(
      ({ role, labels, text }) => role === 'byline' && labels.length === 0 && /^[([]/.test(text),
    ),
  ]
  return brackets.flatMap(partsOf)
}

/** `(Laporan Rina Wulandari dari Palu)` → the name alone; `(Tribun-Palu.com/Rina Wulandari)` → both. */
function partsOf(bracket: Span): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of bracket.text.matchAll(/[/|,&;]|\s(?:dan|dari|di|[-–])\s|$/gu)) {
    const part = trimmed(within(bracket, start, match.index), /[()[\]*.:-]/)
    start = match.index + match[0].length
    const name = part.text.includes(' ') ? splitNames(part, 2)[0] : part
    if (name !== undefined && name.text !== '') parts.push(name)
    // What follows is where it was written.
    if (/\s(?:dari|di)\s/.test(match[0])) break
  }
  return parts
}

/**
 * The makers with their initials: `fyk` is given to Fino Yurio Kristo. Initials that nobody has are a contributor of their
 * own; an agency's are none.
 */
export function withInitials(makers: Makers, initials: readonly Span[]): Makers {
  const authors = [...makers.authors]
  const editors = [...makers.editors]
  const contributors = [...makers.contributors]
  for (const span of initials) {
    if (findOutlet(span.text) !== undefined || looksLikeName(span.text, 2)) continue
    const list = [authors, editors, contributors].find((people) => ownerOf(people, span.text) >= 0)
    if (list !== undefined) {
      const at = ownerOf(list, span.text)
      list[at] = withFields(list[at]!, { initials: span.text })
    } else if (INITIALS(span.text).test(span.text)) contributors.push(unknownInitials(span))
  }
  return { ...makers, authors, editors, contributors }
}

function unknownInitials({ start, end, text }: Span): Contributor {
  return { name: text, start, end, text, basis: 'layout', confidence: 0.5, initials: text }
}

/** Whose initials they are, among these: of the first letters, of a name's beginning, or spread over one. */
function ownerOf(people: readonly Contributor[], initials: string): number {
  const key = letterKey(initials)
  const words = (name: string) => name.toLowerCase().split(/\s+/)
  return people.findIndex(
    ({ name }) =>
      words(name)
        .map((word) => word.charAt(0))
        .join('') === key ||
      (key.length >= 3 &&
        (words(name).some((word) => word.startsWith(key)) || isSpread(key, letterKey(name)))),
  )
}

/** `cas` is spread over `corryanestia`: its letters stand there in order, the first one first. */
function isSpread(letters: string, name: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name.charAt(0) === letters.charAt(0)
}

const INITIALS = letterPattern('u')`^[\p{L}\d]{2,6}$`

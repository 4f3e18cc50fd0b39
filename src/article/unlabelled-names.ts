import type { Analysis, Contributor, Span } from '../document.js'
import type { Block } from '../layout/block.js'
import { OFFICE } from '../layout/headline.js'
import { isRoleOrOutlet } from '../layout/line-kinds.js'
import { isKnownName, looksLikeName, nameAtStart, splitNames } from '../layout/names.js'
import { within } from '../layout/span.js'
import { piecesBesideTimes } from '../layout/times.js'
import { letterKey } from '../store/letter-key.js'
import { letterPattern } from '../store/letter-pattern.js'
import { countBefore } from '../store/search.js'
import { closingInitials } from './body.js'
import { isAddressOf, readEmails } from './contacts.js'
import { labelledValues } from './labelled-values.js'

type Layers = Omit<Analysis, 'article'>

/** More bare names than a story has authors are a list: a line-up, the members of a committee. */
const MOST_BARE = 3

export interface SeenName {
  readonly name: Span
  readonly confidence: number
}

/**
 * Names without a label: `Fino Yurio Kristo - detikinet`, a name beside the time, in the page's box for the author, behind
 * the story.
 */
export function unlabelledNames(
  layers: Layers,
  blocks: readonly Block[],
  editors: readonly Contributor[],
): SeenName[] {
  const labelled = new Set(
    labelledValues(blocks).flatMap(({ value }) => splitNames(value).map(({ start }) => start)),
  )
  const emails = readEmails(blocks)
  const story = storyOf(blocks)
  const found: SeenName[] = []
  let inStory = false
  /** The line of the story or of the byline that stands above. */
  let before: Block | undefined
  let above: Block | undefined
  for (const block of blocks) {
    if (block.role === 'body') {
      inStory = true
      before = block
    }
    if (block.labels.some(({ role }) => role !== 'published' && role !== 'updated')) continue
    // `Kepala Biro Komunikasi` below a press release: the name under it signs for the office.
    const isOfOffice = above !== undefined && above.role === 'furniture' && OFFICE.test(above.text)
    above = block
    if (isOfOffice && inStory) continue
    if (block.role === 'published' && !inStory) found.push(...namesBesideTime(layers, block, story))
    if (block.role !== 'byline') continue
    const isPlaced = !inStory || before?.role === 'byline' || /[.!?"”*)]$/.test(before?.text ?? '')
    const anchored = piecesBesideTimes(block, []).some(({ text }) => isRoleOrOutlet(text))
    // `Rina Lestari | Andi Saputra`: one of the two may be the editor, and no word says which.
    const isShared = !anchored && /^[^|,]{4,60}\|[^|,]{4,60}$/.test(block.text)
    for (const name of namesOf(block)) {
      if (labelled.has(name.start) || (!name.text.includes(' ') && !isKnownName(name.text))) continue
      const confirmed =
        editors.some((editor) => letterKey(editor.name) === letterKey(name.text)) ||
        emails.some((email) => isAddressOf(email.text, name.text))
      if (confirmed) found.push({ name, confidence: 0.9 })
      else if (block.isMarked && isShared) found.push({ name, confidence: 0.6 })
      else if (anchored || block.isMarked) found.push({ name, confidence: 0.85 })
      else if (isPlaced && isAuthor(layers, name, story)) found.push({ name, confidence: 0.65 })
    }
    before = block
  }
  const sure = found.some(({ confidence }) => confidence > 0.7)
  return sure || found.length <= MOST_BARE ? withoutEditors(found, editors) : []
}

/** The names of a byline, or the one that it begins with: `Yohana Wenda, guru di Jayapura`. */
function namesOf(block: Block): Span[] {
  const names = splitNames(block, block.isMarked ? 1 : 2).filter(({ text }) => !isRoleOrOutlet(text))
  const first = names.length > 0 ? undefined : nameAtStart(block.text)
  return first === undefined ? names : [within(block, 0, first.length)]
}

/** `Mega Kusuma , Jurnalis-Zonasehat`: said as clearly as by a label. */
function namesBesideTime(layers: Layers, block: Block, story: () => string): SeenName[] {
  const pieces = piecesBesideTimes(block, block.times)
  const anchored = block.isMarked === true || pieces.some(({ text }) => isRoleOrOutlet(text))
  return pieces
    .filter(({ text }) => looksLikeName(text, 2))
    .filter((name) => anchored || isAuthor(layers, name, story))
    .map((name) => ({ name, confidence: anchored ? 0.85 : 0.7 }))
}

/** Of two names in a byline the one that is the editor's wrote it only where nobody else did. */
function withoutEditors(found: readonly SeenName[], editors: readonly Contributor[]): SeenName[] {
  const keys = new Set(editors.map(({ name }) => letterKey(name)))
  const others = found.filter(({ name }) => !keys.has(letterKey(name.text)))
  return others.length > 0 ? others : [...found]
}

/** Headline and body in lower case, who signed them left out: a bare name that the story tells of is one of its people, and not its author. Made when it is asked for. */
export function storyOf(blocks: readonly Block[]): () => string {
  let story: string | undefined
  return () => {
    story ??= blocks
      .filter(({ role }) => role === 'body' || role === 'headline')
      .map((block) => block.text.slice(0, block.text.length - (closingInitials(block)?.text.length ?? 0)))
      .join('\n')
      .toLowerCase()
    return story
  }
}

const TWO_WORDS = letterPattern('u')`\p{L}{3}\S*\s.*\p{L}{3}`

/** Nothing speaks against it: its words are names', no layer knows it as a place, and the story is not about it. */
export const isAuthor = (layers: Layers, name: Span, story: () => string) =>
  TWO_WORDS(name.text).test(name.text) &&
  isProperName(layers, name) &&
  !isSomethingElse(layers, name) &&
  !isToldOf(name.text, story())

function isToldOf(name: string, story: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return (
    story.includes(words.join(' ')) ||
    (words.length > 1 && words.every((word) => word.length < 3 || story.includes(word)))
  )
}

/** The layers know it as something other than a person: a place beside the date. */
function isSomethingElse({ entities }: Layers, span: Span): boolean {
  for (let i = firstAt(entities, span.start); i < entities.length && entities[i]!.start < span.end; i++) {
    if (entities[i]!.kind !== 'person' && entities[i]!.end <= span.end) return true
  }
  return false
}

/** Every word of it is tagged as a name: a headline such as `Jokowi Lantik Menteri` has a verb in it. */
function isProperName({ tokens }: Layers, span: Span): boolean {
  let i = firstAt(tokens, span.start)
  if (i === tokens.length) return false
  for (; i < tokens.length && tokens[i]!.end <= span.end; i++) {
    if (tokens[i]!.kind === 'word' && tokens[i]!.upos !== 'PROPN') return false
  }
  return true
}

/** The first of the spans, which are in order, that starts at `start` or behind it. */
const firstAt = (spans: readonly Span[], start: number) => countBefore(spans, (span) => span.start < start)

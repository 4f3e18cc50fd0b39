import { letterPattern } from '../store/letter-pattern.js'
import type { PageLines } from './block.js'
import { isLoneDateline, readDateline } from './dateline.js'
import { contentWords } from './likeness.js'
import type { LineFacts } from './line-kinds.js'
import type { Line } from './lines.js'

/** How many lines above the story's prose a headline is looked for. */
const REACH = 40
const LONGEST_HEADLINE = 26
/** Labels, names, a time and a caption stand between a deck and the story. */
const FAR = 10

/** The first line of the story, its dateline if that has a line of its own; the number of lines where there is none. */
export function findBodyStart(lines: readonly Line[], facts: readonly LineFacts[]): number {
  const first = findFirstProse(lines, facts)
  return first > 0 && first < lines.length && isLoneDateline(lines[first - 1]!.text) ? first - 1 : first
}

function findFirstProse(lines: readonly Line[], facts: readonly LineFacts[]): number {
  const marked = facts.findIndex(({ kind }, i) => lines[i]!.hint?.inBody === true && kind === 'prose')
  if (marked >= 0) return behindDeck(lines, facts, marked)
  const prose: number[] = []
  for (let i = 0; i < lines.length && prose.length < 12; i++) if (facts[i]!.kind === 'prose') prose.push(i)
  const dateline = prose.find((i) => readDateline(lines[i]!) !== undefined)
  if (dateline !== undefined && dateline - prose[0]! <= 15) return dateline
  const whole = prose.filter((i) => !/(?:…|\.\.\.)\s*$/.test(lines[i]!.text))
  const [first = prose[0], second] = whole
  if (first === undefined) return findFirstSentence(lines, facts)
  if (second === undefined) return first
  // `Headline?` that reads like a sentence, or a deck above the byline: the story begins behind it.
  const asks = first === 0 && /[?!]["”']?$/.test(lines[0]!.text) && facts[0]!.words <= 20 && second <= 4
  const deck =
    first > 0 &&
    facts.slice(first + 1, second).some(({ kind }, at) => at < 4 && (kind === 'time' || kind === 'byline'))
  return asks || deck ? second : first
}

/** A paragraph above the story's time or its people is its deck: the story begins at the next. */
function behindDeck(lines: readonly Line[], facts: readonly LineFacts[], first: number): number {
  const next = facts.findIndex(
    ({ kind }, i) => i > first && kind === 'prose' && lines[i]!.hint?.inBody === true,
  )
  if (next < 0 || next - first > FAR) return first
  const between = facts.slice(first + 1, next)
  return between.some(
    ({ kind, labels }) =>
      kind === 'time' || kind === 'byline' || labels.some(({ role }) => role === 'author'),
  )
    ? next
    : first
}

const ENDS_LIKE_SENTENCE = letterPattern('u')`[\p{L}\p{N}]["”']?\.["”']?$`

/**
 * Of a page of a few short lines, the first one that ends as a sentence, and has a line before it (`Warga kembali ke rumah.`)
 * or a dateline (`PALU - Gempa mengguncang Sigi.`).
 */
function findFirstSentence(lines: readonly Line[], facts: readonly LineFacts[]): number {
  const first = lines.findIndex(
    (line, i) =>
      (i > 0 || readDateline(line) !== undefined) &&
      facts[i]!.kind !== 'caption' &&
      ENDS_LIKE_SENTENCE(line.text).test(line.text),
  )
  return first < 0 ? lines.length : first
}

/** The index of the headline's line, or -1. Where the page declares a headline, the line that says the same. */
export function findHeadline(page: PageLines, declared?: string): number {
  const { lines, bodyStart } = page
  const marked = lines.findIndex(({ hint }) => hint?.role === 'headline')
  if (marked >= 0) return marked
  // Most pages are a title and its story: what speaks for the title speaks for it whatever the story says.
  if (bodyStart === 1 && headlineScore(page, 0, NOTHING_KNOWN) > 0) return 0
  const known = storyWords(page)
  const written = new Map<string, number>()
  let best = -1
  let bestScore = 0
  for (let i = Math.max(0, bodyStart - REACH); i < bodyStart; i++) {
    const key = lines[i]!.text.toLowerCase()
    written.set(key, (written.get(key) ?? 0) + 1)
    const score = headlineScore(page, i, known) + (declared === lines[i]!.text ? 4 : 0)
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

const NOTHING_KNOWN: ReadonlySet<string> = new Set()

function headlineScore(page: PageLines, i: number, known: ReadonlySet<string>): number {
  const { lines, facts, bodyStart } = page
  const { kind, words } = facts[i]!
  if (kind !== 'short' && kind !== 'name' && kind !== 'prose' && kind !== 'caption') return 0
  const { text, hint } = lines[i]!
  const fewest = hint?.heading === 1 ? 1 : 2
  if (words < fewest || words > LONGEST_HEADLINE || hint?.role !== undefined) return 0
  let score = 1
  score += 4 * shareKnown(text, known)
  if (words >= 4 && words <= 18) score += 1
  if (kind === 'caption' || kind === 'prose') score -= 1
  if (kind === 'name') score -= 0.5
  if (/[.,;]$/.test(text)) score -= 0.5
  if (hint?.heading !== undefined) score += hint.heading <= 2 ? 2 : 1
  if ((hint?.linked ?? 0) > 0.8) score -= 1.5
  for (let near = i + 1; near <= Math.min(i + 3, bodyStart); near++) {
    const next = facts[near]?.kind
    if (
      near === bodyStart ||
      next === 'time' ||
      next === 'byline' ||
      (next === 'label' && isPeopleLabel(facts[near]!))
    ) {
      score += 1
      break
    }
  }
  if (isNavigation(facts, i) && isLink(facts[i + 1])) score -= 2
  if (isUnderRelated(facts, i)) score -= 2
  if (i === 0) score += 0.5
  if (OFFICE.test(text) && words <= 6) score -= 1
  return score
}

/** The letterhead of a press release: `Kementerian Kelautan dan Perikanan`. */
export const OFFICE =
  /^(?:kementerian|(?:kepala )?biro|kepala (?:pusat|bagian|dinas|badan|kantor)|dinas|badan|direktorat|humas|siaran pers|sekretariat|pemerintah (?:kota|kabupaten|provinsi)|kantor|universitas)\b/iu

const isPeopleLabel = ({ labels }: LineFacts) =>
  labels.some(({ role }) => role === 'author' || role === 'editor' || role === 'published')

/** The words of the story's first paragraphs, for telling its headline from the others on the page. */
function storyWords({ lines, facts, bodyStart }: PageLines): ReadonlySet<string> {
  const words = new Set<string>()
  let paragraphs = 0
  for (let i = bodyStart; i < lines.length && paragraphs < 5; i++) {
    if (facts[i]!.kind !== 'prose') continue
    paragraphs++
    for (const word of contentWords(lines[i]!.text.slice(0, 2000))) words.add(word)
  }
  return words
}

function shareKnown(text: string, known: ReadonlySet<string>): number {
  if (known.size === 0) return 0
  const words = contentWords(text)
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length
}

/** Six and more short lines in a row: a menu, or a list of other stories. */
export function isNavigation(facts: readonly LineFacts[], i: number): boolean {
  let run = 1
  for (let at = i - 1; isLink(facts[at]) && run < 6; at--) run++
  for (let at = i + 1; isLink(facts[at]) && run < 6; at++) run++
  return run >= 6
}

function isLink(facts: LineFacts | undefined): boolean {
  const kind = facts?.kind
  return kind === 'section' || kind === 'short' || kind === 'name' || kind === 'furniture'
}

/** A line of the list under `Berita Terkait`. */
function isUnderRelated(facts: readonly LineFacts[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
    const label = facts[at]!.labels[0]?.role
    if (label === 'related' || label === 'inline') return true
    if (!isLink(facts[at])) return false
  }
  return false
}

import type { Body, Dateline, InLanguage, Sentence, Span, TextAttribute, Token } from '../document.js'
import type { Block } from '../layout/block.js'
import { spanOf } from '../layout/span.js'
import { letterPattern } from '../store/letter-pattern.js'

/** Words a minute of an adult who reads Indonesian news. */
const WORDS_PER_MINUTE = 200

/** Initials of the people behind a story stand behind its last sentence: `... dan Smartfren.(Cas/Isk)`. */
const CLOSING_INITIALS = letterPattern(
  'u',
)`(?<=[.!?"”’*)])\s*(?:[([]\s*[\p{L}\d*][\p{L}\d.*/&|,\s-]{0,36}[)\]][\s.*]*|\*+\s*)$`

/** The story's paragraphs, without the initials behind the last of them. */
export function readBody(blocks: readonly Block[]): Body {
  const story = blocks.filter(({ role }) => role === 'body')
  const paragraphs = story.map((block, i): Span => {
    const closing = i >= story.length - 2 ? closingInitials(block) : undefined
    return spanOf(block.text, 0, block.text.length - (closing?.text.length ?? 0))
  })
  const placed = paragraphs.map((span, i) => ({
    ...span,
    start: span.start + story[i]!.start,
    end: span.end + story[i]!.start,
  }))
  return {
    text: placed.map(({ text }) => text).join('\n\n'),
    paragraphs: placed.filter(({ text }) => text !== ''),
  }
}

/** `(fyk/ash)` behind the last sentence of a paragraph. */
export function closingInitials(paragraph: Span): Span | undefined {
  const tail = paragraph.text.slice(-60)
  if (!/[)\]*]/.test(tail)) return undefined
  const match = CLOSING_INITIALS(tail).exec(tail)
  if (match === null) return undefined
  const start = paragraph.end - match[0].length
  return { start, end: paragraph.end, text: match[0] }
}

/** The first paragraph, without its dateline. */
export function readLead(
  body: Body,
  dateline: (Dateline & { readonly proseStart: number }) | undefined,
): TextAttribute | undefined {
  const alone = dateline !== undefined && dateline.proseStart >= (body.paragraphs[0]?.end ?? 0)
  const first = body.paragraphs[alone ? 1 : 0]
  if (first === undefined) return undefined
  const skip =
    dateline !== undefined && dateline.start >= first.start && dateline.proseStart < first.end
      ? dateline.proseStart - first.start
      : 0
  const span = spanOf(first.text, skip, first.text.length)
  if (span.text === '') return undefined
  return {
    start: first.start + span.start,
    end: first.start + span.end,
    text: span.text,
    basis: 'layout',
    confidence: 0.9,
  }
}

/** Words of the body: its tokens without punctuation and symbols. */
export function countBodyWords(body: Body, tokens: readonly Token[]): number {
  let words = 0
  let next = 0
  for (const { start, end } of body.paragraphs) {
    while (next < tokens.length && tokens[next]!.start < start) next++
    for (; next < tokens.length && tokens[next]!.start < end; next++) {
      const { kind } = tokens[next]!
      if (kind !== 'punctuation' && kind !== 'symbol') words++
    }
  }
  return words
}

/** Whole minutes, at least one where there is anything to read. */
export const readingMinutes = (words: number) =>
  words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE))

const BCP47: Readonly<Record<string, string>> = {
  ind: 'id',
  zsm: 'ms',
  zlm: 'ms',
  msa: 'ms',
  eng: 'en',
  jav: 'jv',
  sun: 'su',
  ara: 'ar',
  nld: 'nl',
  und: 'und',
}

/** BCP 47: the language of most of the body's letters. */
export function readLanguage(
  body: Body,
  sentences: readonly (Sentence & InLanguage)[],
  declared: string | undefined,
): string {
  const letters = new Map<string, number>()
  let next = 0
  for (const { start, end } of body.paragraphs) {
    while (next < sentences.length && sentences[next]!.end <= start) next++
    for (; next < sentences.length && sentences[next]!.start < end; next++) {
      const { language, text } = sentences[next]!
      if (language !== 'und') letters.set(language, (letters.get(language) ?? 0) + text.length)
    }
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1])
  if (most === undefined) return declared ?? 'und'
  return BCP47[most[0]] ?? most[0]
}

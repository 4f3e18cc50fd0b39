import type { PublicationTime, Span } from '../document.js'

/** What a line of the page is for. */
export type BlockRole = 'headline' | 'section' | 'subheading' | 'body' | 'byline' | 'related' | 'furniture'

export interface Block extends Span {
  readonly role: BlockRole
}

export interface Layout {
  readonly blocks: readonly Block[]
  /** The publication time that the page declares, before anything else is known. */
  readonly published?: PublicationTime
}

/** Cuts a pasted page into its lines and says what each is for. */
export function readLayout(text: string): Layout {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\s][^\n\r]*/g)) {
    const line = match[0].trimEnd()
    blocks.push({ start: match.index, end: match.index + line.length, text: line, role: 'body' })
  }
  return { blocks }
}

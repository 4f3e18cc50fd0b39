import type {
  Article,
  DateMention,
  Misspelling,
  Rooted,
  Tagged,
  Token,
  WordAnalysis,
} from '../../src/document.js'
import type { Layer, Line, Stretch } from './marks.js'

/** The analysis as other programs take it. */
export const FORMATS = ['JSON-LD', 'ninjs', 'CoNLL-U', 'HTML'] as const
export type Format = (typeof FORMATS)[number]

/** One quote as the panel of voices shows it. */
export interface Saying {
  readonly start: number
  readonly speaker?: string
  readonly stance?: string
}

/**
 * A text once it is read. The worker keeps the whole analysis: tokens, marks and exports are fetched when they come into
 * view, so that no long text stops the page.
 */
export interface Reading {
  readonly id: number
  readonly article: Article
  readonly dates: readonly DateMention[]
  readonly sayings: readonly Saying[]
  readonly spelling: readonly Misspelling[]
  readonly stretches: readonly Stretch[]
  readonly tokens: number
  readonly sentences: number
  readonly milliseconds: number
}

export interface TaggedSentence {
  readonly start: number
  /** BCP 47, or empty. */
  readonly language: string
  readonly tokens: readonly (Token & Rooted & Tagged)[]
}

/** What the page asks of the worker, with the answer to each. `reading` is the id of a reading; a later one makes it stale. */
export interface Asked {
  reading: [{ readonly text: string; readonly writtenOn?: string }, Reading]
  lines: [
    { readonly reading: number; readonly stretch: number; readonly layers: readonly Layer[] },
    readonly Line[],
  ]
  sentences: [
    { readonly reading: number; readonly from: number; readonly count: number },
    readonly TaggedSentence[],
  ]
  exported: [{ readonly reading: number; readonly format: Format }, string]
  word: [{ readonly word: string }, WordAnalysis]
}

export type Question = {
  [What in keyof Asked]: { readonly id: number; readonly ask: What } & Asked[What][0]
}[keyof Asked]

export type Answer =
  | { readonly id: number; readonly value: Asked[keyof Asked][1] }
  | { readonly id: number; readonly error: string }

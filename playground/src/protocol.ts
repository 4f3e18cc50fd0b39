import type { Analysis, Misspelling, WordAnalysis } from '../../src/document.js'

/** What the page asks of the worker. `id` counts up; an answer to anything but the last question is stale. */
export type Question =
  | { readonly id: number; readonly ask: 'analysis'; readonly text: string; readonly writtenOn?: string }
  | { readonly id: number; readonly ask: 'word'; readonly word: string }

export type Answer =
  | {
      readonly id: number
      readonly analysis: Analysis
      readonly spelling: readonly Misspelling[]
      readonly exports: Exports
      readonly milliseconds: number
    }
  | { readonly id: number; readonly word: WordAnalysis }
  | { readonly id: number; readonly error: string }

/** The analysis as other programs take it. */
export interface Exports {
  readonly 'JSON-LD': string
  readonly ninjs: string
  readonly 'CoNLL-U': string
  readonly HTML: string
}

import { analyze } from '../analyze.js'
import type { Analysis, AnalyzeOptions } from '../document.js'

/** Analyses many texts, in order, with back-pressure. */
export async function* analyzeMany(
  texts: Iterable<string> | AsyncIterable<string>,
  options: AnalyzeOptions = {},
): AsyncGenerator<Analysis> {
  for await (const text of texts) yield analyze(text, options)
}

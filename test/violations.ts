import { isDeepStrictEqual } from 'node:util'
import type { Analysis, Span } from '../src/document.js'

/** Every span of every layer: wherever an object has a start, an end and a text. */
export function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span
  for (const part of Object.values(value)) yield* spansIn(part)
}

/** The promises of src/document.ts that an analysis of `text` breaks, in words; none is what is hoped for. */
export function violations(text: string, analysis: Analysis): string[] {
  const { tokens, sentences, entities, dates, quotes, article } = analysis
  const broken: string[] = []
  for (const span of spansIn(analysis)) {
    if (text.slice(span.start, span.end) !== span.text) broken.push(`misplaced ${JSON.stringify(span)}`)
  }
  for (const [name, layer] of Object.entries({ tokens, sentences, entities, dates, quotes })) {
    layer.forEach((span, i) => {
      if (span.end <= span.start) broken.push(`empty span in ${name} at ${span.start}`)
      if (i > 0 && span.start < layer[i - 1]!.start) broken.push(`${name} out of order at ${span.start}`)
    })
  }
  const names = entities.filter((entity) => entity.kind !== 'position')
  const { paragraphs } = article.body
  for (const [name, layer] of Object.entries({ tokens, sentences, dates, names, paragraphs })) {
    layer.forEach((span, i) => {
      if (i > 0 && span.start < layer[i - 1]!.end) broken.push(`${name} overlap at ${span.start}`)
    })
  }
  if ((sentences.at(-1)?.endToken ?? 0) !== tokens.length) broken.push('tokens outside all sentences')
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(analysis)), analysis)) broken.push('lost in JSON')
  return broken
}

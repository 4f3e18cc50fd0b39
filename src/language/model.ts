import { readFeatures } from './features.js'

/** What the model tells apart; `other` is any further language in Latin script. */
export const LANGUAGES = ['ind', 'zsm', 'eng', 'jav', 'sun', 'other'] as const
export type Known = (typeof LANGUAGES)[number]

export interface LanguageModel {
  readonly weights: Float32Array | Int8Array
  readonly unit: number
}

export function scoreLanguages(text: string, model: LanguageModel): { language: Known; p: number }[] {
  const { buckets } = readFeatures(text)
  const K = LANGUAGES.length
  const scores = new Float64Array(K)
  for (const bucket of buckets) for (let k = 0; k < K; k++) scores[k]! += model.weights[bucket * K + k]!
  const scale = model.unit / Math.sqrt(buckets.length || 1)
  const top = Math.max(...scores)
  let sum = 0
  for (let k = 0; k < K; k++) sum += scores[k] = Math.exp((scores[k]! - top) * scale)
  return LANGUAGES.map((language, k) => ({ language, p: scores[k]! / sum })).sort((a, b) => b.p - a.p)
}

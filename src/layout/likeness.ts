import { letterPattern } from '../store/letter-pattern.js'

const LONG_WORDS = letterPattern(/[\p{L}\p{N}]{4,}/gu)

/** Words of four letters and more, cut to the letters that affixes spare least: a cheap likeness of roots. */
export const contentWords = (text: string): string[] => {
  const lower = text.toLowerCase()
  return (lower.match(LONG_WORDS(lower)) ?? []).map((word) => word.replace(/(?:nya|kan|an|i)$/, '').slice(-5))
}

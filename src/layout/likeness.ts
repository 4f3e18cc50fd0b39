import { letterPattern } from '../store/letter-pattern.js'
import { mapped } from '../store/records.js'

const LONG_WORDS = letterPattern('gu')`[\p{L}\p{N}]{4,}`

/** Words of four letters and more, cut to the letters that affixes spare least: a cheap likeness of roots. */
export const contentWords = (text: string): string[] => {
  const lower = text.toLowerCase()
  return mapped(lower.match(LONG_WORDS(lower)) ?? [], likenessOf)
}

const SUFFIXES = ['nya', 'kan', 'an', 'i']

function likenessOf(word: string): string {
  const suffix = SUFFIXES.find((each) => word.endsWith(each)) ?? ''
  const end = word.length - suffix.length
  return word.slice(Math.max(0, end - 5), end)
}

import { lookUpName } from '../lexicon/gazetteer.js'
import { isCue } from '../lexicon/name-cues.js'
import { recentAnalysis } from '../root/stem.js'

/** `Justeru`, a verb in -kan (`Singkirkan`; not `Pendidikan`, which ends in -an), or one in di- or me- (`Dipisah`, `Membeludak`; not `Dian`). */
export function isHeadlineWord(text: string): boolean {
  const word = text.toLowerCase()
  if (isCue('headline', word)) return true
  const prefix = /^(?:di|me)/.test(word) && lookUpName(text).length === 0
  if ((!prefix && !word.endsWith('kan')) || word.length < 6) return false
  const { known, prefixes, suffixes } = recentAnalysis(word)
  if (!known) return false
  if (prefixes.length === 0) return suffixes.some(({ form }) => form === '-kan')
  return prefix && (prefixes[0]!.form === 'di-' || prefixes[0]!.form === 'meN-')
}

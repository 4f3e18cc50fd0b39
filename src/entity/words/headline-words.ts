import { lookUpName } from '../../lexicon/gazetteer.js'
import { isCue } from '../../lexicon/name-cues.js'
import { recentForms } from '../../root/stem.js'

/** `Justeru`, a verb in -kan (`Singkirkan`, `Pertanyakan`; not `Pendidikan`, which ends in -an), or one in di- (`Dipisah`; not `Dian`). */
export function isHeadlineWord(text: string): boolean {
  const word = text.toLowerCase()
  if (isCue('headline', word)) return true
  const passive = word.startsWith('di') && lookUpName(text).length === 0
  if ((!passive && !word.endsWith('kan')) || word.length < 6) return false
  const { known, prefixes, suffixes } = recentForms(word)
  if (!known) return false
  // `Pertanyakan`
  if (prefixes.length === 0 || (!passive && prefixes.length === 1 && prefixes[0] === 'per-'))
    return suffixes.includes('-kan')
  return passive && prefixes[0] === 'di-'
}

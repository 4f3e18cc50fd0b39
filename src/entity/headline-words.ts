import { lookUpName } from '../lexicon/gazetteer.js'
import { recentAnalysis } from '../root/stem.js'

/** Words that follow a name in headlines and are no part of one. */
const HEADLINE_WORDS: ReadonlySet<string> = new Set(
  (
    'akan akui bakal bantah belum bisa buka dapat desak diminta gelar harus hingga ingin jadi juga justeru justru ' +
    'kini klaim lagi masih minta nilai pastikan perkuat puji raih saja sebut segera serang siap sudah tak telah tetap tidak ' +
    'tolak tuding ungkap usai usul'
  ).split(' '),
)

/** `Justeru`, a verb in -kan (`Singkirkan`; not `Pendidikan`, which ends in -an), or one in di- (`Dipisah`; not `Dian`). */
export function isHeadlineWord(text: string): boolean {
  const word = text.toLowerCase()
  if (HEADLINE_WORDS.has(word)) return true
  const passive = word.startsWith('di') && lookUpName(text).length === 0
  if ((!passive && !word.endsWith('kan')) || word.length < 6) return false
  const { known, prefixes, suffixes } = recentAnalysis(word)
  if (!known) return false
  if (prefixes.length === 0) return suffixes.some(({ form }) => form === '-kan')
  return passive && prefixes[0]!.form === 'di-'
}

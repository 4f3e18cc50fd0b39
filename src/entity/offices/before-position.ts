import type { Token } from '../../document.js'
import { isCapitalised, wordAt } from '../mention.js'
import type { Reading } from '../reading.js'
import { DEGREE } from '../words/titles.js'

/** Words between somebody and an office: `Andi Wijaya yang juga menjabat sebagai Bupati`. */
const LINKS = new Set(
  (
    'yang juga kini sekarang saat ini itu pun dikenal luas tercatat akan merupakan menjabat sebagai selaku adalah seorang menjadi jadi pernah telah sudah sempat ' +
    'sebelumnya dulu dulunya masih baru merangkap jabatan ' +
    'Jadi Sebagai Menjadi resmi tetap berstatus kembali digeser dimutasi dirotasi ditempatkan ditugaskan ditugasi dinobatkan dipercaya ditunjuk dilantik diangkat terpilih dipilih ditetapkan didapuk dikukuhkan direkrut dipromosikan , ('
  ).split(' '),
)
/** At least one of these is among them. */
const TELLING = new Set(
  'Jadi Sebagai Menjadi merupakan berstatus menjabat merangkap sebagai selaku adalah menjadi jadi ditunjuk dilantik diangkat terpilih dipilih didapuk direkrut dipromosikan digeser dimutasi ditugaskan ditempatkan dinobatkan , ('.split(
    ' ',
  ),
)
const MOST_LINKS = 6
const LONGEST_BRACKET = 5

/**
 * The token behind the person whom a position follows: `Andi Wijaya, Bupati`, `Andi (Bupati`, `Andi (AW), Bupati`,
 * `Andi yang juga menjabat sebagai Bupati`; -1 where nothing says that it is theirs.
 */
export function beforePosition(reading: Reading, first: number): number {
  const { tokens, titles } = reading
  let at = first
  let tells = false
  while (at > 0 && first - at < MOST_LINKS && LINKS.has(tokens[at - 1]!.text)) {
    at--
    const { text } = tokens[at]!
    tells ||= TELLING.has(text) || (text === 'juga' && wordAt(tokens, at - 1) === 'yang')
  }
  if (!tells && wordAt(tokens, first - 1) === 'sekaligus') {
    // `Andi Wijaya yang merupakan tokoh buruh sekaligus | Menakertrans`, `Andi Wijaya, pengusaha sekaligus | Ketua Kadin`
    const from = behindWhatElse(tokens, first - 1)
    if (from < first - 1) return beforePosition(reading, from)
  }
  if (!tells) return -1
  // `Andi Wijaya, Ph.D., selaku Ketua`.
  while (titles[at - 1] === DEGREE || (wordAt(tokens, at - 1) === ',' && titles[at - 2] === DEGREE)) at--
  if (titles[at] === DEGREE && wordAt(tokens, at - 1) === ',') at--
  // `Andi Wijaya (45)`, `Andi Wijaya (AW)`, `Andi Wijaya (Bang Andi)`
  for (let open = at - 3; wordAt(tokens, at - 1) === ')' && open >= at - LONGEST_BRACKET; open--)
    if (wordAt(tokens, open) === '(') return open
  return at
}

/** Where begins what somebody is beside an office: `| tokoh buruh sekaligus Menakertrans`. */
function behindWhatElse(tokens: readonly Token[], end: number): number {
  let at = end
  while (end - at < MOST_LINKS && tokens[at - 1]?.kind === 'word' && !LINKS.has(tokens[at - 1]!.text)) {
    if (isCapitalised(tokens[at - 1]!.text)) return end
    at--
  }
  return at
}

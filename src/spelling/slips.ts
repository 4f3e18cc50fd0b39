import levenshtein from 'fast-levenshtein'

/** What a slip of the fingers did to a word, as the features of a typing error see it. */
export type Slip = 'wrong' | 'neighbour' | 'extra' | 'doubled' | 'missing' | 'single' | 'swapped'

/** The rows of a keyboard; a key's neighbours are those beside it, and those below and above half a key aside. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function areNeighbours(a: string, b: string): boolean {
  const rowOf = (key: string) => ROWS.findIndex((row) => row.includes(key))
  const [rowA, rowB] = [rowOf(a), rowOf(b)]
  if (rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1) return false
  const aside = ROWS[rowB]!.indexOf(b) - ROWS[rowA]!.indexOf(a)
  return rowA === rowB ? Math.abs(aside) === 1 : aside === 0 || aside === rowA - rowB
}

/** Where two words begin to differ. */
export function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** How `meant` became `written`, which is one slip away. */
export function slipOf(written: string, meant: string): Slip {
  const at = firstDifference(written, meant)
  if (written.length > meant.length) return written[at] === written[at - 1] ? 'doubled' : 'extra'
  if (written.length < meant.length) return meant[at] === meant[at - 1] ? 'single' : 'missing'
  // Two letters that differ are one slip only if they changed places.
  if (levenshtein.get(written, meant) === 2) return 'swapped'
  return areNeighbours(written[at]!, meant[at]!) ? 'neighbour' : 'wrong'
}

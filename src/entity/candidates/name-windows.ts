import type { Token } from '../../document.js'
import { BEGINS_AMOUNT, factsOf, WITH_CAPITAL } from '../words/word-facts.js'

/** Words in small letters between two that may be of one name: `UU nomor 17 tahun 2014`. */
const MOST_BETWEEN = 5
/** Words seen beside those: what stands farther off says nothing of them. */
const BESIDE = 2

type Range = readonly [firstToken: number, endToken: number]

/**
 * The stretches of a sentence in which a name may stand: round words with a capital and those that the dictionaries mark
 * as names; numbers go on with one. Two words in five of the news stand in none, and need not be described at all: of 10,000
 * names three are others.
 */
export function nameWindows(
  tokens: readonly Token[],
  marks: Int32Array,
  firstToken: number,
  endToken: number,
): Range[] {
  const facts = factsOf(tokens)
  const windows: Range[] = []
  const add = (from: number, to: number) =>
    windows.push([Math.max(firstToken, from - BESIDE), Math.min(endToken, to + BESIDE)])
  let from = -1
  let to = -1
  for (let i = firstToken; i < endToken; i++) {
    const mayName = (facts[i]! & WITH_CAPITAL) !== 0 || marks[i] !== 0
    const isNear = from >= 0 && i - to <= MOST_BETWEEN
    if (!mayName && !(isNear && (facts[i]! & BEGINS_AMOUNT) !== 0)) continue
    if (!isNear) {
      if (from >= 0) add(from, to)
      from = i
    }
    to = i + 1
  }
  if (from >= 0) add(from, to)
  return windows
}

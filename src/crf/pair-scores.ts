/**
 * Scores of two labels in one number, `second * 2 ** 16 + first`: sums of such numbers are the sums of both, and labelling
 * is adding up.
 */

/** How many numbers hold the scores of so many labels. */
export const pairsOf = (labels: number): number => (labels + 1) >> 1

/** No word says more than this for or against a label, so that the few that speak about one place stay within a pair. */
const MOST = 4000

/** Adds the scores of so many labels for each of some places to the pairs from `to` on. */
export function addPairs(scores: Int32Array, labels: number, into: Int32Array, to: number): void {
  for (let at = 0; at < scores.length; at += labels) {
    for (let l = 0; l < labels; l += 2) {
      const second = l + 1 < labels ? bounded(scores[at + l + 1]!) << 16 : 0
      into[to++]! += bounded(scores[at + l]!) + second
    }
  }
}

const bounded = (score: number): number => Math.max(-MOST, Math.min(MOST, score))

export const firstOfPair = (both: number): number => (both << 16) >> 16

/** The other one of a pair, by its first. */
export const secondOfPair = (both: number, first: number): number => (both - first) >> 16

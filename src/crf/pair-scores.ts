/**
 * Scores of two labels in one number, `second * 2 ** 16 + first`: sums of such numbers are the sums of both, and labelling
 * is adding up.
 */

/** How many numbers hold the scores of so many labels. */
export const pairsOf = (labels: number): number => (labels + 1) >> 1

/** No word says more than this for or against a label, so that the few that speak about one place stay within a pair. */
const MOST = 4000

/** The scores of all labels for one place, packed from `to` on. */
export function packPairs(scores: Int32Array, into: Int32Array, to: number): void {
  for (let l = 0; l < scores.length; l += 2) {
    into[to++] = (bounded(scores[l]!) + (l + 1 < scores.length ? bounded(scores[l + 1]!) << 16 : 0)) | 0
  }
}

const bounded = (score: number): number => Math.max(-MOST, Math.min(MOST, score))

/** Adds the scores of `places` places, unpacked, to `into`. */
export function addPairs(from: Int32Array, places: number, labels: number, into: Int32Array): void {
  for (let i = 0, at = 0, to = 0; i < places; i++) {
    for (let l = 0; l < labels; l += 2) {
      const both = from[at++]!
      const first = (both << 16) >> 16
      into[to++]! += first
      if (l + 1 < labels) into[to++]! += (both - first) >> 16
    }
  }
}
